// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace models {

/// Which neighbouring tokens merge into which, and in what order. An open-addressing hash table: filled once, then read
/// by any number of threads.
class MergeTable {
 public:
  struct Merge {
    std::int32_t rank;  ///< lower merges first
    std::int32_t id;    ///< of the merged token
  };

  /// Room for `merges` entries; no more may be added.
  explicit MergeTable(std::size_t merges);

  void add(std::int32_t left, std::int32_t right, Merge merge);
  /// nullptr where the two do not merge.
  const Merge* find(std::int32_t left, std::int32_t right) const;

 private:
  struct Slot {
    std::uint64_t key;
    Merge merge;
  };
  std::size_t slotOf(std::uint64_t key) const;
  std::vector<Slot> slots_;  ///< a power of two of them, at most half in use
};

/// Merges the symbols of one piece of text after another, reusing its memory. For one thread.
class BytePairMerger {
 public:
  struct Symbol {
    std::int32_t id;
    std::uint32_t begin;  ///< offset of its first byte
  };

  /// `table` must outlive the merger.
  explicit BytePairMerger(const MergeTable& table) : table_(table) {}

  void clear() { links_.clear(); }
  void push(Symbol symbol);

  /// Merges what was pushed since clear(): again and again the pair of lowest rank, the leftmost of equals. n symbols
  /// take O(n log n). The symbols left are then visited by take(const Symbol&) in order.
  template <typename Take>
  void merge(Take take) {
    if (links_.empty()) return;
    mergeAll();
    for (std::int32_t at = 0; at != kNone; at = links_[at].next) take(links_[at].symbol);
  }

 private:
  static constexpr std::int32_t kNone = -1;
  struct Link {
    Symbol symbol;
    std::int32_t previous, next;
  };
  struct Candidate {
    std::int32_t rank;
    std::int32_t at;  ///< of the left symbol
    std::int32_t id;
  };
  static bool later(const Candidate& a, const Candidate& b) { return a.rank != b.rank ? a.rank > b.rank : a.at > b.at; }

  void mergeAll();
  void consider(std::int32_t at);
  void join(const Candidate& candidate);

  const MergeTable& table_;
  std::vector<Link> links_;
  std::vector<Candidate> heap_;
};

}  // namespace models
