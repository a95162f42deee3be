  $ cd "$TESTDIR/.."

## run

  $ make run-02
  characters  bytes before fflush  after  text
          23                    0     23  Hello, temporary world!
           3                    0      5  \xc3\xa9t\xc3\xa9 (esc)

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/02-write)
  characters  bytes before fflush  after  text
  fflush: File too large
  [1]

## stdout

  $ build/lessons/02-write >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/02-write >&-
  stdout: Bad file descriptor
  [1]

## faults

  $ for fault in write:when=1 openat ?fstat,?newfstatat write:when=2 close write:when=4; do
  >   strace -o /dev/null -e inject=$fault:error=EIO build/static/02-write
  >   echo $fault: exit status $?
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  characters  bytes before fflush  after  text
  tmpfile: Input/output error
  openat: exit status 1
  characters  bytes before fflush  after  text
  fstat: Input/output error
  ?fstat,?newfstatat: exit status 1
  characters  bytes before fflush  after  text
  fflush: Input/output error
  write:when=2: exit status 1
  characters  bytes before fflush  after  text
  fclose: Input/output error
  close: exit status 1
  characters  bytes before fflush  after  text
  stdout: Input/output error
  write:when=4: exit status 1

## trace

  $ make trace-02
  write(1, "characters  bytes before fflush "..., 45) = 45
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "Hello, temporary world!", 23) = 23
  close(3)                                = 0
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "\303\251t\303\251", 5)        = 5
  close(3)                                = 0
  write(1, "        23                    0 "..., 110) = 110

## python

  $ python3 lessons/python/02-write.py
  characters  bytes before fflush  after  text
          23                    0     23  Hello, temporary world!
           3                    0      5  \xc3\xa9t\xc3\xa9 (esc)

## unchecked

  $ (trap '' XFSZ; ulimit -f 0; build/mistakes/02-unchecked)
  written

## format

  $ build/mistakes/02-format
  text: 100%% wool
  file: 100% wool

## sizeof

  $ build/mistakes/02-sizeof
  text: Hello, temporary world!
  file: Hello, t
