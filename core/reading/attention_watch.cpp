// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_watch.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "core/reading/reading_record.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

using models::AttentionTrace;

constexpr std::int64_t kPieceTokens = 128;  ///< read between two looks at whether to stop
constexpr double kTiny = 1e-20;             ///< below this latents hold nothing

void throwIfStopped(const std::stop_token& stop) {
  if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped.");
}

std::vector<float> toVector(const at::Tensor& tensor) {
  const auto plain = tensor.to(at::kFloat).contiguous();
  return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

/// The layers and key-value groups that are looked at.
class Selected {
 public:
  Selected(const models::ModelConfig& config, const AttentionSelection& wanted)
      : layers_(config.layers), groups_(config.kvHeads), heads_(config.heads / config.kvHeads) {
    require(wanted.layer, layers_, "layer");
    require(wanted.group, groups_, "group");
    firstLayer_ = wanted.layer.value_or(0);
    firstGroup_ = wanted.group.value_or(0);
    layerCount_ = wanted.layer ? 1 : layers_;
    groupCount_ = wanted.group ? 1 : groups_;
  }

  std::int64_t count() const { return layerCount_ * groupCount_; }

  /// (…, layers, groups, …) to those selected, from dimension `layer` on.
  at::Tensor of(const at::Tensor& all, std::int64_t layer) const {
    return all.narrow(layer, firstLayer_, layerCount_).narrow(layer + 1, firstGroup_, groupCount_);
  }
  /// (tokens, layers, heads, …) to (tokens, layers, groups, …), mean over the heads of a group.
  at::Tensor ofHeads(const at::Tensor& all) const { return of(all.unflatten(2, {groups_, heads_}).mean(3), 1); }
  /// (tokens, layers, heads) to (tokens), mean over the heads selected.
  at::Tensor mean(const at::Tensor& all) const { return ofHeads(all).mean(at::IntArrayRef{1, 2}); }
  /// (layers, groups, slots) selected, to those of the whole model, 0 for the others.
  at::Tensor spread(const at::Tensor& selected) const {
    auto all = at::zeros({layers_, groups_, selected.size(-1)});
    of(all, 0).copy_(selected);
    return all;
  }

 private:
  static void require(const std::optional<int>& index, std::int64_t count, const char* what) {
    if (index && (*index < 0 || *index >= count))
      throw Error(Failure::Failed,
                  fmt::format("The model has no {} {}: give one from 1 to {}.", what, *index + 1, count));
  }

  std::int64_t layers_, groups_, heads_;
  std::int64_t firstLayer_ = 0, firstGroup_ = 0, layerCount_ = 0, groupCount_ = 0;
};

/// z as the library holds it, of what is selected, with a last row for what lies outside every passage.
at::Tensor storedMasses(const models::LanguageModel& model, const Library& library, const Reading& reading,
                        std::int64_t passages, const Selected& selected, const std::stop_token& stop) {
  const auto& c = model.config();
  const auto slots = model.adapter().config.slots;
  auto masses = selected.of(at::zeros({1, c.layers, c.kvHeads, slots}), 1).expand({passages + 1, -1, -1, -1}).clone();
  for (const auto& row : library.masses(reading.id)) {
    throwIfStopped(stop);
    const auto values = fromHalfBytes(row.bytes);
    if (row.passage < passages && static_cast<std::int64_t>(values.size()) == c.layers * c.kvHeads * slots)
      masses[row.passage].copy_(selected.of(at::tensor(values).view({c.layers, c.kvHeads, slots}), 0));
  }
  return masses;
}

/// (words, tokens [begin, end)): 1 / the word's length where it holds the token.
at::Tensor wordWeights(const std::vector<TokenRange>& words, std::int64_t begin, std::int64_t end) {
  auto weights = at::zeros({static_cast<std::int64_t>(words.size()), end - begin});
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto first = std::max(begin, words[i].begin), last = std::min(end, words[i].end);
    if (first < last) weights[i].narrow(0, first - begin, last - first).fill_(1.0 / (words[i].end - words[i].begin));
  }
  return weights;
}

/// Sums over the pieces in which words were read: (words) and (words, …).
struct Sums {
  at::Tensor near, cache, sinks, passages, slots, written;
};

}  // namespace

struct AttentionWatch::Parts {
  const models::LanguageModel& language;
  Selected selected;
  std::stop_token stop;
  models::ReadingState state;
  std::vector<Passage> passages;
  at::Tensor stored;  ///< (passages + 1, layers, groups, slots)

  /// With the passages that the state has evicted in part.
  at::Tensor masses() const {
    auto all = stored.clone();
    for (const auto& [passage, mass] : state.partialMass) all[rowOf(passage)] += selected.of(mass, 0);
    return all;
  }
  std::int64_t rowOf(std::int64_t passage) const { return passage < 0 ? stored.size(0) - 1 : passage; }

  /// Adds a piece that lies in one block of the model: its words saw the same slots, those of the state after it.
  void add(const AttentionTrace& trace, const at::Tensor& weights, Sums& sums) const {
    const auto weigh = [&](const at::Tensor& byHead) { return weights.mv(selected.mean(byHead)); };
    sums.near += weigh(trace.near);
    sums.cache += weigh(trace.cache);
    for (const auto& [passage, direct] : trace.direct) {
      if (passage == AttentionTrace::kSinks)
        sums.sinks += weigh(direct);
      else
        sums.passages.select(1, rowOf(passage)) += weigh(direct);
    }
    if (trace.written.defined()) {
      const auto written = selected.of(trace.written, 1).mean(at::IntArrayRef{1, 2});
      sums.written += weights.gt(0).to(at::kFloat).mm(written);
    }
    if (!trace.slotWeight.defined()) return;
    const auto weighAll = [&](const at::Tensor& byToken) { return weights.mm(byToken.flatten(1)); };
    sums.passages += weighAll(selected.ofHeads(trace.slotWeight)).mm(masses().flatten(1).t()) / selected.count();
    sums.slots += weighAll(selected.ofHeads(trace.slotShare));
  }

  Sums noSums(std::int64_t words) const {
    const auto none = [&] { return at::zeros({words}); };
    return {none(),
            none(),
            none(),
            at::zeros({words, stored.size(0)}),
            at::zeros({words, stored[0].numel()}),
            at::zeros({words, stored.size(3)})};
  }

  std::vector<WordShares> sharesOf(const Sums& sums, const std::vector<TokenRange>& words) const {
    const auto outside = stored.size(0) - 1;
    std::vector<WordShares> result;
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(words.size()); ++i)
      result.push_back({sums.near[i].item<float>(), sums.sinks[i].item<float>(), sums.cache[i].item<float>(),
                        toVector(selected.spread(sums.slots[i].view_as(stored[0]))),
                        toVector(sums.passages[i].narrow(0, 0, outside)), sums.passages[i][outside].item<float>(),
                        toVector(sums.written[i])});
    return result;
  }
};

AttentionWatch::AttentionWatch(const ReadingModel& model, const Library& library, const Reading& reading,
                               const AttentionSelection& selection, std::stop_token stop)
    : parts_(new Parts{model.language(),
                       Selected(model.language().config(), selection),
                       std::move(stop),
                       newestState(model, library, reading),
                       begunPassages(library, reading),
                       {}}) {
  parts_->stored = storedMasses(parts_->language, library, reading, static_cast<std::int64_t>(passages().size()),
                                parts_->selected, parts_->stop);
}
AttentionWatch::~AttentionWatch() = default;

const std::vector<Passage>& AttentionWatch::passages() const { return parts_->passages; }

std::vector<WordShares> AttentionWatch::read(const std::vector<std::int32_t>& ids,
                                             const std::vector<TokenRange>& words) {
  auto& p = *parts_;
  const auto block = p.language.adapter().config.block, from = p.state.position;
  const auto size = static_cast<std::int64_t>(ids.size());
  auto sums = p.noSums(static_cast<std::int64_t>(words.size()));
  // Up to the block of the first word in long pieces, then piece by piece as the model's blocks lie.
  const auto firstWord = words.empty() ? size : words.front().begin;
  const auto before = (from + firstWord) / block * block - from;
  for (std::int64_t begin = 0, end = 0; begin < size; begin = end) {
    throwIfStopped(p.stop);
    end = begin < before ? std::min(before, begin + kPieceTokens) : ((from + begin) / block + 1) * block - from;
    end = std::min(size, end);
    const auto weights = wordWeights(words, begin, end);
    models::AbsorbOptions options;
    options.attention = weights.numel() > 0 && weights.gt(0).any().item<bool>();
    const auto seen = p.language.absorb(std::span(ids).subspan(begin, end - begin), {}, p.state, options);
    for (const auto& [passage, mass] : seen.finishedMass) p.stored[p.rowOf(passage)] += p.selected.of(mass, 0);
    if (options.attention) p.add(seen.attention, weights, sums);
  }
  return p.sharesOf(sums, words);
}

LatentHoldings AttentionWatch::holdings() const {
  const auto masses = parts_->masses();
  const auto passages = masses.size(0) - 1;
  const auto byPassage = masses.sum(at::IntArrayRef{1, 2, 3});
  const auto total = byPassage.sum().clamp_min(kTiny);
  const auto bySlot = masses.narrow(0, 0, passages).sum(at::IntArrayRef{1, 2}).t();
  return {toVector(byPassage.narrow(0, 0, passages) / total), (byPassage[passages] / total).item<float>(),
          toVector(parts_->selected.spread(masses.sum(0) / total)),
          toVector(bySlot / bySlot.sum(1, true).clamp_min(kTiny))};
}

}  // namespace core
