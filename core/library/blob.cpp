// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/blob.h"

#include <xxhash.h>
#include <zstd.h>

#include <bit>
#include <cstring>

namespace core {
namespace {

static_assert(std::endian::native == std::endian::little, "blobs are written in the machine's own order");

struct Header {
  char magic[4] = {'L', 'A', 'T', 'B'};
  std::uint8_t version = 1;
  BlobKind kind = BlobKind::State;
  std::uint8_t packing = 0;
  std::uint8_t reserved = 0;
  std::uint64_t rawSize = 0;
  std::uint64_t checksum = 0;
};
static_assert(sizeof(Header) == kBlobHeaderBytes);

constexpr std::uint8_t kPlain = 0, kZstd = 1;
constexpr int kZstdLevel = 1;  // states are bf16 noise and text is small: higher levels cost time and gain little

std::uint64_t sizeLimit(BlobKind kind) {
  constexpr std::uint64_t mebibyte = 1 << 20;
  switch (kind) {
    case BlobKind::State:
      return 900 * mebibyte;  // SQLite holds no blob beyond 10^9 bytes
    case BlobKind::PageText:
      return 16 * mebibyte;
    case BlobKind::PageWords:
      return 64 * mebibyte;
    case BlobKind::Evidence:
    case BlobKind::Masses:
    case BlobKind::NullProfile:
      return 8 * mebibyte;
  }
  return 0;
}

std::uint64_t checksumOf(BlobKind kind, std::span<const std::byte> raw) {
  return XXH3_64bits_withSeed(raw.data(), raw.size(), static_cast<XXH64_hash_t>(kind));
}

std::optional<Header> readHeader(BlobKind kind, std::span<const std::byte> blob) {
  if (blob.size() < sizeof(Header)) return std::nullopt;
  Header header;
  std::memcpy(&header, blob.data(), sizeof header);
  const Header expected;
  const bool ours = std::memcmp(header.magic, expected.magic, sizeof header.magic) == 0 &&
                    header.version == expected.version && header.kind == kind && header.reserved == 0;
  if (!ours || header.packing > kZstd || header.rawSize > sizeLimit(kind)) return std::nullopt;
  return header;
}

std::optional<Bytes> unpack(const Header& header, std::span<const std::byte> payload) {
  if (header.packing == kPlain) {
    if (payload.size() != header.rawSize) return std::nullopt;
    return Bytes(payload.begin(), payload.end());
  }
  // The frame's own size is compared before anything is allocated.
  if (ZSTD_getFrameContentSize(payload.data(), payload.size()) != header.rawSize) return std::nullopt;
  if (ZSTD_findFrameCompressedSize(payload.data(), payload.size()) != payload.size()) return std::nullopt;
  Bytes raw(header.rawSize);
  if (ZSTD_decompress(raw.data(), raw.size(), payload.data(), payload.size()) != raw.size()) return std::nullopt;
  return raw;
}

}  // namespace

Bytes encodeBlob(BlobKind kind, std::span<const std::byte> raw) {
  Header header;
  header.kind = kind;
  header.rawSize = raw.size();
  header.checksum = checksumOf(kind, raw);
  Bytes blob(sizeof header + ZSTD_compressBound(raw.size()));
  const std::size_t packed =
      ZSTD_compress(blob.data() + sizeof header, blob.size() - sizeof header, raw.data(), raw.size(), kZstdLevel);
  // Unpacking costs time at every question, so it has to save a twentieth at least.
  if (!ZSTD_isError(packed) && packed < raw.size() - raw.size() / 20) {
    header.packing = kZstd;
    blob.resize(sizeof header + packed);
  } else {
    blob.resize(sizeof header + raw.size());
    if (!raw.empty()) std::memcpy(blob.data() + sizeof header, raw.data(), raw.size());
  }
  std::memcpy(blob.data(), &header, sizeof header);
  return blob;
}

std::optional<Bytes> decodeBlob(BlobKind kind, std::span<const std::byte> blob) {
  const auto header = readHeader(kind, blob);
  if (!header) return std::nullopt;
  auto raw = unpack(*header, blob.subspan(sizeof(Header)));
  if (!raw || checksumOf(kind, *raw) != header->checksum) return std::nullopt;
  return raw;
}

}  // namespace core
