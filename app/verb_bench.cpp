// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>

#include "app/citation.h"
#include "app/progress.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/evaluation/ask_bench.h"
#include "core/exporting/json_values.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte bench read\n"
    "  latte bench read --lengths 4096,100000 --json\n"
    "  latte bench read --chunk 1024 --threads 1\n"
    "  latte bench ask --tokens 100000\n";

Json toJson(const core::ReadBench& bench) {
  return {{"tokens", bench.tokens},
          {"seconds", core::rounded(bench.seconds)},
          {"tokens_per_second", core::rounded(bench.tokensPerSecond)},
          {"peak_bytes", bench.peakBytes},
          {"state_bytes", bench.stateBytes},
          {"stages", {{"read", core::rounded(bench.seconds)}, {"save_state", core::rounded(bench.saveSeconds)}}}};
}

void benchRead(const Session& session, const std::vector<std::uint64_t>& lengths) {
  core::Engine engine(session.engine);
  Json results = Json::array();
  if (!session.json)
    fmt::print("{:>10}  {:>9}  {:>9}  {:>10}  {:>10}\n", "tokens", "seconds", "tokens/s", "state", "peak");
  for (const auto length : lengths) {
    const auto bench = engine.benchRead(length, session.stop);
    results.push_back(toJson(bench));
    if (!session.json)
      fmt::print("{:>10}  {:>9.2f}  {:>9.0f}  {:>10}  {:>10}\n", grouped(bench.tokens), bench.seconds,
                 bench.tokensPerSecond, bytesText(bench.stateBytes), bytesText(bench.peakBytes));
  }
  if (session.json) printJson({{"results", std::move(results)}});
}

Json secondsJson(const std::optional<double>& seconds) {
  return seconds ? Json(core::rounded(*seconds)) : Json(nullptr);
}

/// What people wait for, one after the other.
using Waits = std::array<std::optional<double>, 4>;
constexpr std::array kWaitNames = {"evidence_seconds", "first_token_seconds", "answer_seconds", "again_seconds"};

Waits waitsOf(const core::AskTimes& times) {
  return {times.evidenceSeconds, times.firstTokenSeconds, times.answerSeconds, times.againSeconds};
}

/// The value at `share` of the way from the least to the most of those that are known.
Waits quantileOf(const std::vector<Waits>& all, double share) {
  Waits quantile;
  for (std::size_t i = 0; i < quantile.size(); ++i) {
    std::vector<double> values;
    for (const Waits& waits : all)
      if (waits[i]) values.push_back(*waits[i]);
    std::sort(values.begin(), values.end());
    if (!values.empty()) quantile[i] = values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
  }
  return quantile;
}

Json toJson(const Waits& waits) {
  Json json = Json::object();
  for (std::size_t i = 0; i < waits.size(); ++i) json[kWaitNames[i]] = secondsJson(waits[i]);
  return json;
}

void printRow(const std::string& name, const Waits& waits) {
  fmt::print("{:<20}", name);
  for (const auto& seconds : waits) fmt::print("  {:>11}", seconds ? fmt::format("{:.3f}", *seconds) : "–");
  fmt::print("\n");
}

Json toJson(const core::AskBench& bench, const core::AskTimes& times) {
  Json json = {{"tokens", bench.tokens}, {"question", times.question}, {"label", nameOf(times.label)}};
  json.update(toJson(waitsOf(times)));
  json["replayed_tokens"] = times.replayedTokens;
  return json;
}

void benchAsk(const Session& session, std::uint64_t tokens) {
  const Terminal terminal = terminalOf();
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  const core::AskBench bench = core::benchAsk(session.engine, tokens, line.watcher(), session.stop);
  line.clear();
  std::vector<Waits> later;
  for (std::size_t i = 1; i < bench.questions.size(); ++i) later.push_back(waitsOf(bench.questions[i]));
  const Waits first = waitsOf(bench.questions.front()), median = quantileOf(later, 0.5), most = quantileOf(later, 1);
  if (session.json) {
    Json results = Json::array();
    for (const auto& times : bench.questions) results.push_back(toJson(bench, times));
    return printJson({{"results", std::move(results)},
                      {"first", toJson(first)},
                      {"later_median", toJson(median)},
                      {"later_most", toJson(most)},
                      {"passages", bench.passages},
                      {"read_seconds", core::rounded(bench.readSeconds)}});
  }
  fmt::print("{} tokens in {} passages, read in {}; seconds\n\n", grouped(bench.tokens),
             grouped(static_cast<std::uint64_t>(bench.passages)), durationText(bench.readSeconds));
  fmt::print("{:<20}  {:>11}  {:>11}  {:>11}  {:>11}\n", "", "evidence", "first token", "answer", "asked again");
  printRow("first question", first);
  printRow("later ones, median", median);
  printRow("later ones, most", most);
}

}  // namespace

void addBenchVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "bench", "Measure speed and memory on this machine", kExamples);
  verb.require_subcommand(1);
  const auto lengths = std::make_shared<std::vector<std::uint64_t>>(std::vector<std::uint64_t>{2048, 8192});
  CLI::App& read = *verb.add_subcommand("read", "Read synthetic tokens with everything on");
  read.add_option("--lengths", *lengths, "Tokens of each reading")->delimiter(',')->check(CLI::Range(1, 100'000'000));
  read.add_option("--chunk", session.engine.chunkTokens, "Tokens absorbed at once")->check(CLI::Range(1, 65536));
  read.final_callback([&session, lengths] { benchRead(session, *lengths); });
  addModelOptions(read, session);
  addOutputOptions(read, session);
  const auto tokens = std::make_shared<std::uint64_t>(100'000);
  CLI::App& ask = *verb.add_subcommand("ask", "Read a made-up text of this length and time questions about it");
  ask.add_option("--tokens", *tokens, "About how long the text is")
      ->check(CLI::Range(1'000, 10'000'000))
      ->capture_default_str();
  ask.final_callback([&session, tokens] { benchAsk(session, *tokens); });
  addModelOptions(ask, session);
  addOutputOptions(ask, session);
}

}  // namespace app
