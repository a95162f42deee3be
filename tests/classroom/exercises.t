What learners type, tried on a copy with one exercise; and the checker, proved on the same one
(on all of them: make check-exercises).

  $ cd "$TESTDIR/../.." && bwrap --unshare-user --unshare-pid --dev-bind / / --proc /proc true && command -v strace >/dev/null && command -v musl-gcc >/dev/null || exit 80
  $ mkdir "$CRAMTMP/book" && cp -R --parents Makefile pandoc/*.mk tests/*.mk tests/prover/*.mk tests/bench/*.mk lessons/03-seek.c lessons/exercises/03-seek.c docs-*/03-seek.md \
  >   tests/tools tests/classroom/[a-z]* tests/exercises/03-seek "$CRAMTMP/book"

## what every exercise has

  $ for starter in lessons/exercises/*.c; do
  >   name=$(basename "$starter" .c)
  >   cc -std=c17 -O1 -Wall -Wextra -Wpedantic -Werror -o "$CRAMTMP/starter" "$starter"
  >   [ "$(grep -c TODO "$starter")" = 1 ] || echo "$name: not one TODO"
  >   grep -A1 TODO "$starter" | grep -q ' | ' || echo "$name: not in both languages"
  >   [ "$(ls tests/exercises/$name/ok | wc -l)" -ge 2 ] || echo "$name: one right answer"
  >   [ "$(ls tests/exercises/$name/ko | wc -l)" -ge 5 ] || echo "$name: few wrong answers"
  >   for page in docs-en docs-fr; do
  >     [ "$(grep -c '^::: hint' $page/$name.md)" -ge 2 ] || echo "$page/$name.md: few hints"
  >   done
  > done
  $ awk -F'\t' 'NF != 3 || $1 == "" || $2 == "" || $3 == ""' tests/classroom/messages.tsv

## the checker: the starter fails, right answers pass, wrong ones fail what their name says

  $ tests/classroom/selftest 03 | grep -v '^ok'
  1..28

The verdict is the same after nohup, and where a signal is blocked.

  $ (trap '' HUP INT TERM; tests/classroom/check 15 tests/exercises/15-signals/ok/blocked.c) | grep -e '^not' -e passed
  # 15-signals: 17 passed, 0 failed, 0 skipped
  $ setsid sh -c 'trap "" HUP; tests/classroom/check 03 tests/exercises/03-seek/ok/fseek.c | tail -n 1 & sleep 0.2; kill -HUP 0; wait'
  # 03-seek: 13 passed, 0 failed, 0 skipped
  $ cat >"$CRAMTMP/blocked" <<'END'
  > import os, signal, sys
  > signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM, signal.SIGHUP])
  > os.execv(sys.argv[1], sys.argv[1:])
  > END
  $ python3 "$CRAMTMP/blocked" tests/classroom/check 15 tests/exercises/15-signals/ok/blocked.c | grep -e '^not' -e passed
  # 15-signals: 17 passed, 0 failed, 0 skipped

Where a box does not start after others have, nothing runs without one.

  $ printf '#!/bin/sh\necho >>%s\n[ "$(wc -l <%s)" -lt 6 ] || { echo "bwrap: no more" >&2; exit 1; }\nexec /mnt/bwrap "$@"\n' \
  >   "$CRAMTMP/count" "$CRAMTMP/count" >"$CRAMTMP/bwrap" && chmod +x "$CRAMTMP/bwrap"
  $ bwrap --dev-bind / / --bind /usr/bin /mnt --bind "$CRAMTMP/bwrap" /usr/bin/bwrap \
  >   tests/classroom/check 03 tests/exercises/03-seek/ok/fseek.c | tail -n 1
  check: ChildProcessError: bwrap: no more
  ok 6 - inplace: the word is changed in the file itself

## an exercise is begun once

  $ cd "$CRAMTMP/book"
  $ make exercise-03
  Yours to edit: work/03-seek.c. Then: make build-03, make check-03, make hint-03
  $ make check-03 2>/dev/null | grep -A4 '^not'
  not ok 4 - output: it prints exactly what is asked
  #   run: work/03-seek
  #   line 1, expected: "Hello, temporary world!\n"
  #   line 1, printed: nothing
  #   advice: Is this line printed at all? The file's position decides what a read finds.
  $ cp tests/exercises/03-seek/ko/closed.c work/03-seek.c
  $ make exercise-03
  Already there, left as it is: work/03-seek.c. To begin again, rename or remove it first
  $ cmp work/03-seek.c tests/exercises/03-seek/ko/closed.c

## French, whether or not the machine has a French locale

  $ LC_ALL=fr_FR.UTF-8 make check-03 2>&1 | grep -A4 -e '^not' -e '^make'
  not ok 9 - closed: tout fichier ouvert est referm\xc3\xa9 (esc)
  #   essai : work/03-seek
  #   rest\xc3\xa9 ouvert : openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3 (esc)
  #   conseil : Chaque chemin du programme, y compris apr\xc3\xa8s une erreur, doit passer par fclose. (esc)
  ok 10 - clean: aucun fichier n'est oubli\xc3\xa9 (esc)
  --
  make: *** [tests/classroom/classroom.mk:49: check-03] Error 1
  $ LC_ALL= LC_MESSAGES=fr LANG=en make exercise-03
  Existe d\xc3\xa9j\xc3\xa0, laiss\xc3\xa9 tel quel : work/03-seek.c. Pour repartir du d\xc3\xa9but, renommez-le ou supprimez-le (esc)
  $ LC_ALL=C LC_MESSAGES=fr make progress
  03-seek: 12 passed, 1 failed, 0 skipped: not yet

## 0 is right, 1 is wrong, 2 is neither

  $ check=tests/classroom/check
  $ $check 03 tests/exercises/03-seek/ok/fseek.c | grep -v '^ok'
  1..13
  # 03-seek: 13 passed, 0 failed, 0 skipped
  $ $check 03 tests/exercises/03-seek/ok/fseek.c >out
  $ $check 03 work/03-seek.c >out
  [1]
  $ $check 3 work/03-seek.c
  check: no exercise has the number 3. There are: 03-seek
  [2]
  $ $check 03 missing.c
  check: missing.c: cannot be read (No such file or directory)
  [2]
  $ $check 03 lessons
  check: lessons: not a regular file
  [2]
  $ make exercise-99 2>&1 | head -n 1
  No exercise has the number 99. Exercises: 03-seek

## a task done: what comes next

  $ cp tests/exercises/03-seek/ok/fseek.c work/03-seek.c && make build-03 2>/dev/null && work/03-seek
  Hello, temporary world!
  Hello, wonderful world!
  $ make check-03 | tail -n 1
  Solved.
  $ make progress
  03-seek: 13 passed, 0 failed, 0 skipped: solved
  $ touch lessons/04-read.c && make check-03 | tail -n 1
  Solved. Next: make run-04

## the same at home and here; an error is told once

  $ echo 'int main(void) { return none; }' >work/none.c && $check 03 work/none.c | grep -c "'none' undeclared"
  1

Whatever warnings come before, the first error is shown.

  $ { echo 'int main(void) {'; for i in 1 2 3 4 5 6 7 8 9; do echo "int p$i = $i;"; done; echo 'return none; }'; } >work/late.c
  $ $check 03 work/late.c | sed -n "2s/.*error: //p"
  'none' undeclared (first use in this function)
  $ printf 'int none(void);\nint main(void) { int p = 1; return none(); }\n' >work/late.c && $check 03 work/late.c | sed -n '2s/.*: //p'
  undefined reference to `none'

  $ printf '%s\n' '#pragma GCC diagnostic ignored "-Wall"' '_Pragma("GCC diagnostic ignored \"-Wformat\"")' >work/pragma.c
  $ printf '%s\n' '#define HUSH(x) _Pragma(#x)' 'HUSH(GCC diagnostic ignored "-Wformat")' >>work/pragma.c
  $ cat tests/exercises/03-seek/ko/warnings-format.c >>work/pragma.c && cc $(cat tests/classroom/options) work/pragma.c
  $ $check 03 work/pragma.c | grep -e '^not'
  not ok 2 - warnings: the compiler has nothing to warn about
  $ printf 'int name(void);\nint name(void)\n{\n\treturn 1;\n}\n' | sed 's/name/__lsan_is_turned_off/' >work/blind.c
  $ cat tests/exercises/03-seek/ok/fseek.c >>work/blind.c && $check 03 work/blind.c | grep -A1 '^not'
  not ok 8 - memory: it uses memory correctly and gives all of it back
  #   the program says: __lsan_is_turned_off

## hints come one by one

  $ for hint in 'hint-03' 'hint-03 n=1' 'hint-03' 'hint-03 LC_ALL=fr' 'hint-03'; do make $hint | sed -n 1p; done
  1/3
  1/3
  2/3
  3/3, le dernier
  1/3

## without bubblewrap a learner's own program runs unprotected, and is told so

  $ mkdir bin && for tool in sh env python3 cc as ld prlimit sed tr sort paste dirname ls xargs nproc awk mkdir; do ln -s "$(command -v $tool)" bin; done
  $ PATH=$PWD/bin $check 03 work/03-seek.c | grep -e '^#' -e SKIP
  # without bubblewrap the program runs unprotected
  ok 5 - reread: what it shows is read back from the file # SKIP needs strace
  ok 6 - inplace: the word is changed in the file itself # SKIP needs strace
  ok 7 - musl: it prints the same with another C library, musl # SKIP needs musl-tools
  ok 9 - closed: every file that it opens is closed # SKIP needs strace
  ok 10 - clean: no file is left behind # SKIP needs strace
  ok 11 - missing: without a directory for temporary files, it says so and fails # SKIP needs bubblewrap
  ok 12 - full: on a full disk, it says so and fails # SKIP needs bubblewrap
  # not everything was checked: needs bubblewrap, needs strace, needs musl-tools
  # 03-seek: 6 passed, 0 failed, 7 skipped

A compiler that cannot warn, or has no sanitizers, is no fault of the answer.

  $ printf '#!/bin/sh\ncase "$*" in *-fsanitize*) exit 1 ;; esac\nexec cc "$@"\n' >bin/bare-cc && chmod +x bin/bare-cc
  $ CC=$PWD/bin/bare-cc PATH=$PWD/bin $check 03 work/03-seek.c | grep -e '^not' -e 'SKIP.*sanitizers'
  ok 8 - memory: it uses memory correctly and gives all of it back # SKIP needs the sanitizers of gcc (libasan) or clang (libclang-rt-dev)
  $ printf '#!/bin/sh\n[ "$*" != --version ] || exec echo a compiler\nexec cc "$@"\n' >bin/bare-cc
  $ CC=$PWD/bin/bare-cc PATH=$PWD/bin $check 03 work/03-seek.c | grep -e '^not' -e 'SKIP.*compiler' -e 'SKIP.*sanitizers'
  ok 2 - warnings: the compiler has nothing to warn about # SKIP needs a compiler that warns, gcc or clang
  ok 8 - memory: it uses memory correctly and gives all of it back # SKIP needs the sanitizers of gcc (libasan) or clang (libclang-rt-dev)

Nor does it matter what else this user is running.

  $ as() { if [ "$(id -u)" = 0 ]; then chmod -R go+rX .. && runuser -u nobody -- "$@"; else "$@"; fi; }
  $ as sh -c 'for i in $(seq 40); do sleep 60 & p="$p $!"; done; CC=cc PATH=$PWD/bin "$0" 03 work/03-seek.c; kill $p' $check | grep -e '^not' -e passed
  # 03-seek: 6 passed, 0 failed, 7 skipped
  $ PATH=$PWD/bin $check --boxed 03 work/03-seek.c
  check: bubblewrap is missing, or does not work here
  [2]

## a new exercise needs no code; this one proves the check that no other uses yet

  $ new=tests/exercises/08-new && mkdir -p $new/ok $new/ko
  $ echo 'checks = "compile ends cloexec"' >$new/spec.toml
  $ echo 'run = [{}]' >>$new/spec.toml
  $ program() {
  >   printf '%s\n' '#define _GNU_SOURCE' '#include <fcntl.h>' '#include <stdlib.h>' 'int main(void)' '{' \
  >     '	char name[] = "/tmp/XXXXXX";' "	return $1 == -1;" '}'
  > }
  $ program 'mkostemp(name, O_CLOEXEC)' >$new/ok/mkostemp.c
  $ program 'mkstemp(name)' >$new/ko/cloexec.c
  $ program '0' >$new/ko/cloexec-none.c
  $ program 'mkstemp(name)' >lessons/exercises/08-new.c
  $ tests/classroom/selftest 08 | sort
  1..4
  ok - lessons/exercises/08-new.c
  ok - tests/exercises/08-new/ko/cloexec-none.c
  ok - tests/exercises/08-new/ko/cloexec.c
  ok - tests/exercises/08-new/ok/mkostemp.c

Proofs of the same answers may run at once.

  $ rm -rf build/exercises && for i in 1 2 3 4 5 6; do tests/classroom/selftest 08 >proof-$i 2>&1 & done; wait; cat proof-? | sed 's/^ok.*/ok/' | sort | uniq -c
        6 1..4
       24 ok
  $ find build/exercises -type f | wc -l
  4

Without bubblewrap they prove what can be seen, and say what cannot.

  $ PATH=$PWD/bin tests/classroom/selftest 08 | sed 's/ - [a-z].*\.c//' | sort
  # without bubblewrap: what leaves files behind is not tried
  1..4
  ok
  ok # SKIP needs bubblewrap, needs strace
  ok # SKIP needs strace
  ok # SKIP needs strace

## the proof can fail: answers in the wrong place

  $ mv $new/ko/cloexec.c $new/ok/ && mv $new/ok/mkostemp.c $new/ko/ends.c && cp $new/ko/ends.c lessons/exercises/08-new.c
  $ tests/classroom/selftest 08 | sort
  1..4
  not ok - lessons/exercises/08-new.c should fail anything, fails nothing
  not ok - tests/exercises/08-new/ko/ends.c should fail ends, fails nothing
  not ok - tests/exercises/08-new/ok/cloexec.c should fail nothing, fails cloexec
  ok - tests/exercises/08-new/ko/cloexec-none.c
