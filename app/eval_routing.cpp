// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "app/evaluation.h"
#include "core/evaluation/routing.h"
#include "core/reading/reading_session.h"

namespace app {
namespace {

struct RoutingRequest {
  std::string file;
  std::string attention = "latte";
  core::RoutingOptions options;
  bool reread = false;
};

Json toJson(const core::RouteScore& score) {
  return {{"top1", core::rounded(score.top1)},
          {"top1_interval", intervalJson(score.top1Interval)},
          {"top5", core::rounded(score.top5)},
          {"wins", score.wins},
          {"losses", score.losses},
          {"sign_test", core::rounded(score.signTest)},
          {"gain_interval", intervalJson(score.gain)}};
}

Json toJson(const std::optional<core::RouteScore>& score) { return score ? toJson(*score) : Json(); }

Json toJson(const core::RoutingReport& report, const RoutingRequest& request) {
  Json documents = Json::array();
  for (const auto& document : report.documents) {
    Json ranks = Json::array();
    for (const auto& question : document.questions)
      ranks.push_back(
          {question.bm25, question.heads, question.fused, question.route, question.likelihood, question.reread});
    documents.push_back({{"title", document.title},
                         {"passages", document.passages},
                         {"tokens", document.tokens},
                         {"ranks_bm25_heads_fused_route_likelihood_reread", std::move(ranks)}});
  }
  return {
      {"attention", request.attention},  {"joined", request.options.joined}, {"seed", request.options.draw.seed},
      {"questions", report.questions},   {"bm25", toJson(report.bm25)},      {"heads", toJson(report.heads)},
      {"route", toJson(report.route)},   {"fused", toJson(report.fused)},    {"likelihood", toJson(report.likelihood)},
      {"reread", toJson(report.reread)}, {"documents", std::move(documents)}};
}

void print(const core::RoutingReport& report) {
  fmt::print("{} questions about {} documents; 95 % intervals by document\n\n", report.questions,
             report.documents.size());
  fmt::print("{:<10} {:>6}  {:<13} {:>6}   won, lost against BM25\n", "route", "top 1", "", "top 5");
  const auto row = [](const char* name, const core::RouteScore& score) {
    fmt::print("{:<10} {:>6.3f}  {:.3f}-{:.3f}   {:>6.3f}   {}, {}: {:+.3f} to {:+.3f}, sign test p = {:.2g}\n", name,
               score.top1, score.top1Interval.low, score.top1Interval.high, score.top5, score.wins, score.losses,
               score.gain.low, score.gain.high, score.signTest);
  };
  row("BM25", report.bm25);
  row("heads", report.heads);
  if (report.route) row("route", *report.route);
  row("fused", report.fused);
  if (report.likelihood) row("likelihood", *report.likelihood);
  if (report.reread) row("reread", *report.reread);
}

void routing(const Session& session, RoutingRequest request) {
  for (const auto attention : core::kAttentions)
    if (request.attention == core::nameOf(attention)) request.options.attention = attention;
  auto models = variantsOf(session);
  auto line = evaluationProgress(session);
  const auto watch = [&](const std::string& text) { line.show(text); };
  const auto model = request.reread ? readerModelOf(session) : nullptr;
  const auto report = core::evaluateRouting(models, model ? core::readerOf(*model) : core::PassageReader{},
                                            core::readQuestionSet(request.file, core::tokenEndsOf(models.tokenizer())),
                                            request.options, watch, session.stop);
  line.clear();
  if (session.json) return printJson(toJson(report, request));
  print(report);
}

}  // namespace

void addRoutingEvaluation(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<RoutingRequest>();
  CLI::App& part = *verb.add_subcommand("routing", "How often evidence ranks the answering passage first");
  part.final_callback([&session, request] { routing(session, *request); });
  addQuestionSet(part, request->file, request->options.draw);
  part.add_flag("--joined", request->options.joined, "Read all documents as one");
  part.add_flag("--reread", request->reread, "Rank the best anew too, as asking does; a second or two for each");
  part.add_option("--attention", request->attention, "How to read: full, window, slots or latte")
      ->type_name("HOW")
      ->check(CLI::IsMember({"full", "window", "slots", "latte"}).description(""))
      ->capture_default_str();
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
