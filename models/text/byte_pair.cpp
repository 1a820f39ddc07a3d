// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/byte_pair.h"

#include <algorithm>
#include <bit>

namespace models {
namespace {

constexpr std::uint64_t kEmpty = ~std::uint64_t{0};

std::uint64_t keyOf(std::int32_t left, std::int32_t right) {
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
}

}  // namespace

MergeTable::MergeTable(std::size_t merges) : slots_(std::bit_ceil(2 * merges + 1), Slot{kEmpty, {}}) {}

std::size_t MergeTable::slotOf(std::uint64_t key) const {
  const std::uint64_t mixed = key * 0x9E3779B97F4A7C15u;
  std::size_t slot = (mixed ^ mixed >> 32) & (slots_.size() - 1);
  while (slots_[slot].key != kEmpty && slots_[slot].key != key) slot = (slot + 1) & (slots_.size() - 1);
  return slot;
}

void MergeTable::add(std::int32_t left, std::int32_t right, Merge merge) {
  const std::uint64_t key = keyOf(left, right);
  slots_[slotOf(key)] = {key, merge};
}

const MergeTable::Merge* MergeTable::find(std::int32_t left, std::int32_t right) const {
  const Slot& slot = slots_[slotOf(keyOf(left, right))];
  return slot.key == kEmpty ? nullptr : &slot.merge;
}

void BytePairMerger::push(Symbol symbol) {
  const auto at = static_cast<std::int32_t>(links_.size());
  if (at > 0) links_.back().next = at;
  links_.push_back({symbol, at - 1, kNone});
}

void BytePairMerger::consider(std::int32_t at) {
  if (at == kNone || links_[at].next == kNone) return;
  const MergeTable::Merge* merge = table_.find(links_[at].symbol.id, links_[links_[at].next].symbol.id);
  if (merge == nullptr) return;
  heap_.push_back({merge->rank, at, merge->id});
  std::push_heap(heap_.begin(), heap_.end(), later);
}

void BytePairMerger::join(const Candidate& candidate) {
  Link& left = links_[candidate.at];
  Link& right = links_[left.next];
  left.symbol.id = candidate.id;
  left.next = right.next;
  if (right.next != kNone) links_[right.next].previous = candidate.at;
  right.symbol.id = kNone;
  consider(left.previous);
  consider(candidate.at);
}

void BytePairMerger::mergeAll() {
  heap_.clear();
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(links_.size()); ++at) consider(at);
  while (!heap_.empty()) {
    std::pop_heap(heap_.begin(), heap_.end(), later);
    const Candidate best = heap_.back();
    heap_.pop_back();
    const Link& left = links_[best.at];
    if (left.symbol.id == kNone || left.next == kNone) continue;
    // A neighbour may have merged since the candidate was found.
    const MergeTable::Merge* merge = table_.find(left.symbol.id, links_[left.next].symbol.id);
    if (merge != nullptr && merge->rank == best.rank) join(best);
  }
}

}  // namespace models
