PYTHON ?= python3
BIN    := .venv/bin
READY  := .venv/.ready
PINS   := $(if $(filter Linux,$(shell uname -s)),-c constraints.txt)

$(READY): settings.ini setup.py pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q uv
	$(BIN)/uv pip install -q -p $(BIN)/python $(PINS) -e '.[dev]' --config-settings editable_mode=compat
	touch $@

study: $(READY)
	$(BIN)/vireid run adca
test: $(READY)
	OMP_NUM_THREADS=1 $(BIN)/nbdev_test --timing
lab: $(READY)
	$(BIN)/jupyter lab --ServerApp.root_dir=. --LabApp.default_url=/lab/tree/nbs/explore.ipynb --ContentsManager.pre_save_hook=vireid.dev.lab.on_save
guides: $(READY)
	$(BIN)/python -m vireid.dev.lab $(GUIDES)
docs: $(READY)
	$(BIN)/python -m vireid.dev.site
.PHONY: study test lab guides docs
