// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/conversion/slot_attention.h"
#include "models/reading/adapter.h"
#include "models/training/token_corpus.h"
#include "models/training/training_loop.h"

namespace models {

/// ‖W_o(o − ō)‖² / ‖W_o(o_near − ō)‖² over the tokens that slots can help, ō being full attention: 1 is window and
/// sinks alone. Differentiable in the adapter.
at::Tensor transferLoss(const TeacherLayer& teacher, const LayerAdapter& adapter, const at::Tensor& outputProjection,
                        const ModelConfig& model, const LatteConfig& config, const Rope& rope);

struct LayerTransfer {
  std::int64_t sequenceTokens = 2048;
  std::int64_t sequences = 2;  ///< of one step
  double biasRate = 10;        ///< the biases' learning rate in units of the maps'
  std::uint64_t seed = 1;
  at::ScalarType dtype = at::kBFloat16;  ///< of the teacher
};

/// The task of fitting the slots of `adapter`, which must outlive it, layer by layer to what full attention returns
/// along the teacher's own hidden states; the losses are means over layers.
TrainingTask layerTransferTask(const ModelFile& base, const TokenCorpus& corpus, const TokenCorpus& heldOut,
                               Adapter& adapter, const LayerTransfer& transfer);

}  // namespace models
