// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/document/document.h"

namespace app {

/// A point in the coordinates that a page's own content uses: origin anywhere, y upwards, not rotated.
struct PagePoint {
  double x = 0, y = 0;
};

/// Where the points of a page as it is displayed lie in the page itself: what of it is shown (crop box) and how it is
/// turned, as Poppler sees both.
class PageSpace {
 public:
  explicit PageSpace(QPDFPageObjectHelper page);

  /// As displayed.
  double width() const { return turns_ % 2 == 0 ? right_ - left_ : top_ - bottom_; }
  double height() const { return turns_ % 2 == 0 ? top_ - bottom_ : right_ - left_; }

  /// The corners of a box: upper left, upper right, lower left, lower right as displayed.
  std::array<PagePoint, 4> corners(const core::Box& box) const;

  /// The box between two corners of the page itself, as displayed.
  core::Box displayed(const PagePoint& corner, const PagePoint& opposite) const;

 private:
  PagePoint at(double x, double y) const;
  PagePoint displayed(const PagePoint& point) const;

  double left_ = 0, bottom_ = 0, right_ = 0, top_ = 0;
  int turns_ = 0;  ///< quarters, clockwise
};

}  // namespace app
