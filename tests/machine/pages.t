The page machine refuses every kind of broken page, with the file and the line.

  $ . "$TESTDIR/spoil.sh"

## a missing step

  $ spoil 's/^\[seek\]/[sink]/' docs-en/03-seek.md
  lessons/03-seek.c: \t// [seek] Move : docs-en/03-seek.md does not show the step seek (esc)
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

## a missing figure

  $ spoil 's/^\[position\]/[positions]/' docs-fr/03-seek.md
  docs-fr/03-seek.md: [positions]{.fig: section prints has [positions]{.figure} where docs-en/03-seek.md has [position]{.figure}
  docs-fr/03-seek.md: [positions]{.fig: no figure with the id "positions" in lessons/03-seek.svg

## a missing twin

  $ mv docs-fr/glossary.md "$CRAMTMP" && weave | grep missing; mv "$CRAMTMP/glossary.md" docs-fr
  docs-fr/glossary.md:1: is missing: the page glossary has both languages or none

## a dropped section

  $ spoil '/^## .*{#fails}/,/^## .*{#kernel}/{/{#kernel}/!d}' docs-fr/03-seek.md | grep -v prompts
  docs-fr/03-seek.md: ## Ce que voit l: the part fails comes here in a lesson
  docs-fr/03-seek.md, as a whole: lacks the section fails of docs-en/03-seek.md

## a changed link

  $ spoil 's/fseek.3.html/ftell.3.html/' docs-fr/03-seek.md
  docs-fr/03-seek.md: ## Voir aussi {#: section see lacks the link https://man7.org/linux/man-pages/man3/fseek.3.html of docs-en/03-seek.md
  docs-en/03-seek.md: ## See also {#se: section see lacks the link https://man7.org/linux/man-pages/man3/ftell.3.html of docs-fr/03-seek.md

## a link that leads nowhere

  $ spoil 's/glossary.md#stream)/glossary.md#streams)/' docs-en/03-seek.md
  docs-fr/03-seek.md: ## Pas \xc3\xa0 pas {#: section steps lacks the link glossary.md#streams of docs-en/03-seek.md (esc)
  docs-en/03-seek.md: ## Step by step : section steps lacks the link glossary.md#stream of docs-fr/03-seek.md
  docs-en/03-seek.md: A [stream](gloss: the link glossary.md#streams leads nowhere
  $ spoil 's/{#stream}/{#flow}/' docs-fr/glossary.md 03-seek
  docs-fr/03-seek.md: Le [flux](glossa: the link glossary.md#stream leads nowhere

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

## an include that is none, or that does not stand at the line's start

  $ spoil 's/^\[seek\]{.step}/[seek]{.stop}/' docs-en/03-seek.md | grep -v section
  lessons/03-seek.c: \t// [seek] Move : docs-en/03-seek.md does not show the step seek (esc)
  docs-en/03-seek.md: [seek]{.stop}: no include is called .stop
  $ spoil 's/^\[seek\]{.step}/  &/' docs-en/03-seek.md | grep -v section
  lessons/03-seek.c: \t// [seek] Move : docs-en/03-seek.md does not show the step seek (esc)
  docs-en/03-seek.md:   [seek]{.step}: an include begins its line

## quotations left open

  $ spoil 's/.*{#steps}/&\n\nThe words "as they are typed./' docs-en/03-seek.md
  docs-en/03-seek.md: The words "as th: a quotation that is not closed, or not opened, in its paragraph
  $ spoil 's/.*{#steps}/&\n\nLe mot bonjour »./' docs-fr/03-seek.md
  docs-fr/03-seek.md: Le mot bonjour \xc2: a quotation that is not closed, or not opened, in its paragraph (esc)

## lists in lists, and the columns of tables, are the same; no cell is lost

  $ spoil 's/^- \[fseek(3).*/&\n  - more/' docs-en/03-seek.md | grep -v 'lacks'
  docs-fr/03-seek.md: - C17, 7.21.9.2 : section see has a list of 3 where docs-en/03-seek.md has a list of 2
  $ sed -i 's/.*{#see}/&\n\n| a | b |\n|---|---|\n| c | d |/' docs-en/03-seek.md docs-fr/03-seek.md && make agree-03 && weave
  [1]
  $ spoil 's/^| a | b |/| a | b | e |/; s/^|---|---|/&---|/; s/^| c | d |/| c | `d \|` | f |/' docs-fr/03-seek.md
  docs-fr/03-seek.md: | a | b | e |: section see has a table of 3 by 3 where docs-en/03-seek.md has a table of 3 by 2
  docs-en/03-seek.md: ## See also {#se: section see lacks the code d | of docs-fr/03-seek.md
  $ spoil 's/^| c | d |/| c | d | e |/' docs-fr/03-seek.md
  docs-fr/03-seek.md: | c | d | e |: not 2 cells, as in the first row: the rest would be lost

## the minutes are the same in both languages

  $ spoil 's/^minutes: .*/minutes: 5/' docs-fr/03-seek.md | sed 's/[0-9][0-9]$/NN/'
  docs-fr/03-seek.md: minutes: 5: section - has minutes: 5 where docs-en/03-seek.md has minutes: NN

## code that one language alone needs says so

  $ spoil 's/.*{#steps}/&\n\nLa commande `od`{.only} le montre./' docs-fr/03-seek.md

## questions: five for each part, each answered in a lesson

  $ spoil '0,/^::: answer/{/^::: answer/,/^:::$/d}' docs-en/questions.md questions | sed 's/ where.*//'
  docs-en/questions.md: ## Part 1: from : five questions for each part, not 4
  docs-fr/questions.md: ::: answer: section part-1 has ::: answer
  $ spoil 's/\[lesson 02\]([^)]*)/lesson 02/' docs-en/questions.md 'docs-en.questions'
  docs-en/questions.md: ::: answer: an answer leads to its lesson
  docs-en/questions.md: ## Part 1: from : section part-1 lacks the link 02-write.md#steps of docs-fr/questions.md

## one side edited alone: a warning when pages are made, an error in the tests

  $ sed -i 's/.*{#steps}/&\n\nOne more sentence./' docs-en/03-seek.md
  $ make build/woven/list 2>&1 | complaints
  docs-en/03-seek.md: ## Step by step : section steps of docs-en/03-seek.md is not declared in step: make agree-03
  $ make in-step 2>&1 | complaints
  docs-en/03-seek.md: ## Step by step : section steps of docs-en/03-seek.md is not declared in step: make agree-03
  $ make agree-03 && make in-step 2>&1 | complaints

## French typography: what is typed becomes what is set, once and for all

  $ cat >typography.lua <<'EOF'
  > package.path = 'pandoc/filters/?.lua'
  > local set = require 'typography'
  > for typed, shown in io.open 'pandoc/filters/typography.tsv':read 'a':gmatch '([^\t]*)\t([^\n]*)\n' do
  >   for _, text in ipairs { set(typed), set(set(typed)) } do
  >     text = pandoc.write(pandoc.read(text, 'markdown'), 'plain', { wrap_text = 'wrap-none' })
  >     text = text:gsub('\u{202F}', '⎵'):gsub('\u{A0}', '⍽'):gsub('\u{2011}', '⍛'):gsub('\n+$', '')
  >     io.write(text == shown and 'ok' or text, '\n')
  >   end
  > end
  > EOF
  $ echo | pandoc --lua-filter=typography.lua --to=plain | grep . | sort | uniq -c | sed 's/^ *//'
  10 ok

## a link's number stays with its noun

  $ grep -o '>[[:alpha:]]* [0-9][0-9]</a>' build/woven/??/*.html
  [1]

## every page weighs at most 10 KB as it travels, and is one request

  $ for page in build/woven/*/*.html; do [ "$(gzip -9c $page | wc -c)" -le 10240 ] || echo "$page"; done
  $ grep -l 'src=\|rel=stylesheet\|@import\|url(' build/woven/*/*.html
  [1]

## a table without rows is none: one lesson is proved, and it is not one that cleans up after signals

  $ printf 'lesson\tsignals tried\n16-traps\t0\n' >build/proofs.tsv; weave || grep -c 'no results yet\|pas encore de' build/woven/??/proofs.html
  build/woven/en/proofs.html:2
  build/woven/fr/proofs.html:2
  $ rm build/proofs.tsv; weave || :

## the times of make bench are a table, in French too

  $ printf '# here\nnothing | rien\t9.0\t\t\t\n' >build/bench-site.tsv; weave; grep -c '<td[^>]*>9[.,]0<' build/woven/??/proofs.html; rm build/bench-site.tsv; weave
  build/woven/en/proofs.html:1
  build/woven/fr/proofs.html:1
  [1]

## all pages are made by two processes: what each writes is listed, what each refuses is told

  $ weave; sed -i 's/<main/<main id="main"/' pandoc/templates/page.html; weave
  [1]
  $ ls docs-*/*.md | sed 's,docs-\(.*\)md,build/woven/\1html,' | diff - build/woven/list
  $ for name in 02-write 03-seek; do
  >   touch pandoc/templates/page.html; spoil 's/^\[\([a-z]*\)\]{.figure}/[no-\1]{.figure}/' docs-en/$name.md $name; ls build/woven/refused
  > done
  docs-fr/02-write.md: [buffer]{.figure: section prints has [buffer]{.figure} where docs-en/02-write.md has [no-buffer]{.figure}
  docs-en/02-write.md: [no-buffer]{.fig: no figure with the id "no-buffer" in lessons/02-write.svg
  build/woven/refused
  docs-fr/03-seek.md: [position]{.figu: section prints has [position]{.figure} where docs-en/03-seek.md has [no-position]{.figure}
  docs-en/03-seek.md: [no-position]{.f: no figure with the id "no-position" in lessons/03-seek.svg
  build/woven/refused

## a wrong transcript: the lesson's test fails, and its pages are not made

  $ ls -d lessons/[0-9]* lessons/*/[0-9]* tests/[0-9]* | grep -v /03- | xargs rm && sed -i 's/^  end of file$/  end of the file/' tests/03-seek.t
  $ make site 2>&1 | grep '^not ok\|Its test'; ls build/site/*/03*
  not ok - 03-seek
  Its test fails, so its pages were not made: 03-seek
  ls: cannot access 'build/site/*/03*': No such file or directory
  [2]
