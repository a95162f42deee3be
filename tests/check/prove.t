  $ cd "$TESTDIR/../.."
  $ strace -o /dev/null true && command -v valgrind >/dev/null || exit 80

Each wrong program is caught, by the group of checks and with the verdict that its first line names. (Those that need more tools stand in processors.t, analysers.t and filesystems.t.)

  $ tests/prover/prove --expect $(grep -LE 'Caught by (processors|analysers|filesystems)' tests/prover/wrong/*.c)
  ok - closed-stdout is caught by surroundings: wrong-output
  ok - descriptor is caught by compilers: descriptor
  ok - edition is caught by compilers: build
  ok - emfile is caught by faults: signal
  ok - endless is caught by faults: endless
  ok - fixed-name is caught by repeats: refused
  ok - fortify is caught by compilers: signal
  ok - ignored-ftell is caught by faults: wrong-output
  ok - leftover is caught by faults: leftover
  ok - memory is caught by compilers: memory
  ok - misleading is caught by faults: misleading
  ok - named is caught by kills: leftover
  ok - pid is caught by compilers: wrong-output
  ok - pipe is caught by surroundings: leftover, surroundings: wrong-output
  ok - process is caught by surroundings: leftover
  ok - read-error is caught by faults: wrong-output
  ok - right is caught by nothing
  ok - silent is caught by faults: silent
  ok - stale-descriptor is caught by faults: misleading
  ok - stale-refused is caught by faults: misleading
  ok - status is caught by faults: status
  ok - stdout is caught by surroundings: wrong-output
  ok - umask is caught by surroundings: wrong-output
  ok - unchecked-fclose is caught by faults: lost
  ok - unchecked-fputs is caught by faults: lost
  ok - unknown is caught by faults: unknown
  ok - vague is caught by faults: vague
  ok - warning is caught by compilers: build
  ok - window is caught by signals: leftover

What a program declares is allowed, then it is not caught; and not to be caught is not what its
first line says.

  $ mkdir "$CRAMTMP/wrong" "$CRAMTMP/tests"
  $ cp tests/prover/wrong/named.c tests/prover/wrong/emfile.c "$CRAMTMP/wrong"
  $ echo 'prove: file gone after unlink: it has its name to the end' >"$CRAMTMP/tests/named.t"
  $ echo 'prove: allow glibc* openat 1* signal: crashes without a file' >"$CRAMTMP/tests/emfile.t"
  $ tests/prover/prove --expect "$CRAMTMP"/wrong/*.c
  not ok - emfile is caught by nothing
  not ok - named is caught by nothing
  [1]

  $ tests/prover/prove --expect tests/no-such.c 2>&1 | head -n 1
  prove [--explain] LESSON.c ...   proves each program, in TAP, writes build/proofs.tsv,
