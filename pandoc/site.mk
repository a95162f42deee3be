# The site: each page in both languages, woven from docs-*/NAME.md and the lesson's own files.

en.red = Its test fails, so its pages were not made:
fr.red = Pages non faites, car le test de leur leçon échoue :
en.no-page = No page is called $*. Pages: $(names)
fr.no-page = Aucune page ne s'appelle $*. Les pages : $(names)

.PHONY: site site-needs in-step

# Pages are named alike in both languages; a lesson's page needs both.
names := $(sort $(notdir $(basename $(wildcard docs-en/*.md docs-fr/*.md))) $(lessons))
page-of = $(if $(filter build/bench% build/mistakes.tsv,$1),proofs,$(or $(filter $(basename $(notdir $1)),$(names)),$(call lesson,$(call number,$(notdir $1)))))
shared := $(wildcard pandoc/filters/*.lua pandoc/templates/* pandoc/defaults/site.yaml) build/pages.list build/base-url
own := $(wildcard build/proofs.tsv build/mistakes.tsv build/bench.svg build/bench-site.tsv docs-*/*.md lessons/*.c lessons/*.svg lessons/mistakes/*.c lessons/python/*.py)

# A run inside a test knows no BASE_URL.
ifneq ($(filter-out run-% trace-% prove-%,$(writing)),)
$(call keep,base-url,BASE_URL=$(BASE_URL))
$(call keep,pages.list,$(lessons) $(sort $(wildcard docs-*/*.md)))
endif

# Pages are woven into build/woven while the tests run, and shown in build/site when they have passed.
pages := $(foreach lang,en fr,$(names:%=$(lang)/%.html)) $(if $(filter index,$(names)),index.html)
missing := $(filter-out $(patsubst build/woven/%,%,$(wildcard $(pages:%=build/woven/%))),$(pages))

# A nursery (-A) that fits in the processor's cache is the fastest; -O leaves out nearly all full garbage collections.
weave = GHCRTS='-A2m -O64m' pandoc --data-dir=pandoc --defaults=site -M all='$(names)' -M base='$(BASE_URL:%/=%)' -M pages='$1' $2 </dev/null

# One pandoc for all pages that are out of date; it lists those that this changed. (It makes `find`, and all pages, when
# what these say of others has changed: build/entries.) What it refuses holds no other page back.
build/woven/list: $(shared) $(own) $(if $(missing),FORCE)
	@rm -f build/woven/refused; \
	$(call weave,$(if $(filter $(shared),$?),$(names),$(sort $(foreach file,$?,$(call page-of,$(file))) $(basename $(notdir $(missing)))))) >$@.new \
	&& mv $@.new $@ || touch build/woven/refused

site-needs:
	@$(if $(and $(call installed,pandoc),$(call installed,strace),$(cram)),,$(call need,pandoc strace $(or $(notdir $(cram)),cram),pandoc strace python3-cram))

### Read | Lire

site: site-needs build/woven/list $(lessons:%=build/tests/%) ## make the pages that are out of date, BASE_URL=… | refaire les pages qui ne sont plus à jour, BASE_URL=…
	@held=$$(pandoc/show $(pages) $(if $(BASE_URL),sitemap.xml)) || { [ -z "$$held" ] || echo "$(call say,red)" $$held >&2; exit 1; }

### Write | Écrire

in-step: ## check that both languages changed together | vérifier que les deux langues ont évolué ensemble
	@$(call weave,$(names),-M task=check)

page = $(filter $(names),$(or $(call lesson,$*),$*))
agree-%: ## declare both languages of a page in step | déclarer que les deux langues d'une page concordent
	@$(if $(page),$(call weave,$(page),-M task=agree),echo "$(call say,no-page)" >&2; exit 2)
