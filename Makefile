# The only driver of this project: `make help` lists its targets.
# A target's help follows its two number signs, in English | in French.

CFLAGS ?= -std=c17 -O1 -g -Wall -Wextra -Wpedantic -Werror

MAKEFLAGS += --no-builtin-rules
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SECONDEXPANSION:
.SECONDARY:
.PHONY: all programs site test clean help

# What the reader is told, in the reader's language
lang := $(if $(filter fr%,$(firstword $(LC_ALL) $(LC_MESSAGES) $(LANG))),fr,en)
say = $($(lang).$1)
en.pages = The pages are in build/site/index.html. Next: make run-01, make help
fr.pages = Les pages sont dans build/site/index.html. Ensuite : make run-01, make help
en.no-pandoc = The programs are built. For the pages, install pandoc, strace and python3-cram. Next: make run-00
fr.no-pandoc = Les programmes sont compilés. Pour les pages, installez pandoc, strace et python3-cram. Ensuite : make run-00
en.no-lesson = No lesson has the number $*. There are: $(lessons)
fr.no-lesson = Aucune leçon ne porte le numéro $*. Il y a : $(lessons)

# A lesson is found by its files: lessons/03-seek.c and all that is named 03-*.
lessons := $(patsubst lessons/%.c,%,$(sort $(wildcard lessons/[0-9][0-9]-*.c)))
mistakes := $(patsubst lessons/%.c,build/%,$(wildcard lessons/mistakes/*.c))
number = $(firstword $(subst -, ,$1))
lesson = $(filter $1-%,$(lessons))
no-lesson = { echo '$(call say,no-lesson)' >&2; exit 2; }

# Kept as files, rewritten only when they change, so that a change remakes what depends on it
keep = cat >build/$1.$$$$; cmp -s build/$1.$$$$ build/$1 && rm build/$1.$$$$ || mv build/$1.$$$$ build/$1
ifneq ($(filter-out clean help,$(or $(MAKECMDGOALS),all)),)
$(shell mkdir -p build/lessons build/mistakes build/static build/tests; \
	echo '$(CC) $(CFLAGS)' | { $(call keep,flags); }; \
	head -qn1 $(lessons:%=lessons/%.c) | { $(call keep,lessons.list); })
endif

all: programs $(if $(shell command -v pandoc),site) ## build the programs and the site | construire les programmes et le site
	@echo '$(call say,$(if $(filter site,$^),pages,no-pandoc))'

programs: $(lessons:%=build/lessons/%) $(mistakes)

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
trace-%: $$(addprefix build/static/,$$(call lesson,$$*)) ## show its system calls | montrer ses appels système
	@$(if $<,strace -qq -e trace=$(calls) -e signal=none $< $(ARGS) 2>&1 >/dev/null,$(no-lesson))

# A test's verdict is its TAP line. A failed test leaves no verdict, and is run again.
verdicts := $(patsubst tests/%.t,build/tests/%,$(wildcard tests/*.t))
build/tests/%: tests/%.t tests/run $$(call tested-by,$$*)
	@tests/run $< >$@.new && mv $@.new $@ || cat $@.new

tested-by = $(if $(filter $1,$(lessons)),build/lessons/$1 build/static/$1 \
	$(filter build/mistakes/$(call number,$1)-%,$(mistakes)) $(wildcard lessons/python/$1.py),$(sources))
