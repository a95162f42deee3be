Spelling of the pages, and of the comments that pages show. What is printed is unknown to the dictionaries
and to words.txt, which holds names and the terms of C and Unix.

  $ cd "$TESTDIR/../.." && export LC_ALL=C.UTF-8
  $ command -v hunspell >/dev/null || exit 80
  $ prose() {
  >   sed '/^---$/,/^---$/d; /^:::/d; /^```/,/^```/d; /^\[.*\]{\..*}$/d; s/\[[^]]*\]{lang=..}//g; s/`[^`]*`//g; s/\](\([^)]*\))//g; s/{[^}]*}//g' "$@" |
  >   tr '*^.' ' '
  > }
  $ unknown() { hunspell -d "$1" -l | grep '[[:alpha:]]' | grep -v '[0-9]' | sort -u | grep -vxFf tests/check/words.txt; }

  $ sed -n '/^## English/,/^## Fr/{/^## /!p;}' README.md | prose docs-en/*.md CONTRIBUTING.md - | unknown en_GB
  [1]
  $ sed -n '/^## Fr/,/^## Lessons/{/^## /!p;}' README.md | prose docs-fr/*.md - | unknown fr
  [1]

  $ comments() { sed -n 's|^[[:space:]]*// *\(\[[a-z0-9-]*\]\)\{0,1\} *\(.*\) [|] \(.*\)|\'$1'|p' lessons/*.c lessons/*/*.c; }
  $ comments 2 | unknown en_GB
  [1]
  $ comments 3 | unknown fr
  [1]
