// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_model.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <limits>
#include <random>
#include <string>

namespace {

constexpr std::int64_t kWidth = 64, kHeads = 4, kKvHeads = 2, kHeadDim = 32, kFeedForward = 96, kTokens = 300;
constexpr std::int64_t kSpecials = 3;

/// GPT-2's spelling of a byte.
std::string spelled(int byte) {
  const auto printable = [](int b) { return (b > 0x20 && b < 0x7F) || (b > 0xA0 && b != 0xAD); };
  int character = byte;
  if (!printable(byte)) {
    character = 0x100;
    for (int b = 0; b < byte; ++b) character += printable(b) ? 0 : 1;
  }
  if (character < 0x80) return std::string(1, static_cast<char>(character));
  return {static_cast<char>(0xC0 | character >> 6), static_cast<char>(0x80 | (character & 0x3F))};
}

models::Vocabulary vocabulary() {
  models::Vocabulary result;
  result.tokens = {"<|endoftext|>", "<|im_start|>", "<|im_end|>"};
  result.special = {0, 1, 2};
  for (int byte = 0; byte < 256; ++byte) result.tokens.push_back(spelled(byte));
  const std::string space = spelled(' ');
  for (const char* pair : {"he", "in", "er", "an", "on", "re", "at", "en", "or", "es", "is", "it", "ou",
                           "ed", "al", "ar", "st", "nd", "to", "ng", "le", "se", "ha", "ve", "of"})
    result.merges.emplace_back(std::string(1, pair[0]), std::string(1, pair[1]));
  for (const char* letter : {"t", "a", "s", "w", "c", "b", "p", "f", "m", "d", "h", "l", "n"})
    result.merges.emplace_back(space, letter);
  result.merges.emplace_back(space + "t", "he");
  result.merges.emplace_back(space + "a", "nd");
  result.merges.emplace_back("in", "g");
  for (const auto& [left, right] : result.merges) result.tokens.push_back(left + right);
  result.preTokenizer = models::PreTokenizer::SmolLM;
  result.beginOfText = 1;
  result.endOfText = 2;
  return result;
}

models::ModelConfig config() {
  models::ModelConfig result;
  result.architecture = "llama";
  result.layers = 2;
  result.width = kWidth;
  result.heads = kHeads;
  result.kvHeads = kKvHeads;
  result.headDim = kHeadDim;
  result.feedForward = kFeedForward;
  result.vocabularySize = kTokens;
  result.maxPositions = 8192;
  result.ropeTheta = 10000;
  result.rmsEpsilon = 1e-5;
  result.tiedHead = true;
  result.chatTemplate = models::ChatTemplate::ChatMl;
  result.beginOfText = 1;
  result.endOfText = 2;
  return result;
}

/// A matrix that keeps the size of what it is applied to, times `gain`.
at::Tensor matrix(std::int64_t out, std::int64_t in, std::uint64_t seed, double gain = 1) {
  return normalTensor({out, in}, seed, gain / std::sqrt(static_cast<double>(in)));
}

models::EvidenceWeights evidence() {
  models::EvidenceWeights result;
  result.meanDistance = 96;
  result.nullQuestions = {"What is it?", "Who was \"there\"?"};
  result.heads = {{0, 1}, {1, 2}};
  std::uint64_t seed = 900;
  for (const auto& [layer, kvHead] : {std::pair{0, 0}, {1, 1}}) {
    const auto turn = std::get<0>(at::linalg_qr(normalTensor({kHeadDim, kHeadDim}, ++seed))).contiguous();
    result.groups.push_back(
        {layer, kvHead, turn, turn,
         normalTensor({result.parts, models::EvidenceWeights::kCodewords, kHeadDim / result.parts}, ++seed)});
  }
  return result;
}

}  // namespace

models::ModelFile tinyBase() {
  models::ModelFile file{config(), {}, vocabulary(), std::string(64, '7')};
  auto& weights = file.weights;
  weights.embedding = normalTensor({kTokens, kWidth}, 1, 0.3);
  weights.head = weights.embedding;
  weights.finalNorm = 1 + normalTensor({kWidth}, 2, 0.1);
  for (std::uint64_t layer = 0; layer < 2; ++layer) {
    const auto seed = 100 * (layer + 1);
    weights.layers.push_back({1 + normalTensor({kWidth}, seed, 0.1), matrix(kHeads * kHeadDim, kWidth, seed + 1),
                              matrix(kKvHeads * kHeadDim, kWidth, seed + 2),
                              matrix(kKvHeads * kHeadDim, kWidth, seed + 3),
                              matrix(kWidth, kHeads * kHeadDim, seed + 4), 1 + normalTensor({kWidth}, seed + 5, 0.1),
                              matrix(kFeedForward, kWidth, seed + 6), matrix(kFeedForward, kWidth, seed + 7),
                              matrix(kWidth, kFeedForward, seed + 8)});
  }
  return file;
}

models::Adapter tinyAdapter(const models::ModelFile& base, const TinyOptions& options) {
  const auto slots = options.config.slots;
  models::Adapter adapter;
  adapter.config = options.config;
  adapter.exactHeads = options.exactHeads;
  adapter.evidence = evidence();
  adapter.baseFingerprint = base.fingerprint;
  for (std::uint64_t layer = 0; layer < 2; ++layer) {
    const auto seed = 100 * (layer + 1) + 50;
    adapter.layers.push_back({matrix(kKvHeads * slots, kWidth, seed, 2),
                              normalTensor({kKvHeads * slots}, seed + 1, 0.5), matrix(kHeads * slots, kWidth, seed + 2),
                              normalTensor({kHeads * slots}, seed + 3, 0.5), at::full({kHeads}, options.gate)});
  }
  return adapter;
}

models::LanguageModel tinyModel(at::ScalarType dtype, const TinyOptions& options) {
  const auto base = tinyBase();
  return {base, tinyAdapter(base, options), dtype};
}

std::vector<std::int32_t> tinyText(std::int64_t count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<std::int32_t> ids(count);
  for (auto& id : ids) id = static_cast<std::int32_t>(kSpecials + random() % (kTokens - kSpecials));
  return ids;
}

models::TokenCorpus tinyCorpus(std::uint64_t seed) {
  models::TokenCorpus corpus;
  for (const std::int64_t length : {400, 90, 700}) {
    const auto ids = tinyText(length, seed + static_cast<std::uint64_t>(length));
    corpus.ids.insert(corpus.ids.end(), ids.begin(), ids.end());
    corpus.starts.push_back(static_cast<std::int64_t>(corpus.ids.size()));
  }
  return corpus;
}

std::vector<std::int64_t> tinyPassages(std::int64_t count, std::int64_t length, std::int64_t header) {
  std::vector<std::int64_t> passages(count, -1);
  for (auto i = header; i < count; ++i) passages[i] = (i - header) / length;
  return passages;
}

at::Tensor normalTensor(at::IntArrayRef shape, std::uint64_t seed, double deviation) {
  return at::randn(shape, at::detail::createCPUGenerator(seed), at::kFloat) * deviation;
}

double relativeError(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() != b.sizes()) return std::numeric_limits<double>::infinity();
  if (b.numel() == 0) return 0;
  const auto reference = b.to(at::kCPU, at::kDouble);
  const auto difference = (a.to(at::kCPU, at::kDouble) - reference).abs();
  const auto largest = difference.nan_to_num(std::numeric_limits<double>::infinity()).max().item<double>();
  return largest / reference.abs().max().clamp_min(1e-30).item<double>();
}
