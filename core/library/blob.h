// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

using Bytes = std::vector<std::byte>;

enum class BlobKind : std::uint8_t {
  State = 1,
  Evidence = 2,
  Masses = 3,
  NullProfile = 4,
  PageText = 5,
  PageWords = 6
};

/// How bytes lie in the library, all numbers little endian:
///   "LATB" | u8 version = 1 | u8 kind | u8 packing: 0 plain, 1 zstd | u8 0 | u64 raw size | u64 checksum | payload
/// The checksum is XXH3-64 of the raw bytes, seeded with the kind. It finds damage; it does not stop an attacker.
Bytes encodeBlob(BlobKind kind, std::span<const std::byte> raw);

/// The raw bytes, or nothing unless the blob is whole, of this version and kind, and not larger than its kind allows.
std::optional<Bytes> decodeBlob(BlobKind kind, std::span<const std::byte> blob);

inline constexpr std::size_t kBlobHeaderBytes = 24;

}  // namespace core
