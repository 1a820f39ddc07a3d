// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/records.h"

namespace core {

struct SearchOptions {
  std::vector<DocumentId> documents;  ///< empty: all
  int limit = 200;
};

struct SearchHit {
  DocumentId document = 0;
  ReadingId reading = 0;
  Passage passage;
  std::vector<TextRange> matches;  ///< in passage.text, ascending
  TextRange snippet;               ///< of passage.text: a few words around the first match
  double rank = 0;                 ///< higher is better
};

/// What a user typed as an FTS5 expression that can neither fail nor mean an operator: every word quoted, all of them
/// required, "phrases" kept together. Empty when there is nothing to search for.
std::string matchExpression(std::string_view query);

/// BM25 of one document's passages with that document's own statistics, so that an answer depends on its document
/// alone. SQLite FTS5 in memory, Porter stems, k1 = 1.2, b = 0.75. Bound to one thread.
class Bm25Index {
 public:
  explicit Bm25Index(std::span<const std::string> passageTexts);
  Bm25Index(Bm25Index&&) noexcept;
  Bm25Index& operator=(Bm25Index&&) noexcept;
  ~Bm25Index();

  /// One score per passage, 0 where no word of the question occurs, otherwise higher is better.
  std::vector<float> scores(std::string_view question) const;

  std::size_t passages() const;
  /// How many passages hold a word, in any form with the same Porter stem.
  int holding(std::string_view word) const;

 private:
  struct Table;
  std::unique_ptr<Table> table_;
};

}  // namespace core
