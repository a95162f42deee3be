  $ cd "$TESTDIR/.."
  $ umask 022

prove: file gone after unlink: until the last unlink returns, the files have names
prove: directory gone after rmdir: until rmdir returns, the directory is there
prove: allow gcc -fanalyzer exercises/* found: the starter's task
prove: allow clang-tidy lessons/* cert-err33-c found: after an error, no more can be done

A program's directory, as strace saw it made: if it is still there, say so, and remove it.

  $ left() {
  >   directory=$(sed -n 's/^mkdir[^"]*"\([^"]*\)".* = 0/\1/p' "$CRAMTMP/log")
  >   if [ -z "$directory" ]; then echo no directory
  >   elif [ -e "$directory" ]; then echo left: $(ls "$directory" | wc -l); rm -r "$directory"; fi
  > }
  $ traced="strace -o $CRAMTMP/log -e signal=none"

Run line by line, a program whose writes fail in turn, once each, until none is left to fail

  $ each_write() {
  >   for write in $(seq 40); do
  >     strace -o /dev/null -e inject=write:error=EIO:when=$write stdbuf -oL "$@" 2>&1 >/dev/null && break
  >   done | sort | uniq -c
  > }

## run

  $ make run-07
  call      result    diary
  symlink   planted   precious
  fopen w   opened    scratch
  fopen wx  EEXIST    precious
  mkstemp   private   precious

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/07-security)
  call      result    diary
  diary: File too large
  [1]

## taken

  $ strace -e trace=openat -e inject=openat:error=EEXIST:when=8 build/static/07-security 2>&1 |
  > grep -o 'O_EXCL, 0600.*\|^mkstemp.*'
  O_EXCL, 0600) = -1 EEXIST (File exists) (INJECTED)
  O_EXCL, 0600) = 3
  mkstemp   private   precious

## trace

  $ make trace-07 | grep '^symlink\|app.*CREAT'
  symlink("/tmp/07-XXXXXX/diary", "/tmp/07-XXXXXX/app.tmp") = 0
  openat(AT_FDCWD, "/tmp/07-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3
  openat(AT_FDCWD, "/tmp/07-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_EXCL|O_TRUNC, 0666) = -1 EEXIST (File exists)
  openat(AT_FDCWD, "/tmp/07-XXXXXX/app-XXXXXX", O_RDWR|O_CREAT|O_EXCL, 0600) = 3

## python

  $ python3 lessons/python/07-security.py
  call      result    diary
  symlink   planted   precious
  open w    opened    scratch
  open x    EEXIST    precious
  mkstemp   private   precious

## five

  $ build/mistakes/07-five
  mkstemp: Invalid argument
  [1]

## umask

  $ build/mistakes/07-umask
  mode 0

## chmod

  $ build/mistakes/07-chmod
  before chmod: mode 644
  after chmod:  mode 600

## modes

  $ build/mistakes/07-modes
  wx    EEXIST
  w+x   EEXIST
  wbx   EEXIST
  w+bx  EEXIST
  rx    opened

## macro

Without the feature test macro, `-std=c17` hides what is not ISO C.

  $ sed 1,2d lessons/07-security.c | LC_ALL=C cc -std=c17 -fsyntax-only -x c - 2>&1 | grep -o "implicit.* 'mkstemp'"
  implicit declaration of function 'mkstemp'

## stdout

  $ build/lessons/07-security >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/07-security >&-
  stdout: Bad file descriptor
  [1]
  $ build/lessons/07-security >&- <&-
  stdout: Bad file descriptor
  [1]

  $ each_write build/lessons/07-security
        1 app-XXXXXX: Input/output error
        1 app.tmp: Input/output error
        2 diary: Input/output error
        5 stdout: Input/output error

## nothing-left

  $ $traced build/static/07-security; left
  call      result    diary
  symlink   planted   precious
  fopen w   opened    scratch
  fopen wx  EEXIST    precious
  mkstemp   private   precious
  $ (umask 0; $traced build/static/07-security | tail -n 1); left
  mkstemp   private   precious
  $ (umask 077; $traced build/static/07-security 2>/dev/null | tail -n 1); left
  mkstemp   private   precious
  $ for fault in write:when=1 mkdir openat:when=1 write:when=2 close:when=1 symlink openat:when=2 read:when=1 \
  >   openat:when=3 openat:when=6 openat:when=8 write:when=5 close:when=8 openat:when=9 \
  >   unlink:when=1 unlink:when=2 unlink:when=3 rmdir:when=1 write:when=6; do
  >   $traced -e inject=$fault:error=EIO build/static/07-security >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no directory
  mkdtemp: Input/output error
  mkdir: exit status 1
  no directory
  diary: Input/output error
  openat:when=1: exit status 1
  diary: Input/output error
  write:when=2: exit status 1
  diary: Input/output error
  close:when=1: exit status 1
  symlink: Input/output error
  symlink: exit status 1
  diary: Input/output error
  openat:when=2: exit status 1
  diary: Input/output error
  read:when=1: exit status 1
  app.tmp: Input/output error
  openat:when=3: exit status 1
  fopen wx: Input/output error
  openat:when=6: exit status 1
  mkstemp: Input/output error
  openat:when=8: exit status 1
  app-XXXXXX: Input/output error
  write:when=5: exit status 1
  diary: Input/output error
  close:when=8: exit status 1
  diary: Input/output error
  openat:when=9: exit status 1
  rmdir: Directory not empty
  unlink:when=1: exit status 1
  rmdir: Directory not empty
  unlink:when=2: exit status 1
  rmdir: Directory not empty
  unlink:when=3: exit status 1
  rmdir: Input/output error
  rmdir:when=1: exit status 1
  stdout: Input/output error
  write:when=6: exit status 1
  $ (ulimit -n 3; build/static/07-security)
  call      result    diary
  diary: Too many open files
  [1]

## opened

If fopen opened the link in spite of its "x", there is no reason to give.

  $ $traced -e inject=openat:retval=0:when=6 build/static/07-security >/dev/null; left
  fopen wx opened the link

## left

  $ $traced -e inject=rmdir:error=EIO build/static/07-security >/dev/null; left
  rmdir: Input/output error
  left: 0
  $ $traced -e inject=unlink:signal=KILL:when=2 build/static/07-security >/dev/null; left
  Killed
  left: 2

## teach: what the prompts for teachers say, tried

  $ cd "$CRAMTMP"
  $ mkdir duel; cd duel; echo precious >diary
  $ ln -s diary app.tmp
  $ echo scratch >app.tmp; cat diary
  scratch
  $ echo precious >diary
  $ (set -C; echo scratch >app.tmp) 2>/dev/null || echo refused
  refused
  $ cat diary
  precious

Without its first line, and with the dialect that the page names, the program compiles as it is.

  $ cd "$TESTDIR/.."
  $ sed 1,2d lessons/07-security.c | cc -std=gnu17 -Wall -Werror -c -o /dev/null -x c -
