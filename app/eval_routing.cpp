// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/evaluation.h"
#include "app/score_table.h"
#include "core/evaluation/routing.h"
#include "core/exporting/output_file.h"
#include "core/reading/reading_session.h"

namespace app {
namespace {

struct RoutingRequest {
  std::string file, markdown, scores;
  std::string attention = "latte";
  core::RoutingOptions options;
  bool reread = false;
};

using NamedScores = std::vector<std::pair<std::string, core::RouteScore>>;

/// Those that were measured, in the order of the table.
NamedScores scoresOf(const core::RoutingReport& report) {
  NamedScores scores{{"BM25", report.bm25}, {"heads", report.heads}};
  const auto add = [&](const char* name, const std::optional<core::RouteScore>& score) {
    if (score) scores.emplace_back(name, *score);
  };
  add("masses", report.masses);
  add("route", report.route);
  scores.emplace_back("fused", report.fused);
  add("likelihood", report.likelihood);
  add("reread", report.reread);
  return scores;
}

Json toJson(const core::RouteScore& score) {
  return {{"top1", core::rounded(score.top1)},
          {"top1_interval", intervalJson(score.top1Interval)},
          {"top5", core::rounded(score.top5)},
          {"top5_interval", intervalJson(score.top5Interval)},
          {"wins", score.wins},
          {"losses", score.losses},
          {"sign_test", core::rounded(score.signTest)},
          {"gain_interval", intervalJson(score.gain)}};
}

Json toJson(const core::RoutingReport& report, const RoutingRequest& request) {
  Json documents = Json::array();
  for (const auto& document : report.documents) {
    Json ranks = Json::array();
    for (const auto& question : document.questions)
      ranks.push_back({{"bm25", question.bm25},
                       {"heads", question.heads},
                       {"masses", question.masses},
                       {"route", question.route},
                       {"fused", question.fused},
                       {"likelihood", question.likelihood},
                       {"reread", question.reread}});
    documents.push_back({{"title", document.title},
                         {"passages", document.passages},
                         {"tokens", document.tokens},
                         {"ranks", std::move(ranks)}});
  }
  Json json = {{"attention", request.attention},
               {"joined", request.options.joined},
               {"seed", request.options.draw.seed},
               {"questions", report.questions}};
  for (const auto& [name, score] : scoresOf(report)) json[name == "BM25" ? "bm25" : name] = toJson(score);
  json["documents"] = std::move(documents);
  return json;
}

void print(const core::RoutingReport& report) {
  fmt::print("{} questions about {} documents; 95 % intervals by document\n\n", report.questions,
             report.documents.size());
  fmt::print("{:<10} {:>6}  {:<13} {:>6}  {:<13}  won, lost against BM25\n", "route", "top 1", "", "top 5", "");
  for (const auto& [name, score] : scoresOf(report))
    fmt::print("{:<10} {:>6.3f}  {:.3f}-{:.3f}   {:>6.3f}  {:.3f}-{:.3f}    {}, {}: {:+.3f} to {:+.3f}, sign test p = {:.2g}\n",
               name, score.top1, score.top1Interval.low, score.top1Interval.high, score.top5, score.top5Interval.low,
               score.top5Interval.high, score.wins, score.losses, score.gain.low, score.gain.high, score.signTest);
}

std::string markdown(const core::RoutingReport& report) {
  auto text = fmt::format("| {} questions | top 1 | top 5 | won, lost | p |\n|---|---:|---:|---:|---:|\n", report.questions);
  for (const auto& [name, score] : scoresOf(report))
    text += fmt::format("| {} | {:.3f} ({:.2f}–{:.2f}) | {:.3f} ({:.2f}–{:.2f}) | {}, {} | {:.2g} |\n", name, score.top1,
                        score.top1Interval.low, score.top1Interval.high, score.top5, score.top5Interval.low,
                        score.top5Interval.high, score.wins, score.losses, score.signTest);
  return text;
}

/// JSON lines: a document's passages, then its questions with the places of the right passages and all scores.
class ScoreFile {
 public:
  void add(const core::SetDocument& document, const core::SetQuestion& question, const core::EvidenceScores& scores) {
    if (&document != last_) {
      Json passages = Json::array();
      for (const auto& passage : document.passages) passages.push_back(passage.text);
      write({{"title", document.title}, {"passages", std::move(passages)}});
    }
    last_ = &document;
    write({{"question", question.text},
           {"right", question.gold},
           {"bm25", scores.bm25},
           {"heads", scores.heads},
           {"route", scores.route},
           {"fused", scores.fused}});
  }
  const std::string& lines() const { return lines_; }

 private:
  void write(const Json& line) { lines_ += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"; }

  const core::SetDocument* last_ = nullptr;
  std::string lines_;
};

void routing(const Session& session, RoutingRequest request) {
  for (const auto attention : core::kAttentions)
    if (request.attention == core::nameOf(attention)) request.options.attention = attention;
  ScoreFile file;
  if (!request.scores.empty())
    request.options.onScores = [&](const auto& document, const auto& question, const auto& scores) {
      file.add(document, question, scores);
    };
  auto models = variantsOf(session);
  auto line = evaluationProgress(session);
  const auto watch = [&](const std::string& text) { line.show(text); };
  const auto model = request.reread ? readerModelOf(session) : nullptr;
  const auto report = core::evaluateRouting(models, model ? core::readerOf(*model) : core::PassageReader{},
                                            core::readQuestionSet(request.file, core::tokenEndsOf(models.tokenizer())),
                                            request.options, watch, session.stop);
  line.clear();
  if (!request.markdown.empty()) core::writeOutput(request.markdown, markdown(report));
  if (!request.scores.empty()) core::writeOutput(request.scores, file.lines());
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
  part.add_flag("--masses", request->options.masses, "Rank by the latents' masses, too");
  part.add_option("--scores", request->scores, "Write passages, questions and all scores to this file, as JSON lines")
      ->type_name("FILE");
  part.add_option("--attention", request->attention, "How to read: full, window, slots or latte")
      ->type_name("HOW")
      ->check(CLI::IsMember({"full", "window", "slots", "latte"}).description(""))
      ->capture_default_str();
  addMarkdownOption(part, request->markdown);
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
