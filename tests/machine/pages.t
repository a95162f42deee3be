The page machine refuses every kind of broken page, with the file and the line.
One lesson and the glossary are copied, spoiled one way at a time, and made again.
So that the test outlives edits of the page, each line number is shown as the text that stands there.

  $ cd "$TESTDIR/../.." && mkdir "$CRAMTMP/book"
  $ cp -R --parents Makefile tests/*.mk tests/*/*.mk pandoc tests/tools tests/03-seek.t lessons/03-seek.* \
  >   lessons/mistakes/03-* lessons/python/03-* docs-*/03-seek.md docs-*/glossary.md "$CRAMTMP/book"
  $ cd "$CRAMTMP/book" && make agree-03 agree-glossary site && ls build/site/*
  build/site/en:
  03-seek.html
  glossary.html
  
  build/site/fr:
  03-seek.html
  glossary.html

  $ complaints() {
  >   grep -v '^make:' | while IFS=: read -r file line message; do
  >     case $line in
  >     1) echo "$file, as a whole:$message" | sed 's/\(\.md\):[0-9][0-9]*/\1/g' ;;
  >     [0-9]*) echo "$file: $(sed -n "${line}p" "$file" | cut -c1-16):$message" | sed 's/\(\.md\):[0-9][0-9]*/\1/g' ;;
  >     *) echo "$file${line:+:$line}${message:+:$message}" ;;
  >     esac
  >   done
  > }
  $ spoil() {
  >   cp "$2" "$CRAMTMP/kept" && sed -i "$1" "$2"
  >   ! cmp -s "$2" "$CRAMTMP/kept" || echo 'nothing is spoiled'
  >   make site 2>&1 | grep -v 'in step' | complaints
  >   cp "$CRAMTMP/kept" "$2"
  > }

## a missing step

  $ spoil 's/^\[seek\]/[sink]/' docs-en/03-seek.md
  docs-fr/03-seek.md: [seek]{.step}: section steps has [seek]{.step} where docs-en/03-seek.md has [sink]{.step}
  docs-en/03-seek.md: [sink]{.step}: no step [sink] in lessons/03-seek.c

## a missing mistake

  $ spoil 's/^\[int.wrong\]/[short\/wrong]/' docs-en/03-seek.md
  docs-fr/03-seek.md: [int/wrong]{.ste: section int has [int/wrong]{.step} where docs-en/03-seek.md has [short/wrong]{.step}
  docs-en/03-seek.md: [short/wrong]{.s: no step [wrong] in lessons/mistakes/03-short.c

## a missing transcript

  $ spoil 's/^## failing/## falling/' tests/03-seek.t
  docs-en/03-seek.md: [failing]{.trans: no part "## failing" in tests/03-seek.t
  docs-fr/03-seek.md: [failing]{.trans: no part "## failing" in tests/03-seek.t

## a transcript that compares loosely

  $ spoil 's/^  end of file$/  end of .* (re)/' tests/03-seek.t
  tests/03-seek.t:   end of .* (re): a shown transcript compares exactly: no (re), no (glob)
  tests/03-seek.t:   end of .* (re): a shown transcript compares exactly: no (re), no (glob)

## a wrong transcript: the lesson's test fails, and its pages are not made

  $ spoil 's/^  end of file$/  end of the file/' tests/03-seek.t
  not ok - 03-seek
  !
  --- tests/03-seek.t
  +++ tests/03-seek.t.err
  @@ -46,7 +46,7 @@
   ## no-seek
   
     $ build/mistakes/03-no-seek
  -  end of the file
  +  end of file
   
   ## rewind
   
  
  # Ran 1 tests, 0 skipped, 1 failed.
  Its test fails, so its pages were not made: 03-seek

## a missing figure

  $ spoil 's/^\[position\]/[positions]/' docs-fr/03-seek.md
  docs-fr/03-seek.md: [positions]{.fig: section prints has [positions]{.figure} where docs-en/03-seek.md has [position]{.figure}
  docs-fr/03-seek.md: [positions]{.fig: no figure with the id "positions" in lessons/03-seek.svg

## a missing twin

  $ mv docs-fr/glossary.md "$CRAMTMP" && make site 2>&1 | grep missing; mv "$CRAMTMP/glossary.md" docs-fr
  docs-fr/glossary.md:1: is missing: the page glossary has both languages or none

## a dropped section

  $ spoil '/^## .*{#fails}/,/^## .*{#kernel}/{/{#kernel}/!d}' docs-fr/03-seek.md
  docs-fr/03-seek.md: ## Ce que voit l: the part fails comes here in a lesson
  docs-fr/03-seek.md, as a whole: lacks the section fails of docs-en/03-seek.md

## a missing part

  $ spoil 's/{#portability}/{#porting}/' docs-en/03-seek.md
  docs-en/03-seek.md: ## Portability {: the part portability comes here in a lesson
  docs-fr/03-seek.md, as a whole: lacks the section porting of docs-en/03-seek.md

## a changed link

  $ spoil 's/fseek.3.html/ftell.3.html/' docs-fr/03-seek.md
  docs-fr/03-seek.md: ## Voir aussi {#: section see lacks the link https://man7.org/linux/man-pages/man3/fseek.3.html of docs-en/03-seek.md
  docs-en/03-seek.md: ## See also {#se: section see lacks the link https://man7.org/linux/man-pages/man3/ftell.3.html of docs-fr/03-seek.md

## a link that leads nowhere

  $ spoil 's/glossary.md#stream)/glossary.md#streams)/' docs-en/03-seek.md
  docs-fr/03-seek.md: ## Pas \xc3\xa0 pas {#: section steps lacks the link glossary.md#streams of docs-en/03-seek.md (esc)
  docs-en/03-seek.md: ## Step by step : section steps lacks the link glossary.md#stream of docs-fr/03-seek.md
  docs-en/03-seek.md: A [stream](gloss: the link glossary.md#streams leads nowhere
  $ spoil 's/{#stream}/{#flow}/' docs-fr/glossary.md
  docs-fr/03-seek.md: Un [flux](glossa: the link glossary.md#stream leads nowhere

## a transcript that only one language shows

  $ spoil '/^\[no-seek\]{.transcript}/d' docs-fr/03-seek.md
  docs-fr/03-seek.md: ### Lire l\xc3\xa0 o\xc3\xb9: section no-seek has nothing where docs-en/03-seek.md has [no-seek]{.transcript} (esc)

## other code in a sentence

  $ spoil 's/`getc`/`fgetc`/' docs-fr/03-seek.md
  docs-fr/03-seek.md: ## Pas \xc3\xa0 pas {#: section steps lacks the code getc of docs-en/03-seek.md (esc)
  docs-en/03-seek.md: ## Step by step : section steps lacks the code fgetc of docs-fr/03-seek.md

## an English paragraph in a French page

  $ spoil 's/.*{#steps}/&\n\nEach row is one move: how far, counted from where, and what is found there./' docs-fr/03-seek.md
  docs-fr/03-seek.md: Each row is one : English paragraph in a page in French

## literal code

  $ spoil 's/^## Step by step.*/&\n\n```c\nint x;\n```/' docs-en/03-seek.md
  docs-en/03-seek.md: int x;: literal code: include a step or a transcript instead
  docs-fr/03-seek.md: [write]{.step}: section steps has [write]{.step} where docs-en/03-seek.md has int x;
  $ spoil 's/^## Step by step.*/&\n\n    int x;/' docs-en/03-seek.md
  docs-en/03-seek.md:     int x;: literal code: include a step or a transcript instead
  docs-fr/03-seek.md: [write]{.step}: section steps has [write]{.step} where docs-en/03-seek.md has int x;

## words that no filter can repair

  $ spoil 's/.*{#steps}/&\n\nAu coeur de la librairie./' docs-fr/03-seek.md
  docs-fr/03-seek.md: Au coeur de la l: the word "coeur": write "c\xc5\x93ur" (esc)
  docs-fr/03-seek.md: Au coeur de la l: the word "librairie": write "biblioth\xc3\xa8que" (esc)
  $ spoil 's/.*{#steps}/&\n\nIt just works./' docs-en/03-seek.md
  docs-en/03-seek.md: It just works.: the word "just" says nothing

## one side edited alone: a warning when pages are made, an error in the tests

  $ sed -i 's/.*{#steps}/&\n\nOne more sentence./' docs-en/03-seek.md
  $ make site 2>&1 | complaints
  docs-en/03-seek.md: ## Step by step : section steps of docs-en/03-seek.md is not declared in step: make agree-03
  $ make in-step 2>&1 | complaints
  docs-en/03-seek.md: ## Step by step : section steps of docs-en/03-seek.md is not declared in step: make agree-03
  $ make agree-03 in-step

## French typography

  $ cat >line.md <<'EOF'
  > Il dit "bonjour" ; puis : c'est l'été ! Vraiment? 3 Go à 10:30
  > 
  > Le mot « été » et «mot» ; `x ; y` : 10 000 octets, <https://a.b/c?d> !
  > EOF
  $ cat >line.lua <<'EOF'
  > package.path = 'pandoc/filters/?.lua'
  > function Pandoc() return pandoc.read(require 'typography'(io.open('line.md'):read('a')), 'markdown') end
  > EOF
  $ cat >expected <<'EOF'
  > Il dit «⍽bonjour⍽»⎵; puis⍽: c’est l’été⎵! Vraiment⎵? 3⍽Go à 10:30
  > 
  > Le mot «⍽été⍽» et «⍽mot⍽»⎵; x ; y⍽: 10⎵000⍽octets, https://a.b/c?d⎵!
  > EOF
  $ pandoc --lua-filter=line.lua --wrap=none --to=plain line.md |
  > sed 's/\xe2\x80\xaf/⎵/g; s/\xc2\xa0/⍽/g' | diff expected -

## a page weighs at most 10 KB as it travels, and is one request

  $ for page in build/site/*/03-seek.html; do [ "$(gzip -9c $page | wc -c)" -le 10240 ] || echo "$page"; done
  $ grep -l 'src=\|rel=stylesheet\|@import\|url(' build/site/*/*.html
  [1]
