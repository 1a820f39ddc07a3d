// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "app/evaluation.h"
#include "app/score_table.h"
#include "app/text.h"
#include "core/evaluation/perplexity.h"
#include "core/evaluation/prefix_effect.h"
#include "core/exporting/output_file.h"

namespace app {
namespace {

struct PerplexityRequest {
  std::vector<std::string> files;
  std::string set, markdown;
  std::size_t documents = 0;
  core::PerplexityOptions options;
  core::PrefixOptions prefixes{.behind = 0};
};

std::vector<core::TextSample> textsOf(const PerplexityRequest& request, const core::AttentionVariants& models) {
  std::vector<core::TextSample> texts;
  for (const auto& file : request.files) texts.push_back(core::readSample(file));
  if (!request.set.empty())
    for (auto& text : core::readSamples(request.set, models.tokenizer())) texts.push_back(std::move(text));
  if (request.documents > 0) texts.resize(std::min(texts.size(), request.documents));
  return texts;
}

core::ScoreTable byPosition(const Session& session, core::AttentionVariants& models,
                            const std::vector<core::TextSample>& texts, const PerplexityRequest& request) {
  auto line = evaluationProgress(session);
  const auto watch = [&](std::size_t text, std::int64_t tokens, std::int64_t of) {
    line.show(fmt::format("{}  {} of {} tokens", texts[text].name, grouped(tokens), grouped(of)));
  };
  const auto report = core::evaluatePerplexity(models, texts, request.options, watch, session.stop);
  line.clear();
  return core::perplexityTable(report, request.options.seed);
}

core::ScoreTable byPrefix(const Session& session, core::AttentionVariants& models,
                          const std::vector<core::TextSample>& texts, const PerplexityRequest& request) {
  auto line = evaluationProgress(session);
  const auto table = core::evaluatePrefixes(
      models, texts, request.prefixes, [&](const std::string& now) { line.show(now); }, session.stop);
  line.clear();
  return table;
}

void perplexity(const Session& session, PerplexityRequest request) {
  if (request.files.empty() && request.set.empty()) throw CLI::ValidationError("--text", "name texts by it, or a question set by --set");
  std::sort(request.options.positions.begin(), request.options.positions.end());
  auto models = variantsOf(session);
  const auto texts = textsOf(request, models);
  const auto table = request.prefixes.behind > 0 ? byPrefix(session, models, texts, request)
                                                 : byPosition(session, models, texts, request);
  if (!request.markdown.empty()) core::writeOutput(request.markdown, markdownTable(table));
  if (session.json) return printJson({{"texts", texts.size()}, {"rows", tableJson(table)}});
  fmt::print("{} texts; 95 % intervals by text\n\n{}", texts.size(), plainTable(table));
}

}  // namespace

void addPerplexityEvaluation(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<PerplexityRequest>();
  CLI::App& part = *verb.add_subcommand("ppl", "How well the next token is told, by position, with less and less left out");
  part.final_callback([&session, request] { perplexity(session, *request); });
  part.add_option("--text", request->files, "Text files, each longer than the last position")->type_name("FILE...");
  part.add_option("--set", request->set, "The documents of a question set (see 'latte eval qa --help')")
      ->type_name("FILE");
  part.add_option("--documents", request->documents, "The first N texts")->type_name("N");
  part.add_option("--positions", request->options.positions, "Where the buckets of positions end")
      ->delimiter(',')
      ->type_name("N,...")
      ->check(CLI::Range(1, 8192).description(""));
  part.add_option("--tokens", request->options.tokens, "Tokens of each text (default: up to the last position)")
      ->type_name("N")
      ->check(CLI::Range(2, 8192).description(""));
  part.add_option("--behind", request->prefixes.behind,
                  "Instead: the same last 4,096 tokens behind 8,192 of their text, and behind N or more of all texts")
      ->type_name("N")
      ->check(CLI::Range(8192, 10'000'000).description(""));
  addMarkdownOption(part, request->markdown);
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
