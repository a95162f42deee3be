On a terminal stdout is written line by line, and a write can fail in the middle of a program. Each write of each lesson
fails in turn: a message then names this reason and no other, and the exit status says so.

  $ cd "$TESTDIR/../.."
  $ failing() { # WRITE COMMAND...: makes that write fail; succeeds if it came
  >   strace -o "$CRAMTMP/trace" -e trace=write -e inject=write:error=EIO:when="$@" >/dev/null 2>"$CRAMTMP/said"
  >   status=$?
  >   grep -q INJECTED "$CRAMTMP/trace"
  > }
  $ failing 1 echo || exit 80
  $ reasons() { # PROGRAM
  >   write=1
  >   while failing $write stdbuf -oL "$1"; do
  >     [ $status = 1 ] || echo "$1, write $write: exit status $status"
  >     grep -v ': Input/output error$' "$CRAMTMP/said" | sed "s|^|$1, write $write: |"
  >     [ -s "$CRAMTMP/said" ] || echo "$1, write $write: no message"
  >     write=$((write + 1))
  >   done
  >   [ $write -gt 1 ] || echo "$1: no write to fail"
  > }
  $ for lesson in lessons/[0-9]*.c; do
  >   reasons "build/lessons/$(basename "$lesson" .c)"
  > done

Would it be seen? This one says the reason of a call that was meant to fail:

  $ cc -o "$CRAMTMP/stale" tests/prover/wrong/stale-refused.c && (cd "$CRAMTMP" && reasons ./stale)
  ./stale, write 1: stdout: Invalid argument
