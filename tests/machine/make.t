What the Makefile promises, tried on a copy with one lesson and the glossary, without their links to other pages.

  $ cd "$TESTDIR/../.." && mkdir "$CRAMTMP/book"
  $ cp -R --parents Makefile tests/*.mk tests/*/*.mk pandoc tests/tools tests/03-seek.t lessons/03-seek.* \
  >   lessons/mistakes/03-* lessons/python/03-* docs-*/03-seek.md docs-*/glossary.md "$CRAMTMP/book"
  $ cd "$CRAMTMP/book" && sed -i 's/\[\([^][]*\)\](\(0[^3]\|[1-9][0-9]\|unix\|programs\)[^)]*)/\1/g' docs-*/*.md && make agree-03 agree-glossary
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

## a number is a lesson's, with or without its zero or its name; arguments go into ARGS

  $ make run-3 >3 && make run-03-seek | diff 3 - && make run-03 args=1 | diff 3 -
  $ make run-03 1 | sed 1,6d
  No target is called 1. Targets: make help. A program's arguments: make run-03 ARGS='\xe2\x80\xa6' (esc)
  make: *** [1] Error 2
  $ make lessons
  No target is called lessons. Targets: make help
  make: *** [lessons] Error 2
  [2]

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

  $ rm build/woven/fr/glossary.html && make site && cat build/woven/list
  build/woven/fr/glossary.html
  $ rm build/site/fr/glossary.html && make site && cmp build/woven/fr/glossary.html build/site/fr/glossary.html
  $ rm -r build/site && make site && ls build/site/*
  build/site/en:
  03-seek.html
  glossary.html
  
  build/site/fr:
  03-seek.html
  glossary.html
  $ rm -r build/site build/woven && make && ls build/site/*/* | wc -l
  The pages are in build/site/index.html. Next: make run-01, make help
  4

## what is built uses every processor, and keeps the output of each target whole; what is run has the terminal

  $ jobs() { command make -pn "$@" | sed -n 's/^MAKEFLAGS = .* -j\([0-9]*\).*-Otarget.*/\1/p' | head -n 1; }
  $ [ "$(jobs site)" -eq "$(ls -d /sys/devices/system/cpu/cpu[0-9]* | wc -l)" ]
  $ jobs run-03; jobs watch-03; jobs site -j1
  1

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
  $ mkdir kept && cp -R --parents docs-*/03-seek.md kept && sed -i 's/.*{#steps}/&\n\nOne more sentence: [08](08-named.md)./' docs-*/03-seek.md
  $ make site | grep '^not ok\|docs-../08.*:[16]:\|make:' | sort
  +  make: *** [run-08] Error 1
  docs-en/08-named.md:1: no link to an earlier lesson
  docs-en/08-named.md:1: section - of docs-en/08-named.md and docs-fr/08-named.md is not declared in step: make agree-08
  docs-en/08-named.md:6: the word "TODO": write "the text"
  docs-fr/08-named.md:1: no link to an earlier lesson
  docs-fr/08-named.md:6: the word "TODO": write "the text"
  make: *** [site] Error 1
  not ok - 08-named
  $ grep -c 'One more sentence' build/site/en/03-seek.html; ls build/site/en; cp -R kept/docs-* .
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

## a test that is skipped is run again, until it passes

  $ printf '  $ [ -e "$TESTDIR/tool" ] || exit 80\n  $ true\n' >tests/other.t
  $ make test
  ok - 03-seek
  ok - other # SKIP
  1 passed, 0 failed, 1 skipped
  $ touch tests/tool && LC_ALL= LANG=fr_FR.UTF-8 make test
  ok - 03-seek
  ok - other
  r\xc3\xa9ussis : 2, en \xc3\xa9chec : 0, ignor\xc3\xa9s : 0 (esc)
  $ rm tests/other.t tests/tool

## without cram, that is said once, and no test is said to fail

  $ mkdir bin && (IFS=:; for dir in $PATH; do ln -s "$dir"/* bin 2>/dev/null; done); rm -f bin/cram* bin/node bin/npm
  $ rm build/tests/* && make test PATH="$PWD/bin"
  cram is missing. Install python3-cram
  make: *** [tests-need] Error 1
  [2]

## a trace is the page's in any language; without python3, no exercise is said to fail

  $ rm bin/strace bin/python3* && printf '#!/bin/sh\necho "$LC_ALL" >&2\n' >bin/strace && chmod +x bin/strace
  $ LC_ALL=fr_FR.UTF-8 make trace-03 PATH="$PWD/bin"
  C
  $ rm bin/strace && ln -s "$(command -v strace)" "$(command -v python3)" bin

## make check: what cannot be tried is skipped, a proof that breaks off has failed

  $ mkdir tests/browser && touch tests/browser/package-lock.json && printf '#!/bin/sh\necho ok - proved\nexit 2\n' | tee tests/prover/prove >tests/classroom/selftest
  $ ln -s "$(command -v cram3 || command -v cram)" bin && chmod +x tests/prover/prove tests/classroom/selftest
  $ make check PATH="$PWD/bin"
  ok - 03-seek
  ok - proved
  not ok - tests/prover/prove lessons/03-seek.c: exit status 2
  ok - proved
  not ok - tests/classroom/selftest: exit status 2
  ok - node tests/browser/check.mjs build/site # SKIP needs node
  ok - node tests/browser/faults.mjs build/site # SKIP needs node
  3 passed, 2 failed, 2 skipped
  make: *** [check] Error 1
  [2]
  $ echo 'int main(void) { return x; }' >lessons/mistakes/03-broken.c && make check PATH="$PWD/bin" | grep '^not ok - tested'
  not ok - tested
  $ rm lessons/mistakes/03-broken.c

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

## where build/ cannot be written, that is said once

  $ touch build && make run-03
  *** build/ cannot be written here. Copy the project, or: sudo chown -R $USER build.  Stop.
  [2]
  $ LC_ALL= LANG=fr_FR.UTF-8 make all
  *** build/ n'est pas accessible en \xc3\xa9criture. Copiez le projet, ou : sudo chown -R $USER build.  Stop. (esc)
  [2]
  $ rm build

## help has every target, in groups, in both languages; so has every message

  $ grep -ohE '^[a-z0-9-]+%?:.*##' Makefile */*.mk */*/*.mk | sed 's/%/NN/; s/:.*//' | sort >targets
  $ make help | sed -n 's/^  make \([^ ]*\) .*/\1/p' | sort | diff targets -
  $ grep -ohE '^[a-z0-9-]+%?:( .*)?$' Makefile */*.mk */*/*.mk | grep -v '##'
  book-needs:
  site-needs:
  tests-need:
  tested: $(verdicts) $(proofs)
  $ make help | grep '^[^ ]' | paste -sd ' '
  Learn Exercise Teach Read Write Prove
  $ for lang in C fr_FR.UTF-8; do LC_ALL=$lang make help; done | LC_ALL=C.UTF-8 grep -E '.{81}'
  [1]
  $ LC_ALL= LC_MESSAGES=fr_FR.UTF-8 make help | head -n 2
  Apprendre
    make all              construire les programmes et le site
  $ grep -ohE '^(en|fr)\.[a-z-]+' Makefile */*.mk */*/*.mk | sed 's/^...//' | sort | uniq -c | grep -v '^ *2 '
  [1]
