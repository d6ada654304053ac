.DEFAULT_GOAL := help

# The interpreter that the environment is made with.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python -m
READY := $(VENV)/.ready
BENCH_READY := $(VENV)/.bench-ready

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) pip install --quiet --upgrade "pip>=25.1"
	$(RUN) pip install --quiet --editable . --group dev
	touch $@

$(BENCH_READY): $(READY)
	$(RUN) pip install --quiet --group bench
	touch $@

.PHONY: help
help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: generate
generate: $(READY) ## Write the modules that the specs ask for, and say what changed.
	$(RUN) codegen generate

.PHONY: check
check: $(READY) ## Fail if a generated module is not what the specs ask for.
	$(RUN) codegen check

.PHONY: diff
diff: $(READY) ## Say what changed for users since BASE, or the last version tag.
	$(RUN) codegen diff $(BASE)

.PHONY: format
format: $(READY) ## Format the code.
	$(RUN) ruff check --quiet --fix-only .
	$(RUN) black --quiet .

.PHONY: lint
lint: $(READY) ## Check the format and the style of the code.
	$(RUN) black --quiet --check --diff .
	$(RUN) ruff check .

.PHONY: type
type: $(READY) ## Check the types.
	$(RUN) mypy
	PATH=$(CURDIR)/$(VENV)/bin:$$PATH pyright --warnings
	PATH=$(CURDIR)/$(VENV)/bin:$$PATH pyright --verifytypes vendor_errors --ignoreexternal

.PHONY: test
test: $(READY) ## Run all the tests.
	$(RUN) pytest

.PHONY: pythons
pythons: $(READY) ## Run all the tests on the other Pythons that the machine has.
	bash .ci/test-pythons

.PHONY: bench
bench: $(BENCH_READY) ## Measure the speed, as ratios within one run.
	$(RUN) tests.bench

.PHONY: mutate
mutate: $(READY) ## Test the tests: run them on the core and the generator with faults.
	$(RUN) pip install --quiet --group mutate
	$(RUN) mutmut run

.PHONY: build
build: $(READY) ## Build the wheel and the source distribution into dist/.
	rm -rf dist
	$(RUN) build --quiet
	$(RUN) check_wheel_contents dist

.PHONY: wheel
wheel: build ## Run the runtime tests on the built wheel, away from the repository.
	bash .ci/test-wheel

.PHONY: ci
ci: ## Run all that CI runs, in its order.
	bash .ci/run
