// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "app/evaluation.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte eval ppl --text book.txt                     how much of the far text the model still uses\n"
    "  latte eval ppl --text a.txt b.txt --positions 512,4096 --json\n"
    "  latte eval routing --set dev-v1.1.json             how often evidence names the right passage\n"
    "  latte eval routing --set val.jsonl --joined --limit 100\n"
    "  latte eval qa --set dev-v2.0.json --limit 50       answers scored against people's, with what is read for them\n"
    "  latte eval qa --set val.jsonl --rows fused,bm25,window,slots,latte --markdown table.md\n"
    "  latte eval needle --text a.txt b.txt --lengths 4096,16384 --kinds number,meaning\n"
    "  latte eval summary --set val.jsonl                 ROUGE beside the beginning of the text and LexRank\n";

}  // namespace

void addEvalVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "eval", "Measure the model on texts and questions of your own", kExamples);
  verb.require_subcommand(1);
  addPerplexityEvaluation(verb, session);
  addRoutingEvaluation(verb, session);
  addAnswerEvaluation(verb, session);
  addNeedleEvaluation(verb, session);
  addSummaryEvaluation(verb, session);
}

}  // namespace app
