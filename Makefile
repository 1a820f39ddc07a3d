# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The front door: `make run` and `make test` work on a bare Debian 12 or Ubuntu 24.04 and do nothing twice.
PRESET ?= release
JOBS ?= $(shell nproc)

.PHONY: run test build setup clean

run: build
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  build/$(PRESET)/bin/latte-reader resources/sample/lighthouse.pdf; \
	else \
	  build/$(PRESET)/bin/latte ask resources/sample/lighthouse.pdf "When was the lamp first lit?"; \
	fi

test: build
	@OMP_WAIT_POLICY=passive ctest --preset $(PRESET) --parallel $(JOBS)

build: setup
	@[ -e build/$(PRESET)/build.ninja ] || cmake --preset $(PRESET)
	@cmake --build build/$(PRESET) --parallel $(JOBS)

setup:
	@.ci/setup

clean:
	rm -rf build
