The page machine refuses every kind of broken page, with the file and the line.
One lesson and the glossary are copied, spoiled one way at a time, and made again.

  $ cd "$TESTDIR/.." && mkdir "$CRAMTMP/book"
  $ cp -R --parents Makefile pandoc tests/run tests/count tests/03-seek.t lessons/03-seek.* \
  >   lessons/mistakes/03-* lessons/python/03-* docs-*/03-seek.md docs-*/glossary.md "$CRAMTMP/book"
  $ cd "$CRAMTMP/book" && make agree-03 agree-glossary site && ls build/site/*
  build/site/en:
  03-seek.html
  glossary.html
  
  build/site/fr:
  03-seek.html
  glossary.html

  $ spoil() {
  >   cp "$2" "$CRAMTMP/kept" && sed -i "$1" "$2"
  >   ! cmp -s "$2" "$CRAMTMP/kept" || echo 'nothing is spoiled'
  >   make site 2>&1 | grep -v '^make:\|in step'
  >   cp "$CRAMTMP/kept" "$2"
  > }

## a missing step

  $ spoil 's/^\[seek\]/[sink]/' docs-en/03-seek.md

## a missing mistake

  $ spoil 's/^\[int.wrong\]/[short\/wrong]/' docs-en/03-seek.md

## a missing transcript

  $ spoil 's/^## failing/## falling/' tests/03-seek.t

## a transcript that compares loosely

  $ spoil 's/^  end of file$/  end of .* (re)/' tests/03-seek.t

## a wrong transcript: the lesson's test fails, and its pages are not made

  $ spoil 's/^  end of file$/  end of the file/' tests/03-seek.t

## a missing figure

  $ spoil 's/^\[position\]/[positions]/' docs-fr/03-seek.md

## a missing twin

  $ mv docs-fr/glossary.md "$CRAMTMP" && make site; mv "$CRAMTMP/glossary.md" docs-fr

## a dropped section

  $ spoil '/^## .*{#fails}/,/^## .*{#kernel}/{/{#kernel}/!d}' docs-fr/03-seek.md

## a missing part

  $ spoil 's/{#portability}/{#porting}/' docs-en/03-seek.md

## a changed link

  $ spoil 's/fseek.3.html/ftell.3.html/' docs-fr/03-seek.md

## a link that leads nowhere

  $ spoil 's/glossary.md#stream/glossary.md#streams/' docs-en/03-seek.md
  $ spoil 's/{#stream}/{#flow}/' docs-fr/glossary.md

## a transcript that only one language shows

  $ spoil '/^\[no-seek\]{.transcript}/d' docs-fr/03-seek.md

## other code in a sentence

  $ spoil 's/`ftell` donne/`fgetpos` donne/' docs-fr/03-seek.md

## an English paragraph in a French page

  $ spoil 's/^Chaque ligne est .*/Each row is one move: how far, counted from where, and what is found there./' docs-fr/03-seek.md

## literal code

  $ spoil 's/^## Step by step.*/&\n\n```c\nint x;\n```/' docs-en/03-seek.md
  $ spoil 's/^## Step by step.*/&\n\n    int x;/' docs-en/03-seek.md

## words that no filter can repair

  $ spoil 's/^Un fichier neuf/Au coeur de la librairie, un fichier neuf/' docs-fr/03-seek.md
  $ spoil 's/^A new file/A new file just/' docs-en/03-seek.md

## one side edited alone: a warning when pages are made, an error in the tests

  $ sed -i 's/Now it is 23/It is 23 now/' docs-en/03-seek.md
  $ make site
  $ make in-step
  $ make agree-03 in-step

## French typography

  $ cat >line.md <<'EOF'
  > Il dit "bonjour" ; puis : c'est l'été ! Vraiment? 3 Go à 10:30
  > 
  > Le mot « été » et «mot» ; `x ; y` : 10 000 octets, <https://a.b/c?d> !
  > EOF
  $ cat >line.lua <<'EOF'
  > package.path = 'pandoc/filters/?.lua'
  > Pandoc = require 'typography'
  > EOF
  $ pandoc --lua-filter=line.lua --wrap=none --to=plain line.md | sed 's/\xe2\x80\xaf/⎵/g; s/\xc2\xa0/⍽/g'

## a page weighs at most 20 KB and is one request

  $ wc -c build/site/*/03-seek.html | awk '$1 > 20480 && $2 != "total"'
  $ grep -c 'src=\|rel=stylesheet\|@import\|url(' build/site/*/*.html
