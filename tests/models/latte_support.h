// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "models/textbook/latte_attention.h"

/// Where and in which precision a test runs, and how close to the double-precision truth it must then come.
struct Arena {
  std::string name;
  at::TensorOptions options;
  double tolerance;
};
std::ostream& operator<<(std::ostream& out, const Arena& arena);

/// Double and single precision on the CPU, and on a CUDA device where LibTorch sees one.
std::vector<Arena> arenas();

/// One way of computing causal Latte from the empty state.
struct Form {
  std::string name;
  std::function<at::Tensor(const models::LatteInputs&)> run;
  int64_t chunkTokens = 1;  ///< tokens that share a reference point, and so each other's rounding
};
std::ostream& operator<<(std::ostream& out, const Form& form);

/// Every form, and the chunked one with chunks of 1, 5, 16, all and more than all tokens.
std::vector<Form> forms();

/// Independent normal numbers, the same for the same seed on every device and in every precision.
at::Tensor normal(at::IntArrayRef shape, uint64_t seed, const at::TensorOptions& options);

/// Logits q and k and values v of a small layer.
struct Logits {
  at::Tensor q;  ///< (batch, heads, time, latents)
  at::Tensor k;  ///< (batch, heads, time, latents)
  at::Tensor v;  ///< (batch, heads, time, channels)

  models::LatteInputs inputs() const { return models::latteInputs(q, k, v); }
};
inline constexpr int64_t kBatch = 2, kHeads = 3, kTokens = 23, kLatents = 4, kChannels = 6;
Logits smallLayer(const at::TensorOptions& options);

/// The inputs in double precision on the CPU, and the quadratic form there: the truth for what `in` really holds.
at::Tensor truth(const models::LatteInputs& in);

/// Largest absolute difference, computed in double precision on the CPU; infinite for NaN or unequal shapes.
double distance(const at::Tensor& a, const at::Tensor& b);

/// Memory the tensors keep alive: more than their own size where they are views of something larger.
size_t heldBytes(const std::vector<at::Tensor>& tensors);
