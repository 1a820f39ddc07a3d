// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "models/files/digest.h"

/// For machines without OpenSSL. Names as in FIPS 180-4, section 6.2.
namespace models {
namespace {

constexpr std::size_t kBlock = 64, kLengthBytes = 8;

/// The first 32 bits behind the point.
std::uint32_t fraction(double value) { return static_cast<std::uint32_t>(std::ldexp(value - std::floor(value), 32)); }

struct Constants {
  std::array<std::uint32_t, 64> k{};  ///< of the cube roots of the first primes
  std::array<std::uint32_t, 8> h{};   ///< of the square roots of the first of them

  Constants() {
    std::size_t found = 0;
    for (int n = 2; found < k.size(); ++n) {
      bool isPrime = true;
      for (int d = 2; d * d <= n; ++d) isPrime = isPrime && n % d != 0;
      if (!isPrime) continue;
      if (found < h.size()) h[found] = fraction(std::sqrt(n));
      k[found++] = fraction(std::cbrt(n));
    }
  }
};

std::uint32_t bigEndian(const unsigned char* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

}  // namespace

struct Digest::State {
  Constants constants;
  std::array<std::uint32_t, 8> hash = constants.h;
  std::array<unsigned char, kBlock> block{};
  std::size_t filled = 0;
  std::uint64_t bytes = 0;

  void take(const unsigned char* data) {
    std::array<std::uint32_t, 64> w;
    for (std::size_t t = 0; t < 16; ++t) w[t] = bigEndian(data + 4 * t);
    for (std::size_t t = 16; t < 64; ++t) {
      const auto s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
      const auto s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
      w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    auto [a, b, c, d, e, f, g, h] = hash;
    for (std::size_t t = 0; t < 64; ++t) {
      const auto sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
      const auto sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
      const auto t1 = h + sum1 + ((e & f) ^ (~e & g)) + constants.k[t] + w[t];
      const auto t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    const std::array<std::uint32_t, 8> added = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i) hash[i] += added[i];
  }
};

Digest::Digest() : state_(std::make_unique<State>()) {}

Digest::~Digest() = default;

void Digest::add(const void* bytes, std::size_t count) {
  const auto* data = static_cast<const unsigned char*>(bytes);
  state_->bytes += count;
  while (count > 0) {
    if (state_->filled == 0 && count >= kBlock) {
      state_->take(data);
      data += kBlock, count -= kBlock;
      continue;
    }
    const auto part = std::min(count, kBlock - state_->filled);
    std::memcpy(state_->block.data() + state_->filled, data, part);
    data += part, count -= part;
    if ((state_->filled += part) < kBlock) return;
    state_->take(state_->block.data());
    state_->filled = 0;
  }
}

Digest::Bytes Digest::finish() {
  const auto bits = state_->bytes * 8;
  std::array<unsigned char, 2 * kBlock> end{0x80};
  const auto left = (state_->filled + 1 + kLengthBytes <= kBlock ? kBlock : 2 * kBlock) - state_->filled;
  for (std::size_t i = 0; i < kLengthBytes; ++i) end[left - 1 - i] = static_cast<unsigned char>(bits >> 8 * i);
  add(end.data(), left);
  Bytes result;
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = static_cast<unsigned char>(state_->hash[i / 4] >> (24 - 8 * (i % 4)));
  return result;
}

}  // namespace models
