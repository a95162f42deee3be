A page in another form than a lesson's is refused, with the file and the line.

  $ . "$TESTDIR/spoil.sh"

## a missing part

  $ spoil 's/{#portability}/{#porting}/' docs-en/03-seek.md
  docs-en/03-seek.md: ## Portability {: the part portability comes here in a lesson
  docs-fr/03-seek.md, as a whole: lacks the section porting of docs-en/03-seek.md

## no question before the first transcript

  $ spoil '/^## What it prints/,/^## Step/s/?/./' docs-en/03-seek.md
  docs-en/03-seek.md: [run]{.transcrip: a question comes before the first transcript

## no link to an earlier lesson, or to a later one

  $ spoil 's/(0[12]-[^)]*)/(unix.md)/' docs-fr/03-seek.md
  docs-fr/03-seek.md, as a whole: no link to an earlier lesson
  docs-fr/03-seek.md: ## Pas \xc3\xa0 pas {#: section steps lacks the link 01-create.md#steps of docs-en/03-seek.md (esc)
  docs-fr/03-seek.md: ## Pas \xc3\xa0 pas {#: section steps lacks the link 02-write.md#steps of docs-en/03-seek.md (esc)
  docs-en/03-seek.md: ## Step by step : section steps lacks the link unix.md of docs-fr/03-seek.md
  $ spoil 's/(04-[^)]*)/(unix.md)/' docs-fr/03-seek.md
  docs-fr/03-seek.md, as a whole: no link to a later lesson
  docs-fr/03-seek.md: ## Pas \xc3\xa0 pas {#: section steps lacks the link 04-read.md of docs-en/03-seek.md (esc)
  docs-en/03-seek.md: ## Step by step : section steps lacks the link unix.md of docs-fr/03-seek.md

## a trace that is too long to be read line by line

  $ spoil 's/^  close(3) .*/&\n  &/' tests/03-seek.t
  docs-en/03-seek.md: [trace]{.transcr: a trace of 11 lines: cut it to ten
  docs-fr/03-seek.md: [trace]{.transcr: a trace of 11 lines: cut it to ten

## a named step that its page does not show

  $ spoil '/^\[row\]/d' docs-en/03-seek.md
  lessons/03-seek.c: \t// [row] Show t: docs-en/03-seek.md does not show the step row (esc)
  docs-fr/03-seek.md: [row]{.step}: section steps has [row]{.step} where docs-en/03-seek.md has [refused]{.step}

## no minutes, or no number of them

  $ spoil '/^minutes: /d' docs-en/03-seek.md | grep -v section
  docs-en/03-seek.md, as a whole: minutes: a number of minutes, between two lines ---
  $ spoil 's/^exercise: .*/exercise: long/' docs-en/03-seek.md | grep -v section
  docs-en/03-seek.md, as a whole: exercise: a number of minutes, between two lines ---

## no prompts for the teacher, or not three

  $ spoil '/^::: teacher/,/^:::$/d' docs-en/03-seek.md | grep -v section
  docs-en/03-seek.md, as a whole: a lesson has prompts, between ::: teacher and :::
  $ spoil '/^- \*\*Show/d' docs-en/03-seek.md | grep -v section
  docs-en/03-seek.md: ::: teacher: a list of three: what a teacher asks, shows and watches for

## the last lesson of a part need not look on: a new lesson holds none back

  $ sed -i 's/](\(0[89]\|[1-9][0-9]\)-[^)]*)/]/g' docs-??/07-security.md
  $ make new-90 SLUG=later >/dev/null && weave >new; complaints 07-security <new
  $ sed 's/^\[00-07\]/[00-90]/' docs-en/index.md >index && mv index docs-en/index.md && weave >new; complaints 'docs-en.07-security' <new
  docs-en/07-security.md, as a whole: no link to a later lesson
