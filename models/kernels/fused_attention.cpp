// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_attention.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/native/CPUBlas.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/kernels/packing.h"
#include "models/kernels/simd.h"

namespace models {
namespace {

using Bits = std::uint16_t;

const Bits* bits(const at::Tensor& x) { return reinterpret_cast<const Bits*>(x.data_ptr<at::BFloat16>()); }
std::int64_t roundUp(std::int64_t n, std::int64_t to) { return (n + to - 1) / to * to; }

/// C (m, n) = A (m, k) · B, or += with `add`. A is row-major bf16, B packed in pairs of rows with `ldb` columns, C fp32.
void multiply(std::int64_t m, std::int64_t n, std::int64_t k, const Bits* a, std::int64_t lda, const Bits* b,
              std::int64_t ldb, float* c, std::int64_t ldc, bool add) {
  at::native::cpublas::brgemm(m, n, k, lda, ldb, ldc, add, reinterpret_cast<const at::BFloat16*>(a),
                              reinterpret_cast<const at::BFloat16*>(b), c, true);
}

/// One row of logits: `columns` scores of which [low, high) are visible, then `tail` more that all are. Replaces both by
/// bf16 probabilities relative to the row's maximum and returns the sum and that maximum.
struct RowSum {
  float most, sum;
};

LATTE_SIMD RowSum softmaxRow(float* near, std::int64_t low, std::int64_t high, std::int64_t columns, float scale,
                             Bits* nearOut, float* tail, std::int64_t tails, Bits* tailOut, float most) {
  float limit = most;
#pragma omp simd reduction(max : limit)
  for (std::int64_t i = low; i < high; ++i) {
    near[i] *= scale;
    limit = near[i] > limit ? near[i] : limit;
  }
#pragma omp simd reduction(max : limit)
  for (std::int64_t i = 0; i < tails; ++i) limit = tail[i] > limit ? tail[i] : limit;
  float sum = 0;
  for (std::int64_t i = 0; i < low; ++i) nearOut[i] = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = low; i < high; ++i) {
    const float e = fastExp(near[i] - limit);
    sum += e;
    nearOut[i] = toBf16(e);
  }
  for (std::int64_t i = high; i < columns; ++i) nearOut[i] = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < tails; ++i) {
    const float e = fastExp(tail[i] - limit);
    sum += e;
    tailOut[i] = toBf16(e);
  }
  return {limit, sum};
}

LATTE_SIMD float dot(const Bits* a, const Bits* b, std::int64_t n) {
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < n; ++i) sum += fromBf16(a[i]) * fromBf16(b[i]);
  return sum;
}

/// tail[i] = logits[i] + bias[i] + logMass[i].
LATTE_SIMD void slotLogits(const Bits* logits, const float* bias, const float* logMass, std::int64_t n, float* tail) {
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) tail[i] = fromBf16(logits[i]) + bias[i] + logMass[i];
}

/// out = (values + Σ_s weight_s·sink_s) / sum, as bf16.
LATTE_SIMD void finishRow(const float* values, const float* sinkWeights, const Bits* sinks, std::int64_t sinkStride,
                          std::int64_t sinkCount, float sum, std::int64_t d, Bits* out) {
  const float scale = 1.f / sum;
  for (std::int64_t i = 0; i < d; ++i) {
    float value = values[i];
    for (std::int64_t s = 0; s < sinkCount; ++s) value += sinkWeights[s] * fromBf16(sinks[s * sinkStride + i]);
    out[i] = toBf16(value * scale);
  }
}

/// What is shared by all blocks of the call: rotated keys and values of every group, packed once.
struct Packed {
  std::int64_t stride = 0;          ///< keys, rounded up to a whole block
  std::vector<Bits> keys, values;   ///< by group: (d/2, stride, 2) and (stride/2, d, 2)
  std::vector<Bits> sinkKeys;       ///< (kvHeads, sinks, d), rotated
  Rope::Table queryTurn, sinkTurn;  ///< by token
};

/// One head's view of the slots: shared by the heads of a group, or with the cached keys taken out.
struct Slots {
  std::vector<float> logMass;  ///< (slots)
  std::vector<Bits> means;     ///< (slots/2, d, 2)
};

Slots packSlots(const at::Tensor& mass, const at::Tensor& sum) {
  const auto n = mass.size(0), d = sum.size(1), rows = roundUp(n, 2);
  Slots slots{std::vector<float>(n), std::vector<Bits>(rows * d)};
  for (std::int64_t l = 0; l < n; ++l) slots.logMass[l] = std::log(std::max(mass.data_ptr<float>()[l], 0.f));
  packMeans(sum.data_ptr<float>(), mass.data_ptr<float>(), n, rows, d, slots.means.data());
  return slots;
}

/// An exact cache ready for its readers: keys rotated to where the block sees them, values, and the slots without them.
struct Cache {
  std::int64_t keys = 0, stride = 0;
  std::vector<Bits> packedKeys, packedValues;
  Slots slots;
};

Cache packCache(const CacheState& cache, const SlotView& slots, std::int64_t group, const Rope::Table& turn) {
  const auto n = cache.key.size(0), d = cache.key.size(1), stride = roundUp(n, 32);
  Cache result{n, stride, std::vector<Bits>(stride * d), std::vector<Bits>(stride * d), {}};
  std::vector<Bits> rotated(n * d);
  rotateRows(bits(cache.key), d, turn.cos.data_ptr<float>(), turn.sin.data_ptr<float>(), d / 2, n, d, rotated.data(), d);
  packTransposed(rotated.data(), n, d, stride, result.packedKeys.data());
  packRows(bits(cache.value), d, n, stride, d, result.packedValues.data());
  const auto share = cache.share.to(at::kFloat);
  result.slots = packSlots(slots.mass[group] - share.sum(0), (slots.sum[group] - share.t().mm(cache.value.to(at::kFloat))).contiguous());
  return result;
}

class Kernel {
 public:
  Kernel(const FusedAttention& input, const LatteConfig& config, const Rope& rope)
      : in_(input), config_(config), rope_(rope), tokens_(input.query.size(0)), heads_(input.query.size(1)),
        d_(input.query.size(2)), groups_(input.stream.key.size(1)), groupHeads_(heads_ / groups_),
        sinks_(input.sinkKey.size(0)), slots_(input.slotLogits.defined() ? input.slotLogits.size(2) : 0),
        scale_(1.f / std::sqrt(static_cast<float>(d_))) {}

  at::Tensor run() {
    pack();
    auto out = at::empty({tokens_, heads_ * d_}, in_.query.options());
    auto* result = reinterpret_cast<Bits*>(out.data_ptr<at::BFloat16>());
    const std::int64_t blocks = in_.blocks.size();
    at::parallel_for(0, blocks * groups_, 1, [&](std::int64_t begin, std::int64_t end) {
      for (auto i = begin; i < end; ++i) block(in_.blocks[i / groups_], i % groups_, result);
      at::native::cpublas::brgemm_release();
    });
    return out;
  }

 private:
  void pack();
  void block(const BlockMemory& memory, std::int64_t group, Bits* out) const;

  const FusedAttention& in_;
  const LatteConfig& config_;
  const Rope& rope_;
  std::int64_t tokens_, heads_, d_, groups_, groupHeads_, sinks_, slots_;
  float scale_;
  Packed packed_;
};

void Kernel::pack() {
  const auto& key = in_.stream.key;
  const auto n = key.size(0);
  packed_.stride = roundUp(n, config_.block);
  packed_.keys.resize(groups_ * packed_.stride * d_);
  packed_.values.resize(packed_.keys.size());
  packed_.sinkKeys.resize(groups_ * sinks_ * d_);
  packed_.queryTurn = rope_.range(in_.stream.newFrom, tokens_, at::kCPU);
  packed_.sinkTurn = rope_.range(in_.stream.newFrom, tokens_, at::kCPU, in_.window + config_.sinks);
  const auto keyTurn = rope_.range(in_.stream.from, n, at::kCPU), sinkKeyTurn = rope_.range(0, sinks_, at::kCPU);
  at::parallel_for(0, groups_, 1, [&](std::int64_t begin, std::int64_t end) {
    std::vector<Bits> rotated(n * d_);
    for (auto g = begin; g < end; ++g) {
      const auto turn = [&](const at::Tensor& x, const Rope::Table& table, Bits* to) {
        rotateRows(bits(x) + g * x.stride(1), x.stride(0), table.cos.data_ptr<float>(), table.sin.data_ptr<float>(), d_ / 2,
                   x.size(0), d_, to, d_);
      };
      turn(key, keyTurn, rotated.data());
      packTransposed(rotated.data(), n, d_, packed_.stride, packed_.keys.data() + g * packed_.stride * d_);
      packRows(bits(in_.stream.value) + g * in_.stream.value.stride(1), in_.stream.value.stride(0), n, packed_.stride, d_,
               packed_.values.data() + g * packed_.stride * d_);
      if (sinks_ > 0) turn(in_.sinkKey, sinkKeyTurn, packed_.sinkKeys.data() + g * sinks_ * d_);
    }
  });
}

/// The working memory of one block and group: `rows` queries, head by head.
struct Scratch {
  Scratch(std::int64_t rows, std::int64_t d, std::int64_t columns, std::int64_t tail)
      : query(rows * d), probabilities(rows * columns), tailProbabilities(rows * tail), scores(rows * columns),
        tails(rows * tail), values(rows * d) {}
  std::vector<Bits> query, probabilities, tailProbabilities;
  std::vector<float> scores, tails, values;
};

void Kernel::block(const BlockMemory& memory, std::int64_t group, Bits* out) const {
  const auto n = memory.queries, rows = groupHeads_ * n, first = memory.firstQuery - in_.stream.newFrom;
  const auto offset = memory.nearFrom - in_.stream.from, near = memory.firstQuery + n - memory.nearFrom;
  const auto columns = roundUp(near, 32);
  const bool hasSlots = memory.slots.mass.defined() && slots_ > 0;
  const auto found = std::find(in_.cacheGroups.begin(), in_.cacheGroups.end(), group) - in_.cacheGroups.begin();
  const bool hasCache = hasSlots && found < static_cast<std::int64_t>(memory.caches.size());
  Slots slots;
  Cache cache;
  if (hasSlots) slots = packSlots(memory.slots.mass[group], memory.slots.sum[group]);
  if (hasCache)
    cache = packCache(memory.caches[found], memory.slots, group,
                      cacheTable(memory.caches[found], memory.firstQuery, config_, rope_));
  const auto tail = hasSlots ? slots_ + cache.stride : 0;
  Scratch work(rows, d_, columns, tail);

  const auto turn = [&](std::int64_t head, const Rope::Table& table, Bits* to) {
    const auto from = first * (d_ / 2);
    rotateRows(bits(in_.query) + first * in_.query.stride(0) + head * in_.query.stride(1), in_.query.stride(0),
               table.cos.data_ptr<float>() + from, table.sin.data_ptr<float>() + from, d_ / 2, n, d_, to, d_);
  };
  const auto* keys = packed_.keys.data() + (group * packed_.stride * d_ + offset * 2);
  for (std::int64_t j = 0; j < groupHeads_; ++j) turn(group * groupHeads_ + j, packed_.queryTurn, work.query.data() + j * n * d_);
  multiply(rows, columns, d_, work.query.data(), d_, keys, packed_.stride, work.scores.data(), columns, false);

  std::vector<float> sums(rows), sinkWeights(rows * sinks_);
  std::vector<Bits> sinkQuery(n * d_);
  for (std::int64_t j = 0; j < groupHeads_; ++j) {
    const auto head = group * groupHeads_ + j;
    const bool exact = hasCache && in_.cacheReaders[found][j];
    const auto& own = exact ? cache.slots : slots;
    turn(head, packed_.sinkTurn, sinkQuery.data());
    if (exact)
      multiply(n, cache.stride, d_, work.query.data() + j * n * d_, d_, cache.packedKeys.data(), cache.stride,
               work.tails.data() + j * n * tail + slots_, tail, false);
    for (std::int64_t i = 0; i < n; ++i) {
      const auto row = j * n + i, position = memory.firstQuery + i;
      auto* tails = work.tails.data() + row * tail;
      if (hasSlots)
        slotLogits(bits(in_.slotLogits) + (first + i) * in_.slotLogits.stride(0) + head * in_.slotLogits.stride(1),
                   in_.queryBias.data_ptr<float>() + head * slots_, own.logMass.data(), slots_, tails);
      if (exact)
        for (std::int64_t k = 0; k < cache.keys; ++k) tails[slots_ + k] *= scale_;
      float most = -INFINITY;
      auto* sink = sinkWeights.data() + row * sinks_;
      const auto visibleSinks = std::min(sinks_, position + 1);
      for (std::int64_t s = 0; s < visibleSinks; ++s) {
        sink[s] = scale_ * dot(sinkQuery.data() + i * d_, packed_.sinkKeys.data() + (group * sinks_ + s) * d_, d_);
        most = std::max(most, sink[s]);
      }
      const auto low = std::clamp<std::int64_t>(config_.sinks - memory.nearFrom, 0, columns);
      const auto high = std::max(low, position + 1 - memory.nearFrom);
      const auto result = softmaxRow(work.scores.data() + row * columns, low, high, columns, scale_,
                                     work.probabilities.data() + row * columns, tails,
                                     hasSlots ? slots_ + (exact ? cache.keys : 0) : 0,
                                     work.tailProbabilities.data() + row * tail, most);
      sums[row] = result.sum;
      for (std::int64_t s = 0; s < sinks_; ++s) {
        sink[s] = s < visibleSinks ? fastExp(sink[s] - result.most) : 0.f;
        sums[row] += sink[s];
      }
    }
  }

  multiply(rows, d_, columns, work.probabilities.data(), columns, packed_.values.data() + (group * packed_.stride + offset) * d_,
           d_, work.values.data(), d_, false);
  for (std::int64_t j = 0; j < groupHeads_ && hasSlots; ++j) {
    const bool exact = hasCache && in_.cacheReaders[found][j];
    const auto* weights = work.tailProbabilities.data() + j * n * tail;
    auto* values = work.values.data() + j * n * d_;
    multiply(n, d_, slots_, weights, tail, (exact ? cache.slots : slots).means.data(), d_, values, d_, true);
    if (exact) multiply(n, d_, cache.stride, weights + slots_, tail, cache.packedValues.data(), d_, values, d_, true);
  }
  for (std::int64_t j = 0; j < groupHeads_; ++j)
    for (std::int64_t i = 0; i < n; ++i) {
      const auto row = j * n + i;
      finishRow(work.values.data() + row * d_, sinkWeights.data() + row * sinks_,
                bits(in_.sinkValue) + group * in_.sinkValue.stride(1), in_.sinkValue.stride(0), sinks_, sums[row], d_,
                out + (first + i) * heads_ * d_ + (group * groupHeads_ + j) * d_);
    }
}

bool multipliesSmallBf16() {
  std::vector<Bits> a(16 * 16, 0), b(16 * 16, 0);
  std::vector<float> c(16 * 16);
  try {
    multiply(16, 16, 16, a.data(), 16, b.data(), 16, c.data(), 16, false);
    at::native::cpublas::brgemm_release();
    return true;
  } catch (const c10::Error&) {
    return false;
  }
}

}  // namespace

bool fusedAttentionAvailable() {
  static const bool available = multipliesSmallBf16();
  return available;
}

at::Tensor attendFused(const FusedAttention& input, const LatteConfig& config, const Rope& rope) {
  return Kernel(input, config, rope).run();
}

}  // namespace models
