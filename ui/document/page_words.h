// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/document/document.h"

/// The words of a page and where they stand, in points from its top left.
namespace ui {

/// Between two characters of a document's pages.
struct TextPosition {
  int page = 0;
  std::uint32_t byte = 0;
  friend bool operator==(const TextPosition&, const TextPosition&) = default;
  friend bool operator<(const TextPosition& a, const TextPosition& b) {
    return a.page != b.page ? a.page < b.page : a.byte < b.byte;
  }
};

/// From one position to a later one.
struct TextSpan {
  TextPosition begin, end;
  bool empty() const { return begin == end; }
  /// The bytes of page `page`, whose text has `size` bytes, that belong to it.
  core::TextRange on(int page, std::size_t size) const;
};

/// The place in the page's text nearest to `at`, between two characters of the nearest word.
std::uint32_t byteNear(const core::Page& page, const QPointF& at);

/// Whether `at` is on a word.
bool isOnWord(const core::Page& page, const QPointF& at);

/// The word that holds `byte` or begins or ends there.
std::optional<core::TextRange> wordAround(const core::Page& page, std::uint32_t byte);

/// What covers bytes of the page's text: one band for each line, or each stretch of one where words stand far apart.
std::vector<QRectF> bandsOf(const core::Page& page, const core::TextRange& range);

/// The bytes that an anchor's `quote`, or its part on this page, stands for; without a quote all of the anchor. Nothing
/// where the anchor has no words on this page, or the quote is not there.
std::optional<core::TextRange> anchoredRange(const core::Page& page, const core::PageAnchor& anchor,
                                             const QString& quote);

}  // namespace ui
