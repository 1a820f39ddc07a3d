// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/library/library.h"
#include "core/reading/attention_map.h"

namespace core {

class ReadingModel;

/// Tokens [begin, end) of a text.
struct TokenRange {
  std::int64_t begin = 0, end = 0;
};

/// Where the tokens of one word looked: means over its tokens and over the heads of a selection. near, sinks, cache and
/// slots sum to 1, and so do sinks, outside and passages.
struct WordShares {
  float near = 0, sinks = 0;  ///< the window; the first tokens of the stream
  float cache = 0;            ///< keys that were kept exactly
  std::vector<float> slots;   ///< (layers, groups, slots): p(l|t), 0 outside the selection
  std::vector<float> passages;
  float outside = 0;           ///< what is read under watch itself, and headers
  std::vector<float> written;  ///< (slots): what its tokens, together, add to each latent
};

/// What the latents of a selection hold of every passage. All zero where nothing has left the window.
struct LatentHoldings {
  std::vector<float> passages;  ///< part of everything they hold, with what is outside it sums to 1
  float outside = 0;
  std::vector<float> slots;         ///< (layers, groups, slots): how much of it each of them holds
  std::vector<float> slotPassages;  ///< (slots, passages): each passage's part of what slot l holds of passages
};

/// A copy of the state of a reading, finished or not, that reads on under watch: what becomes of it changes nothing
/// that was read. Bound to one thread; the model outlives it.
class AttentionWatch {
 public:
  /// Throws Error when the model has no such layer or group, or nothing was read yet. Here and in read(), Interrupted
  /// soon after it was stopped.
  AttentionWatch(const ReadingModel& model, const Library& library, const Reading& reading,
                 const AttentionSelection& selection, std::stop_token stop);
  ~AttentionWatch();

  /// Reads `ids` as no part of the document and tells where each of `words`, which are ascending and do not overlap,
  /// looked. What stands before the first of them is read faster.
  std::vector<WordShares> read(const std::vector<std::int32_t>& ids, const std::vector<TokenRange>& words);

  LatentHoldings holdings() const;

  /// The passages of which the reading has absorbed a token.
  const std::vector<Passage>& passages() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace core
