// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/library/records.h"

namespace models {
struct Observation;
}

namespace core {

/// What a reading has made since the last save: rows that wait for the next transaction. A passage stays until all its
/// tokens were absorbed, so that a save in its middle and a later one of the whole both hold.
class ReadingRecord {
 public:
  /// `begun` evidence is what an earlier run kept of passages it had not wholly absorbed.
  explicit ReadingRecord(std::vector<PassageBytes> begun);

  void addPassages(std::vector<PassageRow> rows);
  void addPages(std::vector<Page> pages);
  /// What the model saw of a chunk whose tokens belong to `passages`; `bytesPerToken` of evidence each.
  void addObservation(const models::Observation& seen, std::span<const std::int64_t> passages, std::size_t bytesPerToken);

  const std::vector<PassageRow>& passages() const { return passages_; }
  const std::vector<PassageBytes>& masses() const { return masses_; }
  const std::vector<Page>& pages() const { return pages_; }
  std::vector<PassageBytes> evidence() const;

  /// After a save at token `position`: forgets what is complete.
  void saved(std::uint64_t position);

 private:
  std::vector<PassageRow> passages_;
  std::map<int, Bytes> evidence_;
  std::vector<PassageBytes> masses_;
  std::vector<Page> pages_;
};

/// fp32 values (CPU, contiguous) as fp16 bytes, and back.
Bytes halfBytes(std::span<const float> values);
std::vector<float> fromHalfBytes(std::span<const std::byte> bytes);

}  // namespace core
