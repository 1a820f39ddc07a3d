// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_attention.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/native/CPUBlas.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "models/kernels/attention_rows.h"
#include "models/kernels/packing.h"

namespace models {
namespace {

using Bits = std::uint16_t;

/// Columns of a product are padded to a multiple of this, rows of a packed operand too.
constexpr std::int64_t kPad = 32;

const Bits* bits(const at::Tensor& x) { return reinterpret_cast<const Bits*>(x.data_ptr<at::BFloat16>()); }
std::int64_t roundUp(std::int64_t n, std::int64_t to) { return (n + to - 1) / to * to; }

/// C (m, n) = A (m, k) · B, or += with `add`. A is row-major bf16, B packed in pairs of rows with `ldb` columns, C fp32.
void multiply(std::int64_t m, std::int64_t n, std::int64_t k, const Bits* a, std::int64_t lda, const Bits* b,
              std::int64_t ldb, float* c, std::int64_t ldc, bool add) {
  at::native::cpublas::brgemm(m, n, k, lda, ldb, ldc, add, reinterpret_cast<const at::BFloat16*>(a),
                              reinterpret_cast<const at::BFloat16*>(b), c, true);
}

/// One head's view of the slots: shared by the heads of a group, or with the cached keys taken out.
struct Slots {
  std::vector<float> logMass;  ///< (slots)
  std::vector<Bits> means;     ///< (slots/2, d, 2)
};

Slots packSlots(const at::Tensor& mass, const at::Tensor& sum) {
  const auto n = mass.size(0), d = sum.size(1);
  Slots slots{std::vector<float>(n), std::vector<Bits>(n * d)};
  const auto* values = mass.data_ptr<float>();
  for (std::int64_t l = 0; l < n; ++l) slots.logMass[l] = std::log(std::max(values[l], 0.f));
  packMeans(sum.data_ptr<float>(), values, n, n, d, slots.means.data());
  return slots;
}

/// An exact cache ready for its readers: keys rotated to where the block sees them, values, and the slots without them.
struct Cache {
  std::int64_t keys = 0, padded = 0;
  std::vector<Bits> packedKeys, packedValues;
  Slots slots;
};

Cache packCache(const CacheState& cache, const SlotView& slots, std::int64_t group, const Rope::Table& turn) {
  const auto n = cache.key.size(0), d = cache.key.size(1), padded = roundUp(n, kPad);
  Cache result{n, padded, std::vector<Bits>(padded * d), std::vector<Bits>(padded * d), {}};
  std::vector<Bits> rotated(n * d);
  rotateRows(bits(cache.key), d, turn.cos.data_ptr<float>(), turn.sin.data_ptr<float>(), d / 2, n, d, rotated.data(), d);
  packTransposed(rotated.data(), n, d, padded, result.packedKeys.data());
  packRows(bits(cache.value), d, n, padded, d, result.packedValues.data());
  const auto share = cache.share.to(at::kFloat);
  const auto rest = slots.sum[group] - share.t().mm(cache.value.to(at::kFloat));
  result.slots = packSlots(slots.mass[group] - share.sum(0), rest.contiguous());
  return result;
}

/// The keys and values of every group, rotated and packed once for all blocks of the call.
class PackedStream {
 public:
  explicit PackedStream(const FusedAttention& in);
  /// From position `offset` of the stream on, an even number.
  const Bits* keys(std::int64_t group, std::int64_t offset) const { return &keys_[group * stride_ * d_ + offset * 2]; }
  const Bits* values(std::int64_t group, std::int64_t offset) const { return &values_[(group * stride_ + offset) * d_]; }
  const Bits* sinkKey(std::int64_t group, std::int64_t sink) const { return &sinkKeys_[(group * sinks_ + sink) * d_]; }
  std::int64_t stride() const { return stride_; }

 private:
  std::int64_t d_, sinks_, stride_;
  std::vector<Bits> keys_, values_, sinkKeys_;  ///< (groups, d/2, stride, 2), (groups, stride/2, d, 2), (groups, sinks, d)
};

void rotateGroup(const at::Tensor& x, std::int64_t group, const Rope::Table& turn, Bits* to) {
  const auto d = x.size(2);
  rotateRows(bits(x) + group * x.stride(1), x.stride(0), turn.cos.data_ptr<float>(), turn.sin.data_ptr<float>(), d / 2,
             x.size(0), d, to, d);
}

PackedStream::PackedStream(const FusedAttention& in)
    : d_(in.stream.key.size(2)), sinks_(in.sinkKey.size(0)), stride_(roundUp(in.stream.key.size(0), kPad) + kPad) {
  const auto groups = in.stream.key.size(1), n = in.stream.key.size(0);
  keys_.resize(groups * stride_ * d_);
  values_.resize(groups * stride_ * d_);
  sinkKeys_.resize(groups * sinks_ * d_ + 1);
  at::parallel_for(0, groups, 1, [&](std::int64_t begin, std::int64_t end) {
    std::vector<Bits> rotated(n * d_);
    for (auto g = begin; g < end; ++g) {
      rotateGroup(in.stream.key, g, in.rotations.key, rotated.data());
      packTransposed(rotated.data(), n, d_, stride_, &keys_[g * stride_ * d_]);
      const auto& value = in.stream.value;
      packRows(bits(value) + g * value.stride(1), value.stride(0), n, stride_, d_, &values_[g * stride_ * d_]);
      rotateGroup(in.sinkKey, g, in.rotations.sinkKey, &sinkKeys_[g * sinks_ * d_]);
    }
  });
}

/// Attention of one block's queries in one key-value group. Rows go head by head: row j·n + i is query i of the group's
/// head j.
class BlockTask {
 public:
  BlockTask(const FusedAttention& in, const PackedStream& packed, const LatteConfig& config, const Rope& rope,
            const BlockMemory& memory, std::int64_t group);
  void run(Bits* out) {
    score();
    for (std::int64_t j = 0; j < groupHeads_; ++j) weigh(j);
    mixValues();
    finish(out);
  }

 private:
  bool exact(std::int64_t j) const { return cacheIndex_ >= 0 && in_.cacheReaders[cacheIndex_][j]; }
  const Slots& slotsOf(std::int64_t j) const { return exact(j) ? cache_.slots : slots_; }
  void turn(std::int64_t j, const Rope::Table& table, Bits* to) const;
  void score();
  void weigh(std::int64_t j);
  void weighRow(std::int64_t j, std::int64_t i, const Bits* sinkQuery);
  void mixValues();
  void finish(Bits* out);

  template <typename T>
  static std::unique_ptr<T[]> room(std::int64_t n) {
    return std::make_unique_for_overwrite<T[]>(std::max<std::int64_t>(n, 1));
  }

  const FusedAttention& in_;
  const PackedStream& packed_;
  const LatteConfig& config_;
  const BlockMemory& memory_;
  const std::int64_t group_, d_, groupHeads_, n_, rows_, first_, offset_, columns_, sinks_;
  std::int64_t slotCount_ = 0, cacheIndex_ = -1, tail_ = 0;
  const float scale_;
  Slots slots_;
  Cache cache_;
  std::unique_ptr<Bits[]> query_, near_, far_;  ///< (rows, d), probabilities (rows, columns) and (rows, tail)
  std::unique_ptr<float[]> scores_, tails_, values_, sums_, sinkWeights_;
};

BlockTask::BlockTask(const FusedAttention& in, const PackedStream& packed, const LatteConfig& config, const Rope& rope,
                     const BlockMemory& memory, std::int64_t group)
    : in_(in), packed_(packed), config_(config), memory_(memory), group_(group), d_(in.query.size(2)),
      groupHeads_(in.query.size(1) / in.stream.key.size(1)), n_(memory.queries), rows_(groupHeads_ * n_),
      first_(memory.firstQuery - in.stream.newFrom), offset_(memory.nearFrom - in.stream.from),
      columns_(roundUp(memory.firstQuery + n_ - memory.nearFrom, kPad)), sinks_(in.sinkKey.size(0)),
      scale_(1.f / std::sqrt(static_cast<float>(d_))) {
  if (memory.slots.mass.defined() && in.slotLogits.defined()) {
    slotCount_ = in.slotLogits.size(2);
    slots_ = packSlots(memory.slots.mass[group], memory.slots.sum[group]);
    const auto found = std::find(in.cacheGroups.begin(), in.cacheGroups.end(), group) - in.cacheGroups.begin();
    if (found < static_cast<std::int64_t>(memory.caches.size()) && memory.caches[found].key.size(0) > 0) {
      cacheIndex_ = found;
      const auto& cache = memory.caches[found];
      cache_ = packCache(cache, memory.slots, group, cacheTable(cache, memory.firstQuery, config, rope));
    }
    tail_ = slotCount_ + cache_.padded;
  }
  query_ = room<Bits>(rows_ * d_);
  near_ = room<Bits>(rows_ * columns_);
  far_ = std::make_unique<Bits[]>(rows_ * tail_ + 1);
  scores_ = room<float>(rows_ * columns_);
  tails_ = room<float>(rows_ * tail_);
  values_ = room<float>(rows_ * d_);
  sums_ = room<float>(rows_);
  sinkWeights_ = room<float>(rows_ * sinks_);
}

/// The block's queries of head j, rotated: (n, d).
void BlockTask::turn(std::int64_t j, const Rope::Table& table, Bits* to) const {
  const auto& q = in_.query;
  rotateRows(bits(q) + first_ * q.stride(0) + (group_ * groupHeads_ + j) * q.stride(1), q.stride(0),
             table.cos.data_ptr<float>() + first_ * (d_ / 2), table.sin.data_ptr<float>() + first_ * (d_ / 2), d_ / 2, n_,
             d_, to, d_);
}

void BlockTask::score() {
  for (std::int64_t j = 0; j < groupHeads_; ++j) turn(j, in_.rotations.query, &query_[j * n_ * d_]);
  multiply(rows_, columns_, d_, query_.get(), d_, packed_.keys(group_, offset_), packed_.stride(), scores_.get(), columns_,
           false);
  for (std::int64_t j = 0; j < groupHeads_; ++j)
    if (exact(j))
      multiply(n_, cache_.padded, d_, &query_[j * n_ * d_], d_, cache_.packedKeys.data(), cache_.padded,
               &tails_[j * n_ * tail_ + slotCount_], tail_, false);
}

void BlockTask::weigh(std::int64_t j) {
  const auto sinkQuery = room<Bits>(n_ * d_);
  turn(j, in_.rotations.sinkQuery, sinkQuery.get());
  for (std::int64_t i = 0; i < n_; ++i) weighRow(j, i, &sinkQuery[i * d_]);
}

void BlockTask::weighRow(std::int64_t j, std::int64_t i, const Bits* sinkQuery) {
  const auto row = j * n_ + i, head = group_ * groupHeads_ + j, position = memory_.firstQuery + i;
  auto* tail = &tails_[row * tail_];
  std::int64_t tails = 0;
  if (slotCount_ > 0) {
    const auto& logits = in_.slotLogits;
    slotLogitRow(bits(logits) + (first_ + i) * logits.stride(0) + head * logits.stride(1),
                 in_.queryBias.data_ptr<float>() + head * slotCount_, slotsOf(j).logMass.data(), slotCount_, tail);
    tails = slotCount_;
    if (exact(j)) {
      for (auto k = tails; k < slotCount_ + cache_.keys; ++k) tail[k] *= scale_;
      tails += cache_.keys;
    }
  }
  auto* sink = &sinkWeights_[row * sinks_];
  const auto visible = std::min(sinks_, position + 1);
  float most = -INFINITY;
  for (std::int64_t s = 0; s < visible; ++s) {
    sink[s] = scale_ * dotRow(sinkQuery, packed_.sinkKey(group_, s), d_);
    most = std::max(most, sink[s]);
  }
  const auto low = std::clamp<std::int64_t>(config_.sinks - memory_.nearFrom, 0, columns_);
  const auto high = std::max(low, position + 1 - memory_.nearFrom);
  const auto row_ = softmaxRow(&scores_[row * columns_], low, high, columns_, scale_, &near_[row * columns_], tail, tails,
                               &far_[row * tail_], most);
  sums_[row] = row_.sum;
  for (std::int64_t s = 0; s < sinks_; ++s) {
    sink[s] = s < visible ? std::exp(sink[s] - row_.most) : 0.f;
    sums_[row] += sink[s];
  }
}

void BlockTask::mixValues() {
  multiply(rows_, d_, columns_, near_.get(), columns_, packed_.values(group_, offset_), d_, values_.get(), d_, false);
  for (std::int64_t j = 0; j < groupHeads_ && slotCount_ > 0; ++j) {
    const auto* weights = &far_[j * n_ * tail_];
    auto* values = &values_[j * n_ * d_];
    multiply(n_, d_, slotCount_, weights, tail_, slotsOf(j).means.data(), d_, values, d_, true);
    if (exact(j)) multiply(n_, d_, cache_.padded, weights + slotCount_, tail_, cache_.packedValues.data(), d_, values, d_, true);
  }
}

void BlockTask::finish(Bits* out) {
  const auto heads = in_.query.size(1);
  const auto* sinks = bits(in_.sinkValue) + group_ * in_.sinkValue.stride(1);
  for (std::int64_t j = 0; j < groupHeads_; ++j)
    for (std::int64_t i = 0; i < n_; ++i) {
      const auto row = j * n_ + i;
      finishRow(&values_[row * d_], &sinkWeights_[row * sinks_], sinks, in_.sinkValue.stride(0), sinks_, sums_[row], d_,
                out + ((first_ + i) * heads + group_ * groupHeads_ + j) * d_);
    }
}

/// Gives the thread's tile registers back however its products end.
struct Tiles {
  ~Tiles() { at::native::cpublas::brgemm_release(); }
};

bool multipliesSmallBf16() {
  const std::vector<Bits> zeros(kPad * kPad);
  std::vector<float> product(kPad * kPad);
  try {
    multiply(kPad, kPad, kPad, zeros.data(), kPad, zeros.data(), kPad, product.data(), kPad, false);
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
  const auto groups = input.stream.key.size(1);
  const std::int64_t blocks = input.blocks.size();
  auto out = at::empty({input.query.size(0), input.query.size(1) * input.query.size(2)}, input.query.options());
  auto* result = reinterpret_cast<Bits*>(out.data_ptr<at::BFloat16>());
  const PackedStream packed(input);
  at::parallel_for(0, blocks * groups, 1, [&](std::int64_t begin, std::int64_t end) {
    const Tiles tiles;
    for (auto i = begin; i < end; ++i)
      BlockTask(input, packed, config, rope, input.blocks[i / groups], i % groups).run(result);
  });
  return out;
}

}  // namespace models
