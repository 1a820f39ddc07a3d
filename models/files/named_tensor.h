// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace models {

/// One tensor of a larger value, as files and optimisers go through them.
struct NamedTensor {
  std::string name;                 ///< unique within its list
  at::Tensor* tensor = nullptr;     ///< of the value that was listed, which must outlive this
  std::vector<std::int64_t> shape;  ///< that it has or must have
};

}  // namespace models
