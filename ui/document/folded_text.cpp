// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/folded_text.h"

#include <algorithm>

namespace ui {
namespace {

std::size_t sequenceLength(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

QString foldedCharacter(std::string_view utf8) {
  auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
  if (utf8.size() > 1) text = text.normalized(QString::NormalizationForm_KD);
  text.removeIf([](QChar c) {
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format ||
           (c.category() == QChar::Other_Control && !c.isSpace());
  });
  return text.toCaseFolded();
}

}  // namespace

FoldedText folded(std::string_view utf8, Blanks blanks) {
  FoldedText result;
  const auto append = [&](QChar c, std::size_t begin, std::size_t end) {
    result.text += c;
    result.begins.push_back(static_cast<std::uint32_t>(begin));
    result.ends.push_back(static_cast<std::uint32_t>(end));
  };
  for (std::size_t at = 0; at < utf8.size();) {
    const auto end = std::min(at + sequenceLength(utf8[at]), utf8.size());
    for (const QChar c : foldedCharacter(utf8.substr(at, end - at))) {
      if (!c.isSpace())
        append(c, at, end);
      else if (blanks == Blanks::One && !result.text.endsWith(u' '))
        append(u' ', at, end);
    }
    at = end;
  }
  return result;
}

std::vector<core::TextRange> occurrences(const FoldedText& text, const QString& needle) {
  std::vector<core::TextRange> found;
  if (needle.isEmpty()) return found;
  for (auto at = text.text.indexOf(needle); at >= 0; at = text.text.indexOf(needle, at + needle.size()))
    found.push_back(
        {text.begins[static_cast<std::size_t>(at)], text.ends[static_cast<std::size_t>(at + needle.size() - 1)]});
  return found;
}

std::optional<core::TextRange> placeOfQuote(std::string_view text, const core::TextRange& within,
                                            std::string_view quote) {
  const auto begin = std::min(within.begin, text.size()), end = std::clamp(within.end, begin, text.size());
  const auto found =
      occurrences(folded(text.substr(begin, end - begin), Blanks::None), folded(quote, Blanks::None).text);
  if (found.empty()) return std::nullopt;
  return core::TextRange{begin + found.front().begin, begin + found.front().end};
}

}  // namespace ui
