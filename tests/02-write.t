  $ cd "$TESTDIR/.."

prove: allow i386* 02-sizeof differs: a pointer has four bytes
prove: allow armhf 02-sizeof differs: a pointer has four bytes
prove: counts cert-err33-c 02-unchecked: its mistake is a result that nobody checks

## run

  $ make run-02
  bytes before fflush  after  text
                    0     23  Hello, temporary world!
                    0      5  \xc3\xa9t\xc3\xa9 (esc)

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/02-write)
  bytes before fflush  after  text
  fflush: File too large
  [1]

## stdout

  $ build/lessons/02-write >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/02-write >&-
  stdout: Bad file descriptor
  [1]

## closed: the next file gets the descriptor of a stream that is closed, and keeps what it holds

  $ for closed in '<&-' '2>&-' '<&- 2>&-'; do
  >   eval "build/lessons/02-write $closed"
  > done
  bytes before fflush  after  text
                    0     23  Hello, temporary world!
                    0      5  \xc3\xa9t\xc3\xa9 (esc)
  bytes before fflush  after  text
                    0     23  Hello, temporary world!
                    0      5  \xc3\xa9t\xc3\xa9 (esc)
  bytes before fflush  after  text
                    0     23  Hello, temporary world!
                    0      5  \xc3\xa9t\xc3\xa9 (esc)

## large: on a 32-bit system, some files need -D_FILE_OFFSET_BITS=64; without it, fstat says so

  $ strace -o /dev/null -e inject=?fstat,?newfstatat:error=EOVERFLOW build/static/02-write >/dev/null
  fstat: Value too large for defined data type
  [1]

## shared: who opens the file by its name finds it empty until fflush

  $ cat >"$CRAMTMP/shared.c" <<'END'
  > #include <stdio.h>
  > #include <stdlib.h>
  > int main(void) {
  >   FILE *file = fopen("shared", "w");
  >   fputs("Hello, temporary world!", file);
  >   if (system("wc -c <shared") == 0 && fflush(file) == 0)
  >     return system("wc -c <shared");
  > }
  > END
  $ (cd "$CRAMTMP" && cc -o share shared.c && ./share)
  0
  23

## faults

  $ for fault in write:when=1 openat ?fstat,?newfstatat write:when=2 close write:when=4; do
  >   strace -o /dev/null -e inject=$fault:error=EIO build/static/02-write
  >   echo $fault: exit status $?
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  bytes before fflush  after  text
  tmpfile: Input/output error
  openat: exit status 1
  bytes before fflush  after  text
  fstat: Input/output error
  ?fstat,?newfstatat: exit status 1
  bytes before fflush  after  text
  fflush: Input/output error
  write:when=2: exit status 1
  bytes before fflush  after  text
  fclose: Input/output error
  close: exit status 1
  bytes before fflush  after  text
  stdout: Input/output error
  write:when=4: exit status 1

## trace

  $ make trace-02
  write(1, "bytes before fflush  after  text"..., 33) = 33
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "Hello, temporary world!", 23) = 23
  close(3)                                = 0
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "\303\251t\303\251", 5)        = 5
  close(3)                                = 0
  write(1, "                  0     23  Hell"..., 86) = 86

## python

  $ python3 lessons/python/02-write.py
  characters  bytes before flush  after  text
          23                   0     23  Hello, temporary world!
           3                   0      5  \xc3\xa9t\xc3\xa9 (esc)

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
