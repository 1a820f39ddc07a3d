// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

class ReadingModel;

/// One timed reading of synthetic tokens with everything on that a real one has: slots, masses, evidence keys, cache.
struct ReadBench {
  std::uint64_t tokens = 0;
  double seconds = 0, tokensPerSecond = 0;
  double saveSeconds = 0;        ///< of packing the final state once, not part of `seconds`
  std::uint64_t stateBytes = 0;
  std::uint64_t peakBytes = 0;   ///< of the whole process so far
};

/// Token i of the benchmark's text is i·7919 mod (vocabulary − 152) + 10, in passages of 128: the same for every program
/// that is compared. A short reading before warms up. Throws Interrupted when stopped.
ReadBench benchRead(const ReadingModel& model, std::uint64_t tokens, int chunkTokens, std::stop_token stop);

}  // namespace core
