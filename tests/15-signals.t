  $ cd "$TESTDIR/.."

prove: signals: it removes its file on SIGHUP, SIGINT and SIGTERM
prove: file gone after unlink: until it is unlinked, the file has a name, and no handler survives SIGKILL
prove: allow valgrind descriptor: a child that is killed closes nothing itself
prove: allow clang-tidy lessons/15-signals.c cert-err33-c found: a handler has nobody to tell

## run

  $ make run-15
  signal   name removed  ended by it  files left
  SIGINT   by handler    yes                   0
  SIGTERM  by handler    yes                   0
  SIGKILL  by handler    yes                   1
  SIGKILL  at once       yes                   0
