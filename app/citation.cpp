// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citation.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "app/text.h"
#include "core/exporting/file_link.h"

namespace app {
namespace {

constexpr std::size_t kMostPagesNamed = 8;

std::string cite(const core::PageAnchor& anchor, const PageLabels& labels) {
  if (anchor.firstPage == anchor.lastPage) return "p. " + labels(anchor.firstPage);
  return fmt::format("pp. {}–{}", labels(anchor.firstPage), labels(anchor.lastPage));
}

std::string lines(int first, int last) {
  return first >= last ? fmt::format("line {}", first) : fmt::format("lines {}–{}", first, last);
}

std::string cite(const core::TimeAnchor& anchor, const PageLabels&) {
  const std::string speaker = plainText(anchor.speaker);
  if (anchor.beginMs < 0 && anchor.firstLine <= 0) return speaker.empty() ? "?" : speaker;
  const std::string place = anchor.beginMs < 0 ? lines(anchor.firstLine, anchor.lastLine) : clockText(anchor.beginMs);
  return speaker.empty() ? place : place + " " + speaker;
}

std::string cite(const core::LineAnchor& anchor, const PageLabels&) { return lines(anchor.firstLine, anchor.lastLine); }

std::string unitName(core::DocumentKind kind, int count) {
  const std::string one = kind == core::DocumentKind::Pdf          ? "page"
                          : kind == core::DocumentKind::Transcript ? "turn"
                                                                   : "paragraph";
  return count == 1 ? one : one + "s";
}

std::string skippedText(const core::Coverage& coverage, const PageLabels& labels) {
  std::string text;
  const std::size_t named = std::min(coverage.skipped.size(), kMostPagesNamed);
  for (std::size_t i = 0; i < named; ++i) text += (i ? ", " : ": p. ") + labels(coverage.skipped[i].page);
  return named < coverage.skipped.size() ? text + " …" : text;
}

}  // namespace

PageLabels pageLabels(const core::Library& library, core::DocumentId document) {
  return [&library, document](int index) {
    const auto pages = library.pages(document, index, 1);
    const std::string label = pages.empty() ? "" : plainText(pages.front().label);
    return label.empty() ? std::to_string(index + 1) : label;
  };
}

std::string clockText(std::int64_t milliseconds) {
  const std::int64_t seconds = milliseconds / 1000;
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string citation(const core::Anchor& anchor, const PageLabels& labels) {
  return std::visit([&](const auto& place) { return cite(place, labels); }, anchor);
}

std::string citation(const core::DocumentInfo& document, int passage, const core::Anchor& anchor,
                     const PageLabels& labels) {
  const std::string place = citation(anchor, labels);
  return document.parts.empty() ? place : fileName(fileOf(document, passage)) + ", " + place;
}

std::string coverageText(const core::DocumentInfo& document, const core::Coverage& coverage, const PageLabels& labels) {
  const int units = std::max(document.pages, coverage.pages), without = coverage.pages - coverage.pagesWithText;
  const std::string name = unitName(document.kind, units);
  std::string text = coverage.pagesWithText == units
                         ? fmt::format("read all {} {}", units, name)
                         : fmt::format("read {} of {} {}", coverage.pagesWithText, units, name);
  if (without > 0) text += fmt::format("; {} without text", without);
  if (document.kind == core::DocumentKind::Pdf) text += skippedText(coverage, labels);
  if (coverage.hiddenWords > 0) text += fmt::format("; {} hidden words left out", grouped(coverage.hiddenWords));
  return text;
}

core::ExportWords exportWords(const PageLabels& labels) {
  return {[labels](const auto& document, int passage, const auto& anchor) {
            return citation(document, passage, anchor, labels);
          },
          [labels](const auto& document, const auto& coverage) { return coverageText(document, coverage, labels); }};
}

std::string fileName(const std::string& path) {
  return path == "-" ? "standard input" : plainText(std::filesystem::path(path).filename().string());
}

}  // namespace app
