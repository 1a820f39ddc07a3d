// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "models/reading/language_model.h"

/// Everything a reading gives, as if it had been one call.
struct Reading {
  models::ReadingState state;
  at::Tensor logits;
  std::vector<std::uint8_t> evidenceKeys;
  at::Tensor evidenceQueries;
  std::map<std::int64_t, at::Tensor> mass;  ///< z by passage, (layers, kvHeads, slots)
};

/// Reads `ids` on from `state` in chunks; `passages` may be empty.
inline Reading readOn(const models::LanguageModel& model, models::ReadingState state, std::span<const std::int32_t> ids,
                      std::span<const std::int64_t> passages, std::size_t chunkTokens) {
  Reading reading{std::move(state), {}, {}, {}, {}};
  std::vector<at::Tensor> logits, queries;
  for (std::size_t at = 0; at < ids.size(); at += chunkTokens) {
    const auto count = std::min(chunkTokens, ids.size() - at);
    const auto seen =
        model.absorb(ids.subspan(at, count), passages.empty() ? passages : passages.subspan(at, count), reading.state,
                     {.logits = models::AbsorbOptions::Logits::All, .evidenceKeys = true, .evidenceQueries = true});
    logits.push_back(seen.logits);
    queries.push_back(seen.evidenceQueries);
    reading.evidenceKeys.insert(reading.evidenceKeys.end(), seen.evidenceKeys.begin(), seen.evidenceKeys.end());
    for (const auto& [passage, mass] : seen.finishedMass) EXPECT_TRUE(reading.mass.emplace(passage, mass).second);
  }
  reading.logits = at::cat(logits);
  reading.evidenceQueries = at::cat(queries);
  for (const auto& [passage, mass] : reading.state.partialMass) EXPECT_TRUE(reading.mass.emplace(passage, mass).second);
  return reading;
}
