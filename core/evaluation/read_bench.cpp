// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/read_bench.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kPassageTokens = 128;
constexpr std::uint64_t kWarmUpTokens = 1024;
constexpr std::int64_t kOutsideRange = 152;  ///< ids left out at the ends of the vocabulary, special tokens among them

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

models::ReadingState readTokens(const ReadingModel& model, std::uint64_t tokens, int chunkTokens, std::stop_token stop) {
  const auto& language = model.language();
  const auto range = static_cast<std::uint64_t>(language.config().vocabularySize - kOutsideRange);
  models::AbsorbOptions options;
  options.evidenceKeys = !language.evidence().empty();
  auto state = language.initialState();
  for (std::uint64_t from = 0; from < tokens; from += chunkTokens) {
    if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped.");
    std::vector<std::int32_t> ids;
    std::vector<std::int64_t> passages;
    for (auto i = from; i < std::min<std::uint64_t>(tokens, from + chunkTokens); ++i) {
      ids.push_back(static_cast<std::int32_t>(i * 7919 % range + 10));
      passages.push_back(static_cast<std::int64_t>(i / kPassageTokens));
    }
    language.absorb(ids, passages, state, options);
  }
  return state;
}

}  // namespace

ReadBench benchRead(const ReadingModel& model, std::uint64_t tokens, int chunkTokens, std::stop_token stop) {
  readTokens(model, std::min(tokens, kWarmUpTokens), chunkTokens, stop);
  ReadBench bench;
  bench.tokens = tokens;
  const auto start = Clock::now();
  const auto state = readTokens(model, tokens, chunkTokens, stop);
  bench.seconds = secondsSince(start);
  bench.tokensPerSecond = tokens / bench.seconds;
  bench.stateBytes = state.bytes();
  const auto saving = Clock::now();
  packState(state, model);
  bench.saveSeconds = secondsSince(saving);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  bench.peakBytes = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
  return bench;
}

}  // namespace core
