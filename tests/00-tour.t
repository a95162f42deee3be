  $ cd "$TESTDIR/.."

## run

  $ make run-00
  Hello, temporary world!

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/00-tour)
  fseek: File too large
  [1]

## stdout

  $ build/lessons/00-tour >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/00-tour >&-
  stdout: Bad file descriptor
  [1]

## closed: the next file gets the descriptor of a stream that is closed, and keeps what it holds

  $ for closed in '<&-' '2>&-' '<&- 2>&-'; do
  >   eval "build/lessons/00-tour $closed"
  > done
  Hello, temporary world!
  Hello, temporary world!
  Hello, temporary world!

## faults

  $ for fault in openat write:when=1 lseek read close write:when=2; do
  >   strace -o /dev/null -e inject=$fault:error=EIO build/static/00-tour
  >   echo $fault: exit status $?
  > done
  tmpfile: Input/output error
  openat: exit status 1
  fseek: Input/output error
  write:when=1: exit status 1
  fseek: Input/output error
  lseek: exit status 1
  fgets: Input/output error
  read: exit status 1
  fclose: Input/output error
  close: exit status 1
  stdout: Input/output error
  write:when=2: exit status 1

## trace

  $ make trace-00
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "Hello, temporary world!", 23) = 23
  lseek(3, 0, SEEK_SET)                   = 0
  read(3, "Hello, temporary world!", 4096) = 23
  read(3, "", 4096)                       = 0
  close(3)                                = 0
  write(1, "Hello, temporary world!\n", 24) = 24

## python

  $ python3 lessons/python/00-tour.py
  Hello, temporary world!

## again

  $ build/mistakes/00-again
  end of file

## short

  $ build/mistakes/00-short
  Hello, te
