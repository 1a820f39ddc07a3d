// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "models/files/weights.h"

namespace models {

enum class Naming { Gguf, HuggingFace };

/// One tensor the architecture expects in a file, and where it goes.
struct ExpectedTensor {
  std::string name;
  std::vector<std::int64_t> shape;
  at::Tensor* into = nullptr;
  std::int64_t interleavedHeads = 0;  ///< heads whose rows are interleaved for rotation in the file; 0 for none
};

/// All tensors of a model of shape `config`, pointing into `weights`, which gets its layers.
std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config, Naming naming, Weights& weights);

/// Undoes GGUF's row order of query and key: rows 2i and 2i + 1 of each head become rows i and i + rows / 2.
/// `matrix` (heads * rows, width).
at::Tensor deinterleaved(const at::Tensor& matrix, std::int64_t heads);

}  // namespace models
