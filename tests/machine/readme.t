What the README says is so.

  $ cd "$TESTDIR/../.."

## its lessons are those there are, with their titles and both pages

  $ for lesson in lessons/[0-9]*.c; do
  >   sed -n '1s#^// \(..\)\([^:]*\): \(.*\) | \(.*\)#- `\1` [\3](docs-en/\1\2.md) · [\4](docs-fr/\1\2.md)#p' "$lesson"
  > done >"$CRAMTMP/lessons"
  $ sed -n '/^## Lessons/,$p' README.md | grep '^- ' | diff "$CRAMTMP/lessons" -

## its sample is the tested one, in both halves

  $ sed -n '/^## run/,/^## failing/s/^  //p' tests/03-seek.t >"$CRAMTMP/run"
  $ for block in 1 3; do tests/tools/readme $block console | diff "$CRAMTMP/run" -; done

## the first command ends as it says, in each half's language

  $ for lang in en fr; do
  >   sed -n '/^## run/,/^## failing/s/^  \([^$]\)/\1/p' tests/00-tour.t && sed -n "s/^$lang.pages = //p" Makefile
  > done >"$CRAMTMP/ends"
  $ { tests/tools/readme 2 console; tests/tools/readme 4 console; } | diff "$CRAMTMP/ends" -

## its links lead to files

  $ grep -o '](\([^)#]*\))' README.md CONTRIBUTING.md | sed 's/.*](\(.*\))/\1/' | grep -v '^https:' |
  > while read -r file; do [ -e "$file" ] || echo "$file"; done

## its commands stand each on one line, in the first two sh blocks, and again in French
(that they do what is said: tests/tools/bare)

  $ for block in 1 2 3 4; do tests/tools/readme $block; done | sed 's/.*install [^&]*&& //'
  make run-00 && make
  make test
  make run-00 && make
  make test
  $ { tests/tools/readme 3; tests/tools/readme 4; } >"$CRAMTMP/french"
  $ { tests/tools/readme 1; tests/tools/readme 2; } | diff - "$CRAMTMP/french"
