  $ cd "$TESTDIR/.."

prove: signals: it removes its file on SIGHUP, SIGINT and SIGTERM
prove: file gone after unlink: until it is unlinked, the file has a name, and no handler survives SIGKILL
prove: allow valgrind descriptor: a child that is killed closes nothing itself
prove: allow clang-tidy lessons/15-signals.c cert-err33-c found: a handler has nobody to tell
prove: allow clang-tidy exercises/* cert-err33-c found: a handler has nobody to tell

What is left of the files that a run has made, as strace saw it; then it is removed

  $ left() {
  >   sed -n 's/^[^"]*"\(\/tmp\/15-[^"]*\)", O_RDWR|O_CREAT.* = [0-9]*$/\1/p' "$CRAMTMP/log" | while read -r name; do
  >     [ ! -e "$name" ] || { echo left; rm "$name"; }
  >   done
  > }
  $ traced="strace -f -o $CRAMTMP/log -e signal=none"

## run

  $ make run-15
  signal   name removed  ended by it  files left
  SIGINT   by handler    yes                   0
  SIGTERM  by handler    yes                   0
  SIGKILL  by handler    yes                   1
  SIGKILL  at once       yes                   0

## failing

  $ strace -o /dev/null -e inject=clone:error=EAGAIN build/static/15-signals
  signal   name removed  ended by it  files left
  fork: Resource temporarily unavailable
  [1]

## ignored

  $ (trap '' INT; build/lessons/15-signals)
  signal   name removed  ended by it  files left
  SIGINT   by handler    no                    0
  SIGTERM  by handler    yes                   0
  SIGKILL  by handler    yes                   1
  SIGKILL  at once       yes                   0

## trace

  $ strace -f -qq -a1 -e trace=openat,unlink,tgkill,rt_sigprocmask build/static/15-signals 2>&1 >/dev/null |
  > sed '/~\|K, \[H.*NULL/d; s/-[^-"]*"/-XXXXXX"/; s/^.pid *[0-9]*./ /; s/l([0-9, ]*/l(N, N, /; s/ {.*}//; /killed/q'
  rt_sigprocmask(SIG_BLOCK, [HUP INT TERM], [], 8) = 0
  openat(AT_FDCWD, "/tmp/15-XXXXXX", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3
    rt_sigprocmask(SIG_SETMASK, [], NULL, 8) = 0
    tgkill(N, N, SIGINT) = 0
    --- SIGINT ---
    unlink("/tmp/15-XXXXXX") = 0
    tgkill(N, N, SIGINT) = 0
    --- SIGINT ---
    +++ killed by SIGINT +++

## python

  $ python3 lessons/python/15-signals.py
  signal   handler  ended by it  files left
  SIGINT   raises   yes                   0
  SIGTERM  none     yes                   1
  SIGTERM  raises   yes                   0
  SIGKILL  none     yes                   1

## window

  $ directory=$(mktemp -d)
  $ build/mistakes/15-window $directory/file
  Terminated
  [143]
  $ ls $directory
  file
  $ rm -r $directory

## success

  $ build/mistakes/15-success && echo the next command
  the next command

## printf

  $ file=$(mktemp)
  $ build/mistakes/15-printf >$file
  Terminated
  [143]
  $ wc -c <$file
  0
  $ rm $file

## hangup

  $ (trap '' HUP; build/mistakes/15-ignored)
  Hangup
  [129]

## stdout

  $ build/lessons/15-signals >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/15-signals >&-
  stdout: Bad file descriptor
  [1]

The reader of the output goes away after the first line: the file of the row has been removed by then.

  $ $traced build/static/15-signals | head -n 1; left
  signal   name removed  ended by it  files left

## nothing-left: a signal with each call that makes or removes a name, or starts the child

  $ for at in openat:when=1 clone:when=1 unlink:when=1 close:when=1 openat:when=4 unlink:when=4 unlink:when=5 close:when=4; do
  >   for signal in HUP INT TERM; do
  >     $traced -e inject=$at:signal=$signal build/static/15-signals >/dev/null 2>&1; echo $at $signal: exit status $?; left
  >   done
  > done
  openat:when=1 HUP: exit status 129
  openat:when=1 INT: exit status 130
  openat:when=1 TERM: exit status 143
  clone:when=1 HUP: exit status 129
  clone:when=1 INT: exit status 130
  clone:when=1 TERM: exit status 143
  unlink:when=1 HUP: exit status 129
  unlink:when=1 INT: exit status 130
  unlink:when=1 TERM: exit status 143
  close:when=1 HUP: exit status 129
  close:when=1 INT: exit status 130
  close:when=1 TERM: exit status 143
  openat:when=4 HUP: exit status 129
  openat:when=4 INT: exit status 130
  openat:when=4 TERM: exit status 143
  unlink:when=4 HUP: exit status 129
  unlink:when=4 INT: exit status 130
  unlink:when=4 TERM: exit status 143
  unlink:when=5 HUP: exit status 129
  unlink:when=5 INT: exit status 130
  unlink:when=5 TERM: exit status 143
  close:when=4 HUP: exit status 129
  close:when=4 INT: exit status 130
  close:when=4 TERM: exit status 143

A program that nothing holds back, and one that is killed, do leave it.

  $ sed '/SIG_BLOCK, &ending, &before/d' lessons/15-signals.c | cc -static -x c - -o "$CRAMTMP/open"
  $ $traced -e inject=openat:signal=TERM:when=1 "$CRAMTMP/open" >/dev/null; left
  Terminated
  left
  $ $traced -e inject=clone:signal=KILL:when=1 build/static/15-signals >/dev/null; left
  Killed
  left

## inherited: O_CLOEXEC is asked for

  $ $traced build/static/15-signals >/dev/null; grep -c 'O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600' "$CRAMTMP/log"
  4

## teach: what the prompts for teachers say, tried

  $ strace -o /dev/null -e inject=openat:signal=TERM:when=2 build/static/15-signals
  signal   name removed  ended by it  files left
  SIGINT   by handler    yes                   0
  SIGTERM  by handler    yes                   0
  Terminated
  [143]
