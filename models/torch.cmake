# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch from the unpacked wheel, as a target of our own: find_package(Torch) of a CUDA wheel demands a CUDA toolkit,
# while libtorch_cpu and libc10 alone are enough to link. Only torch/lib goes into the rpath; libtorch_cpu's own
# DT_RPATH finds the NVIDIA runtime in the sibling folder.
if(NOT EXISTS "${LATTE_TORCH_DIR}/lib/libtorch_cpu.so")
  message(FATAL_ERROR "LibTorch not found in ${LATTE_TORCH_DIR}. Run 'make setup', or pass -DLATTE_TORCH_DIR=/path/to/torch.")
endif()

add_library(latte_torch INTERFACE)
target_include_directories(latte_torch SYSTEM INTERFACE
  "${LATTE_TORCH_DIR}/include" "${LATTE_TORCH_DIR}/include/torch/csrc/api/include")
target_link_libraries(latte_torch INTERFACE
  "${LATTE_TORCH_DIR}/lib/libtorch_cpu.so" "${LATTE_TORCH_DIR}/lib/libc10.so")
target_link_options(latte_torch INTERFACE "-Wl,-rpath,${LATTE_TORCH_DIR}/lib")
