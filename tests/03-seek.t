  $ cd "$TESTDIR/.."

prove: allow i386* 03-int differs: a long has four bytes, so fseek cannot go that far
prove: allow armhf 03-int differs: a long has four bytes, so fseek cannot go that far
prove: counts cert-err33-c 03-rewind: its mistake is a result that nobody checks

## run

  $ make run-03
  offset  whence    position  byte
       0  SEEK_CUR        23  none
       0  SEEK_SET         0  H
       6  SEEK_CUR         7  t
      -6  SEEK_END        17  w
      -1  SEEK_SET   refused  EINVAL

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/03-seek)
  offset  whence    position  byte
  fseek: File too large
  [1]

## trace

  $ make trace-03 | grep -v '(1,'
  openat(AT_FDCWD, "/tmp", O_RDWR|O_EXCL|O_TMPFILE, 0600) = 3
  write(3, "Hello, temporary world!", 23) = 23
  lseek(3, 0, SEEK_CUR)                   = 23
  read(3, "", 4096)                       = 0
  lseek(3, 0, SEEK_SET)                   = 0
  read(3, "Hello, temporary world!", 4096) = 23
  lseek(3, 23, SEEK_SET)                  = 23
  lseek(3, 23, SEEK_SET)                  = 23
  lseek(3, -4096, SEEK_SET)               = -1 EINVAL (Invalid argument)
  close(3)                                = 0

## python

  $ python3 lessons/python/03-seek.py
  offset  whence    position  byte
       0  SEEK_CUR        23  none
       0  SEEK_SET         0  H
       6  SEEK_CUR         7  t
      -6  SEEK_END        17  w
      -1  SEEK_SET   refused  EINVAL

## no-seek

  $ build/mistakes/03-no-seek
  end of file

## rewind

  $ build/mistakes/03-rewind
  read: "Hello, temporary world!", error: no
  $ (trap '' XFSZ; ulimit -f 0; build/mistakes/03-rewind)
  read: "", error: no

## int

  $ build/mistakes/03-int
  position: -1294967296

## past-end

  $ build/mistakes/03-past-end
  97 98 99 0 0 0 0 0 0 0 100 

## refused: the move that must be refused is not

  $ strace -o /dev/null -e inject=lseek:retval=0:when=5 build/static/03-seek >/dev/null
  fseek to -1 was not refused
  [1]

## teach: what the prompts for teachers say, tried

  $ last() { sed "s/visit(file, -6,/visit(file, $1,/" lessons/03-seek.c | cc -x c - -o "$CRAMTMP/last" && "$CRAMTMP/last"; }
  $ last -23 | sed -n 5p
     -23  SEEK_END         0  H
  $ last -24 >/dev/null
  fseek: Invalid argument
  [1]
