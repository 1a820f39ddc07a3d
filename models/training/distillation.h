// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/reading/adapter.h"
#include "models/reading/rope.h"
#include "models/training/token_corpus.h"
#include "models/training/training_loop.h"

namespace models {

/// The pretrained model reading a sequence of whole blocks with the adapter's window, sinks, slots and additions:
/// normalised last hidden states (tokens, width) in `dtype`, differentiable in the adapter. `base` is fp32: the
/// additions are merged into it before its matrices become `dtype`. Attention is computed in fp32; the exact cache is
/// left out.
/// `dropped` (layers, heads) is 1 where a head is to do without its near span as far as the slots can stand in for it.
at::Tensor latteForward(const std::vector<std::int32_t>& ids, const Weights& base, const Adapter& adapter,
                        const ModelConfig& config, const Rope& rope, at::ScalarType dtype,
                        const at::Tensor& dropped = {});

struct Distillation {
  std::int64_t sequenceTokens = 2048;
  std::int64_t sequences = 1;  ///< of one step
  std::int64_t rows = 512;     ///< tokens of a sequence, drawn beyond its first near span, whose logits are compared
  double slotRate = 3;         ///< the slots' learning rate in units of the additions'
  double windowDropout = 0.5;  ///< share of heads without near span at first (arXiv 2510.05901) …
  double dropoutSteps = 0;     ///< … falling to none after so many steps
  std::uint64_t seed = 1;
  at::ScalarType dtype = at::kBFloat16;
};

/// The task of bringing what the model says next when it reads with `adapter`, which must outlive it, to what it says
/// with full attention: the mean over rows of KL(full ‖ Latte) in nats, and how often both find the same token
/// likeliest. Slots and additions are trained, each where the adapter has them.
TrainingTask distillationTask(const ModelFile& base, const TokenCorpus& corpus, const TokenCorpus& heldOut,
                              Adapter& adapter, const Distillation& distillation);

}  // namespace models
