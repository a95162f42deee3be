# The learner's exercises, and the teacher's: work/NN-name.c is the learner's own.

en.no-exercise = No exercise has the number $*. Exercises: $(exercises)
fr.no-exercise = Aucun exercice ne porte le numéro $*. Exercices : $(exercises)
en.begun = Yours to edit: $(answer). Then: make build-$*, make check-$*, make hint-$*
fr.begun = À vous de modifier : $(answer). Ensuite : make build-$*, make check-$*, make hint-$*
en.kept = Already there, left as it is: $(answer). To begin again, rename or remove it first
fr.kept = Existe déjà, laissé tel quel : $(answer). Pour repartir du début, renommez-le ou supprimez-le
en.not-begun = not begun, type make exercise-
fr.not-begun = pas commencé, tapez make exercise-
en.no-entr = To check at each save, install entr
fr.no-entr = Pour vérifier à chaque enregistrement, installez entr
en.solved = Solved.$(if $(next), Next: make run-$(next))
fr.solved = Résolu.$(if $(next), Ensuite : make run-$(next))
en.is = :
fr.is = $() :
en.right = solved
fr.right = résolu
en.wrong = not yet
fr.wrong = pas encore
en.stuck = A hint: make hint-$*
fr.stuck = Un indice : make hint-$*
en.grading = usage: make grade EX=03 SUBMISSIONS=directory [RESULTS=directory] [JOBS=number]
fr.grading = usage : make grade EX=03 SUBMISSIONS=répertoire [RESULTS=répertoire] [JOBS=nombre]

.PHONY: progress grade check-exercises

# An exercise is found by its starter: lessons/exercises/03-seek.c. A learner's own copy is work/03-seek.c.
exercises := $(patsubst lessons/exercises/%.c,%,$(sort $(wildcard lessons/exercises/[0-9][0-9]-*.c)))
next = $(shell printf '%s\n' $(lessons) | sed -n '/^$(basename $(notdir $(answer)))$$/{n;s/-.*//p;}')
exercise = $(call numbered,$(exercises),$1)
answer = work/$(call exercise,$*).c
no-exercise = { echo '$(call say,no-exercise)' >&2; exit 2; }
python = $(call need,/usr/bin/python3,python3)
begun = { [ -e $(answer) ] || { echo '$(answer)$(call say,is) $(call say,not-begun)$*' >&2; exit 2; }; }

### Exercise | S'exercer

exercise-%: ## begin exercise NN in work/ | commencer l'exercice NN dans work/
	@$(if $(call exercise,$*),if [ -e $(answer) ]; then echo '$(call say,kept)'; else \
		mkdir -p work && cp lessons/exercises/$(notdir $(answer)) $(answer) && echo '$(call say,begun)'; fi,$(no-exercise))

# The options of the checker, so that what it says of a program is seen at home too
build-%: ## compile your answer | compiler votre réponse
	@$(if $(call exercise,$*),$(begun) && set -x && $(CC) $(file <tests/classroom/options) -o $(basename $(answer)) $(answer),$(no-exercise))

check-%: ## check your answer | vérifier votre réponse
	@$(python)
	@$(if $(call exercise,$*),$(begun) && tests/classroom/check $(call number,$(notdir $(answer))) $(answer) && \
		echo '$(call say,solved)' || { status=$$?; [ $$status = 2 ] || echo '$(call say,stuck)'; exit $$status; },$(no-exercise))

hint-%: ## show the next hint, or hint n=2 | montrer l'indice suivant, ou l'indice n=2
	@$(if $(call exercise,$*),tests/classroom/hint docs-$(lang)/$(notdir $(answer:.c=.md)) $(answer:.c=.hint) $(n),$(no-exercise))

watch-%: ## check at each save | vérifier à chaque enregistrement
	@$(python)
	@$(if $(call exercise,$*),$(begun),$(no-exercise))
	@command -v entr >/dev/null || { echo '$(call say,no-entr)' >&2; exit 2; }
	@echo $(answer) | entr -c tests/classroom/check $(call number,$(notdir $(answer))) $(answer)

progress: ## show what you have solved | montrer ce que vous avez résolu
	@$(python)
	@for name in $(exercises); do number=$${name%%-*}; \
		if [ ! -e work/$$name.c ]; then echo "$$name$(call say,is) $(call say,not-begun)$$number"; continue; fi; \
		summary=$$(tests/classroom/check $$number work/$$name.c); \
		case $$? in 0) verdict='$(call say,right)';; 1) verdict='$(call say,wrong)';; *) status=2;; esac; \
		echo "$$summary" | sed -n "\$$s/^# \(.*\)/\1$(call say,is) $$verdict/p"; done; exit $$status

### Teach | Enseigner

grade: ## grade a class, EX=… SUBMISSIONS=… | noter une classe, EX=… SUBMISSIONS=…
	@$(python)
	@$(if $(and $(EX),$(SUBMISSIONS)),tests/classroom/grade "$$EX" "$$SUBMISSIONS" "$${RESULTS:-$${SUBMISSIONS%/}-$$EX}", \
		{ echo '$(call say,grading)' >&2; exit 2; })

check-exercises: ## prove the checker, and its box | éprouver le vérificateur et son bac à sable
	@{ tests/classroom/selftest; tests/tools/run tests/check/hostile.t; } | tests/tools/count
