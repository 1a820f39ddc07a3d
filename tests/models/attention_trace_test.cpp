// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/attention_trace.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/dense_reading.h"
#include "tests/support/tiny_model.h"

namespace {

using models::AttentionTrace;

constexpr std::int64_t kRead = 200, kQuestion = 8, kPassage = 23, kHeader = 6;

/// A text read in calls of 50 tokens and a question after it, all in one block, with the passages' masses at that time.
struct Asked {
  explicit Asked(const TinyOptions& options) : base(tinyBase()), adapter(tinyAdapter(base, options)) {
    const models::LanguageModel model(base, adapter, at::kFloat);
    auto state = model.initialState();
    for (std::int64_t at = 0; at < kRead; at += 50)
      keep(model.absorb(std::span(ids).subspan(at, 50), std::span(passages).subspan(at, 50), state, {}));
    trace = keep(model.absorb(std::span(ids).subspan(kRead), {}, state, {.attention = true})).attention;
    mass.insert(state.partialMass.begin(), state.partialMass.end());
  }

  const models::Observation& keep(const models::Observation& seen) {
    mass.insert(seen.finishedMass.begin(), seen.finishedMass.end());
    return last = seen;
  }

  /// What every query, layer and head gives to each passage: (tokens, layers, heads).
  std::map<std::int64_t, at::Tensor> shares() const {
    auto result = trace.direct;
    for (const auto& [passage, z] : mass) {
      const auto far = at::einsum("tnhl,nhl->tnh", {trace.slotWeight, z.repeat_interleave(2, 1)});
      result[passage] = result.contains(passage) ? result[passage] + far : far;
    }
    return result;
  }

  /// The same from the definition: the weights of the passage's tokens.
  at::Tensor defined(std::int64_t passage) const {
    const auto truth = readDensely(base, adapter, ids, 32);
    auto mask = at::zeros({kRead + kQuestion}, at::kDouble);
    for (std::int64_t s = 0; s < kRead + kQuestion; ++s) {
      const auto owner = s < 4 ? AttentionTrace::kSinks : s < kRead ? passages[s] : AttentionTrace::kOutside;
      mask[s] = owner == passage ? 1. : 0.;
    }
    std::vector<at::Tensor> layers;
    for (const auto& weights : truth.weights) layers.push_back(weights.narrow(1, kRead, kQuestion).matmul(mask).t());
    return at::stack(layers, 1);
  }

  models::ModelFile base;
  models::Adapter adapter;
  std::vector<std::int32_t> ids = tinyText(kRead + kQuestion);
  std::vector<std::int64_t> passages = tinyPassages(kRead, kPassage, kHeader);
  AttentionTrace trace;
  std::map<std::int64_t, at::Tensor> mass;
  models::Observation last;
};

TEST(AttentionTraceTest, SpreadsEveryRowWholly) {
  for (const auto& exactHeads : {std::vector<models::HeadRef>{}, {{0, 1}, {1, 2}}}) {
    auto sum = at::zeros({kQuestion, 2, 4});
    for (const auto& [passage, share] : Asked({.exactHeads = exactHeads}).shares()) sum += share;
    EXPECT_LT((sum - 1).abs().max().item<double>(), 1e-5);
  }
}

TEST(AttentionTraceTest, SpreadsEveryRowWhollyOverWhatItLooksAt) {
  for (const auto form : {models::LatteForm::Slots, models::LatteForm::Macchiato}) {
    TinyOptions options;
    options.config.form = form;
    if (form == models::LatteForm::Macchiato) options.exactHeads = {};
    const auto trace = Asked(options).trace;
    ASSERT_EQ(trace.slotShare.sizes(), (at::IntArrayRef{kQuestion, 2, 4, 8}));
    const auto rows = trace.near + trace.cache + trace.direct.at(AttentionTrace::kSinks) + trace.slotShare.sum(-1);
    EXPECT_LT((rows - 1).abs().max().item<double>(), 1e-5);
    EXPECT_GT(trace.slotShare.sum(-1).min().item<double>(), 1e-3);
    ASSERT_EQ(trace.written.sizes(), (at::IntArrayRef{kQuestion, 2, 2, 8}));
    if (form == models::LatteForm::Slots) {
      EXPECT_LT((trace.written.sum(-1) - 1).abs().max().item<double>(), 1e-5);
      EXPECT_GT(trace.cache.max().item<double>(), 1e-3);
    }
  }
}

TEST(AttentionTraceTest, GivesEachPassageTheWeightOfItsTokens) {
  const Asked asked({});
  const auto shares = asked.shares();
  EXPECT_EQ(shares.size(), 11u);  // nine passages, what lies outside them, and sinks
  for (const auto& [passage, share] : shares)
    EXPECT_LT((share - asked.defined(passage)).abs().max().item<double>(), 1e-5) << passage;
}

TEST(AttentionTraceTest, FindsFarMassInTheSlots) {
  const Asked asked({.exactHeads = {}});
  auto far = at::zeros({kQuestion, 2, 4});
  for (const auto& [passage, z] : asked.mass)
    far += at::einsum("tnhl,nhl->tnh", {asked.trace.slotWeight, z.repeat_interleave(2, 1)});
  auto direct = at::zeros({kQuestion, 2, 4});
  for (const auto& [passage, share] : asked.trace.direct) direct += share;
  EXPECT_LT((far + direct - 1).abs().max().item<double>(), 1e-5);
  EXPECT_GT(far.min().item<double>(), 0.01);
}

TEST(AttentionTraceTest, DoesNotChangeWhatIsRead) {
  const auto model = tinyModel(at::kFloat);
  const auto ids = tinyText(120);
  auto watched = model.initialState(), unwatched = watched;
  using Logits = models::AbsorbOptions::Logits;
  const auto a = model.absorb(ids, {}, watched, {.logits = Logits::All, .attention = true});
  const auto b = model.absorb(ids, {}, unwatched, {.logits = Logits::All});
  EXPECT_TRUE(at::equal(a.logits, b.logits));
  EXPECT_EQ(models::saveState(watched, ""), models::saveState(unwatched, ""));
}

}  // namespace
