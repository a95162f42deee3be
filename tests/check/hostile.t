Programs that mean harm are graded: each gets its row, nothing outside its box is touched, nothing runs on.

  $ cd "$TESTDIR/../classroom" && grade=$PWD/grade hostile=$PWD/hostile
  $ if [ "$(id -u)" = 0 ]; then as='runuser -u nobody --'; fi
  $ $as test -x "$grade" && $as bwrap --unshare-user --unshare-pid --dev-bind / / --proc /proc true && command -v strace >/dev/null || exit 80
  $ find "$PWD" ! -name '*.err' -exec ls -ld {} + | sort >"$CRAMTMP/before"
  $ chmod go+rx "$CRAMTMP" && mkdir -m 777 "$CRAMTMP/place" && cd "$CRAMTMP/place"
  $ mkdir class && cp "$hostile"/*.c class

A service of this machine: its port goes into the program that tries to reach it. And a key of who grades.

  $ python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); s.accept()' >port 2>error &
  $ while [ ! -s port ]; do sleep 0.01; done
  $ cat >with-key <<'END'
  > import ctypes, os, subprocess, sys
  > call, (READ, SEARCH, JOIN), SESSION = ctypes.CDLL(None).syscall, (11, 10, 1), -3
  > add_key, keyctl = {"x86_64": (248, 250)}.get(os.uname().machine, (217, 219))
  > call(keyctl, JOIN, None)
  > call(add_key, b"user", b"of who grades", b"secret", 6, SESSION)
  > subprocess.run(sys.argv[1:])
  > text = ctypes.create_string_buffer(99)
  > print(call(keyctl, READ, call(keyctl, SEARCH, SESSION, b"user", b"of who grades", 0), text, 99), text.value)
  > print(call(keyctl, SEARCH, SESSION, b"user", b"from the box", 0))
  > END
  $ sed -i "1i #define PORT $(cat port)" class/network.c

  $ $as python3 with-key "$grade" 03 class results 2>error
  27 files and folders: 0 passed, 27 failed, 0 refused, 0 ignored. The table: results/results.csv
  6 b'secret'
  -1
  $ python3 - <<'END'
  > import csv
  > for row in csv.DictReader(open("results/results.csv")):
  >     print(row["file"], row["verdict"], row["note"].partition(":")[0])
  > END
  array.c failed compile
  bomb.c failed compile
  calls.c failed ends
  daemon.c failed reread
  delete.c failed ends
  descriptors.c failed ends
  disk.c failed ends
  forge.c failed output
  fork.c failed ends
  forked.c failed memory
  incbin.c failed compile
  include.c failed compile
  keyring.c failed ends
  kill.c failed output
  listener.c failed ends
  locked.c failed reread
  loop.c failed ends
  memory.c failed ends
  names.c failed ends
  namespace.c failed ends
  network.c failed output
  output.c failed ends
  sanitizer.c failed memory
  segments.c failed ends
  sleep.c failed ends
  terminal.c failed ends
  trace.c failed ends
  $ kill $!

## nothing was touched, nothing runs, nothing was read

  $ find "$hostile/.." ! -name '*.err' -exec ls -ld {} + | sed "s,$hostile/..,${hostile%/*}," | sort | cmp - "$CRAMTMP/before"
  $ ls
  class
  error
  port
  results
  with-key
  $ pgrep -f "$PWD/|sleep 86399"
  [1]
  $ grep -r root: results
  [1]

## what was printed is shown, but obeyed by no one

  $ sed -n '/^not/,/advice/p' results/feedback/forge.c.tap | cut -c 1-60
  not ok 4 - output: it prints exactly what is asked
  #   run: ./03-seek
  #   line 1, expected: "Hello, temporary world!\n"
  #   line 1, printed: "]]><failure/>\x1b[2J\x1b]0;owned\x07\x
  #   advice: Compare the two lines character by character: sp
  not ok 11 - missing: without a directory for temporary files
  #   run: bwrap --dev-bind / / --ro-bind /usr /tmp ./03-seek
  #   exit status 0, expected 1
  #   it said: ok 1 - all
  #   advice: Test what the creating function returns before u
  not ok 12 - full: on a full disk, it says so and fails
  #   run: (trap '' XFSZ; ulimit -f 0; ./03-seek)
  #   exit status 0, expected 1
  #   it said: ok 1 - all
  #   advice: Writing waits in the buffer, so the error may co
  not ok 13 - stdout: when its output cannot be written (>/dev
  #   run: ./03-seek >/dev/full
  #   exit status 0, expected 1
  #   it said: ok 1 - all
  #   advice: At the end, test fflush(stdout): perror, then ex
  $ grep -rlP '[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]' results
  [1]
  $ ! perl -MTAP::Formatter::JUnit -e 1 2>error || python3 -c "import xml.etree.ElementTree as xml; assert len(list(xml.parse('results/results.xml').getroot())) == 27"

## the judge of one answer is the judge of the next: it keeps nothing

  $ mkdir turns && for name in daemon disk locked names; do cp "$hostile/$name.c" turns && cp "$hostile"/../../exercises/03-seek/ok/fseek.c turns/$name.next.c; done
  $ $as env JOBS=1 "$grade" 03 turns kept && cut -d, -f2,3 kept/results.csv
  8 files and folders: 4 passed, 4 failed, 0 refused, 0 ignored. The table: kept/results.csv
  "file","verdict"
  "daemon.c","failed"
  "daemon.next.c","passed"
  "disk.c","failed"
  "disk.next.c","passed"
  "locked.c","failed"
  "locked.next.c","passed"
  "names.c","failed"
  "names.next.c","passed"

## on a terminal: the progress is there, the program is not

  $ mkdir alone && cp "$hostile/terminal.c" alone
  $ script -qec "$as $grade 03 alone terminal" screen </dev/null >out
  $ grep -o -e 1/1 -e owned screen
  1/1
