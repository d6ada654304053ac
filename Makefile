.DEFAULT_GOAL := help

# Two installations at a time would meet in the environment.
.NOTPARALLEL:

# The interpreter that the environment is made with.
ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := Scripts
else
PYTHON ?= python3
BIN := bin
endif
VENV := .venv
VENV_PYTHON := $(VENV)/$(BIN)/python
RUN := $(VENV_PYTHON) -m
NEW_PIP := "pip>=25.1"

# The environment grows: these files say that it is made, that it has the package and
# what generating needs, and which groups of pyproject.toml it has beside that.
MADE := $(VENV)/.made
READY := $(VENV)/.ready
GROUP := $(VENV)/.group

# It is made anew where its Python is gone, or PYTHON is of another version.
ifneq ($(shell $(VENV_PYTHON) -V 2>&1 || :),$(shell "$(PYTHON)" -V 2>&1 || :))
.PHONY: $(MADE)
endif

# The pip that PYTHON has installs the new one in half the time of the one that a new
# environment comes with; some Pythons have none.
$(MADE):
	@"$(PYTHON)" -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	"$(PYTHON)" -m venv --clear --without-pip $(VENV)
	"$(PYTHON)" -m pip --python $(VENV_PYTHON) install --quiet $(NEW_PIP) || { \
		$(RUN) ensurepip >/dev/null && $(RUN) pip install --quiet $(NEW_PIP); }
	@touch $@

$(READY): pyproject.toml codegen/pyproject.toml $(MADE)
	$(RUN) pip install --quiet --editable . --editable ./codegen --group codegen
	@touch $@

$(GROUP)-%: pyproject.toml $(READY)
	$(RUN) pip install --quiet --group $*
	@touch $@

.PHONY: help
help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: generate
generate: $(READY) ## Write the modules that the specs ask for, and say what changed.
	$(RUN) vendor_errors_codegen generate

.PHONY: check
check: $(READY) ## Fail if a generated module is not what the specs ask for.
	$(RUN) vendor_errors_codegen check

.PHONY: diff
diff: $(READY) ## Say what changed for users since BASE, or the last version tag.
	$(RUN) vendor_errors_codegen diff $(BASE)

.PHONY: format
format: $(GROUP)-checks ## Format the code.
	$(RUN) ruff check --quiet --fix-only .
	$(RUN) black --quiet .

.PHONY: lint
lint: $(GROUP)-checks ## Check the format and the style of the code.
	$(RUN) black --quiet --check --diff .
	$(RUN) ruff check .

.PHONY: type
type: export PATH := $(CURDIR)/$(VENV)/$(BIN):$(PATH)
type: $(GROUP)-checks $(GROUP)-types $(GROUP)-docs ## Check the types, by five checkers.
	$(RUN) mypy
	$(RUN) pyright --warnings
	$(RUN) pyright --verifytypes vendor_errors --ignoreexternal
	$(RUN) basedpyright --warnings
	pyrefly check
	ty check --python $(VENV) --error-on-warning

.PHONY: test
test: $(GROUP)-tests ## Run all the tests.
	$(RUN) pytest

.PHONY: recipes
recipes: $(GROUP)-recipes ## Run the recipes against stub servers.
	$(RUN) pytest tests/recipes

.PHONY: docs
docs: $(GROUP)-docs ## Build the website into build/site.
	$(RUN) docs.website build/site

.PHONY: site
site: $(GROUP)-docs $(GROUP)-site ## Test the website in a browser.
	$(RUN) pytest tests/site

.PHONY: pythons
pythons: $(MADE) ## Run all the tests on the other Pythons that the machine has.
	bash .ci/test-pythons

.PHONY: bench
bench: $(GROUP)-bench ## Measure the speed, as ratios within one run.
	$(RUN) tests.bench

.PHONY: mutate
mutate: $(GROUP)-tests $(GROUP)-mutate ## Test the tests: run them on the core and the generator with faults.
	$(RUN) mutmut run

.PHONY: build
build: $(GROUP)-build ## Build both wheels and source distributions into dist/.
	rm -rf dist
	$(RUN) build --quiet --outdir dist .
	$(RUN) build --quiet --outdir dist codegen
	$(RUN) check_wheel_contents dist/vendor_errors-*.whl
	$(RUN) check_wheel_contents --config codegen/pyproject.toml dist/vendor_errors_codegen-*.whl

.PHONY: wheels
wheels: build ## Test both built wheels, away from the repository.
	bash .ci/test-wheels

.PHONY: wasm
wasm: build ## Run the runtime tests on the newest Pythons, if Node is there to run them.
	bash .ci/test-wasm

.PHONY: ci
ci: ## Run all that CI runs, in its order.
	bash .ci/run
