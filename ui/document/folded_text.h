// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace ui {

/// Text made comparable: without case, accents, ligatures and signs nobody sees. Element i of `begins` and `ends` is
/// where in the original the i-th character of `text` comes from, in bytes.
struct FoldedText {
  QString text;
  std::vector<std::uint32_t> begins, ends;
};

/// What becomes of white space: any run of it one blank, or nothing.
enum class Blanks : std::uint8_t { One, None };

FoldedText folded(std::string_view utf8, Blanks blanks);

/// Where `needle`, folded likewise, stands in it; no two overlap.
std::vector<core::TextRange> occurrences(const FoldedText& text, const QString& needle);

/// The bytes of `within` that hold the words of `quote`, however they are broken into lines; nothing when they do not.
std::optional<core::TextRange> placeOfQuote(std::string_view text, const core::TextRange& within,
                                            std::string_view quote);

}  // namespace ui
