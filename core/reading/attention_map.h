// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/library/library.h"

namespace core {

class ReadingModel;

/// Which latents are looked at: those of one layer, of one key-value group, or of both. Counted from 0; all where
/// nothing is said, and then what is told is their mean.
struct AttentionSelection {
  std::optional<int> layer, group;
  friend bool operator==(const AttentionSelection&, const AttentionSelection&) = default;
};

/// Where a model looked, by passage. Shares of one question add up to 1 over passages, outside and sinks. This explains
/// what the model did; it is no proof that an answer is right.
struct AttentionMap {
  std::string question;  ///< empty: the whole reading
  AttentionSelection selection;
  std::vector<Passage> passages;
  std::vector<float> share;               ///< by passage: mean over the heads selected and question tokens
  float outside = 0, sinks = 0;           ///< headers and the question itself; the first tokens of the stream
  int layers = 0, groups = 0, slots = 0;  ///< that the model has
  std::vector<float> slotShare;    ///< (layers, groups, slots): how much of the weight went to each; 0 if not selected
  std::vector<float> slotPassage;  ///< (slots, passages): share of each passage in slot l, mean over the selection
};

/// For a question: what its words looked at, from a copy of the final state. For the whole reading (empty question):
/// how the slots divided the passages, share being each passage's part of all that was evicted. A reading that is not
/// finished is taken as if the document ended with it. Throws Error when the model has no such layer or group, and
/// Interrupted soon after it was stopped.
AttentionMap attentionMap(const ReadingModel& model, const Library& library, const Reading& reading,
                          const std::string& question, const AttentionSelection& selection = {},
                          std::stop_token stop = {});

}  // namespace core
