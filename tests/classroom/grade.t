A class is graded: whatever the names and the files are, every row is right.
(What hostile programs try: tests/check/hostile.t, run by make check-exercises.)

  $ as() { if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi; }
  $ as bwrap --unshare-user --unshare-pid --dev-bind / / --proc /proc true || exit 80
  $ command -v strace >/dev/null && command -v musl-gcc >/dev/null && perl -MTAP::Formatter::JUnit -e 1 2>/dev/null || exit 80

The project is copied to where everyone may read it, since root's home may be closed to whom root becomes here.

  $ chmod go+x "$CRAMTMP" && book=$CRAMTMP/book place=$CRAMTMP/place && mkdir "$book" && mkdir -m 777 "$place"
  $ cd "$TESTDIR/../.." && cp -R --parents tests/classroom/[a-z]* tests/exercises/03-seek "$book" && chmod -R go+rX "$book"
  $ grade=$book/tests/classroom/grade ok=$book/tests/exercises/03-seek/ok ko=$book/tests/exercises/03-seek/ko
  $ cd "$place" && mkdir class

## not as root, not without bubblewrap, not without a class

  $ [ "$(id -u)" != 0 ] || "$grade" 03 class results 2>&1 | grep -q '^grade: not as root'
  $ mkdir bin && ln -s "$(command -v true)" bin && as env PATH="$place/bin" "$grade" 03 class results
  grade: bubblewrap is missing, or does not work here
  [2]
  $ as "$grade" 03 nowhere results
  grade: nowhere: there is no such directory
  [2]
  $ as "$grade" 03 class /nowhere/results
  grade: /nowhere/results: cannot be written (Permission denied)
  [2]
  $ as "$grade" 33 class results 2>&1 | cut -c 1-41
  grade: no exercise has the number 33. The

## names

  $ cp "$ok/fseek.c" "class/Zoé d'Été.c"
  $ cp "$ok/fseek.c" 'class/say "hello", $(touch owned) `touch owned`; &.c'
  $ cp "$ok/fseek.c" "$(printf 'class/two\nlines\033[31m.c')"
  $ cp "$ok/fseek.c" class/-option.c
  $ cp "$ok/fseek.c" 'class/=HYPERLINK(1).c'
  $ cp "$ok/fseek.c" "$(printf 'class/latin1-\351.c')"
  $ cp "$ok/fseek.c" "class/$(printf '%250s' | tr ' ' x).c"
  $ mkdir 'class/Dupont Marie_42' && cp "$ko/stdout.c" 'class/Dupont Marie_42/03-seek.c'

## what is no program

  $ echo 'not mine' >class/report.txt && cp class/report.txt class/._copy.c
  $ : >class/empty.c
  $ head -c 5000 "$(command -v bwrap)" >class/binary.c
  $ ln -s "$ok/fseek.c" class/link.c && ln -s nowhere class/lost.c
  $ mkfifo class/pipe.c && mkdir class/directory.c
  $ cp "$ok/fseek.c" class/secret.c && chmod 000 class/secret.c
  $ head -c 2000000 /dev/zero >class/large.c
  $ echo '#include "/dev/zero"' >class/endless.c

  $ find class -exec ls -ld {} + | sort >before
  $ as "$grade" 03 class results
  17 submissions: 7 passed, 4 failed, 6 refused; 2 other files. The table: results/results.csv
  [1]
  $ find class -exec ls -ld {} + | sort | cmp - before && ls
  before
  bin
  class
  results
  $ table() { python3 -c "import csv; [print(*row[:2], sep=' | ') for row in csv.reader(open('$1'))]"; }
  $ table results/results.csv | sed 's/xxxxx*/xxxxx/'
  file | verdict
  '-option.c | passed
  '=HYPERLINK(1).c | passed
  Dupont Marie_42/03-seek.c | failed
  Zo\xc3\xa9 d'\xc3\x89t\xc3\xa9.c | passed (esc)
  binary.c | failed
  directory.c | refused
  empty.c | failed
  endless.c | failed
  large.c | refused
  latin1-%E9.c | passed
  link.c | refused
  lost.c | refused
  pipe.c | refused
  say "hello", $(touch owned) `touch owned`; &.c | passed
  secret.c | refused
  two%0Alines%1B[31m.c | passed
  xxxxx.c | passed

## the feedback, and the same for other tools

  $ sed '/musl/d; $d' 'results/Dupont Marie_42/03-seek.c.tap'
  ok 1 - compile: the program compiles
  ok 2 - warnings: the compiler has nothing to warn about
  ok 3 - ends: the program runs to its end, with the right exit status
  ok 4 - output: it prints exactly what is asked
  ok 5 - inplace: the word is changed in the file itself
  ok 7 - memory: it uses memory correctly and gives all of it back
  ok 8 - closed: every file that it opens is closed
  ok 9 - clean: no file is left behind
  ok 10 - missing: without a directory for temporary files, it says so and fails
  ok 11 - full: on a full disk, it says so and fails
  not ok 12 - stdout: when its output cannot be written (>/dev/full), it says so and fails
  #   run: ./03-seek >/dev/full
  #   exit status 0
  #   advice: At the end, test fflush(stdout): perror, then exit status 1.
  1..12
  # 03-seek: 11 passed, 1 failed, 0 skipped
  $ python3 -c "import xml.etree.ElementTree as xml; print(len(list(xml.parse('results/results.xml').getroot())))"
  17

## started again, it checks only what changed

  $ checked() { find "$1" -name '*.tap' -exec grep -qx '# sha256 .*' {} \; -exec ls -li --time-style=full-iso {} + | sort; }
  $ checked results >before
  $ cp "$ko/closed.c" class/empty.c
  $ as "$grade" 03 class results >out
  [1]
  $ checked results | diff before - | grep -o 'results.*' | uniq
  results/empty.c.tap

## killed, it leaves nothing half done, and goes on where it was

  $ mkdir many && for i in 1 2 3 4; do cp "$ok/fseek.c" many/$i.c; done && cp "$TESTDIR/hostile/sleep.c" many/3.c
  $ as sh -c 'echo $$ >pid; exec env JOBS=1 "$0" 03 many done' "$grade" 2>error &
  $ while [ ! -e done/2.c.tap ]; do sleep 0.01; done; kill -KILL "$(cat pid)"; wait
  $ printf '%s\n' "$PWD/" 'grade.03.many' >pattern && while grep -qsaf pattern /proc/[0-9]*/cmdline; do sleep 0.1; done
  $ checked done >before
  $ cp "$ok/fseek.c" many/3.c && as "$grade" 03 many done
  4 submissions: 4 passed, 0 failed, 0 refused; 0 other files. The table: done/results.csv
  $ checked done | diff before - | grep -o 'done/.*' | sort
  done/3.c.tap
  done/4.c.tap
  $ ls done
  1.c.tap
  2.c.tap
  3.c.tap
  4.c.tap
  results.csv
  results.xml

## the teacher's language

  $ LC_ALL=fr_FR.UTF-8 as "$grade" 03 'class/Dupont Marie_42' one
  copies : 1, r\xc3\xa9ussies : 0, \xc3\xa9chou\xc3\xa9es : 1, refus\xc3\xa9es : 0 ; autres fichiers : 0. Le tableau : one/results.csv (esc)
  $ sed -n 's/^not //p' one/03-seek.c.tap
  ok 12 - stdout: quand sa sortie ne peut pas \xc3\xaatre \xc3\xa9crite (>/dev/full), il le dit et \xc3\xa9choue (esc)
