// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Bytes [begin, end) of a text.
struct TextPiece {
  std::size_t begin = 0, end = 0;
};

/// Cuts a text into pieces of about 128 tokens that partition it: at the end of a paragraph where one is near, else of a
/// sentence, a line, a word. `tokenEnds` are the byte offsets at which the text's tokens end, ascending. A piece has at
/// most 176 tokens; white space belongs to the piece that follows it, as it does to the token that follows it.
std::vector<TextPiece> cutPassages(std::string_view text, std::span<const std::size_t> tokenEnds);

}  // namespace core
