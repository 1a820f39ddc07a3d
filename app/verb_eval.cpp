// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "app/json_values.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/evaluation/perplexity.h"
#include "core/evaluation/routing.h"
#include "core/evaluation/squad.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte eval ppl --text book.txt                       how much of the far text the model still uses\n"
    "  latte eval ppl --text a.txt b.txt --positions 512,4096 --json\n"
    "  latte eval routing --squad dev-v1.1.json             how often evidence names the right passage\n"
    "  latte eval routing --squad dev-v1.1.json --articles 8 --attention window\n";

struct PerplexityRequest {
  std::vector<std::string> files;
  core::PerplexityOptions options;
};

struct RoutingRequest {
  std::string file;
  std::string attention = "latte";
  core::RoutingOptions options;
};

core::AttentionVariants variantsOf(const Session& session) {
  const auto& engine = session.engine;
  return {core::findModel(engine.paths, engine.model), {engine.device, engine.threads}};
}

/// A line of progress that the next one overwrites.
void showProgress(const Session& session, const std::string& text) {
  const Terminal terminal = terminalOf();
  if (terminal.messages && !session.quiet)
    fmt::print(stderr, "\r{}\x1b[K", shortened(plainText(text), terminal.columns - 1));
}

void clearProgress(const Session& session) { showProgress(session, ""); }

Json intervalJson(const core::Interval& interval) {
  return Json::array({rounded(interval.low), rounded(interval.high)});
}

Json toJson(const core::PredictionSums& sums) {
  return {{"perplexity", rounded(sums.perplexity())},
          {"kl", rounded(sums.meanDivergence())},
          {"top1_agreement", rounded(sums.agreement())}};
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
  const auto watch = [&](std::size_t text, std::int64_t tokens, std::int64_t of) {
    showProgress(session, fmt::format("{}  {} of {} tokens", texts[text].name, grouped(tokens), grouped(of)));
  };
  const auto report = core::evaluatePerplexity(models, texts, request.options, watch, session.stop);
  clearProgress(session);
  if (session.json) return printJson(toJson(report));
  print(report);
}

Json toJson(const core::RouteScore& score) {
  return {{"top1", rounded(score.top1)},
          {"top1_interval", intervalJson(score.top1Interval)},
          {"top5", rounded(score.top5)}};
}

Json toJson(const core::RoutingReport& report, const RoutingRequest& request) {
  Json articles = Json::array();
  for (const auto& article : report.articles) {
    Json ranks = Json::array();
    for (const auto& question : article.questions) ranks.push_back({question.bm25, question.heads, question.fused});
    articles.push_back({{"title", article.title},
                        {"passages", article.passages},
                        {"tokens", article.tokens},
                        {"ranks_bm25_heads_fused", std::move(ranks)}});
  }
  return {{"attention", request.attention},
          {"seed", request.options.seed},
          {"questions", report.questions},
          {"bm25", toJson(report.bm25)},
          {"heads", toJson(report.heads)},
          {"fused", toJson(report.fused)},
          {"wins", report.wins},
          {"losses", report.losses},
          {"sign_test", rounded(report.signTest)},
          {"gain", rounded(report.fused.top1 - report.bm25.top1)},
          {"gain_interval", intervalJson(report.gain)},
          {"articles", std::move(articles)}};
}

void print(const core::RoutingReport& report) {
  fmt::print("{} questions about {} articles; 95 % intervals by article\n\n", report.questions, report.articles.size());
  fmt::print("{:<7} {:>6}  {:<13} {:>6}\n", "route", "top 1", "", "top 5");
  const auto row = [](const char* name, const core::RouteScore& score) {
    fmt::print("{:<7} {:>6.3f}  {:.3f}-{:.3f}   {:>6.3f}\n", name, score.top1, score.top1Interval.low,
               score.top1Interval.high, score.top5);
  };
  row("BM25", report.bm25);
  row("heads", report.heads);
  row("fused", report.fused);
  fmt::print("\nfused against BM25, top 1: {:+.3f} ({:+.3f} to {:+.3f}), {} won, {} lost, sign test p = {:.2g}\n",
             report.fused.top1 - report.bm25.top1, report.gain.low, report.gain.high, report.wins, report.losses,
             report.signTest);
}

void routing(const Session& session, RoutingRequest request) {
  for (const auto attention : core::kAttentions)
    if (request.attention == core::nameOf(attention)) request.options.attention = attention;
  const auto articles = core::readSquad(request.file);
  auto models = variantsOf(session);
  const auto watch = [&](std::size_t done, std::size_t of, const core::ArticleRanks& article) {
    showProgress(session, fmt::format("{} of {} articles  {}", done, of, article.title));
  };
  const auto report = core::evaluateRouting(models, articles, request.options, watch, session.stop);
  clearProgress(session);
  if (session.json) return printJson(toJson(report, request));
  print(report);
}

void addPerplexity(CLI::App& verb, Session& session) {
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

void addRouting(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<RoutingRequest>();
  CLI::App& part = *verb.add_subcommand("routing", "How often evidence ranks the answering passage first");
  part.final_callback([&session, request] { routing(session, *request); });
  part.add_option("--squad", request->file, "Questions about articles, in the JSON form of SQuAD")
      ->required()
      ->type_name("FILE");
  const auto number = [&](const char* name, auto& value, const char* description) {
    part.add_option(name, value, description)
        ->type_name("N")
        ->check(CLI::Range(0, 1000000).description(""))
        ->capture_default_str();
  };
  number("--articles", request->options.articles, "How many articles, the first ones; 0: all");
  number("--questions-per-article", request->options.questionsPerArticle, "How many questions of each; 0: all");
  number("--seed", request->options.seed, "Which questions");
  part.add_option("--attention", request->attention, "How to read: full, window, slots or latte")
      ->type_name("HOW")
      ->check(CLI::IsMember({"full", "window", "slots", "latte"}).description(""))
      ->capture_default_str();
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace

void addEvalVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "eval", "Measure the model on texts and questions of your own", kExamples);
  verb.require_subcommand(1);
  addPerplexity(verb, session);
  addRouting(verb, session);
}

}  // namespace app
