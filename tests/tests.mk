# What must hold: the lessons' transcripts, the pages, the checker of exercises; `make check` proves everything.

en.no-test = there is no such test
fr.no-test = ce test n'existe pas

.PHONY: test check bench bench-lessons check-bare

# A test's verdict is its TAP line. A failed test leaves no verdict, so it is run again.
# (Those of tests/check take minutes: only `make check` runs them.)
tests := $(wildcard tests/*.t tests/machine/*.t tests/classroom/*.t)
test = $(filter %/$1.t,$(tests))
verdicts := $(patsubst %.t,build/tests/%,$(notdir $(tests)))
build/tests/%: $$(call test,$$*) tests/tools/run $$(call tested-by,$$*)
	@rm -f $@; tests/tools/run $< >$@.log && mv $@.log $@ || cat $@.log

# A lesson's test rests on its own programs, any other test on the whole project.
tested-by = $(if $(filter $1,$(lessons)),build/lessons/$1 build/static/$1 \
	$(filter build/mistakes/$(call number,$1)-%,$(mistakes)) $(wildcard lessons/python/$1.py),$(sources) $(programs))
sources = $(wildcard Makefile README.md tests/*/*.mk docs-*/*.md pandoc/*/* lessons/*.* lessons/*/*.* tests/*.* tests/*/* tests/exercises/*/*/*)

test: $(verdicts) ## run every test | exécuter tous les tests
	@for test in $(verdicts); do cat $$test 2>/dev/null || echo "not ok - $${test##*/}"; done | tests/tools/count

tests/browser/node_modules: tests/browser/package-lock.json
	@command -v npm >/dev/null && cd tests/browser && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent && touch node_modules || :

# Each proof prints TAP; tests/tools/count adds it all up.
check: tests/browser/node_modules ## prove everything | tout prouver
	@{ $(MAKE) --no-print-directory -k test; \
	for test in tests/check/*.t; do tests/tools/run $$test; done; \
	tests/prover/prove $(lessons:%=lessons/%.c); \
	$(MAKE) --no-print-directory site; \
	tests/classroom/selftest; \
	node tests/browser/check.mjs build/site; node tests/browser/faults.mjs build/site; } | tests/tools/count

bench: ## measure how long the site takes, RUNS=… | mesurer le temps que prend le site, RUNS=…
	@tests/bench/site $(RUNS)

bench-lessons: ## measure the lessons against Python | mesurer les leçons face à Python
	@tests/bench/lessons $(REPEATS)

check-bare: ## type the README's commands on bare Debian 12 and 13, as root | taper les commandes du README sur des Debian 12 et 13 nues, en tant que root
	@tests/tools/bare | tests/tools/count

prove-%: $$(addprefix build/lessons/,$$(call lesson,$$*)) ## prove lesson NN, point by point | prouver la leçon NN, point par point
	@$(if $<,tests/prover/prove --explain lessons/$(<F).c,$(no-lesson))

promote-%: $$(call tested-by,$$(or $$(call lesson,$$*),$$*)) ## accept a test's new output, to be reviewed | accepter la nouvelle sortie d'un test, à relire
	@test=$(call test,$(or $(call lesson,$*),$*)); [ "$$test" ] || { echo "$*.t: $(call say,no-test)" >&2; exit 2; }; \
	rm -f $$test.err; tests/tools/run $$test >/dev/null || [ $$? = 1 ] || exit 2; \
	if [ -e $$test.err ]; then diff -u $$test $$test.err; mv $$test.err $$test; fi

new-%: ## start lesson NN, SLUG=… | commencer la leçon NN, SLUG=…
	@tests/tools/new $* '$(SLUG)'
