  $ cd "$TESTDIR/.."
  $ umask 022

prove: directory gone after unlinkat: until the last unlinkat returns, the directory is there
prove: file gone after unlinkat: until the last unlinkat returns, files are there
prove: allow * newfstatat * ENOENT wrong-output: the table shows what fstatat answered
prove: allow * openat * ELOOP misleading: what is no directory is unlinked; then unlinkat says that it is one
prove: allow * ENOENT misleading: a name that is gone is no failure; then unlinkat says that names are left
prove: allow FUSE transcript leftover: there a removed file keeps its name as long as it is open, and a moment longer
prove: allow FUSE 11-gone differs: there a removed file keeps its name as long as it is open

What a program left of the directory that it made, as strace saw it

  $ left() {
  >   directory=$(sed -n 's/^mkdir("\([^"]*\)".* = 0$/\1/p' "$CRAMTMP/log")
  >   if [ -z "$directory" ]; then echo no directory
  >   elif [ -e "$directory" ]; then (cd "$directory" && echo left: $(find * | sort)); rm -r "$directory"; fi
  > }
  $ traced="strace -o $CRAMTMP/log -e signal=none"

## run

  $ make run-11
  path           before     after
  work           directory  gone
  work/sub       directory  gone
  work/sub/part  file       gone
  work/link      link       gone
  outside        directory  directory
  outside/keep   file       file

## failing

  $ (ulimit -n 5; build/lessons/11-directory) >/dev/null
  work: Too many open files
  [1]

## trace

  $ make trace-11 | sed -n '/openat(3, "work",/,/unlinkat(3, "work"/p' | grep -v link\"
  openat(3, "work", O_RDONLY|O_NOFOLLOW|O_CLOEXEC|O_DIRECTORY) = 4
  openat(4, "sub", O_RDONLY|O_NOFOLLOW|O_CLOEXEC|O_DIRECTORY) = 5
  openat(5, "part", O_RDONLY|O_NOFOLLOW|O_CLOEXEC|O_DIRECTORY) = -1 ENOTDIR (Not a directory)
  unlinkat(5, "part", 0)                  = 0
  close(5)                                = 0
  unlinkat(4, "sub", AT_REMOVEDIR)        = 0
  close(4)                                = 0
  unlinkat(3, "work", AT_REMOVEDIR)       = 0

## trace-link

  $ make trace-11 | grep '"link"'
  openat(4, "link", O_RDONLY|O_NOFOLLOW|O_CLOEXEC|O_DIRECTORY) = -1 ENOTDIR (Not a directory)
  unlinkat(4, "link", 0)                  = 0

## python

  $ python3 lessons/python/11-directory.py
  path           before     after
  work           directory  gone
  work/sub       directory  gone
  work/sub/part  file       gone
  work/link      link       gone
  outside        directory  directory
  outside/keep   file       file

## follow

  $ build/mistakes/11-follow
  before: outside/keep is there
  after: outside/keep is gone

## check

  $ build/mistakes/11-check
  before: outside/keep is there
  after: outside/keep is gone

## shell

  $ build/mistakes/11-shell
  before: "my work" is there, "my" is there
  after: "my work" is there, "my" is gone
  status: 0

## gone

  $ build/mistakes/11-gone
  Hello, temporary world!
  mkstemp: No such file or directory

## between: another program acts after readdir has given a name, before the name is used

It removes the file, and all goes well; were ENOENT taken for an error, it would not.

  $ changed() { # SED COMMANDS: the program, changed
  >   sed "$@" lessons/11-directory.c | cc -x c - -o "$CRAMTMP/changed" && "$CRAMTMP/changed"
  > }
  $ between() { changed "s/int reason = erase(fd, inner);/$1; &/; $2"; }
  $ between 'unlinkat(fd, "part", 0)' | grep part
  work/sub/part  file       gone
  $ between 'unlinkat(fd, "part", 0)' 's/reason != ENOENT && //' >/dev/null
  work: No such file or directory
  [1]

It puts a link in the place of the directory, and what the link leads to is safe; without O_NOFOLLOW, it would not be.

  $ link='unlinkat(fd, "sub\/part", 0) == 0 \&\& unlinkat(fd, "sub", AT_REMOVEDIR) == 0 \&\& symlinkat("..\/outside", fd, "sub")'
  $ between "$link" | tail -n 1
  outside/keep   file       file
  $ show='s/die("work")/puts(kind("outside\/keep"))/'
  $ between "$link" "$show" | sed -n 2p
  work           directory  gone
  $ between "$link" "$show; s/ | O_NOFOLLOW//" 2>/dev/null | sed -n 2p
  gone

## kinds: no FIFO is waited for, a link to nothing goes like any other, a name may begin with dots

  $ changed 's/create("outside\/keep")/&; mkfifoat(top, "work\/fifo", 0600); symlinkat("no", top, "work\/no"); create("work\/...")/' |
  >   tail -n 1
  outside/keep   file       file

## stdout

  $ build/lessons/11-directory >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/11-directory >&-
  stdout: Bad file descriptor
  [1]

## nothing-left: whatever call fails, once

  $ $traced build/static/11-directory >/dev/null; left
  $ for fault in write:when=1 mkdir openat:when=1 mkdirat:when=1 mkdirat:when=3 symlinkat openat:when=2 \
  >   close:when=1 newfstatat:when=2 openat:when=4 fcntl:when=1 getdents64:when=1 openat:when=6 unlinkat:when=1 \
  >   unlinkat:when=2 close:when=3 unlinkat:when=4 openat:when=8 unlinkat:when=7 close:when=7 write:when=2; do
  >   $traced -e inject=$fault:error=EIO build/static/11-directory >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no directory
  mkdtemp: Input/output error
  mkdir: exit status 1
  no directory
  open: Input/output error
  openat:when=1: exit status 1
  mkdirat: Input/output error
  mkdirat:when=1: exit status 1
  mkdirat: Input/output error
  mkdirat:when=3: exit status 1
  symlinkat: Input/output error
  symlinkat: exit status 1
  work/sub/part: Input/output error
  openat:when=2: exit status 1
  work/sub/part: Input/output error
  close:when=1: exit status 1
  fstatat: Input/output error
  newfstatat:when=2: exit status 1
  work: Input/output error
  openat:when=4: exit status 1
  work: Input/output error
  fcntl:when=1: exit status 1
  work: Input/output error
  getdents64:when=1: exit status 1
  work: Input/output error
  openat:when=6: exit status 1
  work: Input/output error
  unlinkat:when=1: exit status 1
  work: Input/output error
  unlinkat:when=2: exit status 1
  work: Input/output error
  close:when=3: exit status 1
  work: Input/output error
  unlinkat:when=4: exit status 1
  outside: Input/output error
  openat:when=8: exit status 1
  outside: Input/output error
  unlinkat:when=7: exit status 1
  close: Input/output error
  close:when=7: exit status 1
  stdout: Input/output error
  write:when=2: exit status 1

What cannot be removed stays, and the program says so; killed, it cannot remove anything.

  $ $traced -e inject=unlinkat:error=EIO build/static/11-directory >/dev/null; left
  work: Input/output error
  left: outside outside/keep work work/link work/sub work/sub/part
  $ $traced -e inject=unlinkat:signal=KILL:when=4 build/static/11-directory >/dev/null; left
  Killed
  left: outside outside/keep work

## teach: what the prompts for teachers say, tried

  $ sed 's/ | O_NOFOLLOW//' lessons/11-directory.c | cc -x c - -o "$CRAMTMP/followed" && "$CRAMTMP/followed" >/dev/null
  work: Not a directory
  [1]
