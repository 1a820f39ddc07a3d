// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/section_headings.h"

#include <cctype>
#include <string_view>

#include "core/document/words.h"

namespace core {
namespace {

constexpr std::size_t kBesideTitle = 12;  ///< bytes that may share a title's line: "Chapter 12", a page number
constexpr std::size_t kLongestHeading = 80, kMostHeadingWords = 12;

/// Letters, digits and all that is not ASCII, without case; and where each byte stood.
struct Bare {
  std::string text;
  std::vector<std::size_t> from;
};
Bare bare(std::string_view text) {
  Bare result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x80 && !std::isalnum(c)) continue;
    result.text += static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    result.from.push_back(i);
  }
  return result;
}

/// A title without the number before it, which the page may show otherwise.
std::string_view withoutNumber(std::string_view title) {
  const auto words = title.find_first_not_of("0123456789. \t");
  return words == title.npos ? title : title.substr(words);
}

/// Whether `title` stands in `text` on lines of its own.
bool standsIn(std::string_view text, std::string_view title) {
  const auto page = bare(text), wanted = bare(withoutNumber(title));
  if (wanted.text.empty()) return false;
  for (auto at = page.text.find(wanted.text); at != page.text.npos; at = page.text.find(wanted.text, at + 1)) {
    const auto begin = page.from[at], end = page.from[at + wanted.text.size() - 1] + 1;
    const auto lineBegin = text.rfind('\n', begin), lineEnd = std::min(text.find('\n', end), text.size());
    if (begin - (lineBegin == text.npos ? 0 : lineBegin + 1) <= kBesideTitle && lineEnd - end <= kBesideTitle)
      return true;
  }
  return false;
}

bool looksLikeHeading(std::string_view line) {
  if (line.empty() || line.size() > kLongestHeading || line.find('\n') != line.npos) return false;
  const auto first = static_cast<unsigned char>(line.front()), last = static_cast<unsigned char>(line.back());
  if (!(std::isupper(first) || std::isdigit(first) || first >= 0x80)) return false;
  if (!(std::isalnum(last) || last == ')' || last == '?' || last >= 0x80)) return false;
  const auto words = wordsIn(line).size();
  return words > 0 && words <= kMostHeadingWords;
}

/// The first paragraph of a plain text's passage that looks like a heading and has text after it.
std::optional<std::string> headingParagraph(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find("\n\n", begin);
    if (end == text.npos || end + 2 >= text.size()) return std::nullopt;
    const auto line = text.substr(begin, end - begin);
    const auto next = text.substr(end + 2, text.find("\n\n", end + 2) - end - 2);
    if (looksLikeHeading(line) && !looksLikeHeading(next)) return std::string(line);
    begin = end + 2;
  }
  return std::nullopt;
}

}  // namespace

SectionHeadings::SectionHeadings(const DocumentInfo& document, std::size_t outlineItem)
    : kind_(document.kind), next_(outlineItem) {
  for (const auto& item : document.outline)
    if (item.page >= 0 && !item.title.empty() && (outline_.empty() || item.page >= outline_.back().page))
      outline_.push_back(item);
}

std::optional<SectionHeading> SectionHeadings::in(const Passage& passage) {
  if (const auto* at = std::get_if<PageAnchor>(&passage.anchor)) return outlined(passage, at->firstPage);
  auto line = kind_ == DocumentKind::PlainText ? headingParagraph(passage.text) : std::nullopt;
  if (!line) return std::nullopt;
  return SectionHeading{*std::move(line), 0, true};
}

std::optional<SectionHeading> SectionHeadings::outlined(const Passage& passage, int page) {
  std::optional<SectionHeading> uppermost;
  const auto begin = [&](const OutlineItem& item) {
    if (!uppermost || item.depth < uppermost->depth) uppermost = {item.title, item.depth, false};
  };
  for (; next_ < outline_.size() && outline_[next_].page < page; ++next_) begin(outline_[next_]);
  for (auto item = next_; item < outline_.size() && outline_[item].page == page; ++item) {
    if (!standsIn(passage.text, outline_[item].title)) continue;
    next_ = item + 1;
    begin(outline_[item]);
  }
  return uppermost;
}

}  // namespace core
