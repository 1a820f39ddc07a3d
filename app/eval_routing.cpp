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
};

Json toJson(const core::RouteScore& score) {
  return {{"top1", core::rounded(score.top1)},
          {"top1_interval", intervalJson(score.top1Interval)},
          {"top5", core::rounded(score.top5)}};
}

Json toJson(const core::RoutingReport& report, const RoutingRequest& request) {
  Json documents = Json::array();
  for (const auto& document : report.documents) {
    Json ranks = Json::array();
    for (const auto& question : document.questions)
      ranks.push_back({question.bm25, question.heads, question.fused, question.route});
    documents.push_back({{"title", document.title},
                         {"passages", document.passages},
                         {"tokens", document.tokens},
                         {"ranks_bm25_heads_fused_route", std::move(ranks)}});
  }
  return {{"attention", request.attention},
          {"joined", request.options.joined},
          {"seed", request.options.draw.seed},
          {"questions", report.questions},
          {"bm25", toJson(report.bm25)},
          {"heads", toJson(report.heads)},
          {"route", report.route ? toJson(*report.route) : Json()},
          {"fused", toJson(report.fused)},
          {"wins", report.wins},
          {"losses", report.losses},
          {"sign_test", core::rounded(report.signTest)},
          {"gain", core::rounded(report.fused.top1 - report.bm25.top1)},
          {"gain_interval", intervalJson(report.gain)},
          {"documents", std::move(documents)}};
}

void print(const core::RoutingReport& report) {
  fmt::print("{} questions about {} documents; 95 % intervals by document\n\n", report.questions,
             report.documents.size());
  fmt::print("{:<7} {:>6}  {:<13} {:>6}\n", "route", "top 1", "", "top 5");
  const auto row = [](const char* name, const core::RouteScore& score) {
    fmt::print("{:<7} {:>6.3f}  {:.3f}-{:.3f}   {:>6.3f}\n", name, score.top1, score.top1Interval.low,
               score.top1Interval.high, score.top5);
  };
  row("BM25", report.bm25);
  row("heads", report.heads);
  if (report.route) row("route", *report.route);
  row("fused", report.fused);
  fmt::print("\nfused against BM25, top 1: {:+.3f} ({:+.3f} to {:+.3f}), {} won, {} lost, sign test p = {:.2g}\n",
             report.fused.top1 - report.bm25.top1, report.gain.low, report.gain.high, report.wins, report.losses,
             report.signTest);
}

void routing(const Session& session, RoutingRequest request) {
  for (const auto attention : core::kAttentions)
    if (request.attention == core::nameOf(attention)) request.options.attention = attention;
  auto models = variantsOf(session);
  auto line = evaluationProgress(session);
  const auto watch = [&](const std::string& text) { line.show(text); };
  const auto report =
      core::evaluateRouting(models, core::readQuestionSet(request.file, core::tokenEndsOf(models.tokenizer())),
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
  part.add_option("--attention", request->attention, "How to read: full, window, slots or latte")
      ->type_name("HOW")
      ->check(CLI::IsMember({"full", "window", "slots", "latte"}).description(""))
      ->capture_default_str();
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
