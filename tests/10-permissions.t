  $ cd "$TESTDIR/.."
  $ umask 022

prove: file gone after unlink: until the last unlink returns, something has a name
prove: directory gone after rmdir: until the last rmdir returns, there is a directory
prove: allow clang-tidy lessons/* cert-err33-c found: after an error, no more can be done
prove: allow clang-tidy exercises/* bugprone-easily-swappable-parameters found: a path and a text are both strings

## run

  $ make run-10
  umask  fopen  open 640  mkstemp  mkdtemp  fchmod 640
  000      666       640      600      700         640
  022      644       640      600      700         640
  027      640       640      600      700         640
  077      600       600      600      700         640

## mask

  $ make run-10 ARGS=277
  umask  fopen  open 640  mkstemp  mkdtemp  fchmod 640
  277      400       400      400      500         640

## failing

  $ strace -o /dev/null -e inject=fchmod:error=EPERM build/static/10-permissions
  umask  fopen  open 640  mkstemp  mkdtemp  fchmod 640
  fchmod: Operation not permitted
  [1]

## usage

  $ build/lessons/10-permissions 8
  error: not an octal mask: 8
  [2]

## trace

  $ make trace-10 ARGS=027 | grep -v '(1,\|close\|unlink\|rmdir'
  mkdir("/tmp/10-XXXXXX", 0700)           = 0
  umask(027)                              = 022
  openat(AT_FDCWD, "/tmp/10-XXXXXX/file", O_WRONLY|O_CREAT|O_EXCL|O_TRUNC, 0666) = 3
  openat(AT_FDCWD, "/tmp/10-XXXXXX/file", O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC, 0640) = 3
  openat(AT_FDCWD, "/tmp/10-XXXXXX/file-XXXXXX", O_RDWR|O_CREAT|O_EXCL, 0600) = 3
  mkdir("/tmp/10-XXXXXX/directory-XXXXXX", 0700) = 0
  openat(AT_FDCWD, "/tmp/10-XXXXXX/file-XXXXXX", O_RDWR|O_CREAT|O_EXCL, 0600) = 3
  fchmod(3, 0640)                         = 0

## python

  $ python3 lessons/python/10-permissions.py
  umask   open  open 640  mkstemp  mkdtemp  fchmod 640
  000      666       640      600      700         640
  022      644       640      600      700         640
  027      640       640      600      700         640
  077      600       600      600      700         640

## published

  $ build/mistakes/10-published
  old page: mode 644
  new page: mode 600

## public

  $ build/mistakes/10-public
  umask 077, mode 644

## decimal

  $ build/mistakes/10-decimal
  mode 1200

## path

  $ build/mistakes/10-path
  diary before: mode 600
  diary after: mode 644

## threads

  $ build/mistakes/10-threads
  the other thread's file: mode 666

## shell: its umask is inherited; ls and Linux show what comes of it

  $ (cd "$CRAMTMP" && umask 027 && echo text >open && stat -c %a open && ls -l open | cut -c 1-10; grep Umask /proc/self/status)
  640
  -rw-r-----
  Umask:\t0027 (esc)

## in-python: what os.open asks for by itself, and how octal numbers are written

  $ (cd "$CRAMTMP" && umask 0 && python3 -c 'import os; os.open("asked", os.O_CREAT)' && stat -c %a asked; rm asked open)
  777
  $ python3 -c 'print(0o640)'; python3 -c 'print(0640)' 2>&1 | grep -o '^SyntaxError'
  416
  SyntaxError

## passage: without x, the way into a directory is closed, even to its owner

  $ nobody=; [ "$(id -u)" != 0 ] || nobody='setpriv --reuid=65534 --regid=65534 --clear-groups'
  $ chmod 755 "$CRAMTMP"; mkdir -m 777 "$CRAMTMP/open"; cd "$CRAMTMP/open"
  $ $nobody sh -c 'mkdir d; echo text >d/file; chmod 600 d; cat d/file; chmod 700 d; cat d/file; rm -r d'
  cat: d/file: Permission denied
  text
  $ cd "$TESTDIR/.."

## masks: in octal, nine bits

  $ for mask in '' 9 -1 1000 0x1f '22 ' 99999999999999999999; do
  >   build/lessons/10-permissions "$mask"; echo "exit status $?"
  > done
  error: not an octal mask: 
  exit status 2
  error: not an octal mask: 9
  exit status 2
  error: not an octal mask: -1
  exit status 2
  error: not an octal mask: 1000
  exit status 2
  error: not an octal mask: 0x1f
  exit status 2
  error: not an octal mask: 22 
  exit status 2
  error: not an octal mask: 99999999999999999999
  exit status 2
  $ for mask in 0 7 0777; do build/lessons/10-permissions $mask | tail -n 1; done
  000      666       640      600      700         640
  007      660       640      600      700         640
  777      000       000      000      000         640

## stdout

  $ build/lessons/10-permissions >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/10-permissions >&-
  stdout: Bad file descriptor
  [1]

## nothing-left

  $ traced="strace -o $CRAMTMP/log -e signal=none"
  $ left() {
  >   name=$(sed -n 's/^mkdir("\(.tmp.10-[^"/]*\)", 0700) *= 0$/\1/p' "$CRAMTMP/log")
  >   if [ -z "$name" ]; then echo no directory; elif [ -e "$name" ]; then echo left; rm -r "$name"; fi
  > }
  $ $traced build/static/10-permissions >/dev/null; left
  $ for fault in write:when=1 mkdir:when=1 openat:when=1 close:when=1 openat:when=2 close:when=2 openat:when=3 \
  >   mkdir:when=2 openat:when=4 fchmod close:when=4 rmdir:when=1 write:when=2; do
  >   $traced -e inject=$fault:error=EIO build/static/10-permissions 0 >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no directory
  mkdtemp: Input/output error
  mkdir:when=1: exit status 1
  no directory
  fopen: Input/output error
  openat:when=1: exit status 1
  fclose: Input/output error
  close:when=1: exit status 1
  open: Input/output error
  openat:when=2: exit status 1
  close: Input/output error
  close:when=2: exit status 1
  mkstemp: Input/output error
  openat:when=3: exit status 1
  mkdtemp: Input/output error
  mkdir:when=2: exit status 1
  mkstemp: Input/output error
  openat:when=4: exit status 1
  fchmod: Input/output error
  fchmod: exit status 1
  close: Input/output error
  close:when=4: exit status 1
  remove: Input/output error
  rmdir:when=1: exit status 1
  stdout: Input/output error
  write:when=2: exit status 1

A directory whose removal fails is the one thing that stays.

  $ $traced -e inject=rmdir:error=EIO:when=2+ build/static/10-permissions 0 >/dev/null; left
  rmdir: Input/output error
  left
  $ $traced -e inject=unlink:signal=KILL:when=1 build/static/10-permissions 0 >/dev/null; left
  Killed
  left
