  $ cd "$TESTDIR/.."

Where nobody may have a root directory of their own, a call that fails stands in for a missing /tmp.

  $ bwrap --unshare-user --ro-bind / / true 2>/dev/null ||
  >   bwrap() { strace -o /dev/null -e inject=openat:error=ENOENT "build/static$5"; }


## run

  $ make run-01
  file  holds
     1  Hello from file 1
  $ make run-01 ARGS=3
  file  holds
     1  Hello from file 1
     2  Hello from file 2
     3  Hello from file 3

## failing

  $ (ulimit -n 10; build/lessons/01-create 10)
  file  holds
  tmpfile: Too many open files
  [1]

## seven

  $ (ulimit -n 10; build/lessons/01-create 7)
  file  holds
     1  Hello from file 1
     2  Hello from file 2
     3  Hello from file 3
     4  Hello from file 4
     5  Hello from file 5
     6  Hello from file 6
     7  Hello from file 7
  $ (ulimit -n 10; build/lessons/01-create 8)
  file  holds
  tmpfile: Too many open files
  [1]

## usage

  $ build/lessons/01-create abc
  usage: 01-create [1 to 100]
  [2]
  $ build/lessons/01-create -1
  usage: 01-create [1 to 100]
  [2]
  $ build/lessons/01-create 999999999999
  usage: 01-create [1 to 100]
  [2]

## refused

  $ for count in '' ' ' 0 3x 1.5 101 99999999999999999999 -99999999999999999999; do
  >   build/lessons/01-create "$count"; echo $?
  > done
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  usage: 01-create [1 to 100]
  2
  $ build/lessons/01-create 1 2
  usage: 01-create [1 to 100]
  [2]
  $ build/lessons/01-create 100 | tail -n 1
   100  Hello from file 100
  $ (trap '' XFSZ; ulimit -f 0; build/lessons/01-create)
  file  holds
  fseek: File too large
  [1]

## stdout

  $ build/lessons/01-create >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/01-create >&-
  stdout: Bad file descriptor
  [1]

## closed: the next file gets the descriptor of a stream that is closed, and keeps what it holds

  $ for closed in '<&-' '2>&-' '<&- 2>&-'; do
  >   eval "build/lessons/01-create 2 $closed"
  > done
  file  holds
     1  Hello from file 1
     2  Hello from file 2
  file  holds
     1  Hello from file 1
     2  Hello from file 2
  file  holds
     1  Hello from file 1
     2  Hello from file 2

A program that writes a message all the same would find it in its file.

  $ cat >"$CRAMTMP/message.c" <<'END'
  > #include <stdio.h>
  > int main(void) {
  >   char text[64];
  >   FILE *file = tmpfile();
  >   fputs("a message", stderr);
  >   fseek(file, 0, SEEK_SET);
  >   puts(fgets(text, sizeof text, file));
  > }
  > END
  $ cc -o "$CRAMTMP/message" "$CRAMTMP/message.c" && "$CRAMTMP/message" 2>&-
  a message

## faults

  $ for fault in write:when=1 openat write:when=2 lseek read close write:when=3; do
  >   strace -o /dev/null -e inject=$fault:error=EIO build/static/01-create
  >   echo $fault: exit status $?
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  file  holds
  tmpfile: Input/output error
  openat: exit status 1
  file  holds
  fseek: Input/output error
  write:when=2: exit status 1
  file  holds
  fseek: Input/output error
  lseek: exit status 1
  file  holds
  fgets: Input/output error
  read: exit status 1
  file  holds
  fclose: Input/output error
     1  Hello from file 1
  close: exit status 1
  file  holds
  stdout: Input/output error
  write:when=3: exit status 1

## trace

  $ make trace-01 ARGS=2 | grep 'open\|write([^1]\|close'
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 4
  write(3, "Hello from file 1", 17)       = 17
  write(4, "Hello from file 2", 17)       = 17
  close(3)                                = 0
  close(4)                                = 0

## nameless: the kernel counts no name, as soon as there is a file

  $ strace -v -e trace=?fstat,?newfstatat build/static/01-create 2 2>&1 >/dev/null | grep -o 'st_nlink=0'
  st_nlink=0
  st_nlink=0

## no-tmp

  $ bwrap --unshare-user --ro-bind build/static / /01-create
  file  holds
  tmpfile: No such file or directory
  [1]

## tmpdir

  $ TMPDIR=/var/tmp make trace-01 | grep open
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  $ TMPDIR=/var/tmp python3 -c 'from tempfile import *; print(gettempdir())'
  /var/tmp

## forbidden: a name is not a file, the linker says

  $ cat >"$CRAMTMP/names.c" <<'END'
  > char *tmpnam(char *), *tempnam(const char *, const char *), *mktemp(char *);
  > int main(int argc, char *argv[]) { return !(tmpnam(*argv) && tempnam(*argv, *argv) && mktemp(*argv)); }
  > END
  $ cc -w -o "$CRAMTMP/names" "$CRAMTMP/names.c" 2>&1 | grep -o 'the use of .*' | sort
  the use of `mktemp' is dangerous, better use `mkstemp' or `mkdtemp'
  the use of `tempnam' is dangerous, better use `mkstemp'
  the use of `tmpnam' is dangerous, better use `mkstemp'

## python

  $ python3 lessons/python/01-create.py 3
  file  holds
     1  Hello from file 1
     2  Hello from file 2
     3  Hello from file 3

## no-check

  $ (ulimit -n 10; build/mistakes/01-no-check)
  created: 10

## own-name

  $ (cd build && mistakes/01-own-name && ls *.tmp)
  file  holds
     1  Hello from file 2
     2  Hello from file 2
  app.tmp
  $ rm build/app.tmp
