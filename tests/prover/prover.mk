# The prover: every compiler, every user, every failing system call, each lesson by itself.

### Prove | Prouver

prove-%: $$(addprefix build/lessons/,$$(call lesson,$$*)) ## prove lesson NN, point by point | éprouver la leçon NN, point par point
	@$(if $<,$(call need,python3 strace,python3 strace),$(no-lesson))
	@tests/prover/prove --explain lessons/$(<F).c
