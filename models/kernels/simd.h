// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <cmath>
#include <cstdint>

/// Plain loops that the compiler turns into vector code, once for each kind of processor and chosen at run time.
/// A function marked LATTE_SIMD may call only LATTE_INLINE functions, so that they are compiled for its processor too.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)
#define LATTE_SIMD __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define LATTE_SIMD
#endif
#define LATTE_INLINE inline __attribute__((always_inline))

namespace models {

/// bf16 as its 16 bits.
LATTE_INLINE float fromBf16(std::uint16_t bits) { return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16); }

/// Rounded to nearest, ties to even; for finite values.
LATTE_INLINE std::uint16_t toBf16(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return static_cast<std::uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

/// e^x for x ≤ 88, relative error below 2·10⁻⁷; 0 for everything under −87, −∞ included.
LATTE_INLINE float fastExp(float x) {
  constexpr float kLog2E = 1.44269504f, kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f, kRound = 12582912.f;
  const float clamped = x < -87.f ? -87.f : x;
  const float shifted = clamped * kLog2E + kRound;
  const float n = shifted - kRound;
  const float r = clamped - n * kLn2High - n * kLn2Low;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  const float mantissa = p * r * r + r + 1.f;
  const auto exponent = std::bit_cast<std::uint32_t>(shifted) - std::bit_cast<std::uint32_t>(kRound);
  const float result = std::bit_cast<float>(std::bit_cast<std::uint32_t>(mantissa) + (exponent << 23));
  return x < -87.f ? 0.f : result;
}

}  // namespace models
