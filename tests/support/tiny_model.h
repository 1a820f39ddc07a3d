// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "models/reading/language_model.h"
#include "models/training/token_corpus.h"

/// The real model classes around random weights, small enough that a test reads thousands of tokens in a second. The
/// same numbers on every call and machine.

/// Two layers, width 64, four query and two key-value heads of 32, feed-forward 96, 300 tokens: three special ones
/// (ChatML), every byte and 41 merges, so that models::Tokenizer can be made of its vocabulary.
models::ModelFile tinyBase();

struct TinyOptions {
  models::LatteConfig config{.window = 32, .sinks = 4, .block = 16, .slots = 8, .cacheKeys = 12, .maxDistance = 128};
  double gate = 1;  ///< of every head
  std::vector<models::HeadRef> exactHeads{{0, 1}, {1, 2}};
};

/// Random maps that give near span and slots comparable weight, and evidence heads {0, 1} and {1, 2} whose groups have
/// an orthogonal rotation and random codewords.
models::Adapter tinyAdapter(const models::ModelFile& base, const TinyOptions& options = {});

models::LanguageModel tinyModel(at::ScalarType dtype, const TinyOptions& options = {});

/// `count` ids of ordinary tokens.
std::vector<std::int32_t> tinyText(std::int64_t count, std::uint64_t seed = 7);

/// Texts of 400, 90 and 700 tokens.
models::TokenCorpus tinyCorpus(std::uint64_t seed);

/// Passages 0, 1, … of `length` tokens each, for `count` tokens of which the first `header` are outside all passages.
std::vector<std::int64_t> tinyPassages(std::int64_t count, std::int64_t length, std::int64_t header = 0);

/// Independent normal numbers in single precision.
at::Tensor normalTensor(at::IntArrayRef shape, std::uint64_t seed, double deviation = 1);

/// Largest |a − b| in units of the largest |b|, in double precision; infinite for NaN or unequal shapes.
double relativeError(const at::Tensor& a, const at::Tensor& b);
