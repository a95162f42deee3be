Without a /tmp, tmpfile fails, whatever TMPDIR says; mkstemp works in the directory that TMPDIR names.

  $ cd "$TESTDIR/../.." && make -s build/static/01-create
  $ bwrap --unshare-user --ro-bind / / true 2>/dev/null && command -v musl-gcc >/dev/null || exit 80
  $ root=$CRAMTMP/root && mkdir "$root" "$root/here" && cp build/static/01-create "$root"
  $ musl-gcc -static -o "$root/01-musl" lessons/01-create.c
  $ cat >"$CRAMTMP/mkstemp.c" <<'END'
  > #define _POSIX_C_SOURCE 200809L
  > #include <stdio.h>
  > #include <stdlib.h>
  > int main(void) {
  >   char name[64];
  >   snprintf(name, sizeof name, "%s/01-XXXXXX", getenv("TMPDIR"));
  >   puts(mkstemp(name) == -1 ? "failed" : "created");
  > }
  > END
  $ cc -static -o "$root/mkstemp" "$CRAMTMP/mkstemp.c" && musl-gcc -static -o "$root/mkstemp-musl" "$CRAMTMP/mkstemp.c"

  $ without_tmp() { bwrap --unshare-user --bind "$root" / --setenv TMPDIR "$1" "/$2" 2>&1; }
  $ for program in 01-create 01-musl mkstemp mkstemp-musl; do
  >   without_tmp /here $program
  > done
  file  holds
  tmpfile: No such file or directory
  file  holds
  tmpfile: No such file or directory
  created
  created
  $ without_tmp /nowhere mkstemp
  failed
  $ ls "$root"
  01-create
  01-musl
  here
  mkstemp
  mkstemp-musl
  $ ls "$root/here" | wc -l
  2
