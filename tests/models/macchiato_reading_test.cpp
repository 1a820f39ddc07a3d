// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "models/error.h"
#include "models/reading/language_model.h"
#include "models/textbook/latte_forms.h"
#include "models/textbook/macchiato.h"
#include "tests/support/chunked_reading.h"
#include "tests/support/dense_reading.h"
#include "tests/support/tiny_model.h"

namespace {

using Logits = models::AbsorbOptions::Logits;
using models::AttentionTrace;
using models::LanguageModel;
using models::LatteForm;
using models::ReadingState;

constexpr double kSingle = 2e-5, kBrief = 3e-2;
constexpr std::int64_t kTokens = 210, kPassage = 23, kHeader = 6;

TinyOptions macchiato() {
  TinyOptions options{.exactHeads = {}};
  options.config.form = LatteForm::Macchiato;
  return options;
}

Reading read(const LanguageModel& model, std::span<const std::int32_t> ids, std::size_t chunkTokens = 1 << 20,
             std::int64_t window = 0) {
  const auto passages = tinyPassages(ids.size(), kPassage, kHeader);
  return readOn(model, model.initialState(window), ids, passages, chunkTokens);
}

std::string bytesOf(const ReadingState& state) { return models::saveState(state, "same"); }

at::Tensor wide(const at::Tensor& x) { return x.to(at::kDouble); }

at::Tensor normed(const at::Tensor& x, const at::Tensor& weight, double epsilon) {
  return x / (x.square().mean(-1, true) + epsilon).sqrt() * wide(weight);
}

/// The whole model in double precision, each layer's weights of all tokens (heads, tokens, tokens) given by `attention`
/// of (h, layer).
template <typename Attention>
at::Tensor defined(const models::ModelFile& base, const std::vector<std::int32_t>& ids, const Attention& attention) {
  const auto& model = base.config;
  auto x = wide(base.weights.embedding).index_select(0, at::tensor(ids, at::kInt));
  for (std::size_t i = 0; i < base.weights.layers.size(); ++i) {
    const auto& w = base.weights.layers[i];
    const auto h = normed(x, w.attentionNorm, model.rmsEpsilon);
    const auto values = h.mm(wide(w.value).t()).unflatten(1, {model.kvHeads, -1}).transpose(0, 1);
    const auto seen = at::bmm(attention(h, i), values.repeat_interleave(model.heads / model.kvHeads, 0));
    x = x + seen.transpose(0, 1).flatten(1).mm(wide(w.output).t());
    const auto f = normed(x, w.feedForwardNorm, model.rmsEpsilon), gate = f.mm(wide(w.gate).t());
    x = x + (gate * at::sigmoid(gate) * f.mm(wide(w.up).t())).mm(wide(w.down).t());
  }
  return normed(x, base.weights.finalNorm, model.rmsEpsilon).mm(wide(base.weights.head).t());
}

/// (1, heads, tokens, n).
at::Tensor byHead(const at::Tensor& h, const at::Tensor& map, std::int64_t heads) {
  return h.mm(wide(map).t()).unflatten(1, {heads, -1}).transpose(0, 1).unsqueeze(0);
}

/// Logits of p(l|t), the window's first.
at::Tensor latentQueries(const at::Tensor& h, const models::LayerAdapter& layer, std::int64_t heads) {
  const auto logits = byHead(h, layer.queryMap, heads) + wide(layer.queryBias).view({1, heads, 1, -1}) +
                      wide(layer.gate).log().view({1, heads, 1, 1});
  return at::cat({at::zeros_like(logits.narrow(-1, 0, 1)), logits}, -1);
}

/// The same keys for the heads of a group.
at::Tensor latentKeys(const at::Tensor& h, const models::LayerAdapter& layer, const models::ModelConfig& model) {
  return byHead(h, layer.keyMap, model.kvHeads).repeat_interleave(model.heads / model.kvHeads, 1);
}

at::Tensor rotated(const at::Tensor& x, double theta) {
  const auto tokens = x.size(2), half = x.size(3) / 2;
  const auto angles = at::outer(at::arange(tokens, at::kDouble), at::pow(theta, -at::arange(half, at::kDouble) / half));
  const auto a = x.narrow(-1, 0, half), b = x.narrow(-1, half, half);
  return at::cat({a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()}, -1);
}

// One token to a block and no sinks is the textbook's window: the token itself and `window` before it.
TEST(MacchiatoReadingTest, IsTheTextbookLayer) {
  auto options = macchiato();
  options.config.block = 1;
  options.config.sinks = 0;
  options.gate = 0.5;
  const auto base = tinyBase();
  const auto adapter = tinyAdapter(base, options);
  const auto& model = base.config;
  const auto ids = tinyText(kTokens);
  const auto truth = defined(base, ids, [&](const at::Tensor& h, std::size_t i) {
    const auto& w = base.weights.layers[i];
    const models::MacchiatoInputs in{
        latentQueries(h, adapter.layers[i], model.heads), latentKeys(h, adapter.layers[i], model),
        rotated(byHead(h, w.query, model.heads), model.ropeTheta),
        rotated(byHead(h, w.key, model.kvHeads), model.ropeTheta), byHead(h, w.value, model.kvHeads)};
    return models::macchiatoWeights(in, options.config.window + 1, 1 / std::sqrt(32.)).squeeze(0);
  });
  EXPECT_LT(relativeError(read(LanguageModel(base, adapter, at::kFloat), ids, 50).logits, truth), kSingle);
}

/// One layer's weights with blocks and sinks: p(0|t) of what the window does, and the latents over all but the sinks.
at::Tensor definedWeights(const at::Tensor& h, const models::ModelFile& base, const models::Adapter& adapter,
                          std::size_t i) {
  const auto& w = base.weights.layers[i];
  const auto& model = base.config;
  const auto sinks = adapter.config.sinks, rest = h.size(0) - sinks;
  const auto split = [&](const at::Tensor& map, std::int64_t heads) {
    return h.mm(wide(map).t()).unflatten(1, {heads, -1});
  };
  const DenseInputs in{split(w.query, model.heads), split(w.key, model.kvHeads), split(w.value, model.kvHeads), {}, {}};
  const auto local = attendDensely(in, adapter.config, adapter.config.window, model.ropeTheta, {}).weights;
  auto p = latentQueries(h, adapter.layers[i], model.heads).softmax(-1).squeeze(0);
  p.narrow(1, 0, sinks).zero_().select(-1, 0).fill_(1);
  auto weights = p.narrow(-1, 0, 1) * local;
  const auto keys = latentKeys(h, adapter.layers[i], model).narrow(2, sinks, rest);
  const auto latents = p.narrow(-1, 1, p.size(-1) - 1).narrow(1, sinks, rest).unsqueeze(0);
  weights.narrow(1, sinks, rest).narrow(2, sinks, rest) += models::causalLatteWeights(latents, keys).squeeze(0);
  return weights;
}

TEST(MacchiatoReadingTest, IsWhatItIsDefinedToBeWithBlocksAndSinks) {
  const auto base = tinyBase();
  const auto adapter = tinyAdapter(base, macchiato());
  const auto ids = tinyText(kTokens);
  const auto truth = defined(base, ids, [&](const at::Tensor& h, std::size_t i) {
    const auto weights = definedWeights(h, base, adapter, i);
    EXPECT_LT((weights.sum(-1) - 1).abs().max().item<double>(), 1e-10);
    return weights;
  });
  EXPECT_LT(relativeError(read(tinyModel(at::kFloat, macchiato()), ids, 50).logits, truth), kSingle);
}

TEST(MacchiatoReadingTest, GivesTheSameStateLogitsAndMassesForAnyChunks) {
  const auto model = tinyModel(at::kFloat, macchiato());
  const auto ids = tinyText(kTokens);
  const auto whole = read(model, ids);
  for (const std::size_t chunk : {1, 3, 5, 16, 33, 64}) {
    SCOPED_TRACE("chunks of " + std::to_string(chunk));
    const auto cut = read(model, ids, chunk);
    EXPECT_LT(relativeError(cut.logits, whole.logits), kSingle);
    EXPECT_EQ(cut.evidenceKeys, whole.evidenceKeys);
    EXPECT_EQ(cut.state.passages, whole.state.passages);
    for (std::size_t i = 0; i < 2; ++i) {
      const auto &a = cut.state.layers[i], &b = whole.state.layers[i];
      for (const auto part : {&models::LayerState::key, &models::LayerState::value, &models::LayerState::slotMax,
                              &models::LayerState::slotMass, &models::LayerState::slotSum})
        EXPECT_LT(relativeError(a.*part, b.*part), kSingle);
    }
    ASSERT_EQ(cut.mass.size(), whole.mass.size());
    for (const auto& [passage, mass] : whole.mass) EXPECT_LT(relativeError(cut.mass.at(passage), mass), kSingle);
  }
}

TEST(MacchiatoReadingTest, GivesNearlyTheSameInBf16) {
  const auto ids = tinyText(kTokens);
  const auto brief = tinyModel(at::kBFloat16, macchiato());
  const auto single = read(tinyModel(at::kFloat, macchiato()), ids).logits;
  for (const std::size_t chunk : {1, 50, 1000})
    EXPECT_LT(relativeError(read(brief, ids, chunk).logits, single), kBrief);
}

TEST(MacchiatoReadingTest, GoesOnBitForBitFromASavedState) {
  const auto ids = tinyText(kTokens);
  const auto passages = tinyPassages(kTokens, kPassage, kHeader);
  for (const auto dtype : {at::kFloat, at::kBFloat16}) {
    const auto model = tinyModel(dtype, macchiato());
    for (const std::size_t cut : {0, 2, 47, 100}) {
      SCOPED_TRACE(cut);
      auto first = model.initialState();
      model.absorb(std::span(ids).first(cut), std::span(passages).first(cut), first, {});
      const auto loaded =
          model.adopt(models::loadState(models::saveState(first, model.fingerprint()), model.fingerprint()));
      const auto rest = std::span(ids).subspan(cut);
      const auto a = readOn(model, first, rest, std::span(passages).subspan(cut), 41);
      const auto b = readOn(model, loaded, rest, std::span(passages).subspan(cut), 41);
      EXPECT_TRUE(at::equal(a.logits, b.logits));
      EXPECT_EQ(bytesOf(a.state), bytesOf(b.state));
    }
  }
}

// Rows of a chunk share a reference maximum that later tokens may move: rounding, and nothing else, comes from them.
TEST(MacchiatoReadingTest, NeverLetsALaterTokenChangeAnEarlierRow) {
  const auto ids = tinyText(kTokens);
  const auto model = tinyModel(at::kFloat, macchiato());
  const auto before = read(model, ids).logits;
  for (const std::int64_t at : {1, 15, 16, 50, 128, 209}) {
    auto changed = ids;
    changed[at] = changed[at] == 40 ? 41 : 40;
    const auto after = read(model, changed).logits;
    EXPECT_LT(relativeError(after.narrow(0, 0, at), before.narrow(0, 0, at)), 5e-6) << at;
    EXPECT_GT(relativeError(after[at], before[at]), 1e-2) << at;
  }
}

TEST(MacchiatoReadingTest, LetsATokenFarOutsideTheWindowCount) {
  const auto model = tinyModel(at::kFloat, macchiato());
  const auto ids = tinyText(kTokens);
  auto changed = ids;
  changed[20] = changed[20] == 40 ? 41 : 40;
  EXPECT_GT(relativeError(read(model, changed).logits[kTokens - 1], read(model, ids).logits[kTokens - 1]), 1e-4);
}

TEST(MacchiatoReadingTest, NeedsNoMoreMemoryForALongerText) {
  const auto model = tinyModel(at::kBFloat16, macchiato());
  const auto ids = tinyText(1600);
  const auto passages = tinyPassages(1600, 16);
  const auto bytesAfter = [&](std::size_t tokens) {
    const auto reading =
        readOn(model, model.initialState(), std::span(ids).first(tokens), std::span(passages).first(tokens), 400);
    return std::pair{reading.state.bytes(), bytesOf(reading.state).size()};
  };
  const auto first = bytesAfter(320);
  EXPECT_EQ(bytesAfter(992), first);
  EXPECT_EQ(bytesAfter(1600), first);
}

TEST(MacchiatoReadingTest, StaysFiniteForKeysOfAnySize) {
  const auto base = tinyBase();
  auto adapter = tinyAdapter(base, macchiato());
  for (auto& layer : adapter.layers) layer.keyMap *= 60;
  const LanguageModel model(base, adapter, at::kFloat);
  const auto ids = tinyText(kTokens);
  const auto whole = read(model, ids);
  EXPECT_TRUE(whole.logits.isfinite().all().item<bool>());
  for (const auto& [passage, mass] : whole.mass) EXPECT_TRUE(mass.isfinite().all().item<bool>()) << passage;
  EXPECT_LT(relativeError(read(model, ids, 5).logits, whole.logits), 1e-3);
}

TEST(MacchiatoReadingTest, IsWindowAndSinksBitForBitWithClosedGatesOrAnotherWindow) {
  const auto base = tinyBase();
  auto none = tinyAdapter(base, macchiato());
  none.layers.clear();
  const auto ids = tinyText(kTokens);
  auto closed = macchiato();
  closed.gate = 0;
  for (const auto dtype : {at::kFloat, at::kBFloat16}) {
    const LanguageModel alone(base, none, dtype);
    const auto open = tinyModel(dtype, macchiato());
    EXPECT_TRUE(at::equal(read(tinyModel(dtype, closed), ids, 50).logits, read(alone, ids, 50).logits));
    EXPECT_TRUE(at::equal(read(open, ids, 50, 256).logits, read(alone, ids, 50, 256).logits));
    EXPECT_FALSE(at::equal(read(open, ids, 50).logits, read(alone, ids, 50).logits));
  }
}

TEST(MacchiatoReadingTest, RefusesAStateOfTheOtherForm) {
  const auto slots = tinyModel(at::kFloat, {.exactHeads = {}}), latents = tinyModel(at::kFloat, macchiato());
  EXPECT_NE(slots.fingerprint(), latents.fingerprint());
  EXPECT_THROW(latents.adopt(read(slots, tinyText(50)).state), models::ModelError);
  EXPECT_THROW(slots.adopt(read(latents, tinyText(50)).state), models::ModelError);
}

// A question of two passages' tokens, more than a block, so that its own tokens come to lie before and after a query.
TEST(MacchiatoReadingTest, GivesEachPassageTheWeightOfItsTokens) {
  const auto base = tinyBase();
  const auto adapter = tinyAdapter(base, macchiato());
  const LanguageModel model(base, adapter, at::kFloat);
  const std::int64_t before = 170, asked = kTokens - before;
  const auto ids = tinyText(kTokens);
  const auto passages = tinyPassages(kTokens, kPassage, kHeader);
  auto reading =
      readOn(model, model.initialState(), std::span(ids).first(before), std::span(passages).first(before), 50);
  const auto seen = model.absorb(std::span(ids).subspan(before), std::span(passages).subspan(before), reading.state,
                                 {.attention = true});
  auto mass = reading.mass;
  for (const auto& [passage, z] : reading.state.partialMass) mass[passage] = z;
  for (const auto& [passage, z] : seen.finishedMass) mass[passage] = z;
  auto shares = seen.attention.direct;
  for (const auto& [passage, z] : mass) {
    const auto far = at::einsum("tnhl,nhl->tnh", {seen.attention.slotWeight, z.repeat_interleave(2, 1)});
    shares[passage] = shares.contains(passage) ? shares[passage] + far : far;
  }
  std::vector<at::Tensor> layers;
  defined(base, ids, [&](const at::Tensor& h, std::size_t i) {
    layers.push_back(definedWeights(h, base, adapter, i));
    return layers.back();
  });
  EXPECT_EQ(shares.size(), 11u);  // nine passages, what lies outside them, and sinks
  for (const auto& [passage, share] : shares) {
    auto mask = at::zeros({kTokens}, at::kDouble);
    for (std::int64_t s = 0; s < kTokens; ++s) mask[s] = (s < 4 ? AttentionTrace::kSinks : passages[s]) == passage;
    for (std::int64_t i = 0; i < 2; ++i) {
      const auto truth = layers[i].narrow(1, before, asked).matmul(mask).t();
      EXPECT_LT((share.select(1, i) - truth).abs().max().item<double>(), 2e-5) << passage;
    }
  }
}

TEST(MacchiatoReadingTest, IsReadAlikeWhenWatched) {
  const auto model = tinyModel(at::kFloat, macchiato());
  const auto ids = tinyText(120);
  auto watched = model.initialState(), unwatched = watched;
  const auto a = model.absorb(ids, {}, watched, {.logits = Logits::All, .attention = true});
  const auto b = model.absorb(ids, {}, unwatched, {.logits = Logits::All});
  EXPECT_TRUE(at::equal(a.logits, b.logits));
  EXPECT_EQ(bytesOf(watched), bytesOf(unwatched));
}

}  // namespace
