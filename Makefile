# The only driver of this project: `make help` lists its targets.
# A target's help follows its two number signs, in English | in French.

CFLAGS ?= -std=c17 -O1 -g -Wall -Wextra -Wpedantic -Werror

MAKEFLAGS += --no-builtin-rules
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SECONDEXPANSION:
.SECONDARY:
.PHONY: all programs tools site pdf epub test in-step progress grade check bench bench-lessons check-debian13 check-exercises clean help

# What the reader is told, in the reader's language
lang := $(if $(filter fr%,$(firstword $(LC_ALL) $(LC_MESSAGES) $(LANG))),fr,en)
say = $($(lang).$1)
en.pages = The pages are in build/site/index.html. Next: make run-01, make help
fr.pages = Les pages sont dans build/site/index.html. Ensuite : make run-01, make help
en.no-pandoc = The programs are built. For the pages, install pandoc, strace and python3-cram. Next: make run-00
fr.no-pandoc = Les programmes sont compilés. Pour les pages, installez pandoc, strace et python3-cram. Ensuite : make run-00
en.no-lesson = No lesson has the number $*. Lessons: $(lessons)
fr.no-lesson = Aucune leçon ne porte le numéro $*. Leçons : $(lessons)
en.no-test = there is no such test
fr.no-test = ce test n'existe pas
en.no-target = No target is called $@. Targets: make help
fr.no-target = Aucune cible ne s'appelle $@. Les cibles : make help
en.red = Its test fails, so its pages were not made:
fr.red = Son test échoue, ses pages n'ont donc pas été faites :

en.no-exercise = No exercise has the number $*. Exercises: $(exercises)
fr.no-exercise = Aucun exercice ne porte le numéro $*. Exercices : $(exercises)
en.begun = Yours to edit: $(answer). Then: make check-$*, make hint-$*
fr.begun = À vous de modifier : $(answer). Ensuite : make check-$*, make hint-$*
en.kept = Already there, left as it is: $(answer)
fr.kept = Existe déjà, laissé tel quel : $(answer)
en.not-begun = Not begun: make exercise-
fr.not-begun = Pas commencé : make exercise-
en.no-entr = To check at each save, install entr
fr.no-entr = Pour vérifier à chaque enregistrement, installez entr
en.stuck = A hint: make hint-$*
fr.stuck = Un indice : make hint-$*
en.grading = usage: make grade EX=03 SUBMISSIONS=directory [RESULTS=directory] [JOBS=number]
fr.grading = usage : make grade EX=03 SUBMISSIONS=répertoire [RESULTS=répertoire] [JOBS=nombre]
en.missing = is missing. Install
fr.missing = est introuvable. Installez
en.keys = h help, q quit
fr.keys = h aide, q quitter

# A lesson is found by its files: lessons/03-seek.c and all that is named 03-*.
lessons := $(patsubst lessons/%.c,%,$(sort $(wildcard lessons/[0-9][0-9]-*.c)))
mistakes := $(patsubst lessons/%.c,build/%,$(wildcard lessons/mistakes/*.c))
number = $(firstword $(subst -, ,$1))
lesson = $(filter $1-%,$(lessons))
no-lesson = { echo '$(call say,no-lesson)' >&2; exit 2; }

# Kept as files, rewritten only when they change, so that a change remakes what depends on it
keep = $(if $(subst x$2x,,x$(file <build/$1)x),$(file >build/$1,$2))
# (not for a learner's or a teacher's goals, who may not be allowed to write here)
ifneq ($(filter-out clean help exercise-% check-% hint-% progress grade,$(or $(MAKECMDGOALS),all)),)
$(shell mkdir -p build/lessons build/mistakes build/static build/tests; new=build/lessons.$$$$; \
	head -qn1 $(lessons:%=lessons/%.c) >$$new; cmp -s $$new build/lessons.list && rm $$new || mv $$new build/lessons.list)
$(call keep,flags,$(CC) $(CFLAGS))
$(call keep,base-url,BASE_URL=$(BASE_URL))
$(call keep,pages.list,$(sort $(wildcard docs-*/*.md)))
endif

all: programs $(if $(shell command -v pandoc),site) ## build the programs and the site | construire les programmes et le site
	@echo '$(call say,$(if $(filter site,$^),pages,no-pandoc))'

programs := $(lessons:%=build/lessons/%) $(mistakes)
programs: $(programs)

build/lessons/%: lessons/%.c build/flags
	@$(CC) $(CFLAGS) -o $@ $<

# A mistake is there to be run, not to be warned about.
build/mistakes/%: lessons/mistakes/%.c build/flags
	@$(CC) $(CFLAGS) -w -o $@ $<

run-%: $$(addprefix build/lessons/,$$(call lesson,$$*)) ## run lesson NN, ARGS=… | exécuter la leçon NN, ARGS=…
	@$(if $<,$< $(ARGS),$(no-lesson))

# Linked statically, a program makes no system calls to load its libraries.
build/static/%: lessons/%.c build/flags
	@$(CC) $(CFLAGS) -static -o $@ $<

calls = ?open,openat,read,write,lseek,close,?unlink,unlinkat,?link,linkat,?symlink,symlinkat,?rename,renameat,?mkdir,mkdirat,?rmdir,?chmod,fchmod,umask,ftruncate,kill
# A name's six random characters are shown as XXXXXX.
unname = s/-[[:alnum:]]\{6\}\([/\"]\)/-XXXXXX\1/g
trace-%: $$(addprefix build/static/,$$(call lesson,$$*)) ## show its system calls | montrer ses appels système
	@$(call need,strace,strace)
	@$(if $<,strace -qq -o '|sed "$(unname)" >&2' -e trace=$(calls) -e signal=none $< $(ARGS) 2>&1 >/dev/null,$(no-lesson))

prove-%: $$(addprefix build/lessons/,$$(call lesson,$$*)) ## prove lesson NN, point by point | prouver la leçon NN, point par point
	@$(if $<,tests/prove --explain lessons/$(<F).c,$(no-lesson))

# A test's verdict is its TAP line. A failed test leaves no verdict, so it is run again.
verdicts := $(patsubst tests/%.t,build/tests/%,$(wildcard tests/*.t))
build/tests/%: tests/%.t tests/run $$(call tested-by,$$*)
	@rm -f $@; tests/run $< >$@.log && mv $@.log $@ || cat $@.log

# A lesson's test rests on its own programs, any other test on the whole project.
tested-by = $(if $(filter $1,$(lessons)),build/lessons/$1 build/static/$1 \
	$(filter build/mistakes/$(call number,$1)-%,$(mistakes)) $(wildcard lessons/python/$1.py),$(sources) $(programs))
sources = $(wildcard Makefile README.md docs-*/*.md pandoc/*/* lessons/*.* lessons/*/*.* tests/*.* tests/exercises/* tests/exercises/*/* tests/exercises/*/*/*)

test: $(verdicts) ## run every test | exécuter tous les tests
	@for test in $(verdicts); do cat $$test 2>/dev/null || echo "not ok - $${test##*/}"; done | tests/count

tests/browser/node_modules: tests/browser/package-lock.json
	@command -v npm >/dev/null && cd tests/browser && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent && touch node_modules || :

# Each proof prints TAP; tests/count adds it all up.
check: tests/browser/node_modules ## prove everything | tout prouver
	@{ $(MAKE) --no-print-directory -k test; \
	for test in tests/check/*.t; do tests/run $$test; done; \
	tests/prove $(lessons:%=lessons/%.c); \
	$(MAKE) --no-print-directory site; \
	tests/exercises/selftest; tests/run tests/exercises/hostile.t; \
	node tests/browser/check.mjs build/site; node tests/browser/faults.mjs build/site; } | tests/count

bench: ## measure how long the site takes, RUNS=… | mesurer le temps que prend le site, RUNS=…
	@tests/bench/site $(RUNS)

bench-lessons: ## measure the lessons against Python | mesurer les leçons face à Python
	@tests/bench/lessons $(REPEATS)

check-debian13: ## run the README's commands on a fresh Debian 13, as root | les commandes du README sur une Debian 13 neuve
	@tests/debian13

promote-%: $$(call tested-by,$$(or $$(call lesson,$$*),$$*)) ## accept a test's new output, to be reviewed | accepter la nouvelle sortie d'un test, à relire
	@test=tests/$(or $(call lesson,$*),$*).t; [ -e $$test ] || { echo "$$test: $(call say,no-test)" >&2; exit 2; }; \
	rm -f $$test.err; tests/run $$test >/dev/null || [ $$? = 1 ] || exit 2; \
	if [ -e $$test.err ]; then diff -u $$test $$test.err; mv $$test.err $$test; fi

# Pages are named alike in both languages; a lesson's page needs both.
names := $(sort $(notdir $(basename $(wildcard docs-en/*.md docs-fr/*.md))) $(lessons))
page-of = $(if $(filter build/bench.svg,$1),proofs,$(or $(filter $(basename $(notdir $1)),$(names)),$(call lesson,$(call number,$(notdir $1)))))
shared := $(wildcard pandoc/*/*) build/lessons.list build/pages.list build/base-url
own := $(wildcard build/proofs.tsv build/bench.svg docs-*/*.md lessons/*.c lessons/*.svg lessons/mistakes/*.c lessons/python/*.py)
# A nursery (-A) that fits in the processor's cache is the fastest; -O leaves out nearly all full garbage collections.
weave = pandoc +RTS -A2m -O64m -RTS --data-dir=pandoc --defaults=site -M all='$(names)' -M base='$(BASE_URL:%/=%)' -M pages='$1' $2 </dev/null

tools:
	@$(call need,pandoc strace,pandoc strace python3-cram)

# What was woven last is the list of the pages that this changed.
build/woven: $(shared) $(own) $(lessons:%=build/tests/%)
	@mkdir -p build/site/en build/site/fr
	@$(call weave,$(if $(filter $(shared),$?),$(names),$(sort $(filter find,$(names)) $(foreach file,$?,$(call page-of,$(file)))))) >$@.new && mv $@.new $@

orphans = $(filter-out $(foreach lang,en fr,$(names:%=build/site/$(lang)/%.html)),$(wildcard build/site/*/*.html))
site: tools build/woven ## make the pages that are out of date, BASE_URL=… | refaire les pages qui ne sont plus à jour, BASE_URL=…
	@rm -f $(orphans)
	@for lesson in $(lessons); do [ -e build/tests/$$lesson ] || { echo "$(call say,red) $$lesson" >&2; exit 1; }; done

in-step: ## check that both languages changed together | vérifier que les deux langues ont évolué ensemble
	@$(call weave,$(names),-M task=check)

agree-%: ## declare both languages of a page in step | déclarer que les deux langues d'une page concordent
	@$(call weave,$(or $(call lesson,$*),$*),-M task=agree)

# $(call need,TOOLS,PACKAGES): all tools are there, or what to install is said.
need = for tool in $1; do command -v $$tool >/dev/null || { echo "$$tool $(call say,missing) $2" >&2; exit 1; }; done

# A book is all pages in reading order. Its edition is the last commit's, so that the same sources give the same bytes.
chapters = $(foreach name,index unix $(lessons) teaching proofs glossary find,$(filter $(name),$(names)))
books := build/temporary-files-en build/fichiers-temporaires-fr
edition = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null),1767225600)
bind = SOURCE_DATE_EPOCH=$(edition) pandoc --data-dir=pandoc --defaults=$1 -M lang=$(lastword $(subst -, ,$(basename $@))) -M pages='$(chapters)' $2 -o $@ </dev/null

pdf: $(books:=.pdf) ## make the book, one PDF per language | faire le livre, un PDF par langue
epub: $(books:=.epub) ## make the book, one EPUB per language | faire le livre, un EPUB par langue

$(books:=.html): build/woven | site
	@$(call bind,pdf)

$(books:=.pdf): %.pdf: %.html
	@$(call need,weasyprint,weasyprint hyphen-fr)
	@SOURCE_DATE_EPOCH=$(edition) weasyprint --quiet --pdf-variant=pdf/ua-1 $(patsubst %,-s pandoc/templates/%.css,book paper) $< $@

# The cover is the title page. pandoc 2 dates the archive's entries with now: they get the first date there is, 1980.
$(books:=.epub): %.epub: %.pdf
	@$(call need,pdftoppm,poppler-utils)
	@pdftoppm -png -singlefile -l 1 -r 120 $< $*
	@$(call bind,epub,-M cover=$*.png)
	@perl -0777 -pi -e 's/(PK\x03\x04.{6}|PK\x01\x02.{8}).{4}/$$1\0\0!\0/gs' $@

# Where the reader's UTF-8 locale is not installed, C.UTF-8 is; 80 columns are enough for any line.
read-%: $$(addprefix build/tests/,$$(call lesson,$$*)) ## read lesson NN in the terminal | lire la leçon NN dans le terminal
	@$(if $<,,$(no-lesson))
	@$(call need,pandoc man,pandoc man-db)
	@[ -e $< ] || { echo "$(call say,red) $(<F)" >&2; exit 1; }
	@pandoc --data-dir=pandoc --defaults=man -M lang=$(lang) -M pages=$(<F) -o build/$(<F).man </dev/null
	@case $$(locale charmap 2>/dev/null),$${LC_ALL:-$${LC_CTYPE:-$$LANG}} in UTF-8,*) ;; *[Uu][Tt][Ff]*8) export LC_ALL=C.UTF-8 ;; esac; \
	[ "$$(stty size 2>/dev/null | cut -d' ' -f2)" -lt 80 ] 2>/dev/null || export MANWIDTH=$${MANWIDTH:-80}; \
	MAN_NO_LOCALE_WARNING=1 man -r '$(<F) ($(call say,keys))' -l build/$(<F).man

# An exercise is found by its starter: lessons/exercises/03-seek.c. A learner's own copy is work/03-seek.c.
exercises := $(patsubst lessons/exercises/%.c,%,$(sort $(wildcard lessons/exercises/[0-9][0-9]-*.c)))
exercise = $(filter $1-%,$(exercises))
answer = work/$(call exercise,$*).c
no-exercise = { echo '$(call say,no-exercise)' >&2; exit 2; }
begun = { [ -e $(answer) ] || { echo '$(call say,not-begun)$*' >&2; exit 2; }; }

exercise-%: ## begin exercise NN in work/ | commencer l'exercice NN dans work/
	@$(if $(call exercise,$*),if [ -e $(answer) ]; then echo '$(call say,kept)'; else \
		mkdir -p work && cp lessons/exercises/$(notdir $(answer)) $(answer) && echo '$(call say,begun)'; fi,$(no-exercise))

check-%: ## check your answer | vérifier votre réponse
	@$(if $(call exercise,$*),$(begun) && tests/exercises/check $* $(answer) || \
		{ status=$$?; [ $$status = 2 ] || echo '$(call say,stuck)'; exit $$status; },$(no-exercise))

hint-%: ## show the next hint, or hint n=2 | montrer l'indice suivant, ou l'indice n=2
	@$(if $(call exercise,$*),tests/exercises/hint docs-$(lang)/$(notdir $(answer:.c=.md)) $(answer:.c=.hint) $(n),$(no-exercise))

watch-%: ## check at each save | vérifier à chaque enregistrement
	@$(if $(call exercise,$*),$(begun),$(no-exercise))
	@command -v entr >/dev/null || { echo '$(call say,no-entr)' >&2; exit 2; }
	@echo $(answer) | entr -c tests/exercises/check $* $(answer)

progress: ## show what you have solved | montrer ce que vous avez résolu
	@for name in $(exercises); do \
		if [ -e work/$$name.c ]; then tests/exercises/check $${name%%-*} work/$$name.c | sed -n '$$s/^# //p'; \
		else echo "$$name: $(call say,not-begun)$${name%%-*}"; fi; done

grade: ## grade a class, EX=… SUBMISSIONS=… | noter une classe, EX=… SUBMISSIONS=…
	@$(if $(and $(EX),$(SUBMISSIONS)),tests/exercises/grade "$$EX" "$$SUBMISSIONS" "$${RESULTS:-$${SUBMISSIONS%/}-$$EX}", \
		{ echo '$(call say,grading)' >&2; exit 2; })

check-exercises: ## prove the checker, and its box | prouver le vérificateur et son bac à sable
	@{ tests/exercises/selftest; tests/run tests/exercises/hostile.t; } | tests/count

new-%: ## start lesson NN, SLUG=… | commencer la leçon NN, SLUG=…
	@tests/new $* '$(SLUG)'

# With -B, make asks for the sources too.
.DEFAULT:
	@[ -e $@ ] || { echo "$(call say,no-target)" >&2; exit 2; }

clean: ## remove build/, keep work/ | supprimer build/, garder work/
	@rm -rf build tests/*.err

help: ## list the targets | donner la liste des cibles
	@sed -n 's/^\([a-z-]*%*\):.*## \(.*\) | \(.*\)/\1\t\2\t\3/p' Makefile | \
	awk -F'\t' '{ sub("%", "NN", $$1); printf "make %-12s %s\n", $$1, $$(lang == "fr" ? 3 : 2) }' lang=$(lang)
