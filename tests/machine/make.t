What the Makefile promises, tried on a copy with one lesson and the glossary.

  $ cd "$TESTDIR/../.." && mkdir "$CRAMTMP/book"
  $ cp -R --parents Makefile tests/*.mk tests/*/*.mk pandoc tests/tools/run tests/tools/new tests/tools/count tests/03-seek.t lessons/03-seek.* \
  >   lessons/mistakes/03-* lessons/python/03-* docs-*/03-seek.md docs-*/glossary.md "$CRAMTMP/book"
  $ cd "$CRAMTMP/book" && make agree-03 agree-glossary
  $ make() {
  >   command make "$@" >"$CRAMTMP/out" 2>&1
  >   set -- $?
  >   sed 's,[a-zA-Z/]*\(Makefile\|\.mk\):[0-9]*: ,,' "$CRAMTMP/out"
  >   return $1
  > }

## a run prints what the program prints, and nothing else

  $ make run-03 | head -n 2
  offset  whence    position  byte
       0  SEEK_CUR        23  none

## a lesson that is not there

  $ make run-99
  No lesson has the number 99. Lessons: 03-seek
  make: *** [run-99] Error 2
  [2]
  $ LC_ALL= LANG=fr_FR.UTF-8 make run-99 | head -n 1
  Aucune le\xc3\xa7on ne porte le num\xc3\xa9ro 99. Le\xc3\xa7ons : 03-seek (esc)
  $ LC_ALL=C LANG=fr_FR.UTF-8 make trace-99 | head -n 1
  No lesson has the number 99. Lessons: 03-seek

## CC and CFLAGS count even when the program is built

  $ make run-03 CC=false
  make: *** [build/objects/03-seek.o] Error 1
  [2]
  $ make run-03 CFLAGS=-Dtmpfile=no_such_function | grep -o 'undefined reference.*'
  undefined reference to `no_such_function'
  $ make run-03 | tail -n 1
      -1  SEEK_SET   refused  EINVAL

## the site is made in parallel, and a second time in no time

  $ make -j2 site && ls build/site/en build/site/fr && touch now && make site
  build/site/en:
  03-seek.html
  glossary.html
  
  build/site/fr:
  03-seek.html
  glossary.html
  $ find build -type f -newer now

## an edited page remakes two pages; one whose bytes stay is not written again

  $ echo >>docs-en/03-seek.md && make site && cat build/woven/list && find build/site -newer now -type f

## a page that is missing is there again

  $ rm build/woven/fr/glossary.html && make site && cat build/woven/list && rm -r build/site && make site && ls build/site/en
  build/woven/fr/glossary.html
  03-seek.html
  glossary.html

## a new lesson fails honestly, and holds no other page back

  $ make new-08 SLUG=named
  docs-en/08-named.md
  docs-fr/08-named.md
  lessons/08-named.c
  tests/08-named.t
  $ make new-08 SLUG=again
  make new-08 SLUG=again: the number is taken by lessons/08-named.c
  make: *** [new-08] Error 2
  [2]
  $ make new-08 SLUG=Ümlaut
  make new-08 SLUG=\xc3\x9cmlaut: the slug has small letters, digits and hyphens, as in SLUG=named (esc)
  make: *** [new-08] Error 2
  [2]
  $ make programs && make run-08
  08-named: TODO
  make: *** [run-08] Error 1
  [2]
  $ cp docs-en/03-seek.md kept.md && sed -i 's/.*{#steps}/&\n\nOne more sentence./' docs-en/03-seek.md
  $ make site | grep '^not ok\|docs-../08.*:1:\|make:' | sort
  +  make: *** [run-08] Error 1
  docs-en/08-named.md:1: section - of docs-en/08-named.md and docs-fr/08-named.md is not declared in step: make agree-08
  docs-en/08-named.md:1: the word "TODO": write "the text"
  docs-fr/08-named.md:1: the word "TODO": write "the text"
  make: *** [site] Error 1
  not ok - 08-named
  $ grep -c 'One more sentence' build/site/en/03-seek.html; ls build/site/en; mv kept.md docs-en/03-seek.md
  1
  03-seek.html
  glossary.html

## a lesson with one language is refused

  $ rm docs-fr/08-named.md && make site | grep 'docs-fr/08'
  docs-fr/08-named.md:1: is missing: the page 08-named has both languages or none

## of a removed lesson nothing stays

  $ touch build/site/en/08-named.html && rm lessons/08-named.c tests/08-named.t docs-*/08-named.md
  $ make site && ls build/site/en && grep -l 08-named build/site/*/*
  03-seek.html
  glossary.html
  [1]

## a test is promoted, to be reviewed

  $ sed -i 's/^  end of file$/  something else/' tests/03-seek.t
  $ make test | tail -n 1
  make: *** [test] Error 1
  $ make promote-03 | grep '^[-+] '; make test
  -  something else
  +  end of file
  ok - 03-seek
  1 passed, 0 failed, 0 skipped

## a syntax error in a test cannot hide what follows it

  $ printf '  $ echo 1\n  1\n  $ if then\n  $ false )\n' >tests/broken.t
  $ make build/tests/broken
  not ok - broken
  sh: 2: Syntax error: "then" unexpected
  $ rm tests/broken.t

## clean leaves the learner's own files

  $ mkdir work && touch work/03-seek.c && make clean && ls -d build work/*
  ls: cannot access 'build': No such file or directory
  work/03-seek.c
  [2]

## help has one line for each target

  $ [ $(make help | wc -l) -eq $(cat Makefile */*.mk */*/*.mk | grep -c '^[a-z-]*%*:.*##') ]
  $ make help | head -n 2
  make all          build the programs and the site
  make run-NN       run lesson NN, ARGS=\xe2\x80\xa6 (esc)
  $ LC_ALL= LC_MESSAGES=fr_FR.UTF-8 make help | head -n 2
  make all          construire les programmes et le site
  make run-NN       ex\xc3\xa9cuter la le\xc3\xa7on NN, ARGS=\xe2\x80\xa6 (esc)
