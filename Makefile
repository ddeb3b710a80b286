# What the README and CI call. `make run` is all that a newcomer needs.

PYTHON ?= python3
# What `make check` ends with: the whole suite, or only the laws.
PROOF ?= test
# Stories wait more than they work: three for every two cores.
WORKERS ?= $(shell expr $$(nproc 2> /dev/null || echo 2) \* 3 / 2)
# More words for pytest: make test ARGS="tests/stories -k waitlist"
ARGS ?=

# What touches a store: these are worth a second run on the other engine.
STORED := tests/db tests/stories tests/web tests/imports tests/jobs tests/process tests/canaries

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes
COMPILE := $(BIN)/uv pip compile --quiet --universal --no-emit-index-url --no-emit-find-links --no-header \
	--generate-hashes --python-version 3.11

.PHONY: help run test test-postgresql check format lint types laws docs bench torture lock

help:
	@echo 'make run    the bot, or the demo town when there is no DISCORD_TOKEN'
	@echo 'make test   the whole suite; ARGS="tests/laws -x" for a part of it'
	@echo 'make test-postgresql  what touches a store, on a PostgreSQL that it starts by itself'
	@echo 'make check  format, lint, types, then the whole suite'
	@echo 'make docs   the manuals as a site, in site/'
	@echo 'make bench  how fast each path is, beside its floor'
	@echo 'make torture  kill the bot a thousand times and count what was lost; ARGS="--kills 50"'
	@echo 'make lock   the requirements again, with hashes, after editing a .in file'

run: $(VENV)/run.stamp
	@exec $(BIN)/python bot.py run

test: $(VENV)/test.stamp
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile $(ARGS)

test-postgresql: export STORE = postgresql
test-postgresql: $(VENV)/test.stamp
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile $(or $(ARGS),$(STORED))

check: format lint types $(PROOF)

format: $(VENV)/test.stamp
	@$(BIN)/ruff format --check .

lint: $(VENV)/test.stamp
	@$(BIN)/ruff check .

types: $(VENV)/test.stamp
	@$(BIN)/mypy
	@$(BIN)/pyright

laws: $(VENV)/test.stamp
	@$(BIN)/python -m pytest tests/laws

docs: $(VENV)/test.stamp
	@$(BIN)/python -m mkdocs build --strict --quiet
	@echo 'The manuals are in site/: open site/index.html'

bench: $(VENV)/test.stamp
	@$(BIN)/python -m bench $(ARGS)

torture: $(VENV)/test.stamp
	@$(BIN)/python -m tests.torture $(ARGS)

lock: $(VENV)/test.stamp
	$(COMPILE) requirements.in --output-file requirements.txt
	$(COMPILE) requirements-demo.in --output-file requirements-demo.txt
	$(COMPILE) requirements-dev.in --output-file requirements-dev.txt

# The environment. A stamp is younger than the locks it was installed from, or they are installed again.

$(VENV)/run.stamp: requirements.txt requirements-demo.txt | $(BIN)/python
	@echo 'Installing what the bot needs into $(VENV) (a minute the first time) ...'
	@$(PIP) --requirement requirements.txt --requirement requirements-demo.txt
	@touch $@

$(VENV)/test.stamp: requirements-dev.txt $(VENV)/run.stamp
	@echo 'Installing what the checks need into $(VENV) (a minute the first time) ...'
	@$(PIP) --requirement requirements.txt --requirement requirements-demo.txt --requirement requirements-dev.txt
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) > /dev/null || { \
		echo 'Python 3.11 or newer is needed, and $(PYTHON) is not installed.'; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed; $(PYTHON) is $$($(PYTHON) --version 2>&1)."; \
		echo 'Name another one: make run PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2> /dev/null || { \
		echo '$(PYTHON) comes without venv. On Debian and Ubuntu: apt install python3-venv'; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
