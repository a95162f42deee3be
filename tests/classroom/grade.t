A class is graded: whatever the names and the files are, every row is right.
(What hostile programs try: tests/check/hostile.t, run by make check-exercises.)

  $ as() { if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi; }
  $ as bwrap --unshare-user --unshare-pid --dev-bind / / --proc /proc true || exit 80
  $ command -v strace >/dev/null && command -v musl-gcc >/dev/null || exit 80

The project is copied to where everyone may read it, since root's home may be closed to whom root becomes here.

  $ chmod go+rx "$CRAMTMP" && book=$CRAMTMP/book place=$CRAMTMP/place && mkdir "$book" && mkdir -m 777 "$place"
  $ cd "$TESTDIR/../.." && cp -R --parents tests/classroom/[a-z]* tests/exercises/03-seek "$book" && chmod -R go+rX "$book"
  $ grade=$book/tests/classroom/grade ok=$book/tests/exercises/03-seek/ok ko=$book/tests/exercises/03-seek/ko
  $ cd "$place" && mkdir class

What only JUnit needs may be missing here; what is said then is shown once, below.

  $ grade() { as "$grade" "$@" 2>error; set -- $?; grep -v libtap-formatter-junit-perl error; return $1; }
  $ suites() { if perl -MTAP::Formatter::JUnit -e 1; then grep -o '<testsuite ' "$1" | wc -l; else echo "$2"; fi; } 2>/dev/null

## not as root, not without bubblewrap, not without a class

  $ [ "$(id -u)" != 0 ] || "$grade" 03 class results 2>&1 | grep -q '^grade: not as root'
  $ mkdir bin && as env PATH="$place/bin" "$grade" 03 class results
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
  $ as env JOBS=many "$grade" 03 class results
  grade: usage: grade NN SUBMISSIONS RESULTS
  [2]

Without a compiler nothing is checked, so nothing would fail.

  $ as env CC=no-cc "$grade" 03 class results
  grade: needs no-cc
  [2]

Nor without python, which is said before anything else:

  $ tools=$(for tool in sh make sed head; do echo "--symlink /mnt/$tool /usr/bin/$tool"; done)
  $ for goal in check-03 grade progress; do
  >   bwrap --dev-bind / / --bind /usr/bin /mnt --tmpfs /usr/bin $tools make --no-print-directory -C "$TESTDIR/../.." $goal EX=03 SUBMISSIONS="$place/class" 2>&1 | head -n 1
  > done
  /usr/bin/python3 is missing. Install python3
  /usr/bin/python3 is missing. Install python3
  /usr/bin/python3 is missing. Install python3

## names

  $ cp "$ok/fseek.c" "class/Zoé d'Été.c"
  $ cp "$ok/fseek.c" 'class/say "hello", $(touch owned) `touch owned`; &.c'
  $ cp "$ok/fseek.c" "$(printf 'class/two\nlines\033[31m.c')"
  $ cp "$ok/fseek.c" class/-option.c
  $ cp "$ok/fseek.c" 'class/=HYPERLINK(1).c'
  $ cp "$ok/fseek.c" "$(printf 'class/latin1-\351.c')"
  $ cp "$ok/fseek.c" "class/$(printf '%250s' | tr ' ' x).c"
  $ mkdir 'class/Dupont Marie_42' && cp "$ko/stdout.c" 'class/Dupont Marie_42/03-seek.c'
  $ for name in results.csv alice.c.tap alice.c%2Etap feedback; do mkdir "class/$name" && cp "$ok/fseek.c" "class/$name/a.c"; done
  $ cp "$ok/fseek.c" class/alice.c && cp "$ok/fseek.c" class/2.c && cp "$ok/fseek.c" class/10.c && cp "$ok/fseek.c" class/Émile.c
  $ long=$(printf '%200s' | tr ' ' y) && mkdir -p "class/$long/$long/$long/$long/$long" && cp "$ok/fseek.c" "class/$long/$long/$long/$long/$long/a.c"

## what is no program

  $ echo 'not mine' >class/report.txt && cp class/report.txt class/._copy.c
  $ mkdir class/__MACOSX class/.git class/Paul && touch class/__MACOSX/03-seek.c class/Paul/03-seek
  $ cp "$ok/fseek.c" "class/O’Connor.C" && cp "$ok/fseek.c" "class/Łukasz.c.txt"
  $ : >class/empty.c
  $ head -c 5000 "$(command -v bwrap)" >class/binary.c
  $ ln -s "$ok/fseek.c" class/link.c && ln -s nowhere class/lost.c && ln -s Paul class/linked
  $ mkfifo class/pipe.c && mkdir class/directory.c
  $ cp "$ok/fseek.c" class/secret.c && chmod 000 class/secret.c && mkdir -m 000 class/closed
  $ head -c 2000000 /dev/zero >class/large.c
  $ echo '#include "/dev/zero"' >class/endless.c

  $ find class -exec ls -ld {} + 2>/dev/null | sort >before
  $ grade 03 class results
  35 files and folders: 16 passed, 4 failed, 7 refused, 8 ignored. The table: results/results.csv
  [1]
  $ find class -exec ls -ld {} + 2>/dev/null | sort | cmp - before && ls
  before
  bin
  class
  error
  results
  $ table() { python3 -c "import csv; [print(row['file'], row['verdict'], sep=' | ') for row in csv.DictReader(open('$1'))]"; }
  $ table results/results.csv | sed 's/xxxxx*/xxxxx/; s/yyyyy*/yyyyy/g'
  2.c | passed
  10.c | passed
  '-option.c | passed
  ._copy.c | ignored
  .git/ | ignored
  '=HYPERLINK(1).c | passed
  __MACOSX/ | ignored
  alice.c | passed
  alice.c%252Etap/a.c | passed
  alice.c.tap/a.c | passed
  binary.c | failed
  closed/ | refused
  directory.c/ | ignored
  Dupont Marie_42/03-seek.c | failed
  \xc3\x89mile.c | passed (esc)
  empty.c | failed
  endless.c | failed
  feedback/a.c | passed
  large.c | refused
  latin1-%E9.c | passed
  link.c | refused
  linked/ | refused
  lost.c | refused
  O\xe2\x80\x99Connor.C | ignored (esc)
  Paul/03-seek | ignored
  pipe.c | refused
  report.txt | ignored
  results.csv/a.c | passed
  say "hello", $(touch owned) `touch owned`; &.c | passed
  secret.c | refused
  two%0Alines%1B[31m.c | passed
  xxxxx.c | passed
  yyyyy/yyyyy/yyyyy/yyyyy/yyyyy/a.c | passed
  Zo\xc3\xa9 d'\xc3\x89t\xc3\xa9.c | passed (esc)
  \xc5\x81ukasz.c.txt | ignored (esc)

A folder so deep that no program can name it whole has its row too.

  $ python3 -c 'import os; os.mkdir("deep"); os.chdir("deep"); [(os.mkdir("z" * 200), os.chdir("z" * 200)) for _ in range(25)]'
  $ grade 03 deep deepest
  1 files and folders: 0 passed, 0 failed, 1 refused, 0 ignored. The table: deepest/results.csv
  [1]
  $ sed 's/zzzz*/z/g' deepest/results.csv
  \xef\xbb\xbf"exercise","file","verdict","points","note"\r (esc)
  "03-seek","z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/z/","refused","","File name too long"\r (esc)

## the feedback, and the same for other tools

  $ sed '/musl/d; $d' 'results/feedback/Dupont Marie_42/03-seek.c.tap'
  ok 1 - compile: the program compiles
  ok 2 - warnings: the compiler has nothing to warn about
  ok 3 - ends: the program runs to its end, with the right exit status
  ok 4 - output: it prints exactly what is asked
  ok 5 - reread: what it shows is read back from the file
  ok 6 - inplace: the word is changed in the file itself
  ok 8 - memory: it uses memory correctly and gives all of it back
  ok 9 - closed: every file that it opens is closed
  ok 10 - clean: no file is left behind
  ok 11 - missing: without a directory for temporary files, it says so and fails
  ok 12 - full: on a full disk, it says so and fails
  not ok 13 - stdout: when its output cannot be written (>/dev/full), it says so and fails
  #   run: ./03-seek >/dev/full
  #   exit status 0, expected 1
  #   advice: At the end, test fflush(stdout): perror, then exit status 1.
  1..13
  # 03-seek: 12 passed, 1 failed, 0 skipped
  $ suites results/results.xml 25
  25
  $ find results ! -type d ! -name '*.tap' ! -name results.xml | sort
  results/.lock
  results/results.csv
  $ mkdir without && echo '#!/bin/false' >without/perl && chmod +x without/perl
  $ as env PATH="$place/without:$PATH" "$grade" 03 'class/Dupont Marie_42' perl
  results.xml is not written: it needs prove with TAP::Formatter::JUnit (libtap-formatter-junit-perl)
  1 files and folders: 0 passed, 1 failed, 0 refused, 0 ignored. The table: perl/results.csv

Where a tool is missing, less is checked; this is said once, and not only in each file.

  $ for tool in bwrap cc as ld prlimit flock; do ln -s "$(command -v $tool)" bin; done && ln -s /usr/bin/true bin
  $ as env PATH="$place/bin" "$grade" 03 'class/Dupont Marie_42' less 2>&1 | grep -v libtap-formatter-junit-perl
  not everything was checked: needs strace
  not everything was checked: needs musl-tools
  1 files and folders: 0 passed, 1 failed, 0 refused, 0 ignored. The table: less/results.csv

## the table, for whoever reads it

The verdict counts: a program that only prints the right lines earns no point, whatever else it passes.

  $ mkdir formulas && cat >formulas/constant.c <<'END'
  > #include <stdio.h>
  > int main(void) { puts("Hello, temporary world!\nHello, wonderful world!"); }
  > END
  $ cat >'formulas/a;=1+1,"@x|-2;'"'"'+3.c' <<'END'
  > #include <stdio.h>
  > int main(void) { puts("=1;=1+1,+2;  \"@SUM(A1)|-3\t=4"); }
  > END
  $ grade 03 formulas four && rm -r formulas
  2 files and folders: 0 passed, 2 failed, 0 refused, 0 ignored. The table: four/results.csv
  $ python3 - <<'END'
  > import csv, re
  > text = open("four/results.csv", "rb").read()
  > print(text[:13], b"\t" in text)
  > rows = list(csv.DictReader(open("four/results.csv", encoding="utf-8-sig")))
  > for row in rows:
  >     print(row["verdict"], row["points"], "advice: " in row["note"], row["file"])
  > for separator in ",;|:\t":
  >     for quoting in csv.QUOTE_MINIMAL, csv.QUOTE_NONE:
  >         cells = [cell for row in csv.reader(text.decode().splitlines(), delimiter=separator, quoting=quoting) for cell in row]
  >         print(separator, [cell for cell in cells if re.match(r'["\s]*[=+\-@]', cell)])
  > END
  b'\xef\xbb\xbf"exercise"' False
  failed 0 True a;'=1+1,"'@x|'-2;''+3.c
  failed 0 True constant.c
  , []
  , []
  ; []
  ; []
  | []
  | []
  : []
  : []
  \t [] (esc)
  \t [] (esc)

## started again, it checks only what changed

  $ checked() { find "$1" -name '*.tap' -exec grep -qx '# sha256 .*' {} \; -exec ls -li --time-style=full-iso {} + | sort; }
  $ checked results >before
  $ cp "$ko/closed.c" class/empty.c
  $ grade 03 class results >out
  [1]
  $ checked results | diff before - | grep -o 'results.*' | uniq
  results/feedback/empty.c.tap

## killed, it leaves nothing half done, and goes on where it was

  $ mkdir many && for i in 1 2 3 4; do cp "$ok/fseek.c" many/$i.c; done && cp "$TESTDIR/hostile/sleep.c" many/3.c
  $ as sh -c 'echo $$ >pid; exec env JOBS=1 "$0" 03 many done' "$grade" 2>error &
  $ while [ ! -e done/feedback/2.c.tap ]; do sleep 0.01; done
  $ as "$grade" 03 many done
  grade: done: another grading is at work there
  [2]
  $ kill -KILL "$(cat pid)"; wait
  $ printf '%s\n' "$PWD/" 'grade.03.many' >pattern && while grep -qsaf pattern /proc/[0-9]*/cmdline; do sleep 0.1; done
  $ checked done >before
  $ cp "$ok/fseek.c" many/3.c && grade 03 many done
  4 files and folders: 4 passed, 0 failed, 0 refused, 0 ignored. The table: done/results.csv
  $ checked done | diff before - | grep -o 'done/.*' | sort
  done/feedback/3.c.tap
  done/feedback/4.c.tap
  $ find done -type f ! -name results.xml | sort
  done/.lock
  done/feedback/1.c.tap
  done/feedback/2.c.tap
  done/feedback/3.c.tap
  done/feedback/4.c.tap
  done/results.csv

## where the results cannot be written, this is found first, and the table there is stays

  $ cp -R done full && chmod -R a+rwX full && ls -lR full >before && find many -name '3.c' -exec cp "$ko/closed.c" {} \;
  $ as bwrap --dev-bind / / --ro-bind $PWD/full $PWD/full "$grade" 03 many full
  grade: full: cannot be written (Read-only file system)
  [2]
  $ as bwrap --dev-bind / / --size 36864 --tmpfs /mnt sh -c 'cp full/results.csv /mnt && "$0" 03 many /mnt; ls -A /mnt /mnt/feedback; cmp full/results.csv /mnt/results.csv' "$grade"
  grade: /mnt: cannot be written (No space left on device)
  /mnt:
  .lock
  feedback
  results.csv
  
  /mnt/feedback:
  $ ls -lR full | cmp before -

## the teacher's language

  $ LC_ALL=fr_FR.UTF-8 grade 03 'class/Dupont Marie_42' one
  fichiers et r\xc3\xa9pertoires : 1, r\xc3\xa9ussis : 0, en \xc3\xa9chec : 1, refus\xc3\xa9s : 0, laiss\xc3\xa9s de c\xc3\xb4t\xc3\xa9 : 0. Le tableau : one/results.csv (esc)
  $ sed -n 's/^not //p' one/feedback/03-seek.c.tap
  ok 13 - stdout: si sa sortie ne peut pas \xc3\xaatre \xc3\xa9crite (>/dev/full), il le signale et \xc3\xa9choue (esc)

What nobody may read, nobody could remove either.

  $ chmod 700 class/closed
