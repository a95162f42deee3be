The form of the sources. What is wrong is printed; silence is good.

  $ cd "$TESTDIR/../.."
  $ for tool in clang-format shellcheck git; do command -v $tool >/dev/null || exit 80; done

## C is formatted

  $ clang-format --dry-run --Werror lessons/*.c lessons/*/*.c

## shell scripts are sound

  $ shellcheck -x -P SCRIPTDIR $(git grep -lE '^#!/(bin/sh|usr/bin/env bash)')

## no trailing blanks, a newline at the end, tabs in C and make only (an answer to an exercise is laid out as its student likes)

  $ git grep -nI '[[:blank:]]$' -- ':!*.t'
  [1]
  $ git ls-files | while read -r file; do [ -z "$(tail -c1 "$file")" ] || echo "$file"; done
  $ git grep -n '^    ' -- '*.c' Makefile '*.mk' ':!tests/exercises'
  [1]
  $ git grep -n "$(printf '\t')" -- '*.lua' '*.py' 'docs-*.md'
  [1]

## each file of the machine has one job, in at most 200 lines

  $ git ls-files Makefile pandoc tests ':!*.t' ':!*.t[sx][vt]' ':!*.json' ':!tests/exercises' | xargs wc -l | awk '$1 > 200 && $2 != "total"'

## code stays within 76 columns, bilingual comments within 104

  $ for file in lessons/*.c; do
  >   expand -t4 "$file" | awk -v file="$file" \
  >     'length > 104 || length > 76 && !/^ *\/\// { print file ":" NR ": " length " columns" }'
  > done

## a comment in both languages has a line of its own: behind code, a page would show both

  $ git grep -nE '[^[:space:]].*(//| #) .* \| ' -- 'lessons/*.c' 'lessons/*.py'
  [1]

## letters of a figure that are placed one by one have no anchor: the books would misplace them

  $ for figure in lessons/*.svg; do
  >   awk '/<g[^>]*text-anchor/ { inside = 1 } (inside || /text-anchor/) && / x="[0-9]+ [0-9]/ { print FILENAME ": " $0 } /<\/g>/ { inside = 0 }' "$figure"
  > done

## a lesson's program in Python has the lesson's title

  $ for lesson in lessons/[0-9]*.c; do
  >   python=lessons/python/$(basename "$lesson" .c).py
  >   [ "$(sed -n '1s,^// ,,p' "$lesson")" = "$(sed -n '1s,^# ,,p' "$python")" ] || echo "$python"
  > done

## the glossary is in the order of the alphabet

  $ for lang in en fr; do
  >   sed -n 's/^\[\([^]]*\)\]{#.*/\1/p' docs-$lang/glossary.md | LC_ALL=C.UTF-8 iconv -f utf-8 -t ascii//TRANSLIT | LC_ALL=C sort -fc
  > done

## a lesson is whole: its test and both pages

  $ for lesson in lessons/[0-9]*.c; do
  >   name=$(basename "$lesson" .c)
  >   ls "tests/$name.t" "docs-en/$name.md" "docs-fr/$name.md" "lessons/python/$name.py" >/dev/null
  > done
