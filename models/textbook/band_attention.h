// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace models {

/// The keys and values a sliding window still needs: the last window - 1 tokens (batch, kvHeads, time, channels), or
/// undefined tensors before the first token. Replaced, never written in place, so a copy is a snapshot.
struct BandCache {
  at::Tensor k;
  at::Tensor v;
};

/// Causal softmax attention in which a token sees itself and the windowTokens - 1 before it, read in blocks of
/// windowTokens. q (batch, heads, time, channels); k, v (batch, kvHeads, time, channels), where kvHeads divides heads
/// and neighbouring heads share. Logits are multiplied by `scale`. Advances `cache` past the inputs.
/// Returns (batch, heads, time, channels) in stateType().
at::Tensor bandAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int64_t windowTokens,
                         double scale, BandCache& cache);

}  // namespace models
