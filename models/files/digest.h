// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <memory>

namespace models {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. By OpenSSL, or by our own code in a build without it.
class Digest {
 public:
  using Bytes = std::array<unsigned char, 32>;

  Digest();
  ~Digest();
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;

  void add(const void* bytes, std::size_t count);
  /// Of everything that was added; nothing can be added afterwards.
  Bytes finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace models
