#!/bin/sh
# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop_test.sh SOURCE VERSION: the desktop's own checkers find nothing wrong, and the newest release is this one.
# Exits with 77, saying so, where the checkers are not installed.
cd "$1/resources/desktop" || exit 2
id=org.latte_reader.LatteReader
skipped=0
checked() {  # checked TOOL ARGUMENT…: runs TOOL if it is installed
  if command -v "$1" >/dev/null; then
    "$@" || exit 1
  else
    echo "skipped: $1 is not installed"
    skipped=77
  fi
}
newest=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' $id.metainfo.xml | head -n 1)
[ "$newest" = "$2" ] || { echo "the newest release described is $newest, not $2"; exit 1; }
for icon in $id $id-symbolic; do [ -e "../icons/$icon.svg" ] || { echo "no icon $icon"; exit 1; }; done
checked desktop-file-validate $id.desktop
checked appstreamcli validate --no-net $id.metainfo.xml
exit $skipped
