# What a contributor types. Everything runs in .venv, which is made on first use.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test coverage lint docs bench quality clean

demo: .venv/runtime  ## check the example articles
	@$(BIN)/copydesk check examples || test $$? -eq 1

test: lint  ## everything that CI runs
	$(BIN)/pytest --numprocesses auto --dist loadgroup

coverage: .venv/development  ## what the tests reach, which takes twice as long
	$(BIN)/pytest --numprocesses auto --dist loadgroup --cov --cov-report=term:skip-covered

lint: .venv/development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: .venv/development  ## write docs/rules/, docs/styles/, docs/schema/ and the README's table
	$(BIN)/copydesk rules --isolated --docs docs/rules
	$(BIN)/copydesk schema --isolated configuration >docs/schema/configuration.json
	$(BIN)/copydesk schema --isolated report >docs/schema/report.json
	$(BIN)/python docs/write_readme.py
	$(BIN)/python docs/write_styles.py

bench: .venv/development  ## speed; ARTICLES=folder to measure on and write docs/benchmarks.md, PEERS=folder of others
	$(BIN)/python -m benchmarks.startup
	$(BIN)/python -m benchmarks.speed $(ARTICLES) $(addprefix --peers ,$(PEERS)) $(if $(ARTICLES),--write docs/benchmarks.md)

quality: .venv/development  ## what is found; ARTICLES=folders to plant errors in, PEERS=folder of others; writes docs/quality.md
	$(BIN)/python -m benchmarks.quality $(ARTICLES) $(addprefix --peers ,$(PEERS)) --write docs/quality.md

clean:
	rm -rf .venv .coverage .mypy_cache .pytest_cache .ruff_cache

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "copydesk needs Python 3.11 or newer; try make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv

.venv/runtime: .venv/bin/python pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/development: .venv/bin/python pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch .venv/runtime $@
