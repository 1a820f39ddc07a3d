// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "app/evaluation.h"
#include "app/text.h"
#include "core/evaluation/perplexity.h"

namespace app {
namespace {

struct PerplexityRequest {
  std::vector<std::string> files;
  core::PerplexityOptions options;
};

Json toJson(const core::PredictionSums& sums) {
  return {{"perplexity", core::rounded(sums.perplexity())},
          {"kl", core::rounded(sums.meanDivergence())},
          {"top1_agreement", core::rounded(sums.agreement())}};
}

Json toJson(const core::PerplexityReport& report) {
  Json buckets = Json::array();
  for (const auto& bucket : report.buckets) {
    Json json = {{"begin", bucket.begin}, {"end", bucket.end}, {"tokens", bucket.sums.front().tokens}};
    for (std::size_t i = 0; i < core::kAttentions.size(); ++i)
      json[core::nameOf(core::kAttentions[i])] = toJson(bucket.sums[i]);
    buckets.push_back(std::move(json));
  }
  return {{"texts", report.texts}, {"buckets", std::move(buckets)}};
}

void print(const core::PerplexityReport& report) {
  fmt::print("Perplexity; KL divergence from full attention in nats; share of equal first choices\n\n");
  fmt::print("{:<12} {:>6}", "position", "tokens");
  for (const auto attention : core::kAttentions) fmt::print("  {:<20}", core::nameOf(attention));
  fmt::print("\n");
  for (const auto& bucket : report.buckets) {
    if (bucket.sums.front().tokens == 0) continue;
    fmt::print("{:<12} {:>6}", fmt::format("{}-{}", bucket.begin, bucket.end), bucket.sums.front().tokens);
    for (const auto& sums : bucket.sums)
      fmt::print("  {:>7.3f} {:.4f} {:.3f}", sums.perplexity(), sums.meanDivergence(), sums.agreement());
    fmt::print("\n");
  }
}

void perplexity(const Session& session, PerplexityRequest request) {
  std::sort(request.options.positions.begin(), request.options.positions.end());
  std::vector<core::TextSample> texts;
  for (const auto& file : request.files) texts.push_back(core::readSample(file));
  auto models = variantsOf(session);
  auto line = evaluationProgress(session);
  const auto watch = [&](std::size_t text, std::int64_t tokens, std::int64_t of) {
    line.show(fmt::format("{}  {} of {} tokens", texts[text].name, grouped(tokens), grouped(of)));
  };
  const auto report = core::evaluatePerplexity(models, texts, request.options, watch, session.stop);
  line.clear();
  if (session.json) return printJson(toJson(report));
  print(report);
}

}  // namespace

void addPerplexityEvaluation(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<PerplexityRequest>();
  CLI::App& part = *verb.add_subcommand("ppl", "Perplexity by position, with and without the far text");
  part.final_callback([&session, request] { perplexity(session, *request); });
  part.add_option("--text", request->files, "Text files, each longer than the last position")
      ->required()
      ->type_name("FILE...");
  part.add_option("--positions", request->options.positions, "Where the buckets of positions end")
      ->delimiter(',')
      ->type_name("N,...")
      ->check(CLI::Range(1, 8192).description(""));
  part.add_option("--tokens", request->options.tokens, "Tokens of each text (default: up to the last position)")
      ->type_name("N")
      ->check(CLI::Range(2, 8192).description(""));
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
