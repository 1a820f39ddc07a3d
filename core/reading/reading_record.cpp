// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_record.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

#include "models/reading/language_model.h"

namespace core {

Bytes halfBytes(std::span<const float> values) {
  Bytes bytes(values.size() * sizeof(at::Half));
  for (std::size_t i = 0; i < values.size(); ++i) {
    const at::Half half(values[i]);
    std::memcpy(bytes.data() + i * sizeof half, &half, sizeof half);
  }
  return bytes;
}

std::vector<float> fromHalfBytes(std::span<const std::byte> bytes) {
  std::vector<float> values(bytes.size() / sizeof(at::Half));
  for (std::size_t i = 0; i < values.size(); ++i) {
    at::Half half;
    std::memcpy(&half, bytes.data() + i * sizeof half, sizeof half);
    values[i] = half;
  }
  return values;
}

ReadingRecord::ReadingRecord(std::vector<PassageBytes> begun) {
  for (auto& row : begun) evidence_[row.passage] = std::move(row.bytes);
}

void ReadingRecord::addPassages(std::vector<PassageRow> rows) {
  std::move(rows.begin(), rows.end(), std::back_inserter(passages_));
}

void ReadingRecord::addPages(std::vector<Page> pages) { std::move(pages.begin(), pages.end(), std::back_inserter(pages_)); }

void ReadingRecord::addObservation(const models::Observation& seen, std::span<const std::int64_t> passages,
                                   std::size_t bytesPerToken) {
  for (std::size_t token = 0; token < passages.size() && bytesPerToken > 0; ++token) {
    if (passages[token] < 0) continue;
    const auto* from = reinterpret_cast<const std::byte*>(seen.evidenceKeys.data() + token * bytesPerToken);
    auto& bytes = evidence_[static_cast<int>(passages[token])];
    bytes.insert(bytes.end(), from, from + bytesPerToken);
  }
  for (const auto& [passage, mass] : seen.finishedMass) {
    const auto plain = mass.to(at::kCPU, at::kFloat).contiguous();
    masses_.push_back({static_cast<int>(passage), halfBytes({plain.data_ptr<float>(), static_cast<std::size_t>(plain.numel())})});
  }
}

std::vector<PassageBytes> ReadingRecord::evidence() const {
  std::vector<PassageBytes> rows;
  for (const auto& [passage, bytes] : evidence_) rows.push_back({passage, bytes});
  return rows;
}

void ReadingRecord::saved(std::uint64_t position) {
  const auto done = [&](const PassageRow& row) { return row.tokenBegin + row.tokenCount <= position; };
  for (const auto& row : passages_)
    if (done(row)) evidence_.erase(row.passage.index);
  std::erase_if(passages_, done);
  masses_.clear();
  pages_.clear();
}

}  // namespace core
