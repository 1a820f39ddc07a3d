// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The block layouts are those of ggml. Every block type has its own plain loop over a fixed number of values, which the
// compiler turns into vector code.
#include "models/files/dequantize.h"

#include <c10/util/Half.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace models {
namespace {

using Byte = std::uint8_t;

float half(const Byte* at) {
  std::uint16_t bits;
  std::memcpy(&bits, at, sizeof bits);
  return static_cast<float>(c10::Half(bits, c10::Half::from_bits()));
}

void fromFloat32(const Byte* in, float* out) { std::memcpy(out, in, sizeof(float)); }

void fromFloat16(const Byte* in, float* out) { *out = half(in); }

void fromBfloat16(const Byte* in, float* out) {
  *out = std::bit_cast<float>(static_cast<std::uint32_t>(in[0]) << 16 | static_cast<std::uint32_t>(in[1]) << 24);
}

// The 4-bit types keep value i in the low and value i + 16 in the high half of byte i; the 5-bit types add bit 4 of
// value i as bit i of a 32-bit word.
void fromQ4(const Byte* quants, float scale, float offset, float* out) {
  for (int i = 0; i < 16; ++i) {
    out[i] = scale * static_cast<float>(quants[i] & 15) + offset;
    out[i + 16] = scale * static_cast<float>(quants[i] >> 4) + offset;
  }
}

void fromQ5(const Byte* highBits, const Byte* quants, int zero, float scale, float offset, float* out) {
  std::uint32_t high;
  std::memcpy(&high, highBits, sizeof high);
  for (int i = 0; i < 16; ++i) {
    const int low = static_cast<int>((quants[i] & 15) | ((high >> i) & 1) << 4);
    const int top = static_cast<int>((quants[i] >> 4) | ((high >> (i + 16)) & 1) << 4);
    out[i] = scale * static_cast<float>(low - zero) + offset;
    out[i + 16] = scale * static_cast<float>(top - zero) + offset;
  }
}

void fromQ4_0(const Byte* in, float* out) {
  const float scale = half(in);
  for (int i = 0; i < 16; ++i) {
    out[i] = scale * static_cast<float>((in[2 + i] & 15) - 8);
    out[i + 16] = scale * static_cast<float>((in[2 + i] >> 4) - 8);
  }
}

void fromQ4_1(const Byte* in, float* out) { fromQ4(in + 4, half(in), half(in + 2), out); }
void fromQ5_0(const Byte* in, float* out) { fromQ5(in + 2, in + 6, 16, half(in), 0, out); }
void fromQ5_1(const Byte* in, float* out) { fromQ5(in + 4, in + 8, 0, half(in), half(in + 2), out); }

void fromQ8_0(const Byte* in, float* out) {
  const float scale = half(in);
  for (int i = 0; i < 32; ++i) out[i] = scale * static_cast<float>(static_cast<std::int8_t>(in[2 + i]));
}

struct ScaleAndMinimum {
  int scale, minimum;
};

// Q4_K and Q5_K pack eight 6-bit scales and eight 6-bit minima into 12 bytes: the first four of each whole in bytes
// 0-7, the low halves of the others in bytes 8-11 and their top two bits above the first four.
ScaleAndMinimum scaleAndMinimum(const Byte* packed, int group) {
  if (group < 4) return {packed[group] & 63, packed[group + 4] & 63};
  return {(packed[group + 4] & 15) | (packed[group - 4] >> 6) << 4, (packed[group + 4] >> 4) | (packed[group] >> 6)
                                                                                                   << 4};
}

void fromQ4_K(const Byte* in, float* out) {
  const float scale = half(in), minimumScale = half(in + 2);
  const Byte* packed = in + 4;
  const Byte* quants = in + 16;
  for (int group = 0; group < 8; ++group) {
    const auto [s, m] = scaleAndMinimum(packed, group);
    const float d = scale * static_cast<float>(s), minimum = minimumScale * static_cast<float>(m);
    const Byte* from = quants + group / 2 * 32;
    const int shift = group % 2 * 4;
    for (int i = 0; i < 32; ++i) out[group * 32 + i] = d * static_cast<float>((from[i] >> shift) & 15) - minimum;
  }
}

void fromQ5_K(const Byte* in, float* out) {
  const float scale = half(in), minimumScale = half(in + 2);
  const Byte* packed = in + 4;
  const Byte* high = in + 16;
  const Byte* quants = in + 48;
  for (int group = 0; group < 8; ++group) {
    const auto [s, m] = scaleAndMinimum(packed, group);
    const float d = scale * static_cast<float>(s), minimum = minimumScale * static_cast<float>(m);
    const Byte* from = quants + group / 2 * 32;
    const int shift = group % 2 * 4;
    for (int i = 0; i < 32; ++i) {
      const int quant = ((from[i] >> shift) & 15) | ((high[i] >> group) & 1) << 4;
      out[group * 32 + i] = d * static_cast<float>(quant) - minimum;
    }
  }
}

void fromQ6_K(const Byte* in, float* out) {
  const Byte* low = in;
  const Byte* high = in + 128;
  const Byte* scales = in + 192;
  const float scale = half(in + 208);
  for (int group = 0; group < 8; ++group) {
    const Byte* fromLow = low + group / 4 * 64 + group % 2 * 32;
    const Byte* fromHigh = high + group / 4 * 32;
    const int lowShift = group % 4 / 2 * 4, highShift = group % 4 * 2;
    for (int part = 0; part < 2; ++part) {
      const float d = scale * static_cast<float>(static_cast<std::int8_t>(scales[group * 2 + part]));
      for (int i = part * 16; i < part * 16 + 16; ++i) {
        const int quant = ((fromLow[i] >> lowShift) & 15) | ((fromHigh[i] >> highShift) & 3) << 4;
        out[group * 32 + i] = d * static_cast<float>(quant - 32);
      }
    }
  }
}

template <auto block, int values, int bytes>
constexpr BlockFormat format(std::uint32_t type, const char* name) {
  return {type, name, values, bytes, [](const std::byte* data, std::int64_t blocks, float* out) {
            const auto* in = reinterpret_cast<const Byte*>(data);
            for (std::int64_t i = 0; i < blocks; ++i) block(in + i * bytes, out + i * values);
          }};
}

constexpr BlockFormat kFormats[] = {
    format<fromFloat32, 1, 4>(0, "F32"),    format<fromFloat16, 1, 2>(1, "F16"),
    format<fromQ4_0, 32, 18>(2, "Q4_0"),    format<fromQ4_1, 32, 20>(3, "Q4_1"),
    format<fromQ5_0, 32, 22>(6, "Q5_0"),    format<fromQ5_1, 32, 24>(7, "Q5_1"),
    format<fromQ8_0, 32, 34>(8, "Q8_0"),    format<fromQ4_K, 256, 144>(12, "Q4_K"),
    format<fromQ5_K, 256, 176>(13, "Q5_K"), format<fromQ6_K, 256, 210>(14, "Q6_K"),
    format<fromBfloat16, 1, 2>(30, "BF16"),
};

}  // namespace

const BlockFormat* blockFormat(std::uint32_t type) {
  const auto* at = std::find_if(std::begin(kFormats), std::end(kFormats),
                                [&](const BlockFormat& known) { return known.type == type; });
  return at == std::end(kFormats) ? nullptr : at;
}

bool allFinite(const float* values, std::int64_t count) {
  constexpr std::uint32_t kExponent = 0x7f800000;
  std::uint32_t bad = 0;
  for (std::int64_t i = 0; i < count; ++i) {
    bad |= static_cast<std::uint32_t>((std::bit_cast<std::uint32_t>(values[i]) & kExponent) == kExponent);
  }
  return bad == 0;
}

}  // namespace models
