// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/answering/marked_text.h"
#include "ui/document/page_geometry.h"
#include "ui/document/page_marks.h"

namespace ui {

/// What shows a document: its pages, or its turns. A unit is one of them.
class DocumentPane {
 public:
  using Texts = std::vector<std::pair<int, std::string>>;

  virtual ~DocumentPane() = default;
  virtual int units() const = 0;
  virtual int currentUnit() const = 0;
  /// First and last visible place as fractions of all units.
  virtual std::pair<double, double> visiblePart() const = 0;

  /// At the top of the view.
  virtual ViewPlace place() const = 0;
  virtual void showPlace(const ViewPlace& place) = 0;
  /// Scrolls there and marks the quote's words; without a quote all of the anchor. No mark where the quote is not
  /// there.
  virtual void showQuote(const core::Anchor& anchor, const QString& quote) = 0;
  virtual void setHits(FindHits hits, std::optional<FindHit> current) = 0;
  /// Texts of units [first, first + count), now or later; of those that have one.
  virtual void fetchTexts(int first, int count, std::function<void(const Texts&)> fetched) = 0;

  /// How many are fetched in a few milliseconds, or tenths of a second in another thread.
  virtual int textsAtOnce() const = 0;

  /// 1 is the natural size.
  virtual double zoom() const = 0;
  virtual void setZoom(double zoom) = 0;
  virtual void setFitWidth() = 0;

  virtual bool hasSelection() const = 0;
  virtual void selectUnit() = 0;
  /// What is selected, nothing where that is no text.
  virtual std::optional<core::MarkedText> marked() const = 0;
  /// To the clipboard, as plain text.
  virtual void copySelection() = 0;
};

}  // namespace ui
