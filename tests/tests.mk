# What must hold: the lessons' transcripts, the pages, the checker of exercises; `make check` proves everything.

en.no-test = No test is called $*. Tests: $(basename $(notdir $(tests)))
fr.no-test = Aucun test ne s'appelle $*. Les tests : $(basename $(notdir $(tests)))

.PHONY: test check tested tests-need check-bare

# A test's verdict is its TAP line, kept if it passed; what failed or was skipped is run again.
# (Those of tests/check take minutes: only `make check` runs them, each time.)
tests := $(wildcard tests/*.t tests/machine/*.t tests/classroom/*.t)
test = $(filter %/$1.t,$(tests))
verdicts := $(patsubst %.t,build/tests/%,$(notdir $(tests)))
build/tests/%: $$(call test,$$*) tests/tools/run $$(call tested-by,$$*) | tests-need
	@rm -f $@; tests/tools/run $< >$@.log && mv $@.log $@ || [ $$? = 80 ] || cat $@.log

# A lesson's test rests on its own programs, any other test on the whole project.
tested-by = $(if $(filter $1,$(lessons)),build/lessons/$1 build/static/$1 \
	$(filter build/mistakes/$(call number,$1)-%,$(mistakes)) $(wildcard lessons/python/$1.py),$(sources) $(programs))
sources = $(wildcard Makefile README.md tests/*/*.mk docs-*/*.md pandoc/*/* lessons/*.* lessons/*/*.* tests/*.* tests/*/* tests/exercises/*/*/*)

cram = $(or $(call installed,cram3),$(call installed,cram))
tests-need:
	@$(if $(cram),,$(call need,cram,python3-cram))

### Prove | Prouver

test: $(verdicts) ## run every test | exécuter tous les tests
	@$(told) | tests/tools/count
told = for test in $(verdicts); do cat $$test 2>/dev/null || grep -m 1 '^ok\|^not ok' $$test.log || echo "not ok - $$(basename $$test)"; done

proofs := $(patsubst tests/check/%.t,build/check/%,$(wildcard tests/check/*.t))
build/check/%: tests/check/%.t FORCE | $(verdicts)
	@tests/tools/run $< >$@ || :

tested: $(verdicts) $(proofs)

tests/browser/node_modules: tests/browser/package-lock.json
	@command -v npm >/dev/null && cd tests/browser && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent && touch node_modules || :

browser := build/check/pages build/check/faults
build/check/pages: ; @tests/tools/proof node node tests/browser/check.mjs build/site >$@
build/check/faults: ; @tests/tools/proof node node tests/browser/faults.mjs build/site >$@
.PHONY: $(browser)

# Each proof prints TAP; tests/tools/count adds it all up. What leaves a processor free runs in parallel, the others in turn.
check: tests/browser/node_modules ## prove everything | tout éprouver
	@{ $(MAKE) --no-print-directory -k tested || echo 'not ok - tested'; \
	$(told); cat $(proofs); \
	tests/tools/proof python3 tests/prover/prove $(lessons:%=lessons/%.c); \
	tests/tools/proof make $(MAKE) --no-print-directory site; \
	tests/tools/proof python3 tests/classroom/selftest; \
	$(MAKE) --no-print-directory $(browser); cat $(browser); } | tests/tools/count

check-bare: ## as root: try the README on bare Debian systems | en tant que root : essayer le README sur des Debian nues
	@tests/tools/bare | tests/tools/count

### Write | Écrire

new-%: ## start lesson NN, SLUG=… | commencer la leçon NN, SLUG=…
	@tests/tools/new $* '$(SLUG)'

promote-%: $$(call tested-by,$$(or $$(call lesson,$$*),$$*)) ## accept a test's new output, to be reviewed | accepter la nouvelle sortie d'un test, à relire
	@test=$(call test,$(or $(call lesson,$*),$*)); [ "$$test" ] || { echo "$(call say,no-test)" >&2; exit 2; }; \
	rm -f $$test.err; tests/tools/run $$test >/dev/null || [ $$? = 1 ] || exit 2; \
	if [ -e $$test.err ]; then diff -u $$test $$test.err; mv $$test.err $$test; fi
