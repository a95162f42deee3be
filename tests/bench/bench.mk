# The benches: how fast the pages are made, and how fast the lessons' calls are.

.PHONY: bench bench-lessons

### Prove | Prouver

bench: ## measure how fast pages are made, RUNS=… | mesurer la fabrication des pages, RUNS=…
	@tests/bench/site $(RUNS)

bench-lessons: ## measure the lessons against Python | mesurer les leçons face à Python
	@tests/bench/lessons $(REPEATS)
