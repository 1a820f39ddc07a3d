// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/codewords.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

namespace models {
namespace {

constexpr float kNone = -std::numeric_limits<float>::infinity();

/// Passages without tokens, still kNone, get the least of the others.
void fillWithLeast(std::span<float> row) {
  auto least = std::numeric_limits<float>::infinity();
  for (const auto value : row)
    if (value != kNone) least = std::min(least, value);
  std::replace(row.begin(), row.end(), kNone, std::isinf(least) ? 0.f : least);
}

}  // namespace

at::Tensor nearestCodewords(const at::Tensor& codebook, const at::Tensor& vectors) {
  const auto parts = vectors.unflatten(1, {codebook.size(0), -1});
  const auto dots = at::bmm(parts.transpose(0, 1), codebook.transpose(1, 2));
  const auto distance = codebook.square().sum(-1).unsqueeze(1) - 2 * dots;
  return distance.argmin(-1).t().to(at::kByte).contiguous();
}

void mostAlike(const at::Tensor& codebook, const at::Tensor& query, const PassageCodes& codes, std::span<float> most) {
  const auto parts = codebook.size(0), words = codebook.size(1);
  const auto table = at::bmm(codebook, query.unflatten(0, {parts, -1}).unsqueeze(-1)).contiguous();
  const auto* score = table.data_ptr<float>();
  for (std::int64_t p = 0; p < codes.passages(); ++p) {
    auto best = kNone;
    for (auto token = codes.starts[p]; token < codes.starts[p + 1]; ++token) {
      const auto* code = codes.bytes.data() + token * codes.stride + codes.offset;
      float sum = 0;
      for (std::int64_t part = 0; part < parts; ++part) sum += score[part * words + code[part]];
      best = std::max(best, sum);
    }
    most[p] = best;
  }
  fillWithLeast(most);
}

}  // namespace models
