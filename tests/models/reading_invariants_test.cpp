// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <span>
#include <thread>

#include "models/error.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"
#include "tests/support/chunked_reading.h"
#include "tests/support/dense_reading.h"
#include "tests/support/tiny_model.h"

namespace {

using Logits = models::AbsorbOptions::Logits;
using models::AttentionTrace;
using models::LanguageModel;
using models::ModelError;
using models::ReadingState;

constexpr double kSingle = 2e-5, kBrief = 3e-2;

Reading read(const LanguageModel& model, std::span<const std::int32_t> ids, std::span<const std::int64_t> passages = {},
             std::size_t chunkTokens = 1 << 20, std::int64_t window = 0) {
  return readOn(model, model.initialState(window), ids, passages, chunkTokens);
}

std::vector<at::Tensor> floatingTensors(const ReadingState& state) {
  std::vector<at::Tensor> all;
  for (const auto& layer : state.layers) {
    for (const auto& t :
         {layer.sinkKey, layer.sinkValue, layer.key, layer.value, layer.share, layer.slotMass, layer.slotSum})
      if (t.defined()) all.push_back(t);
    for (const auto& cache : layer.caches) all.insert(all.end(), {cache.key, cache.value, cache.share});
  }
  for (const auto& [passage, mass] : state.partialMass) all.push_back(mass);
  return all;
}

void expectAlike(const ReadingState& a, const ReadingState& b, double tolerance) {
  EXPECT_EQ(a.position, b.position);
  EXPECT_EQ(a.passages, b.passages);
  const auto left = floatingTensors(a), right = floatingTensors(b);
  ASSERT_EQ(left.size(), right.size());
  for (std::size_t i = 0; i < left.size(); ++i)
    EXPECT_LT(relativeError(left[i], right[i]), tolerance) << "tensor " << i;
  for (std::size_t i = 0; i < a.layers.size(); ++i)
    for (std::size_t c = 0; c < a.layers[i].caches.size(); ++c) {
      EXPECT_TRUE(at::equal(a.layers[i].caches[c].position, b.layers[i].caches[c].position));
      EXPECT_TRUE(at::equal(a.layers[i].caches[c].passage, b.layers[i].caches[c].passage));
    }
}

std::string bytesOf(const ReadingState& state) { return models::saveState(state, "same"); }

constexpr std::int64_t kTokens = 210, kPassage = 23, kHeader = 6;

TEST(ReadingTest, GivesTheSameStateAndLogitsForAnyChunks) {
  const auto model = tinyModel(at::kFloat);
  const auto ids = tinyText(kTokens);
  const auto passages = tinyPassages(kTokens, kPassage, kHeader);
  const auto whole = read(model, ids, passages);
  for (const std::size_t chunk : {1, 5, 16, 33, 64}) {
    SCOPED_TRACE("chunks of " + std::to_string(chunk));
    const auto cut = read(model, ids, passages, chunk);
    EXPECT_LT(relativeError(cut.logits, whole.logits), kSingle);
    EXPECT_LT(relativeError(cut.evidenceQueries, whole.evidenceQueries), kSingle);
    EXPECT_EQ(cut.evidenceKeys, whole.evidenceKeys);
    expectAlike(cut.state, whole.state, kSingle);
    ASSERT_EQ(cut.mass.size(), whole.mass.size());
    for (const auto& [passage, mass] : whole.mass) EXPECT_LT(relativeError(cut.mass.at(passage), mass), kSingle);
  }
}

TEST(ReadingTest, GivesNearlyTheSameInBf16) {
  // Without exact caches: which keys they hold may turn on the last bit.
  const TinyOptions options{.exactHeads = {}};
  const auto model = tinyModel(at::kBFloat16, options);
  const auto ids = tinyText(kTokens);
  const auto whole = read(model, ids), single = read(tinyModel(at::kFloat, options), ids);
  EXPECT_LT(relativeError(whole.logits, single.logits), kBrief);
  for (const std::size_t chunk : {1, 5, 16, 33, 64}) {
    const auto cut = read(model, ids, {}, chunk);
    EXPECT_LT(relativeError(cut.logits, whole.logits), kBrief) << chunk;
    expectAlike(cut.state, whole.state, kBrief);
  }
}

TEST(ReadingTest, GivesNearlyTheSameInBf16ForBlocksOfAnySize) {
  const auto ids = tinyText(kTokens);
  for (const std::int64_t block : {1, 5, 12, 30}) {
    TinyOptions options{.exactHeads = {}};
    options.config.block = block;
    options.config.window = 60;
    options.config.sinks = 1;
    const auto brief = read(tinyModel(at::kBFloat16, options), ids, {}, 50).logits;
    EXPECT_LT(relativeError(brief, read(tinyModel(at::kFloat, options), ids, {}, 50).logits), kBrief) << block;
  }
}

TEST(ReadingTest, DoesNotDriftInBf16) {
  const TinyOptions options{.exactHeads = {}};
  const auto ids = tinyText(4000);
  const auto brief = read(tinyModel(at::kBFloat16, options), ids, {}, 500).logits;
  const auto single = read(tinyModel(at::kFloat, options), ids, {}, 500).logits;
  EXPECT_LT(relativeError(brief.narrow(0, 0, 1000), single.narrow(0, 0, 1000)), kBrief);
  EXPECT_LT(relativeError(brief.narrow(0, 3000, 1000), single.narrow(0, 3000, 1000)), kBrief);
}

TEST(ReadingTest, IsWhatItIsDefinedToBe) {
  const auto base = tinyBase();
  const auto ids = tinyText(kTokens);
  const auto adapter = tinyAdapter(base);
  const auto truth = readDensely(base, adapter, ids, 32);
  EXPECT_LT(relativeError(read(tinyModel(at::kFloat), ids, {}, 50).logits, truth.logits), kSingle);
}

TEST(ReadingTest, IsTheBaseModelWhileTheTextFitsTheWindow) {
  const auto base = tinyBase();
  const auto ids = tinyText(kTokens);
  const models::Adapter none;
  const auto truth = readDensely(base, none, ids, 1024).logits;
  const auto model = tinyModel(at::kFloat);
  EXPECT_LT(relativeError(read(model, ids, {}, 50, kTokens).logits, truth), kSingle);
  EXPECT_LT(relativeError(read(model, std::span(ids).first(33)).logits, truth.narrow(0, 0, 33)), kSingle);
  EXPECT_GT(relativeError(read(model, ids).logits, truth), 1e-2);
}

TEST(ReadingTest, IsWindowAndSinksBitForBitWhenAllGatesAreClosed) {
  const auto base = tinyBase();
  auto none = tinyAdapter(base);
  none.layers.clear();
  const auto ids = tinyText(kTokens);
  for (const auto dtype : {at::kFloat, at::kBFloat16}) {
    const auto closed = read(tinyModel(dtype, {.gate = 0}), ids, {}, 50);
    const auto alone = read(LanguageModel(base, none, dtype), ids, {}, 50);
    EXPECT_TRUE(at::equal(closed.logits, alone.logits));
    EXPECT_FALSE(at::equal(closed.logits, read(tinyModel(dtype), ids, {}, 50).logits));
  }
}

TEST(ReadingTest, WithAnotherWindowIsWhatAnAdapterOfThatWindowReads) {
  const auto base = tinyBase();
  const auto adapter = tinyAdapter(base);
  const auto ids = tinyText(kTokens);
  for (const std::int64_t window : {16, 64}) {
    auto wide = adapter;
    wide.config.window = window;
    const LanguageModel chosen(base, adapter, at::kFloat, window), made(base, wide, at::kFloat);
    EXPECT_TRUE(at::equal(read(chosen, ids, {}, 50).logits, read(made, ids, {}, 50).logits));
    EXPECT_EQ(chosen.window(), window);
    EXPECT_NE(chosen.fingerprint(), tinyModel(at::kFloat).fingerprint());
  }
  EXPECT_EQ(LanguageModel(base, adapter, at::kFloat, 32).fingerprint(), tinyModel(at::kFloat).fingerprint());
  for (const std::int64_t window : {-16, 8, 50, 1 << 20})
    EXPECT_THROW(LanguageModel(base, adapter, at::kFloat, window), ModelError) << window;
  auto latents = adapter;
  latents.config.form = models::LatteForm::Macchiato;
  EXPECT_THROW(LanguageModel(base, latents, at::kFloat, 64), ModelError);
}

TEST(ReadingTest, AStateOfOtherArithmeticIsTakenUp) {
  const auto exact = tinyModel(at::kFloat), rough = tinyModel(at::kBFloat16);
  ASSERT_EQ(exact.identity(), rough.identity());
  ASSERT_NE(exact.fingerprint(), rough.fingerprint());
  const auto ids = tinyText(kTokens);
  const auto begun = read(rough, std::span(ids).first(100));
  const auto state = exact.adopt(models::loadState(saveState(begun.state, rough.fingerprint()), exact.identity()));
  const auto own = read(exact, std::span(ids).first(100));
  const auto rest = std::span(ids).subspan(100);
  const auto a = readOn(exact, state, rest, {}, 41).logits, b = readOn(exact, own.state, rest, {}, 41).logits;
  EXPECT_EQ(a.scalar_type(), b.scalar_type());
  EXPECT_LT((a - b).norm().item<double>(), 0.05 * b.norm().item<double>());
}

TEST(ReadingTest, GoesOnBitForBitFromASavedState) {
  const auto ids = tinyText(kTokens);
  const auto passages = tinyPassages(kTokens, kPassage, kHeader);
  for (const auto dtype : {at::kFloat, at::kBFloat16}) {
    const auto model = tinyModel(dtype);
    for (const std::size_t cut : {0, 2, 47, 100, 160}) {
      SCOPED_TRACE(cut);
      const auto first = cut == 0 ? Reading{model.initialState(), {}, {}, {}, {}}
                                  : read(model, std::span(ids).first(cut), std::span(passages).first(cut));
      const auto loaded = models::loadState(models::saveState(first.state, model.fingerprint()), model.fingerprint());
      const auto rest = std::span(ids).subspan(cut);
      const auto a = readOn(model, first.state, rest, std::span(passages).subspan(cut), 41);
      const auto b = readOn(model, loaded, rest, std::span(passages).subspan(cut), 41);
      EXPECT_TRUE(at::equal(a.logits, b.logits));
      EXPECT_EQ(bytesOf(a.state), bytesOf(b.state));
    }
  }
}

TEST(ReadingTest, LeavesCopiesOfAStateAlone) {
  const auto model = tinyModel(at::kBFloat16);
  const auto ids = tinyText(kTokens);
  auto state = read(model, std::span(ids).first(90)).state;
  const auto copy = state;
  const auto before = bytesOf(copy);
  model.absorb(std::span(ids).subspan(90), {}, state, {});
  EXPECT_EQ(bytesOf(copy), before);
  EXPECT_NE(bytesOf(state), before);
}

TEST(ReadingTest, NeverLetsALaterTokenChangeAnEarlierRow) {
  const auto ids = tinyText(kTokens);
  for (const auto dtype : {at::kFloat, at::kBFloat16}) {
    const auto model = tinyModel(dtype);
    const auto before = read(model, ids).logits;
    for (const std::int64_t at : {1, 15, 16, 50, 128, 209}) {
      auto changed = ids;
      changed[at] = changed[at] == 40 ? 41 : 40;
      const auto after = read(model, changed).logits;
      EXPECT_TRUE(at::equal(after.narrow(0, 0, at), before.narrow(0, 0, at))) << at;
      EXPECT_FALSE(at::equal(after[at], before[at])) << at;
    }
  }
}

TEST(ReadingTest, LetsATokenFarOutsideTheWindowCount) {
  const auto model = tinyModel(at::kFloat);
  const auto ids = tinyText(kTokens);
  auto changed = ids;
  changed[20] = changed[20] == 40 ? 41 : 40;
  EXPECT_GT(relativeError(read(model, changed).logits[kTokens - 1], read(model, ids).logits[kTokens - 1]), 1e-4);
}

TEST(ReadingTest, KeepsDocumentsApart) {
  const auto model = tinyModel(at::kFloat);
  const auto first = tinyText(80, 1), second = tinyText(120, 2);
  const auto alone = read(model, second).logits;
  read(model, first);
  EXPECT_TRUE(at::equal(read(model, second).logits, alone));
}

TEST(ReadingTest, ServesSeveralThreadsAtOnce) {
  const auto model = tinyModel(at::kBFloat16);
  std::vector<at::Tensor> alone, together(4);
  for (std::uint64_t i = 0; i < 4; ++i) alone.push_back(read(model, tinyText(150, i), {}, 30).logits);
  std::vector<std::thread> threads;
  for (std::uint64_t i = 0; i < 4; ++i)
    threads.emplace_back([&, i] { together[i] = read(model, tinyText(150, i), {}, 30).logits; });
  for (auto& thread : threads) thread.join();
  for (std::size_t i = 0; i < 4; ++i) EXPECT_TRUE(at::equal(together[i], alone[i])) << i;
}

TEST(ReadingTest, NeedsNoMoreMemoryForALongerText) {
  const auto model = tinyModel(at::kBFloat16);
  const auto ids = tinyText(3200);
  const auto passages = tinyPassages(3200, 16);
  const auto bytesAfter = [&](std::size_t tokens) {
    const auto state = read(model, std::span(ids).first(tokens), std::span(passages).first(tokens), 400).state;
    return std::pair{state.bytes(), bytesOf(state).size()};
  };
  const auto short_ = bytesAfter(320);
  EXPECT_EQ(bytesAfter(1000 / 16 * 16), short_);
  EXPECT_EQ(bytesAfter(3200), short_);
  const auto fingerprintAndLengths = 2000u;
  EXPECT_LT(short_.second, short_.first + fingerprintAndLengths);
}

TEST(ReadingTest, GivesPassageMassesThatAddUpToTheSlots) {
  const auto model = tinyModel(at::kFloat);
  const auto ids = tinyText(kTokens);
  auto passages = tinyPassages(kTokens, kPassage, kHeader);
  std::fill_n(passages.begin() + 110, 5, AttentionTrace::kOutside);  // long after the header has left the near span
  const auto reading = read(model, ids, passages, 33);
  auto sum = at::zeros({2, 2, 8});
  for (const auto& [passage, mass] : reading.mass) sum += mass;
  const auto mass = at::stack({reading.state.layers[0].slotMass, reading.state.layers[1].slotMass});
  EXPECT_LT(relativeError(sum, mass), 1e-6);
  // 176 tokens have left the near span, four of them sinks, and each spreads a mass of one.
  EXPECT_LT(relativeError(mass.sum(-1), at::full({2, 2}, 172.f)), 1e-5);
  EXPECT_EQ(reading.mass.size(), 9u);  // passages 0 to 7 and what lies outside them
}

TEST(ReadingTest, RefusesTokensOutsideTheVocabulary) {
  const auto model = tinyModel(at::kFloat);
  auto state = read(model, tinyText(50)).state;
  const auto before = bytesOf(state);
  for (const std::int32_t id : {-1, 300, INT32_MAX})
    EXPECT_THROW(model.absorb(std::vector<std::int32_t>{5, id}, {}, state, {}), ModelError);
  EXPECT_EQ(bytesOf(state), before);
}

TEST(ReadingTest, RefusesMoreOrFewerPassagesThanTokens) {
  const auto model = tinyModel(at::kFloat);
  auto state = model.initialState();
  const auto before = bytesOf(state);
  for (const std::int64_t passages : {1, 49, 51})
    EXPECT_THROW(model.absorb(tinyText(50), tinyPassages(passages, 10), state, {}), ModelError) << passages;
  EXPECT_EQ(bytesOf(state), before);
}

TEST(ReadingTest, KeepsNoCacheForAnExactHeadWithAClosedGate) {
  const auto base = tinyBase();
  auto adapter = tinyAdapter(base);  // heads {0, 1} and {1, 2} are exact
  for (auto& layer : adapter.layers) layer.gate = at::tensor({1.f, 0.f, 0.f, 1.f});
  auto without = adapter;
  without.exactHeads.clear();
  const auto ids = tinyText(kTokens);
  for (const auto dtype : {at::kFloat, at::kBFloat16}) {
    const auto closed = read(LanguageModel(base, adapter, dtype), ids, {}, 50);
    EXPECT_TRUE(closed.state.layers[0].caches.empty());
    EXPECT_TRUE(at::equal(closed.logits, read(LanguageModel(base, without, dtype), ids, {}, 50).logits));
  }
}

TEST(TinyModelTest, HasATokenizer) {
  const models::Tokenizer tokenizer(tinyModel(at::kFloat).vocabulary());
  const std::string text = "<|im_start|>user\nthe ending, and 12 caf\u00e9s<|im_end|>";
  const auto ids = tokenizer.ids(text, models::Tokenizer::Specials::Recognised);
  EXPECT_EQ(ids.front(), 1);
  EXPECT_EQ(ids.back(), 2);
  EXPECT_LT(ids.size(), text.size() - 20);
  EXPECT_EQ(tokenizer.decode(ids), "user\nthe ending, and 12 caf\u00e9s");
}

}  // namespace
