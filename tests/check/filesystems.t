  $ cd "$TESTDIR/../.."
  $ command -v bindfs >/dev/null && /usr/bin/python3 -c 'import seccomp' 2>/dev/null || exit 80
  $ mkdir "$CRAMTMP/a" "$CRAMTMP/b"
  $ unshare -m bindfs "$CRAMTMP/a" "$CRAMTMP/b" 2>/dev/null || exit 80

Programs that count on the file system of one machine are caught on another: on FUSE, or without O_TMPFILE.

  $ tests/prover/prove --expect $(grep -l 'Caught by filesystems' tests/prover/wrong/*.c)
  ok - hidden is caught by filesystems: leftover
  ok - nameless is caught by filesystems: refused
