// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "models/files/weights.h"
#include "models/reading/adapter.h"

namespace models {

struct HeadChoiceOptions {
  std::int64_t rows = 512;  ///< tokens of a sequence whose predictions are compared, evenly spread beyond the window
  std::function<void(std::int64_t done, std::int64_t of)> progress;  ///< counted in sequences; may be empty
  std::stop_token stop;
};

/// How much each head's far text would help: (layers, heads), −∂KL/∂λ at λ = 0, KL being the divergence of reading with
/// window, sinks and slots from full attention, and λ the part that full attention takes in the head's output. A first
/// order estimate, as heads are ranked for pruning (arXiv 1905.10650), from one pass forward and back a sequence. They
/// are token ids, each longer than the window. Throws Stopped soon after it was stopped.
at::Tensor exactGains(const ModelFile& base, const Adapter& adapter,
                      const std::vector<std::vector<std::int32_t>>& sequences, const HeadChoiceOptions& options);

/// The `count` heads of the largest gains that are positive, by layer and head.
std::vector<HeadRef> headsOfLargest(const at::Tensor& gains, std::int64_t count);

}  // namespace models
