  $ cd "$TESTDIR/../.."
  $ for tool in i686-linux-gnu-gcc arm-linux-gnueabihf-gcc s390x-linux-gnu-gcc qemu-i386 qemu-arm qemu-s390x; do command -v $tool >/dev/null || exit 80; done

Programs that count on one processor are caught on another.

  $ tests/prover/prove --expect $(grep -l 'Caught by processors' tests/prover/wrong/*.c)
  ok - endian is caught by processors: wrong-output
  ok - long is caught by processors: wrong-output

So is a mistake that prints other things there than its transcript says, until its lesson's test declares why;
and a right answer that is right on this processor only.

  $ mkdir -p "$CRAMTMP/lessons/mistakes" "$CRAMTMP/tests/exercises/00-right/ok"
  $ sed '1s/Caught.*/Caught by processors: differs/' tests/prover/wrong/right.c >"$CRAMTMP/lessons/00-right.c"
  $ cp tests/prover/wrong/long.c "$CRAMTMP/lessons/mistakes/00-long.c"
  $ cp tests/prover/wrong/endian.c "$CRAMTMP/tests/exercises/00-right/ok/endian.c"
  $ printf '%s\n' 'run = [{ output = "number: 23\n" }]' >"$CRAMTMP/tests/exercises/00-right/spec.toml"
  $ cat >"$CRAMTMP/tests/00-right.t" <<'end'
  >   $ cd "$TESTDIR/.."
  >   $ build/mistakes/00-long
  >   second: 2
  > end
  $ tests/prover/prove --expect "$CRAMTMP/lessons/00-right.c"
  ok - 00-right is caught by processors: differs
  $ cat >>"$CRAMTMP/tests/00-right.t" <<'end'
  > prove: allow i386* 00-long differs: a long has four bytes
  > prove: allow armhf 00-long differs: a long has four bytes
  > end
  $ tests/prover/prove --expect "$CRAMTMP/lessons/00-right.c"
  ok - 00-right is caught by processors: differs
  $ echo 'prove: allow s390x ok/endian.c differs: its lowest byte comes last' >>"$CRAMTMP/tests/00-right.t"
  $ tests/prover/prove --expect "$CRAMTMP/lessons/00-right.c"
  not ok - 00-right is caught by nothing
  [1]
