  $ cd "$TESTDIR/.."
  $ umask 022

prove: file gone after unlink: until the last unlink returns, the file has a name
prove: directory gone after rmdir: until rmdir returns, the directory is there
prove: allow clang-tidy lessons/* cert-err33-c found: after an error, no more can be done
prove: allow gcc -fanalyzer exercises/* found: each stream of the array is closed once

A program's directory, as strace saw it made: if it is still there, say so, and remove it.

  $ left() {
  >   directory=$(sed -n 's/^mkdir[^"]*"\([^"]*\)".* = 0/\1/p' "$CRAMTMP/log")
  >   if [ -z "$directory" ]; then echo no directory
  >   elif [ -e "$directory" ]; then echo left: $(ls "$directory" | wc -l); rm -r "$directory"; fi
  > }
  $ traced="strace -o $CRAMTMP/log -e signal=none"

## run

  $ make run-17
  call                 result  attacker reads
  victim: access       free    -
  attacker: fopen w+x  opened  -
  victim: fopen w      opened  my secret
  victim: fopen wx     EEXIST  -

## failing

  $ strace -o /dev/null -e inject=access:error=EACCES build/static/17-race
  call                 result  attacker reads
  access: Permission denied
  [1]

## trace

  $ make trace-17 | grep 'app.tmp'
  access("/tmp/17-XXXXXX/app.tmp", F_OK)  = -1 ENOENT (No such file or directory)
  openat(AT_FDCWD, "/tmp/17-XXXXXX/app.tmp", O_RDWR|O_CREAT|O_EXCL|O_TRUNC, 0666) = 3
  openat(AT_FDCWD, "/tmp/17-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 4
  openat(AT_FDCWD, "/tmp/17-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_EXCL|O_TRUNC, 0666) = -1 EEXIST (File exists)
  unlink("/tmp/17-XXXXXX/app.tmp")        = 0

## python

  $ python3 lessons/python/17-race.py
  call                result  attacker reads
  victim: exists      free    -
  attacker: open x    opened  -
  victim: open w      opened  my secret
  victim: open x      EEXIST  -

## again

  $ build/mistakes/17-again
  the attacker reads: my secret

## remove

  $ build/mistakes/17-remove
  the attacker reads: my secret

## guess

  $ build/mistakes/17-guess
  guessed in 6 tries

## tmpnam

  $ build/mistakes/17-tmpnam
  the attacker reads: my secret

## warning

  $ cc lessons/mistakes/17-tmpnam.c -o /dev/null 2>&1 | grep -o 'the use of.*'
  the use of `tmpnam' is dangerous, better use `mkstemp'

## names: the same is said of the two others that give a name, not a file

  $ for function in tempnam mktemp; do
  >   echo "char *$function(); int main(void) { return !$function(0, 0); }" | cc -w -o /dev/null -x c - 2>&1 |
  >   grep -o 'the use of.*'
  > done
  the use of `tempnam' is dangerous, better use `mkstemp'
  the use of `mktemp' is dangerous, better use `mkstemp' or `mkdtemp'

## stdout

  $ build/lessons/17-race >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/17-race >&-
  stdout: Bad file descriptor
  [1]
  $ build/lessons/17-race >&- <&-
  stdout: Bad file descriptor
  [1]
  $ (trap '' XFSZ; ulimit -f 0; build/lessons/17-race)
  call                 result  attacker reads
  secret: File too large
  victim: access       free    -
  attacker: fopen w+x  opened  -
  [1]
  $ (ulimit -n 3; build/static/17-race)
  call                 result  attacker reads
  attacker: Too many open files
  victim: access       free    -
  [1]

## nothing-left

  $ for fault in write:when=1 mkdir access openat:when=1 openat:when=2 write:when=2 close:when=1 read:when=1 \
  >   openat:when=3 close:when=2 unlink rmdir write:when=3; do
  >   $traced -e inject=$fault:error=EIO build/static/17-race >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no directory
  mkdtemp: Input/output error
  mkdir: exit status 1
  no directory
  access: Input/output error
  access: exit status 1
  attacker: Input/output error
  openat:when=1: exit status 1
  fopen w: Input/output error
  openat:when=2: exit status 1
  secret: Input/output error
  write:when=2: exit status 1
  secret: Input/output error
  close:when=1: exit status 1
  fgets: Input/output error
  read:when=1: exit status 1
  fopen wx: Input/output error
  openat:when=3: exit status 1
  close:when=2: exit status 0
  rmdir: Directory not empty
  unlink: exit status 1
  left: 1
  rmdir: Input/output error
  rmdir: exit status 1
  left: 0
  stdout: Input/output error
  write:when=3: exit status 1

## opened

If fopen opened what is there in spite of its "x", there is no reason to give.

  $ $traced -e inject=openat:retval=0:when=3 build/static/17-race >/dev/null; left
  fopen wx opened a file that exists

## teach: what the prompts for teachers say, tried

  $ cd "$CRAMTMP"
  $ test -e app.tmp || { touch app.tmp; exec 3<app.tmp; echo secret >app.tmp; }; cat <&3; rm app.tmp
  secret
  $ set -C; test -e app.tmp || { touch app.tmp; exec 3<app.tmp; echo secret >app.tmp; } 2>/dev/null || echo refused; cat <&3
  refused
