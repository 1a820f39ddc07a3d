#!/bin/sh
# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Layers point down only: app → ui → core → models. Prints every include that points the wrong way and fails on one.
cd "$1" || exit 2
bad=0
forbid() {  # forbid WHAT PATTERN PLACE…: no file in PLACE may include PATTERN
  what=$1 pattern=$2
  shift 2
  found=$(grep -rnE "#include *[<\"]($pattern)" --include='*.h' --include='*.cpp' --include='*.cu' "$@" 2>/dev/null)
  [ -z "$found" ] || { echo "$what:"; echo "$found"; bad=1; }
}
forbid "models knows tensors and weights only" 'core/|ui/|app/|Q[A-Z]|sqlite|SQLiteCpp|poppler|glib' models
forbid "conversion does without training" 'models/training/' models/conversion
forbid "ui points at app" 'app/' ui
forbid "core points at ui, app or Qt" 'ui/|app/|Q[A-Z]' core
forbid "Poppler belongs to the worker" 'poppler|glib' core ui
forbid "reading leans on answering" 'core/(answering|drawing|exporting|evaluation|batching|engine)' core/document core/ingest core/reading core/library
forbid "torch reaches above core's sources" '(torch|ATen|c10)/' ui app
torch_in_headers=$(grep -lE '#include *[<"](torch|ATen|c10|models)/' $(find core -name '*.h') 2>/dev/null)
[ -z "$torch_in_headers" ] || { echo "torch or models in a public header of core:"; echo "$torch_in_headers"; bad=1; }
[ -n "$(find models core app -name '*.cpp')" ] || { echo "no sources found under $1"; exit 2; }
exit $bad
