// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/evidence_index.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "models/conversion/teacher.h"
#include "tests/support/tiny_model.h"

namespace {

using models::EvidenceIndex;
using models::EvidenceWeights;

constexpr std::int64_t kDim = 32, kParts = 4, kTokens = 40, kHeads = 3;

/// Three heads in two groups whose rotations stretch as well as turn.
EvidenceWeights stretchedWeights() {
  EvidenceWeights weights;
  weights.parts = kParts;
  weights.meanDistance = 200;
  weights.heads = {{0, 1}, {1, 2}, {1, 3}};
  for (const auto& [layer, kvHead] : {std::pair{0, 0}, {1, 1}}) {
    const auto rotation = at::eye(kDim) + normalTensor({kDim, kDim}, 30 + layer, 0.1);
    weights.groups.push_back({layer, kvHead, rotation, at::linalg_inv(rotation).t().contiguous(),
                              normalTensor({kParts, EvidenceWeights::kCodewords, kDim / kParts}, 40 + layer)});
  }
  return weights;
}

struct Fixture {
  models::ModelFile base = tinyBase();
  models::LatteConfig config = TinyOptions{}.config;
  models::Rope rope{base.config};
  EvidenceWeights weights = stretchedWeights();
  EvidenceIndex index{weights, base.config, config, rope};
};

/// The nearest codeword of every part, by trying all.
at::Tensor nearestCodes(const EvidenceWeights::Group& group, const at::Tensor& keys) {
  const auto turned =
      keys.to(at::kDouble).mm(group.rotation.to(at::kDouble).t()).view({keys.size(0), group.codebook.size(0), 1, -1});
  return (turned - group.codebook.to(at::kDouble)).square().sum(-1).argmin(-1).to(at::kByte);
}

/// Codes of `kTokens` tokens, by (token, group, part), and the keys they stand for by group (tokens, headDim).
struct Document {
  std::vector<std::uint8_t> codes;
  std::vector<at::Tensor> keys;
};

Document randomDocument(const Fixture& f) {
  std::vector<at::Tensor> codes;
  Document document;
  for (std::size_t g = 0; g < 2; ++g) {
    codes.push_back(f.index.encode(g, normalTensor({kTokens, kDim}, 50 + g)));
    const auto& group = f.weights.groups[g];
    std::vector<at::Tensor> parts;
    for (std::int64_t p = 0; p < kParts; ++p)
      parts.push_back(group.codebook[p].to(at::kDouble).index_select(0, codes.back().select(1, p).to(at::kLong)));
    document.keys.push_back(at::cat(parts, 1).mm(at::linalg_inv(group.rotation.to(at::kDouble)).t()));
  }
  const auto all = at::stack(codes, 1).contiguous();
  document.codes.assign(all.data_ptr<std::uint8_t>(), all.data_ptr<std::uint8_t>() + all.numel());
  return document;
}

TEST(EvidenceIndexTest, StoresTheNearestCodewords) {
  const Fixture f;
  const auto keys = normalTensor({kTokens, kDim}, 5);
  for (std::size_t g = 0; g < 2; ++g) {
    const auto codes = f.index.encode(g, keys);
    EXPECT_EQ(codes.sizes(), (at::IntArrayRef{kTokens, kParts}));
    EXPECT_TRUE(at::equal(codes, nearestCodes(f.weights.groups[g], keys)));
  }
  EXPECT_EQ(f.index.bytesPerToken(), 2 * kParts);
}

TEST(EvidenceIndexTest, FindsTheLargestProductWithTheStoredKeys) {
  const Fixture f;
  const auto document = randomDocument(f);
  const auto queries = normalTensor({5, kHeads, kDim}, 6);
  const std::vector<std::int64_t> starts{0, 1, 17, 39, kTokens};
  const auto found = at::tensor(f.index.maxSimilarity(queries, document.codes, starts)).view({5, kHeads, 4});
  for (std::int64_t head = 0; head < kHeads; ++head) {
    const auto products = queries.select(1, head).to(at::kDouble).mm(document.keys[head == 0 ? 0 : 1].t());
    for (std::size_t p = 0; p + 1 < starts.size(); ++p) {
      const auto best = products.narrow(1, starts[p], starts[p + 1] - starts[p]).amax(1);
      EXPECT_LT(relativeError(found.select(1, head).select(1, p), best), 1e-5) << head << " " << p;
    }
  }
}

TEST(EvidenceIndexTest, FindsNoPassageLessAlikeThanOneWithoutTokens) {
  const Fixture f;
  const auto document = randomDocument(f);
  const auto queries = normalTensor({2, kHeads, kDim}, 6);
  const auto found = f.index.maxSimilarity(queries, document.codes, std::vector<std::int64_t>{0, 10, 10, kTokens});
  for (std::size_t row = 0; row < found.size(); row += 3)
    EXPECT_EQ(found[row + 1], std::min(found[row], found[row + 2])) << row;
  const auto none = f.index.maxSimilarity(queries, {}, std::vector<std::int64_t>{0, 0, 0});
  EXPECT_EQ(none, std::vector<float>(2 * kHeads * 2, 0.f));
  EXPECT_TRUE(f.index.maxSimilarity(queries, {}, {}).empty());
  EXPECT_TRUE(f.index.maxSimilarity(queries, {}, std::vector<std::int64_t>{0}).empty());
}

TEST(EvidenceIndexTest, MeetsFarKeysAsTheMeanOfAllRotations) {
  const Fixture f;
  const auto queries = normalTensor({3, kDim}, 7);
  auto sum = at::zeros({3, kDim}, at::kDouble);
  const auto first = queries.to(at::kDouble).narrow(1, 0, kDim / 2),
             second = queries.to(at::kDouble).narrow(1, kDim / 2, kDim / 2);
  const auto frequency = at::pow(10000.0, -2 * at::arange(kDim / 2, at::kDouble) / kDim);
  for (auto distance = f.config.window; distance < f.weights.meanDistance; ++distance) {
    const auto cos = (distance * frequency).cos(), sin = (distance * frequency).sin();
    sum += at::cat({first * cos - second * sin, second * cos + first * sin}, 1);
  }
  const auto mean = sum / (f.weights.meanDistance - f.config.window) / std::sqrt(static_cast<double>(kDim));
  EXPECT_LT(relativeError(f.index.farQuery(queries), mean), 1e-6);
}

TEST(EvidenceIndexTest, IsFilledWithTheModelsOwnKeysAndQueries) {
  const auto base = tinyBase();
  const auto model = tinyModel(at::kFloat);
  const auto ids = tinyText(kTokens);
  auto state = model.initialState();
  const auto seen = model.absorb(ids, {}, state, {.evidenceKeys = true, .evidenceQueries = true});
  const auto x = base.weights.embedding.index_select(0, at::tensor(ids, at::kInt));
  const auto layer = models::teacherAttention(x, base.weights.layers[0], base.config, model.rope());
  const auto& evidence = model.evidence();
  const auto codes = at::tensor(seen.evidenceKeys, at::kByte).view({kTokens, 2, evidence.weights().parts});
  EXPECT_TRUE(at::equal(codes.select(1, 0), nearestCodes(evidence.weights().groups[0], layer.key.select(1, 0))));
  EXPECT_EQ(seen.evidenceQueries.sizes(), (at::IntArrayRef{kTokens, 2, kDim}));
  EXPECT_LT(relativeError(seen.evidenceQueries.select(1, 0), evidence.farQuery(layer.query.select(1, 1))), 1e-5);
}

TEST(EvidenceIndexTest, IsEmptyWithoutRetrievalHeads) {
  auto adapter = tinyAdapter(tinyBase());
  adapter.evidence = {};
  const models::LanguageModel model(tinyBase(), adapter, at::kFloat);
  auto state = model.initialState();
  const auto seen = model.absorb(tinyText(10), {}, state, {.evidenceKeys = true, .evidenceQueries = true});
  EXPECT_TRUE(model.evidence().empty());
  EXPECT_TRUE(seen.evidenceKeys.empty());
  EXPECT_FALSE(seen.evidenceQueries.defined());
}

}  // namespace
