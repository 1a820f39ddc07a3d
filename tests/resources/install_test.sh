#!/bin/sh
# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# install_test.sh SOURCE BUILD BASE_MODEL: what `cmake --install` puts elsewhere works from there: the program finds its
# worker and, where the base model was fetched, its own copy of the model.
set -eu
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cmake --install "$2" --prefix "$place/usr" >/dev/null
export LATTE_HOME="$place/home"
latte="$place/usr/bin/latte"
share="$place/usr/share"
for file in "$share/applications/org.latte_reader.LatteReader.desktop" "$place/usr/libexec/latte-reader/docworker" \
  "$share/metainfo/org.latte_reader.LatteReader.metainfo.xml" "$share/doc/latte-reader/LICENSE" \
  "$share/icons/hicolor/scalable/apps/org.latte_reader.LatteReader.svg" "$share/latte-reader/sample/lighthouse.pdf"; do
  [ -e "$file" ] || { echo "not installed: $file"; exit 1; }
done
"$latte" doctor --json >"$place/doctor" || true
[ -e "$3" ] || { echo "skipped: the base model is not installed: run .ci/setup"; exit 77; }
cp "$1/tests/data/three_pages.pdf" "$place"
"$latte" ask "$place/three_pages.pdf" "What is this about?" --quiet >"$place/answer"
[ -s "$place/answer" ] || { echo "no answer"; exit 1; }
mv "$share/latte-reader/models/smollm2-135m-latte" "$share/latte-reader/models/the-installed-one"
"$latte" model list | grep -q the-installed-one || { echo "the installed model is not found"; exit 1; }
