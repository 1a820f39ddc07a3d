// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <string>

namespace models {

/// Where and in what precision a model runs, and why.
struct DeviceChoice {
  at::TensorOptions options;
  std::string name;    ///< "cpu" or the GPU's device
  std::string dtype;   ///< "bf16" or "fp32"
  std::string reason;  ///< why not a GPU; empty on one
};

/// `device` is auto, cpu or cuda; `threads` 0 means one for each core. bf16 where the processor multiplies it, fp32
/// elsewhere. Sets the number of threads of LibTorch and makes the allocator keep freed memory: on virtual machines,
/// mapping the same pages again for every layer costs half the time. Call it before other work, from the main thread.
/// Throws ModelError when a GPU is asked for and cannot be used.
DeviceChoice chooseDevice(const std::string& device, int threads);

}  // namespace models
