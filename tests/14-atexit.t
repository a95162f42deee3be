  $ cd "$TESTDIR/.."

prove: file gone after unlink: until the last unlink returns, the file has a name
prove: allow valgrind descriptor: it counts what a child still holds of its parent's, and empties buffers even at _exit

What a program left of the files that it made, as strace saw it

  $ left() {
  >   sed -n 's/^[0-9]* *openat(AT_FDCWD, "\([^"]*\)", O_RDWR|O_CREAT.* = [0-9]*$/\1/p' "$CRAMTMP/log" | sort -u |
  >     while read -r name; do if [ -e "$name" ]; then echo left; rm "$name"; else echo gone; fi; done | sort | uniq -c
  > }
  $ traced="strace -f -o $CRAMTMP/log -e signal=none"

## run

  $ make run-14
  before  clean_up    ends by  name   bytes
  -       always      exit     gone      46
  -       always      _exit    there     23
  -       owner only  exit     there     46
  fflush  owner only  exit     there     23

## failing

No child can be made, and exit removes the file

  $ strace -e trace=clone,unlink -e inject=clone:error=EAGAIN \
  > build/static/14-atexit 2>&1 >/dev/null |
  > sed 's/14-[^"]*/14-XXXXXX/' | grep 'fork\|unlink'
  fork: Resource temporarily unavailable
  unlink("/tmp/14-XXXXXX")                = 0

## full

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/14-atexit >/dev/null)
  fflush: File too large
  [1]

## trace

  $ strace -f -qq -a 1 -e signal=none -e trace=openat,write,unlink,close \
  > build/static/14-atexit 2>&1 >/dev/null | grep -v '(1,' | head |
  > sed 's/^\[pid.*\]/child:/; s/14-[^"]*/14-XXXXXX/'
  openat(AT_FDCWD, "/tmp/14-XXXXXX", O_RDWR|O_CREAT|O_EXCL, 0600) = 3
  child: unlink("/tmp/14-XXXXXX") = 0
  child: write(3, "Hello, temporary world!", 23) = 23
  unlink("/tmp/14-XXXXXX") = -1 ENOENT (No such file or directory)
  write(3, "Hello, temporary world!", 23) = 23
  close(3) = 0
  openat(AT_FDCWD, "/tmp/14-XXXXXX", O_RDWR|O_CREAT|O_EXCL, 0600) = 3
  unlink("/tmp/14-XXXXXX") = 0
  write(3, "Hello, temporary world!", 23) = 23
  close(3) = 0

## python

  $ python3 lessons/python/14-atexit.py
  before  clean_up    ends by  name   bytes
  -       always      exit     gone      46
  -       always      _exit    there     23
  -       owner only  exit     there     46
  fflush  owner only  exit     there     23

## with: Python's own files and directories are removed by a child's sys.exit too, but not by os._exit

  $ for end in 'sys.exit()' 'os._exit(0)'; do
  >   python3 -c "import os, sys, tempfile
  > directory, file = tempfile.TemporaryDirectory(), tempfile.NamedTemporaryFile()
  > if os.fork() == 0: $end
  > os.wait()
  > print(os.path.exists(directory.name), os.path.exists(file.name))" 2>/dev/null
  > done
  False False
  True True

## twice

  $ build/mistakes/14-twice
  Hello, Hello, world!

## reread

  $ build/mistakes/14-reread
  one
  two
  three
  two
  three

## lost

  $ build/mistakes/14-lost | wc -c
  0

## order

  $ directory=$(mktemp -d)
  $ build/mistakes/14-order $directory/work
  rmdir: Directory not empty
  $ ls $directory
  work
  $ rm -r $directory

## stdout

  $ build/lessons/14-atexit >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/14-atexit >&-
  stdout: Bad file descriptor
  [1]

## nothing-left

  $ $traced build/static/14-atexit >/dev/null; left
        4 gone
  $ grep -c 'close(3) *= 0' "$CRAMTMP/log"
  4
  $ for fault in write:when=1 openat:when=1 fcntl:when=1 clone:when=1 clone:when=3 wait4:when=1 unlink:when=1 write:when=2 \
  >   write:when=3 close:when=1; do
  >   $traced -e inject=$fault:error=EIO build/static/14-atexit >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  mkstemp: Input/output error
  openat:when=1: exit status 1
  fdopen: Input/output error
  fcntl:when=1: exit status 1
        1 gone
  fork: Input/output error
  clone:when=1: exit status 1
        1 gone
  fork: Input/output error
  clone:when=3: exit status 1
        3 gone
  waitpid: Input/output error
  wait4:when=1: exit status 1
        1 gone
  unlink: Input/output error
  unlink:when=1: exit status 1
        1 gone
  fflush: Input/output error
  write:when=2: exit status 1
        1 gone
  stdout: Input/output error
  write:when=3: exit status 1
        1 gone
  fclose: Input/output error
  close:when=1: exit status 1
        1 gone

A child that is killed has not cleaned up, and its parent says so; a parent that is killed cannot remove anything.

  $ $traced -e inject=exit_group:signal=KILL build/static/14-atexit >/dev/null; left
  the child has failed
  Killed
        1 gone
  $ $traced -e inject=unlink:signal=KILL:when=2 build/static/14-atexit >/dev/null; left
  Killed
        1 gone
        1 left

## teach: what the prompts for teachers say, tried

Without an fflush after each row, the children print the rows again, but not where lines are written one by one, as on a terminal.

  $ sed 's/ < 0 ||$/ < 0)/; /^\t\tfflush(stdout) == EOF)$/d' lessons/14-atexit.c >"$CRAMTMP/again.c"
  $ cc -o "$CRAMTMP/again" "$CRAMTMP/again.c" && "$CRAMTMP/again" | cat
  before  clean_up    ends by  name   bytes
  -       always      exit     gone      46
  -       always      _exit    there     23
  -       always      exit     gone      46
  -       always      _exit    there     23
  -       owner only  exit     there     46
  -       always      exit     gone      46
  -       always      _exit    there     23
  -       owner only  exit     there     46
  fflush  owner only  exit     there     23
  $ stdbuf -oL "$CRAMTMP/again" | wc -l
  5
