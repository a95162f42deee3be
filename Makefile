# The only driver of this project: `make help` lists its targets.
# A target's help follows two number signs, in English | in French; three begin a group of targets.
# Here are the programs. Each room has its own rules and messages, in the files included at the end.

CFLAGS ?= -std=c17 -O1 -g -Wall -Wextra -Wpedantic -Werror
ARGS ?= $(args)

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SECONDEXPANSION:
.SECONDARY:
.PHONY: all programs clean help FORCE

# What is built uses every processor; what a person sees run has the terminal to itself.
MAKEFLAGS += --no-builtin-rules
ifeq ($(MAKELEVEL)$(filter-out all programs site test check pdf epub,$(or $(MAKECMDGOALS),all)),0)
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
en.arguments = . A program's arguments: make $(firstword $(MAKECMDGOALS)) ARGS='…'
fr.arguments = . Les arguments d'un programme : make $(firstword $(MAKECMDGOALS)) ARGS='…'
en.no-build = build/ cannot be written here. Copy the project, or: sudo chown -R $$USER build
fr.no-build = build/ n'est pas accessible en écriture. Copiez le projet, ou : sudo chown -R $$USER build

# A lesson is found by its files: lessons/03-seek.c and all that is named 03-*. 3 and 03-seek mean it, too.
lessons := $(patsubst lessons/%.c,%,$(sort $(wildcard lessons/[0-9][0-9]-*.c)))
mistakes := $(patsubst lessons/%.c,build/%,$(wildcard lessons/mistakes/*.c))
number = $(firstword $(subst -, ,$1))
numbered = $(filter $2 $2-% 0$2-%,$1)
lesson = $(call numbered,$(lessons),$1)
no-lesson = { echo '$(call say,no-lesson)' >&2; exit 2; }
installed = $(wildcard $(addsuffix /$1,$(subst :, ,$(PATH))))
# $(call need,TOOLS,PACKAGES): all tools are there, or what to install is said.
need = tests/tools/need '$1' '$2'

# Not made for a learner's or a teacher's goals, who may not be allowed to write here, or only to run what is built
rooms := $(addprefix build/,lessons mistakes objects static tests check listings entries woven/en woven/fr site)
writing := $(filter-out clean help exercise-% check-% hint-% watch-% progress grade,$(or $(MAKECMDGOALS),all))
ifneq ($(and $(writing),$(filter-out run-% trace-%,$(writing))$(filter-out $(wildcard $(rooms)),$(rooms))),)
ifneq ($(shell mkdir -p $(rooms) 2>&1; [ -w build ] || echo no),)
$(error $(call say,no-build))
endif
endif

# $(call keep,NAME,TEXT): a file, rewritten only when it changes, so that a change remakes what depends on it
keep = $(if $(subst x$2x,,x$(file <build/$1)x),$(file >build/$1,$2))
$(if $(writing),$(call keep,flags,$(CC) $(CFLAGS)))

### Learn | Apprendre

all: programs $(if $(call installed,pandoc),site) ## build the programs and the site | construire les programmes et le site
	@echo '$(call say,$(if $(filter site,$^),pages,no-pandoc))'

programs := $(lessons:%=build/lessons/%) $(mistakes)
programs: $(programs) ## build the programs only | ne construire que les programmes

# A lesson is compiled once and linked twice: statically, a program makes no system calls to load its libraries.
build/lessons/%: build/objects/%.o
	@$(CC) $(CFLAGS) -o $@ $<

build/static/%: build/objects/%.o
	@$(CC) $(CFLAGS) -static -o $@ $<

build/objects/%.o: lessons/%.c build/flags
	@$(CC) $(CFLAGS) -c -o $@ $<

# A mistake is there to be run, not to be warned about, not even by the linker.
build/mistakes/%: lessons/mistakes/%.c build/flags
	@said=$$($(CC) $(CFLAGS) -w -o $@ $< 2>&1) || { echo "$$said" >&2; exit 1; }

run-%: $$(addprefix build/lessons/,$$(call lesson,$$*)) ## run lesson NN, ARGS=… | exécuter la leçon NN, ARGS=…
	@$(if $<,$< $(ARGS),$(no-lesson))

calls = ?access,faccessat,?open,openat,read,write,lseek,close,?unlink,unlinkat,?link,linkat,?symlink,symlinkat,?rename,renameat,?mkdir,mkdirat,?rmdir,?chmod,fchmod,umask,ftruncate,?fallocate,kill
# A name's six random characters are shown as XXXXXX.
unname = s/-[[:alnum:]]\{6\}\([/\".]\)/-XXXXXX\1/g
trace-%: $$(addprefix build/static/,$$(call lesson,$$*)) ## show its system calls | montrer ses appels système
	@$(call need,strace,strace)
	@$(if $<,LC_ALL=C strace -qq -o '|sed "$(unname)" >&2' -e trace=$(calls) -e signal=none $< $(ARGS) 2>&1 >/dev/null,$(no-lesson))

clean: ## remove build/, keep work/ | supprimer build/, garder work/
	@rm -rf build tests/*.err tests/*/*.err

help: ## list the targets | donner la liste des cibles
	@tests/tools/help $(MAKEFILE_LIST)

include tests/classroom/classroom.mk pandoc/site.mk pandoc/books.mk tests/tests.mk tests/prover/prover.mk tests/bench/bench.mk

# What no rule makes. A directory is no target; with -B, make asks for the sources too.
$(filter $(patsubst %/,%,$(wildcard */)),$(MAKECMDGOALS)): FORCE
	@echo "$(call say,no-target)" >&2; exit 2

.DEFAULT:
	@[ -f $@ ] || { echo "$(call say,no-target)$(if $(filter run-% trace-%,$(MAKECMDGOALS)),$(call say,arguments))" >&2; exit 2; }
