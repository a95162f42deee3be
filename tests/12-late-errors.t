  $ cd "$TESTDIR/.."

prove: allow * write* ENOSPC lost: the row says which call told it, and that after rewind none did
prove: allow * close * ENOSPC lost: the row says that fclose told it
prove: allow * close * ENOSPC wrong-output: the row says what fclose told
prove: allow cppcheck *12-late-errors.c seekOnAppendedFile found: rewind is there to empty the buffer
prove: allow clang-tidy exercises/12-late-errors.c cert-err33-c found: to look at these results is the exercise
prove: allow clang-tidy exercises/12-late-errors.c bugprone-unsafe-functions found: to do without rewind is the exercise
prove: allow clang-tidy exercises/12-late-errors.c bugprone-easily-swappable-parameters found: a copy goes from one stream to another
prove: counts cert-err33-c 12-close-only: its mistake is a result that nobody checks
prove: allow clang-tidy *12-late-errors.c bugprone-unsafe-functions found: rewind is there to show what it hides

## run

  $ make run-12
  bytes  fputs   then           ferror  fclose  noticed
  10000  ENOSPC  -              set     ok      yes
     23  ok      fflush ENOSPC  set     ok      yes
     23  ok      -              clear   ENOSPC  yes
     23  ok      rewind         clear   ok      no

## room: nothing is refused, and no call says anything else

  $ make run-12 ARGS=/dev/null
  bytes  fputs   then           ferror  fclose  noticed
  10000  ok      -              clear   ok      no
     23  ok      fflush ok      clear   ok      no
     23  ok      -              clear   ok      no
     23  ok      rewind         clear   ok      no

## failing

  $ build/lessons/12-late-errors /nonexistent/log >/dev/null
  /nonexistent/log: No such file or directory
  [1]

## trace

  $ make trace-12 | grep '(3' | grep -v lseek
  write(3, "................................"..., 8192) = -1 ENOSPC (No space left on device)
  close(3)                                = 0
  write(3, ".......................", 23) = -1 ENOSPC (No space left on device)
  close(3)                                = 0
  write(3, ".......................", 23) = -1 ENOSPC (No space left on device)
  close(3)                                = 0
  write(3, ".......................", 23) = -1 ENOSPC (No space left on device)
  close(3)                                = 0

## close

Nothing was refused before, as on a network

  $ strace -o /dev/null -e inject=close:error=EDQUOT build/static/12-late-errors /dev/null >/dev/null
  fclose: Disk quota exceeded
  [1]

## python

  $ python3 lessons/python/12-late-errors.py
   bytes  write   then          close
  200000  ENOSPC  -             ok
      23  ok      flush ENOSPC  ENOSPC
      23  ok      -             ENOSPC
      23  ok      seek  ENOSPC  ENOSPC

## close-only

  $ build/mistakes/12-close-only
  saved

## again

  $ build/mistakes/12-again
  flushed, tries: 2

## reason

  $ build/mistakes/12-reason
  fputs: No such file or directory

## errno

  $ build/mistakes/12-errno
  fclose: No such file or directory

## forgotten: the interpreter closes what is open at its end; its exit status tells of standard output alone

  $ python3 -c 'f = open("/dev/full", "w"); f.write("Hello")' 2>/dev/null
  $ python3 -c 'print("Hello")' >/dev/full 2>/dev/null
  [120]

## kept: a file that is named loses nothing, and gets what is written

  $ printf 'old\n' >"$CRAMTMP/log"
  $ build/lessons/12-late-errors "$CRAMTMP/log" | grep -c 'clear   ok      no$'
  4
  $ head -1 "$CRAMTMP/log"; wc -c <"$CRAMTMP/log"
  old
  10073

## limit

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/12-late-errors "$CRAMTMP/none" >/dev/null)
  fputs: File too large
  [1]

## rewind: a reason that is not expected is told, although rewind returns nothing

  $ strace -o /dev/null -e inject=write:error=EIO:when=5 build/static/12-late-errors >/dev/null
  rewind: Input/output error
  [1]

## stdout

  $ build/lessons/12-late-errors >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/12-late-errors >&-
  stdout: Bad file descriptor
  [1]

## teach: what the prompts for teachers say, tried

  $ cat README.md >/dev/full; echo $?
  cat: write error: No space left on device
  1
  $ build/mistakes/12-close-only; echo $?
  saved
  0
