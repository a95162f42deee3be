What the README says is so.

  $ cd "$TESTDIR/../.."

## its lessons are those there are, with their titles and both pages

  $ for lesson in lessons/[0-9]*.c; do
  >   sed -n '1s#^// \(..\)\([^:]*\): \(.*\) | \(.*\)#- `\1` [\3](docs-en/\1\2.md) · [\4](docs-fr/\1\2.md)#p' "$lesson"
  > done >"$CRAMTMP/lessons"
  $ sed -n '/^## Lessons/,$p' README.md | grep '^- ' | diff "$CRAMTMP/lessons" -

## its transcript is the tested one

  $ sed -n '/^```console/,/^```/p' README.md | grep -v '```' >"$CRAMTMP/shown"
  $ sed -n '/^## run/,/^## failing/s/^  //p' tests/03-seek.t | diff "$CRAMTMP/shown" -

## its links lead to files

  $ grep -o '](\([^)#]*\))' README.md CONTRIBUTING.md | sed 's/.*](\(.*\))/\1/' | grep -v '^https:' |
  > while read -r file; do [ -e "$file" ] || echo "$file"; done

## its commands stand each on one line, in the first two sh blocks

  $ { tests/tools/readme 1; tests/tools/readme 2; } | sed 's/.*install [^&]*&& //'
  make run-00 && make
  make test
