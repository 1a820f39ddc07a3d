#!/bin/sh
# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes every table of the model card again, in Markdown: some two and a half hours on two cores. A table that is there is
# left alone, so it can be stopped and started again.
#
#   tests/bench/tables.sh build/release/bin/latte SETS OUT [MODEL]
#
# SETS holds squad/dev-v1.1.json, squad/dev-v2.0.json, covidqa/dev.json, qmsum/val.jsonl, fairytaleqa/val.jsonl,
# squality/dev.jsonl and scitldr/dev.jsonl, as their authors publish them.
set -eu
latte=$1 sets=$2 out=$3 model=${4:-}
mkdir -p "$out"

# table NAME ARGUMENTS…
table() {
  name=$1
  shift
  [ -e "$out/$name.md" ] && return
  echo "$name: latte eval $*" >&2
  "$latte" eval "$@" ${model:+--model "$model"} --json --markdown "$out/.$name.md" >"$out/$name.json"
  mv "$out/.$name.md" "$out/$name.md"
}

squad=$sets/squad/dev-v1.1.json harder=$sets/squad/dev-v2.0.json covid=$sets/covidqa/dev.json
meetings=$sets/qmsum/val.jsonl tales=$sets/fairytaleqa/val.jsonl stories=$sets/squality/dev.jsonl
papers=$sets/scitldr/dev.jsonl

table ppl ppl --set "$meetings" --documents 12 --positions 256,1024,8192
table ppl-prefix ppl --set "$meetings" --behind 65536

table routing-squad routing --set "$squad" --documents 24 --masses --reread --scores "$out/routing-squad.jsonl"
table routing-covid routing --set "$covid" --masses --reread --scores "$out/routing-covid.jsonl"
table routing-meetings routing --set "$meetings" --documents 9 --masses --reread --scores "$out/routing-meetings.jsonl"
table routing-tales routing --set "$tales" --masses --reread --scores "$out/routing-tales.jsonl"
table routing-joined routing --set "$squad" --documents 24 --joined --reread --scores "$out/routing-joined.jsonl"

table qa-paragraph qa --set "$squad" --rows gold --limit 400
table qa-unanswerable qa --set "$harder" --rows gold --limit 160
table qa-unanswerable-read qa --set "$harder" --documents 12 --limit 100
table qa-joined qa --set "$squad" --documents 24 --joined --limit 150
table qa-covid qa --set "$covid" --limit 80
table qa-tales qa --set "$tales" --documents 12 --limit 80
table qa-meetings qa --set "$meetings" --documents 9 --limit 60

table summary-meetings summary --set "$meetings" --documents 8
table summary-meetings-about summary --about --set "$meetings" --documents 8 --questions 4 --levels short,bullets
table summary-stories summary --set "$stories" --documents 8
table summary-stories-about summary --about --set "$stories" --documents 8
table summary-papers summary --set "$papers" --documents 40

# Needles hide in the stories, one after the other.
python3 - "$stories" >"$out/haystack.txt" <<'PYTHON'
import json, sys
seen = {json.loads(line)["document"]: None for line in open(sys.argv[1], encoding="utf-8")}
print("\n\n".join(seen))
PYTHON
table needle needle --text "$out/haystack.txt" --lengths 4096,16384,65536 --together --repeats 2 --rows fused,bm25
