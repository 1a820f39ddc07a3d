// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

struct DecodedText {
  std::string text;                ///< UTF-8 without a byte order mark or zero bytes
  std::string encoding;            ///< the name of what it was taken for
  std::uint64_t replacements = 0;  ///< U+FFFD characters that stand for bytes which mean nothing in that encoding
};

/// Turns the bytes of a text file into UTF-8: a byte order mark decides, then valid UTF-8, then the zero bytes of
/// UTF-16, then a guess from the bytes. nullopt when the bytes are no text at all.
std::optional<DecodedText> decodeText(std::string_view bytes);

}  // namespace core
