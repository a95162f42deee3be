# The site: each page in both languages, woven from docs-*/NAME.md and the lesson's own files.

en.red = Its test fails, so its pages were not made:
fr.red = Son test échoue, ses pages n'ont donc pas été faites :

.PHONY: site tools in-step

# Pages are named alike in both languages; a lesson's page needs both.
names := $(sort $(notdir $(basename $(wildcard docs-en/*.md docs-fr/*.md))) $(lessons))
page-of = $(if $(filter build/bench.svg,$1),proofs,$(or $(filter $(basename $(notdir $1)),$(names)),$(call lesson,$(call number,$(notdir $1)))))
shared := $(wildcard pandoc/filters/*.lua pandoc/templates/* pandoc/defaults/site.yaml) build/pages.list build/base-url
own := $(wildcard build/proofs.tsv build/bench.svg docs-*/*.md lessons/*.c lessons/*.svg lessons/mistakes/*.c lessons/python/*.py)

# Pages are woven into build/woven while the tests run, and shown in build/site when they have passed.
pages := $(foreach lang,en fr,$(names:%=$(lang)/%.html)) $(if $(filter index,$(names)),index.html)
missing := $(filter-out $(patsubst build/woven/%,%,$(wildcard $(pages:%=build/woven/%))),$(pages))
orphans := $(filter-out $(pages:%=build/site/%),$(wildcard build/site/*/*.html))

# A nursery (-A) that fits in the processor's cache is the fastest; -O leaves out nearly all full garbage collections.
weave = pandoc +RTS -A2m -O64m -RTS --data-dir=pandoc --defaults=site -M all='$(names)' -M base='$(BASE_URL:%/=%)' -M pages='$1' $2 </dev/null

# One pandoc for all pages that are out of date; it lists those that this changed. (It makes `find`, and all pages, when
# what these say of others has changed: build/entries.) What it refuses holds no other page back.
build/woven/list: $(shared) $(own) $(if $(missing),FORCE)
	@rm -f build/woven/refused; \
	$(call weave,$(if $(filter $(shared),$?),$(names),$(sort $(foreach file,$?,$(call page-of,$(file))) $(basename $(notdir $(missing)))))) >$@.new \
	&& mv $@.new $@ || touch build/woven/refused

tools:
	@$(if $(and $(call installed,pandoc),$(call installed,strace)),,$(call need,pandoc strace,pandoc strace python3-cram))

site: tools build/woven/list $(lessons:%=build/tests/%) ## make the pages that are out of date, BASE_URL=… | refaire les pages qui ne sont plus à jour, BASE_URL=…
	@$(if $(orphans),rm -f $(orphans);) cd build/woven; \
	for page in $(pages) sitemap.xml; do name=$${page#*/}; name=$${name%.html}; \
		if [ -e ../../lessons/$$name.c ] && [ ! -e ../tests/$$name ]; then red=$$name; \
		elif [ -e $$page ]; then shown="$$shown $$page"; fi; done; \
	cp -up --parents $$shown ../site; [ -e sitemap.xml ] || rm -f ../site/sitemap.xml; \
	[ -z "$$red" ] || echo "$(call say,red) $$red" >&2; [ -z "$$red" ] && [ ! -e refused ]

in-step: ## check that both languages changed together | vérifier que les deux langues ont évolué ensemble
	@$(call weave,$(names),-M task=check)

agree-%: ## declare both languages of a page in step | déclarer que les deux langues d'une page concordent
	@$(call weave,$(or $(call lesson,$*),$*),-M task=agree)
