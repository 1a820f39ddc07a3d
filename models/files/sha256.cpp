// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sha256.h"

#include <algorithm>
#include <vector>

#include "models/files/digest.h"
#include "models/files/input_file.h"

namespace models {
namespace {

constexpr std::uint64_t kPieceBytes = 1 << 20;

std::string hexOf(const Digest::Bytes& bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (const auto byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  Digest digest;
  digest.add(bytes.data(), bytes.size());
  return hexOf(digest.finish());
}

std::string sha256(const InputFile& file) {
  Digest digest;
  std::vector<char> piece(static_cast<std::size_t>(std::min(file.size(), kPieceBytes)));
  for (std::uint64_t offset = 0; offset < file.size(); offset += piece.size()) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), file.size() - offset));
    file.read(offset, piece.data(), count);
    digest.add(piece.data(), count);
  }
  return hexOf(digest.finish());
}

}  // namespace models
