What the pages say of one another is taken from the pages: the index, the order of the book, the teachers' tables, the index of names.

  $ . "$TESTDIR/spoil.sh"
  $ text() { sed 's/<[^>]*>//g' "build/woven/$1.html"; }
  $ entry() { grep "<li><\(code\|a [^>]*\)>$2<" "build/woven/$1/find.html" | sed 's/<strong>/*/; s/<.strong>/*/; s/<[^>]*>//g; s/ \xe2\x80\x93 / - /'; }

## the index has every lesson's promise; the lesson's number, title and promise are nowhere else

  $ text en/index | grep -A2 '^03 '
  03 Go back to the start: seek in a file
  
  Move to any place in a file, ask where you are, and read what is there.
  $ sed -i '1,/^## /s/place in a file/corner/' docs-en/03-seek.md && weave | complaints nothing; text en/index | grep -c 'Move to any corner,'
  1

## each lesson stands in one part

  $ spoil 's/^\[00-07\]/[00-06]/' docs-en/index.md index | grep -v section
  docs-en/index.md, as a whole: the lesson 07-security is in no part, such as [00-07]{.lessons}
  $ spoil 's/^\[00-07\].*/&\n\n[07-07]{.lessons}/' docs-fr/index.md index | grep -v section
  docs-fr/index.md: [07-07]{.lessons: the lesson 07-security is in two parts
  $ spoil 's/^\[00-07\].*/&\n\n[41-42]{.lessons}/' docs-fr/index.md index | grep -v section
  docs-fr/index.md: [41-42]{.lessons: no lesson has a number of this range

## the index leads to every page, and its order is the book's

  $ spoil 's/\[Glossary\](glossary.md)/Glossary/' docs-en/index.md index | grep -v section
  docs-en/index.md, as a whole: leads nowhere to the page glossary.md
  $ order() { sed -n 's/<link rel="next" href="\(.*\)\.html">/\1/p' "build/woven/en/$1.html"; }
  $ weave >/dev/null; page=index; while page=$(order $page) && [ "$page" ]; do echo $page; done | xargs
  unix 00-tour 01-create 02-write 03-seek 04-read 05-auto-delete 06-memory 07-security part-1 08-named 09-tmpdir 10-permissions 11-directory part-2 12-late-errors 13-full-disk 14-atexit 15-signals part-3 16-traps 17-race part-4 questions programs glossary find teaching prompts proofs
  $ sed -i 's/\[what you can do now\](part-1.md)/what you can do now/; s/^- \[Glossary\](gl/- [End](part-1.md) &/' docs-en/index.md && weave >/dev/null
  $ order 07-security; order programs
  08-named
  part-1

## teachers see the minutes of every lesson, their sums, and what the pages prompt

  $ text en/teaching | grep -A3 '^03 Go back' | head -n 3
  03 Go back to the start: seek in a file
  20
  15
  $ sum() { echo $(($(sed -n "s/^$1: //p" docs-en/0[0-7]*.md | paste -sd+))); }
  $ text en/teaching | grep -A2 '^Part 1' | sed 1d | diff - - <<END
  > $(sum minutes)
  > $(sum exercise)
  > END
  $ sed -i 's/^minutes: .*/minutes: 47/; s/positions counted from 1/positions of all kinds/' docs-en/03-seek.md && weave | complaints nothing
  $ text en/teaching | grep -c '^47$'
  1
  $ text en/prompts | grep -c 'positions of all kinds'
  1
  $ text en/03-seek | grep -c 'positions of all kinds'
  0
  [1]

## functions and macros; the lesson that explains comes first, and bold

  $ for name in fflush fseek tmpfile mkstemp unlink open perror tmpnam SEEK_END _POSIX_C_SOURCE ulimit io.StringIO; do entry en $name; done
  fflush *02* 00 03 04 05 06 08 12 14
  fseek *03* 00 02 04 05
  tmpfile *01* 00 02 03 04 05
  mkstemp *07* 08 09 10 11 13 14 15 17
  unlink *07* 05 08 09 11 13 14 15 17
  open *10* 01 11 16 17
  perror *00* 14
  tmpnam *17*
  SEEK_END *03* 02
  _POSIX_C_SOURCE *programs* 07 15
  ulimit *programs* 01 05 13
  io.StringIO *06*

What only looks like one is none: a file's name, a value of Python, a signal in a word, a program's own macro, a variable.

  $ for name in README False KILL REFUSED size; do entry en $name; done

## errors, by name and by what machine, compiler and linker say

  $ for name in EMFILE 'Too many open files' Killed 'implicit declaration of function .*' 'the use of `tmpnam.*'; do entry fr "$name"; done
  EMFILE - Too many open files *01* 05 11
  Too many open files - EMFILE *01* 05 11
  Killed *05*
  implicit declaration of function 'mkstemp' *07*
  the use of `tmpnam' is dangerous, better use `mkstemp' *17*

## what a program prints is no error

  $ entry en 'ended by it'; entry fr 'ended by it'

## every error that a page names is there, and says what the C library says

  $ grep -oh '`E[A-Z]*`' docs-??/[0-9]*.md docs-??/programs.md docs-??/unix.md | tr -d '`' | grep -vx EOF | sort -u |
  > python3 -c '
  > import errno, os, sys
  > for name in sys.stdin.read().split(): print(name, os.strerror(getattr(errno, name)))' >named
  $ while read -r name message; do
  >   for lang in en fr; do entry $lang $name | grep -q "^$name - $message \*" || echo "$lang: $name $message"; done
  > done <named
  $ sed -n 's/<li><code>\(E[A-Z]*\)<.code> [^<]* <code>\(.*\)<.code>.*/\1 \2/p' build/woven/??/find.html | sort -u | while read -r name message; do
  >   [ "$(python3 -c "import errno, os; print(os.strerror(errno.$name))")" = "$message" ] || echo "$name $message"
  > done
  $ spoil 's/.*{#steps}/&\n\nIt says `EXFULL`./' docs-en/03-seek.md docs-en/find
  docs-en/find.md, as a whole: says nothing of the message of EXFULL: add it to pandoc/filters/find.lua

## words of both languages

  $ entry en umask; entry fr Tampon; grep -o '<li>masque.*' build/woven/fr/find.html | sed 's/<[^>]*>//g'
  umask *10* 07
  umask (masque de cr\xc3\xa9ation de fichiers) *10* 07 (esc)
  Tampon (buffer) *02* 00 06 08 13 14
  masque de cr\xc3\xa9ation de fichiers, umask 10 07 (esc)
