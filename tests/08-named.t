  $ cd "$TESTDIR/.."
  $ umask 022

prove: file gone after unlink: until the last unlink returns, the file has a name
prove: allow clang-tidy *08-named.c cert-env33-c found: the shell gets no more than a name that the program had made

What a program left of the file that it made, as strace saw it

  $ left() {
  >   name=$(sed -n 's/^openat(AT_FDCWD, "\([^"]*\)", O_RDWR|O_CREAT.* = [0-9]*$/\1/p' "$CRAMTMP/log")
  >   if [ -z "$name" ]; then echo no file; elif [ -e "$name" ]; then echo left; rm "$name"; fi
  > }
  $ traced="strace -o $CRAMTMP/log -e signal=none"

## run

  $ make run-08
  call       by name  by descriptor  same file
  mkostemps        0              0  yes
  fputs            0              0  yes
  fflush          23             23  yes
  replace          6             23  no
  unlink        none             23  no

## failing

  $ build/lessons/08-named /nonexistent/aXXXXXX >/dev/null
  mkostemps: No such file or directory
  [1]

## full

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/08-named >/dev/null)
  fflush: File too large
  [1]

## usage

  $ build/lessons/08-named nope
  error: the template needs six Xs in a row: nope
  [2]

## fdopen

The stream cannot be had, so the descriptor is closed and the name removed

  $ strace -e trace=fcntl,close,unlink -e inject=fcntl:error=ENOMEM \
  > build/static/08-named 2>&1 >/dev/null |
  > sed 's/08-[^.]*/08-XXXXXX/' | grep '(3\|08-\|fdopen'
  fcntl(3, F_GETFL)                       = -1 ENOMEM (Cannot allocate memory) (INJECTED)
  fdopen: Cannot allocate memory
  close(3)                                = 0
  unlink("/tmp/08-XXXXXX.txt")            = 0

## trace

  $ make trace-08 | grep -v '(1,'
  openat(AT_FDCWD, "/tmp/08-XXXXXX.txt", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3
  write(3, "Hello, temporary world!", 23) = 23
  unlink("/tmp/08-XXXXXX.txt")            = 0
  openat(AT_FDCWD, "/tmp/08-XXXXXX.txt", O_WRONLY|O_CREAT|O_EXCL|O_TRUNC, 0666) = 4
  write(4, "Hello!", 6)                   = 6
  close(4)                                = 0
  unlink("/tmp/08-XXXXXX.txt")            = 0
  close(3)                                = 0

## python

  $ python3 lessons/python/08-named.py
  call       by name  by descriptor  same file
  create           0              0  yes
  write            0              0  yes
  flush           23             23  yes
  replace          6             23  no
  unlink        none             23  no

## early

  $ build/mistakes/08-early
  0

## reopen

  $ build/mistakes/08-reopen
  my file: 0 bytes, the other: 6

## twice

  $ build/mistakes/08-twice
  next: Bad file descriptor

## suffix

  $ build/mistakes/08-suffix
  mkstemp: Invalid argument

## used: after the first call, no X is left

  $ build/mistakes/08-used
  file 1: created
  file 2: refused

## templates: where the Xs are, and what follows them

  $ mkdir "$CRAMTMP/names"
  $ (cd "$CRAMTMP/names"; for template in XXXXXX XXXXXX.txt aXXXXXXXX.c aXXXXX ''; do
  >   "$OLDPWD/build/lessons/08-named" "$template" >/dev/null; echo "exit status $?"
  > done; ls)
  exit status 0
  exit status 0
  exit status 0
  error: the template needs six Xs in a row: aXXXXX
  exit status 2
  error: the template needs six Xs in a row: 
  exit status 2

## stdout

  $ build/lessons/08-named >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/08-named >&-
  stdout: Bad file descriptor
  [1]

## nothing-left

  $ $traced build/static/08-named >/dev/null; left
  $ for fault in write:when=1 openat:when=1 fcntl write:when=2 unlink:when=1 openat:when=2 write:when=3 \
  >   close:when=1 unlink:when=2 close:when=2 write:when=4; do
  >   $traced -e inject=$fault:error=EIO build/static/08-named >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no file
  mkostemps: Input/output error
  openat:when=1: exit status 1
  no file
  fdopen: Input/output error
  fcntl: exit status 1
  fflush: Input/output error
  write:when=2: exit status 1
  unlink: Input/output error
  unlink:when=1: exit status 1
  fopen: Input/output error
  openat:when=2: exit status 1
  fputs: Input/output error
  write:when=3: exit status 1
  fputs: Input/output error
  close:when=1: exit status 1
  unlink: Input/output error
  unlink:when=2: exit status 1
  fclose: Input/output error
  close:when=2: exit status 1
  stdout: Input/output error
  write:when=4: exit status 1

A name whose removal fails is the one thing that stays; a program that is killed cannot remove any.

  $ $traced -e inject=unlink:error=EIO build/static/08-named >/dev/null; left
  unlink: Input/output error
  left
  $ $traced -e inject=unlink:signal=KILL:when=1 build/static/08-named >/dev/null; left
  Killed
  left

## inherited: O_CLOEXEC is asked for

  $ grep -c 'O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600' "$CRAMTMP/log"
  1

## teach: what the prompts for teachers say, tried

Without its fflush, the name has nothing to offer, until fclose; sed -i puts a new file under the name, shell redirection does not.

  $ late() { sed '/\[flush\]/,/die("fflush")/d' lessons/08-named.c | cc -x c - -o "$CRAMTMP/late" && "$CRAMTMP/late"; }
  $ late
  call       by name  by descriptor  same file
  mkostemps        0              0  yes
  fputs            0              0  yes
  fflush           0              0  yes
  replace          6              0  no
  unlink        none              0  no
  $ cd "$CRAMTMP"
  $ echo old >file; exec 4<file; sed -i s/old/new/ file; cat <&4; cat file
  old
  new
  $ echo old >file; exec 4<file; echo new >file; cat <&4; exec 4<&-; rm file
  new
