# The only driver of this project: `make help` lists its targets.
# A target's help follows its two number signs, in English | in French.
# Here are the programs; each room has its own rules: pandoc/*.mk, tests/*.mk, tests/*/*.mk.

CFLAGS ?= -std=c17 -O1 -g -Wall -Wextra -Wpedantic -Werror

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SECONDEXPANSION:
.SECONDARY:
.PHONY: all programs clean help FORCE

# What is built uses every processor; what a person sees run has the terminal to itself.
MAKEFLAGS += --no-builtin-rules
ifeq ($(MAKELEVEL)$(filter-out all programs site test pdf epub,$(or $(MAKECMDGOALS),all)),0)
MAKEFLAGS += --output-sync --jobs=$(words $(or $(wildcard /sys/devices/system/cpu/cpu[0-9]*),1 2))
endif

# What the reader is told, in the reader's language
lang := $(if $(filter fr%,$(firstword $(LC_ALL) $(LC_MESSAGES) $(LANG))),fr,en)
say = $($(lang).$1)
en.pages = The pages are in build/site/index.html. Next: make run-01, make help
fr.pages = Les pages sont dans build/site/index.html. Ensuite : make run-01, make help
en.no-pandoc = The programs are built. For the pages, install pandoc, strace and python3-cram. Next: make run-00
fr.no-pandoc = Les programmes sont compilés. Pour les pages, installez pandoc, strace et python3-cram. Ensuite : make run-00
en.no-lesson = No lesson has the number $*. Lessons: $(lessons)
fr.no-lesson = Aucune leçon ne porte le numéro $*. Leçons : $(lessons)
en.no-target = No target is called $@. Targets: make help
fr.no-target = Aucune cible ne s'appelle $@. Les cibles : make help
en.missing = is missing. Install
fr.missing = est introuvable. Installez

# A lesson is found by its files: lessons/03-seek.c and all that is named 03-*.
lessons := $(patsubst lessons/%.c,%,$(sort $(wildcard lessons/[0-9][0-9]-*.c)))
mistakes := $(patsubst lessons/%.c,build/%,$(wildcard lessons/mistakes/*.c))
number = $(firstword $(subst -, ,$1))
lesson = $(filter $1-%,$(lessons))
no-lesson = { echo '$(call say,no-lesson)' >&2; exit 2; }
installed = $(wildcard $(addsuffix /$1,$(subst :, ,$(PATH))))
# $(call need,TOOLS,PACKAGES): all tools are there, or what to install is said.
need = for tool in $1; do command -v $$tool >/dev/null || { echo "$$tool $(call say,missing) $2" >&2; exit 1; }; done

# Kept as files, rewritten only when they change, so that a change remakes what depends on it
# (not for a learner's or a teacher's goals, who may not be allowed to write here; a run inside a test knows no BASE_URL)
keep = $(if $(subst x$2x,,x$(file <build/$1)x),$(file >build/$1,$2))
writing := $(filter-out clean help exercise-% check-% hint-% progress grade,$(or $(MAKECMDGOALS),all))
ifneq ($(writing),)
rooms := $(addprefix build/,lessons mistakes objects static tests listings entries woven/en woven/fr site)
ifneq ($(filter-out $(wildcard $(rooms)),$(rooms)),)
$(shell mkdir -p $(rooms))
endif
$(call keep,flags,$(CC) $(CFLAGS))
endif
ifneq ($(filter-out run-% trace-% prove-%,$(writing)),)
$(call keep,base-url,BASE_URL=$(BASE_URL))
$(call keep,pages.list,$(lessons) $(sort $(wildcard docs-*/*.md)))
endif

all: programs $(if $(call installed,pandoc),site) ## build the programs and the site | construire les programmes et le site
	@echo '$(call say,$(if $(filter site,$^),pages,no-pandoc))'

programs := $(lessons:%=build/lessons/%) $(mistakes)
programs: $(programs)

# A lesson is compiled once and linked twice: statically, a program makes no system calls to load its libraries.
build/lessons/%: build/objects/%.o
	@$(CC) $(CFLAGS) -o $@ $<

build/static/%: build/objects/%.o
	@$(CC) $(CFLAGS) -static -o $@ $<

build/objects/%.o: lessons/%.c build/flags
	@$(CC) $(CFLAGS) -c -o $@ $<

# A mistake is there to be run, not to be warned about.
build/mistakes/%: lessons/mistakes/%.c build/flags
	@$(CC) $(CFLAGS) -w -o $@ $<

run-%: $$(addprefix build/lessons/,$$(call lesson,$$*)) ## run lesson NN, ARGS=… | exécuter la leçon NN, ARGS=…
	@$(if $<,$< $(ARGS),$(no-lesson))

calls = ?open,openat,read,write,lseek,close,?unlink,unlinkat,?link,linkat,?symlink,symlinkat,?rename,renameat,?mkdir,mkdirat,?rmdir,?chmod,fchmod,umask,ftruncate,kill
# A name's six random characters are shown as XXXXXX.
unname = s/-[[:alnum:]]\{6\}\([/\"]\)/-XXXXXX\1/g
trace-%: $$(addprefix build/static/,$$(call lesson,$$*)) ## show its system calls | montrer ses appels système
	@$(call need,strace,strace)
	@$(if $<,strace -qq -o '|sed "$(unname)" >&2' -e trace=$(calls) -e signal=none $< $(ARGS) 2>&1 >/dev/null,$(no-lesson))

include pandoc/site.mk pandoc/books.mk tests/tests.mk tests/classroom/classroom.mk

# With -B, make asks for the sources too.
.DEFAULT:
	@[ -e $@ ] || { echo "$(call say,no-target)" >&2; exit 2; }

clean: ## remove build/, keep work/ | supprimer build/, garder work/
	@rm -rf build tests/*.err

help: ## list the targets | donner la liste des cibles
	@sed -n 's/^\([a-z-]*%*\):.*## \(.*\) | \(.*\)/\1\t\2\t\3/p' $(MAKEFILE_LIST) | \
	awk -F'\t' '{ sub("%", "NN", $$1); printf "make %-12s %s\n", $$1, $$(lang == "fr" ? 3 : 2) }' lang=$(lang)
