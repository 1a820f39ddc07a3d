// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markdown_text.h"

#include <cctype>

#include "core/drawing/xml_text.h"

namespace core {
namespace {

constexpr std::string_view kAlways = "\\`*_[]<>{}|~&$#@^!";
constexpr std::string_view kAtTheBeginning = "-+=:%";

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// "1." and "1)" at the beginning of a line would number a list.
bool endsListNumber(std::string_view text, std::size_t at) {
  if ((text[at] != '.' && text[at] != ')') || at == 0) return false;
  return text.substr(0, at).find_first_not_of("0123456789") == std::string_view::npos;
}

/// "https://", "mailto:ada" and "www.", which are made links by themselves.
bool beginsLink(std::string_view text, std::size_t at) {
  if (at == 0 || at + 1 >= text.size()) return false;
  if (text[at] == ':') return text[at + 1] != ' ' && isLetter(text[at - 1]);
  return text[at] == '.' && at >= 3 && (text[at - 1] | 0x20) == 'w' && (text[at - 2] | 0x20) == 'w';
}

}  // namespace

std::string escapedMarkdown(std::string_view text) {
  const std::string clean = cleanText(text);
  std::string escaped;
  for (std::size_t i = 0; i < clean.size(); ++i) {
    const bool meansSomething = kAlways.find(clean[i]) != std::string_view::npos ||
                                (i == 0 && kAtTheBeginning.find(clean[i]) != std::string_view::npos) ||
                                endsListNumber(clean, i) || beginsLink(clean, i);
    if (meansSomething) escaped += '\\';
    escaped += clean[i];
  }
  return escaped;
}

std::string markdownParagraphs(std::string_view text) {
  std::string paragraphs;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string line = escapedMarkdown(text.substr(0, end));
    if (!line.empty()) paragraphs += line + "\n\n";
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return paragraphs;
}

}  // namespace core
