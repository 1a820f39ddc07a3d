// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/word_text.h"

#include <string_view>

namespace ui {
namespace {

QString drawable(std::string_view utf8) {
  auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
  for (auto& c : text)
    if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) c = u' ';
  return text;
}

}  // namespace

WordText wordText(const std::string& utf8, const std::vector<core::TextRange>& words) {
  const std::string_view all = utf8;
  WordText result;
  std::size_t at = 0;
  for (const auto& word : words) {
    result.text += drawable(all.substr(at, word.begin - at));
    const auto shown = drawable(all.substr(word.begin, word.end - word.begin));
    result.words.push_back({static_cast<int>(result.text.size()), static_cast<int>(shown.size())});
    result.text += shown;
    at = word.end;
  }
  result.text += drawable(all.substr(at));
  return result;
}

}  // namespace ui
