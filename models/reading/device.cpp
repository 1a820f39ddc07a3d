// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/device.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <dlfcn.h>
#include <malloc.h>

#include <algorithm>
#include <thread>

#include "models/error.h"
#include "models/kernels/fused_attention.h"

namespace models {
namespace {

/// LibTorch's CUDA half is loaded only where there is a driver: without one it takes seconds and memory for nothing.
std::string whyNoGpu() {
  if (dlopen("libcuda.so.1", RTLD_LAZY) == nullptr) return "no NVIDIA driver on this machine";
  if (dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) == nullptr)
    return "there is a driver, but LibTorch's CUDA libraries are not installed: run 'make setup'";
  if (!at::hasCUDA()) return "the NVIDIA driver found no GPU";
  return {};
}

void keepFreedMemory() {
#ifdef M_MMAP_THRESHOLD
  constexpr int kKeepBytes = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, kKeepBytes);
  mallopt(M_TRIM_THRESHOLD, kKeepBytes);
#endif
}

}  // namespace

DeviceChoice chooseDevice(const std::string& device, int threads) {
  keepFreedMemory();
  at::set_num_threads(threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency()));
  if (device != "auto" && device != "cpu" && device != "cuda")
    throw ModelError("there is no device '" + device + "': choose auto, cpu or cuda");
  const auto reason = device == "cpu" ? std::string("the processor was asked for") : whyNoGpu();
  if (reason.empty()) return {at::TensorOptions(at::kCUDA).dtype(at::kBFloat16), "cuda", "bf16", {}};
  if (device == "cuda") throw ModelError("The GPU cannot be used (" + reason + "): choose --device auto or cpu.");
  const bool half = fusedAttentionAvailable();
  return {at::TensorOptions(at::kCPU).dtype(half ? at::kBFloat16 : at::kFloat), "cpu", half ? "bf16" : "fp32", reason};
}

}  // namespace models
