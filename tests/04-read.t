  $ cd "$TESTDIR/.."

Run line by line, a program whose writes fail in turn, once each, until none is left to fail

  $ each_write() {
  >   for write in $(seq 40); do
  >     strace -o /dev/null -e inject=write:error=EIO:when=$write stdbuf -oL "$@" 2>&1 >/dev/null && break
  >   done | sort | uniq -c
  > }


## run

  $ make run-04
  call   gave   feof  ferror  text
  fgets  line   yes   no      "Hello, temporary world!"
  fgets  NULL   yes   no      ""
  fread  10     no    no      "Hello, tem"
  fread  10     no    no      "porary wor"
  fread  3      yes   no      "ld!"

## empty

  $ build/lessons/04-read ''
  call   gave   feof  ferror  text
  fgets  NULL   yes   no      ""
  fread  0      yes   no      ""

## two-lines

  $ build/lessons/04-read 'one
  > two'
  call   gave   feof  ferror  text
  fgets  line   no    no      "one
  "
  fgets  line   yes   no      "two"
  fgets  NULL   yes   no      ""
  fread  7      yes   no      "one
  two"

## failing

  $ strace -o /dev/null -e inject=read:error=EIO:when=2 build/static/04-read
  call   gave   feof  ferror  text
  fgets  NULL   no    yes     ""
  fgets: Input/output error
  [1]

## part

  $ strace -o /dev/null -e inject=read:error=EIO:when=4 build/static/04-read
  call   gave   feof  ferror  text
  fgets  line   yes   no      "Hello, temporary world!"
  fgets  NULL   yes   no      ""
  fread  10     no    no      "Hello, tem"
  fread  10     no    no      "porary wor"
  fread  3      no    yes     "ld!"
  fread: Input/output error
  [1]

## long

  $ build/lessons/04-read "$(printf '%0130d' 7)" | sort | uniq -c
        1 call   gave   feof  ferror  text
        1 fgets  NULL   yes   no      ""
        2 fgets  line   no    no      "000000000000000000000000000000000000000000000000000000000000000"
        1 fgets  line   yes   no      "0007"
        1 fread  0      yes   no      ""
       12 fread  10     no    no      "0000000000"
        1 fread  10     no    no      "0000000007"
  $ build/lessons/04-read 12345678901234567890
  call   gave   feof  ferror  text
  fgets  line   yes   no      "12345678901234567890"
  fgets  NULL   yes   no      ""
  fread  10     no    no      "1234567890"
  fread  10     no    no      "1234567890"
  fread  0      yes   no      ""

## stdout

  $ build/lessons/04-read >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/04-read >&-
  stdout: Bad file descriptor
  [1]
  $ (trap '' XFSZ; ulimit -f 0; build/lessons/04-read)
  call   gave   feof  ferror  text
  fseek: File too large
  [1]
  $ each_write build/lessons/04-read
        1 fseek: Input/output error
        6 stdout: Input/output error

## faults

  $ for fault in openat write:when=2 lseek:when=1 read:when=1 write:when=3 lseek:when=2 read:when=3 write:when=7 close; do
  >   strace -o /dev/null -e inject=$fault:error=EIO build/static/04-read >/dev/null
  >   echo $fault: exit status $?
  > done
  tmpfile: Input/output error
  openat: exit status 1
  fseek: Input/output error
  write:when=2: exit status 1
  fseek: Input/output error
  lseek:when=1: exit status 1
  fgets: Input/output error
  read:when=1: exit status 1
  stdout: Input/output error
  write:when=3: exit status 1
  fseek: Input/output error
  lseek:when=2: exit status 1
  fread: Input/output error
  read:when=3: exit status 1
  stdout: Input/output error
  write:when=7: exit status 1
  fclose: Input/output error
  close: exit status 1

## trace

Without the program's own output

  $ make trace-04 | grep -v '^write(1'
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "Hello, temporary world!", 23) = 23
  lseek(3, 0, SEEK_SET)                   = 0
  read(3, "Hello, temporary world!", 4096) = 23
  read(3, "", 4096)                       = 0
  lseek(3, 0, SEEK_SET)                   = 0
  read(3, "Hello, temporary world!", 4096) = 23
  read(3, "", 4096)                       = 0
  close(3)                                = 0

## python

  $ python3 lessons/python/04-read.py
  call      gave  text
  readline    23  "Hello, temporary world!"
  readline     0  ""
  read        10  "Hello, tem"
  read        10  "porary wor"
  read         3  "ld!"

## feof

  $ build/mistakes/04-feof | od -An -c
     H   e   l   l   o   ,       t   e   m   p   o   r   a   r   y
         w   o   r   l   d   ! 377

## errno

  $ build/mistakes/04-errno
  fgets: Success

## no-end

  $ build/mistakes/04-no-end
  Hello, tem
  porary wor
  ld!ary wor

## sticky

  $ build/mistakes/04-sticky
  at the end:      NULL
  one line later:  NULL
  after clearerr:  one more

## sticky-too: fseek clears it as well; Python keeps no indicator

  $ sed 's/clearerr(file)/fseek(file, 0, SEEK_CUR)/' lessons/mistakes/04-sticky.c | cc -w -x c - -o "$CRAMTMP/by-fseek"
  $ "$CRAMTMP/by-fseek" | tail -n 1
  after clearerr:  one more
  $ python3 -c 'import os, tempfile
  > with tempfile.TemporaryFile("w+t", encoding="utf-8") as file:
  >     print(repr(file.readline()), os.pwrite(file.fileno(), b"one more", 0), repr(file.readline()))'
  '' 8 'one more'

## teach: what the prompts for teachers say, tried

  $ build/lessons/04-read 12345678901234567890 | grep fread
  fread  10     no    no      "1234567890"
  fread  10     no    no      "1234567890"
  fread  0      yes   no      ""
