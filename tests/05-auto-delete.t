  $ cd "$TESTDIR/.."

prove: file gone after unlink: until remove returns, the file has a name
prove: directory gone after rmdir: until rmdir returns, the directory is there
prove: allow FUSE refused: there a removed file keeps its name as long as it is open
prove: allow FUSE 05-auto-delete differs: there a removed file keeps its name as long as it is open
prove: allow clang-tidy lessons/* cert-err33-c found: after an error, no more can be done
prove: allow * exercises/* found: the starter's task
prove: counts descriptor 05-no-close: its mistake is a file left open

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

  $ make run-05
  after   links  rmdir
  fopen       1  refused
  remove      0  ok
  Hello, temporary world!

## kill

  $ build/lessons/05-auto-delete kill
  after   links  rmdir
  fopen       1  refused
  remove      0  ok
  Hello, temporary world!
  Killed
  [137]

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/05-auto-delete)
  after   links  rmdir
  fopen       1  refused
  remove      0  ok
  fseek: File too large
  [1]

## trace

Without the program's own output

  $ make trace-05 | grep -v '^write(1'
  mkdir("/tmp/05-XXXXXX", 0700)           = 0
  openat(AT_FDCWD, "/tmp/05-XXXXXX/file", O_RDWR|O_CREAT|O_EXCL|O_TRUNC, 0666) = 3
  rmdir("/tmp/05-XXXXXX")                 = -1 ENOTEMPTY (Directory not empty)
  unlink("/tmp/05-XXXXXX/file")           = 0
  rmdir("/tmp/05-XXXXXX")                 = 0
  write(3, "Hello, temporary world!", 23) = 23
  lseek(3, 0, SEEK_SET)                   = 0
  read(3, "Hello, temporary world!", 4096) = 23
  read(3, "", 4096)                       = 0
  close(3)                                = 0

## python

  $ python3 lessons/python/05-auto-delete.py
  after   links  rmdir
  remove      0  ok
  Hello, temporary world!

## given-up

Once its directory is removed, the Python program leaves that name alone.

  $ strace -o "$CRAMTMP/log" -e trace=%file python3 lessons/python/05-auto-delete.py >/dev/null
  $ grep -c '^rmdir.* = 0' "$CRAMTMP/log"
  1
  $ sed '1,/^rmdir/d' "$CRAMTMP/log" | grep '/05-[^.]*"'
  [1]

## late

  $ directory=$(mktemp -d)
  $ build/mistakes/05-late $directory/file
  Killed
  [137]
  $ ls $directory
  file
  $ rm -r $directory

## no-close

  $ (ulimit -n 10; build/mistakes/05-no-close)
  task 8: tmpfile: Too many open files
  [1]

## stdout

  $ build/lessons/05-auto-delete >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/05-auto-delete >&-
  stdout: Bad file descriptor
  [1]
  $ build/lessons/05-auto-delete >&- <&-
  stdout: Bad file descriptor
  [1]
  $ each_write build/lessons/05-auto-delete
        1 fseek: Input/output error
        4 stdout: Input/output error

## nothing-left

  $ $traced build/static/05-auto-delete; left
  after   links  rmdir
  fopen       1  refused
  remove      0  ok
  Hello, temporary world!
  $ $traced build/static/05-auto-delete kill; left
  after   links  rmdir
  fopen       1  refused
  remove      0  ok
  Hello, temporary world!
  Killed
  $ $traced build/static/05-auto-delete | head -n 1; left
  after   links  rmdir
  $ for fault in mkdir openat rmdir:when=1 unlink:when=1 rmdir:when=2 write:when=2 write:when=3 lseek read write:when=4 close; do
  >   $traced -e inject=$fault:error=EIO build/static/05-auto-delete >/dev/null
  >   echo $fault: exit status $?; left
  > done
  mkdtemp: Input/output error
  mkdir: exit status 1
  no directory
  fopen: Input/output error
  openat: exit status 1
  rmdir: Input/output error
  rmdir:when=1: exit status 1
  remove: Input/output error
  unlink:when=1: exit status 1
  rmdir: Input/output error
  rmdir:when=2: exit status 1
  stdout: Input/output error
  write:when=2: exit status 1
  fseek: Input/output error
  write:when=3: exit status 1
  fseek: Input/output error
  lseek: exit status 1
  fgets: Input/output error
  read: exit status 1
  stdout: Input/output error
  write:when=4: exit status 1
  fclose: Input/output error
  close: exit status 1
  $ (ulimit -n 3; build/static/05-auto-delete)
  after   links  rmdir
  fopen: Too many open files
  [1]

## left

  $ $traced -e inject=unlink:error=EIO build/static/05-auto-delete >/dev/null; left
  remove: Input/output error
  left: 1
  $ $traced -e inject=unlink:signal=KILL build/static/05-auto-delete >/dev/null; left
  Killed
  left: 1
  $ $traced -e inject=openat:signal=KILL build/static/05-auto-delete >/dev/null; left
  Killed
  left: 0
  $ $traced -e inject=rmdir:signal=KILL:when=2 build/static/05-auto-delete >/dev/null; left
  Killed
  left: 0
  $ $traced -e inject=lseek:signal=KILL build/static/05-auto-delete >/dev/null; left
  Killed

## rmdir

POSIX also allows EEXIST. Where rmdir does not refuse, there is no reason to give.

  $ $traced -e inject=rmdir:error=EEXIST:when=1 build/static/05-auto-delete; left
  after   links  rmdir
  fopen       1  refused
  remove      0  ok
  Hello, temporary world!
  $ $traced -e inject=rmdir:retval=0:when=1 build/static/05-auto-delete; left
  after   links  rmdir
  rmdir did not refuse

## close-first

Network file systems keep an open file's name: after an error, too, the file is closed before its directory is removed.

  $ $traced -e inject=rmdir:error=ENOTEMPTY:when=2 build/static/05-auto-delete >/dev/null; left
  rmdir: Directory not empty
  $ grep -o '^unlink\|^rmdir\|^close(3' "$CRAMTMP/log"
  rmdir
  unlink
  rmdir
  close(3
  unlink
  rmdir

## teach: what the prompts for teachers say, tried

  $ $traced -e inject=unlink:signal=KILL build/static/05-auto-delete >/dev/null
  Killed
  [137]
  $ ls $(sed -n 's/^mkdir[^"]*"\([^"]*\)".*/\1/p' "$CRAMTMP/log")
  file
  $ left
  left: 1
  $ $traced -e inject=lseek:signal=KILL build/static/05-auto-delete >/dev/null; left
  Killed
