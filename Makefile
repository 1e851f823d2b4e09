# `make help` lists the targets. Each sets up what it needs first; when all is there that takes milliseconds.
python := .venv/bin/python
pytest := $(python) -m pytest
parallel := --numprocesses auto --maxprocesses 4

.PHONY: help run setup test check items format lock bench memory-bench faults screenshots walkthrough translations desktop package

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

run: ## open the window (in a terminal without a display: drill there)
	@.ci/setup run
	@$(python) main.py

setup: ## only set up: .venv and the libraries of the window
	@.ci/setup window

test: ## run all tests
	@.ci/setup tests
	$(pytest) $(parallel)

check: ## format, lint, types, imports, and all tests with the coverage of the pure packages
	@.ci/setup tests
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	.venv/bin/lint-imports --no-cache
	$(pytest) $(parallel) --cov --cov-report term-missing:skip-covered

items: ## measure the item rules on planted and clean items
	@.ci/setup tests
	@$(python) tests/items/measure.py

format: ## put the code into the one format
	@.ci/setup terminal
	$(python) -m ruff format .
	$(python) -m ruff check --fix .

lock: ## write requirements.lock again from pyproject.toml
	@.ci/setup terminal
	.venv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --group dev --extra optimise --output-file requirements.lock pyproject.toml

bench: ## measure the speed
	@.ci/setup tests
	$(python) tests/bench/run.py

memory-bench: ## compare ways of scheduling with simulated learners; takes about an hour
	@.ci/setup tests
	$(python) -m tests.bench.memory.run

faults: ## plant faults of the disk and kill the program, over and over
	@.ci/setup tests
	$(pytest) -m faults tests/faults

screenshots: ## draw every view in both themes into docs/screenshots; CHECK=1 compares with those instead
	@.ci/setup tests
	@$(python) -m tests.pictures $(if $(CHECK),--check)
	@$(if $(CHECK),,$(python) -m tests.pictures.walkthrough)

walkthrough: ## draw the walk through the window that the README shows, docs/walkthrough.gif
	@.ci/setup tests
	@$(python) -m tests.pictures.walkthrough

translations: ## collect the words for translators, and say which have no translation yet
	@.ci/setup tests
	@$(python) tests/gui/translations.py

desktop: ## put the program into the desktop's menu, for this account only
	@.ci/setup window
	mkdir -p ~/.local/share/applications ~/.local/share/metainfo ~/.local/share/icons/hicolor/scalable/apps
	sed 's|^Exec=.*|Exec=$(CURDIR)/.venv/bin/python $(CURDIR)/main.py|' resources/desktop/app.studyapp.Studyapp.desktop \
		> ~/.local/share/applications/app.studyapp.Studyapp.desktop
	cp resources/desktop/app.studyapp.Studyapp.metainfo.xml ~/.local/share/metainfo/
	cp resources/icons/studyapp.svg ~/.local/share/icons/hicolor/scalable/apps/

package: ## build a folder that runs without Python, dist/studyapp
	@.ci/setup package
	$(python) -m PyInstaller --noconfirm --clean --log-level WARN --name studyapp \
		--add-data $(CURDIR)/questions:studyapp/_bundled/questions \
		--add-data $(CURDIR)/resources:studyapp/_bundled/resources \
		--add-data $(CURDIR)/docs/licences.md:. --add-data $(CURDIR)/LICENSE:. \
		--exclude-module fsrs_rs_python \
		--specpath build --workpath build --distpath dist main.py
