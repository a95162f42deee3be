  $ cd "$TESTDIR/.."

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

  $ make trace-01 ARGS=2
  write(1, "file  holds\n", 12)           = 12
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 4
  write(3, "Hello from file 1", 17)       = 17
  lseek(3, 0, SEEK_SET)                   = 0
  write(4, "Hello from file 2", 17)       = 17
  lseek(4, 0, SEEK_SET)                   = 0
  read(3, "Hello from file 1", 4096)      = 17
  read(3, "", 4096)                       = 0
  close(3)                                = 0
  read(4, "Hello from file 2", 4096)      = 17
  read(4, "", 4096)                       = 0
  close(4)                                = 0
  write(1, "   1  Hello from file 1\n   2  He"..., 48) = 48

## tmpdir

  $ TMPDIR=/var/tmp make trace-01 | grep open
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  $ TMPDIR=/var/tmp python3 -c 'from tempfile import *; print(gettempdir())'
  /var/tmp

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
