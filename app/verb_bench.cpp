// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "app/json_values.h"
#include "app/report.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte bench read\n"
    "  latte bench read --lengths 4096,100000 --json\n"
    "  latte bench read --chunk 1024 --threads 1\n";

Json toJson(const core::ReadBench& bench) {
  return {{"tokens", bench.tokens},
          {"seconds", rounded(bench.seconds)},
          {"tokens_per_second", rounded(bench.tokensPerSecond)},
          {"peak_bytes", bench.peakBytes},
          {"state_bytes", bench.stateBytes},
          {"stages", {{"read", rounded(bench.seconds)}, {"save_state", rounded(bench.saveSeconds)}}}};
}

void benchRead(const Session& session, const std::vector<std::uint64_t>& lengths) {
  core::Engine engine(session.engine);
  Json results = Json::array();
  if (!session.json) fmt::print("{:>10}  {:>9}  {:>9}  {:>10}  {:>10}\n", "tokens", "seconds", "tokens/s", "state", "peak");
  for (const auto length : lengths) {
    const auto bench = engine.benchRead(length, session.stop);
    results.push_back(toJson(bench));
    if (!session.json)
      fmt::print("{:>10}  {:>9.2f}  {:>9.0f}  {:>10}  {:>10}\n", grouped(bench.tokens), bench.seconds,
                 bench.tokensPerSecond, bytesText(bench.stateBytes), bytesText(bench.peakBytes));
  }
  if (session.json) printJson({{"results", std::move(results)}});
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
}

}  // namespace app
