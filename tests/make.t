What the Makefile promises, tried on a copy with one lesson and the glossary.

  $ cd "$TESTDIR/.." && mkdir "$CRAMTMP/book"
  $ cp -R --parents Makefile pandoc tests/run tests/new tests/count tests/03-seek.t lessons/03-seek.* \
  >   lessons/mistakes/03-* lessons/python/03-* docs-*/03-seek.md docs-*/glossary.md "$CRAMTMP/book"
  $ cd "$CRAMTMP/book" && make agree-03 agree-glossary
  $ make() {
  >   command make "$@" >"$CRAMTMP/out" 2>&1
  >   set -- $?
  >   sed 's/Makefile:[0-9]*: //' "$CRAMTMP/out"
  >   return $1
  > }

## a run prints what the program prints, and nothing else

  $ make run-03 | head -n 2

## a lesson that is not there

  $ make run-99
  $ LC_ALL= LANG=fr_FR.UTF-8 make run-99 | head -n 1
  $ LC_ALL=C LANG=fr_FR.UTF-8 make trace-99 | head -n 1

## CC and CFLAGS count even when the program is built

  $ make run-03 CC=false
  $ make run-03 CFLAGS=-Dtmpfile=no_such_function | grep -o 'undefined reference.*'
  $ make run-03 | tail -n 1

## the site is made in parallel, and a second time in no time

  $ make -j2 site && ls build/site/en build/site/fr && touch now && make site
  $ find build -newer now

## an edited page remakes two pages; one whose bytes stay is not written again

  $ echo >>docs-en/03-seek.md && make site && cat build/woven && find build/site -newer now -type f

## a new lesson fails honestly, and holds no other page back

  $ make new-08 SLUG=named
  $ make new-08 SLUG=again
  $ make new-08 SLUG=Ümlaut
  $ make programs && make run-08
  $ cp docs-en/03-seek.md kept.md && sed -i 's/Now it is 23/It is 23 now/' docs-en/03-seek.md
  $ make site | grep -v ' step: make agree' | grep '08\|Error'
  $ grep -c 'It is 23 now' build/site/en/03-seek.html; ls build/site/en; mv kept.md docs-en/03-seek.md

## a lesson with one language is refused

  $ rm docs-fr/08-named.md && make site | grep 'docs-fr/08'

## of a removed lesson nothing stays

  $ touch build/site/en/08-named.html && rm lessons/08-named.c tests/08-named.t docs-*/08-named.md
  $ make site && ls build/site/en && grep -c 08-named build/site/*/*

## a test is promoted, to be reviewed

  $ sed -i 's/^  end of file$/  something else/' tests/03-seek.t
  $ make test | tail -n 1
  $ make promote-03 | grep '^[-+] '; make test

## a syntax error in a test cannot hide what follows it

  $ printf '  $ echo 1\n  1\n  $ if then\n  $ false )\n' >tests/broken.t
  $ make build/tests/broken
  $ rm tests/broken.t

## clean leaves the learner's own files

  $ mkdir work && touch work/03-seek.c && make clean && ls -d build work/*

## help has one line for each target

  $ make help | wc -l && grep -c '^[a-z-]*%*:.*##' Makefile
  $ make help | head -n 2
  $ LC_ALL= LC_MESSAGES=fr_FR.UTF-8 make help | head -n 2
