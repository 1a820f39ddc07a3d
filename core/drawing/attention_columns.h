// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/reading/attention_map.h"

namespace core {

/// An attention map in the form in which it is drawn: passages that follow each other joined into columns, as many in
/// each, so that a document of any length fits; slots in the order of their centres of mass over the document.
struct AttentionColumns {
  static constexpr int kMost = 600;

  std::vector<int> firstPassage;  ///< of each column, and the number of passages at the end
  std::vector<double> share;      ///< by column: sum over its passages
  int rows = 0;                   ///< slots; 0 when they hold nothing, as after a document that fits into the window
  std::vector<int> slot;          ///< by row: which one it is
  std::vector<float> heat;        ///< (rows, columns): the slot's mean share of a passage, 1 where it holds all alike
  std::vector<double> weight;     ///< by row: part of the weight of all slots

  int columns() const { return static_cast<int>(share.size()); }
};

AttentionColumns attentionColumns(const AttentionMap& map, int most = AttentionColumns::kMost);

}  // namespace core
