// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <utility>
#include <vector>

namespace ui {

/// A place in a document that outlives zooming and turning: so many heights of unit `unit` below its top.
struct ViewPlace {
  int unit = 0;
  double down = 0;
  friend bool operator==(const ViewPlace&, const ViewPlace&) = default;
};

/// Where the pages of a document lie, one beneath another: in pixels, y from the top of the first page's margin, x from
/// the line through the middle of every page. Points are those of a page as the file displays it, from its top left.
class PageGeometry {
 public:
  /// `count` pages whose sizes are not known yet.
  void setPages(int count);
  /// Sizes in points of pages `first` …; what is empty keeps the size assumed of unknown pages. The first size that is
  /// ever told is what others are assumed to have.
  void setSizes(int first, const std::vector<QSizeF>& sizes);
  /// `quarterTurns` clockwise, 0 … 3.
  void setView(double pixelsPerPoint, int quarterTurns);

  int pages() const { return static_cast<int>(sizes_.size()); }
  double pixelsPerPoint() const { return scale_; }
  int quarterTurns() const { return turns_; }
  /// Width and height in points as turned.
  QSizeF turnedSize(int page) const;

  /// Of everything, with the margins.
  QSizeF size() const;
  QRectF page(int index) const;
  /// The page at `y`, or the one above a gap.
  int pageAt(double y) const;
  /// First and last page with anything between `top` and `bottom`.
  std::pair<int, int> pagesBetween(double top, double bottom) const;

  ViewPlace placeAt(double y) const;
  double yOf(const ViewPlace& place) const;

  QPointF toPoints(int page, const QPointF& at) const;
  QRectF fromPoints(int page, const QRectF& points) const;

  static constexpr double kGap = 12;  ///< pixels between pages and around them

 private:
  void layOut();

  QSizeF assumed_{595, 842};
  bool anyKnown_ = false;
  std::vector<QSizeF> sizes_;  ///< empty where not known
  std::vector<double> tops_;   ///< one more than pages: where the next page would begin
  double widest_ = 0;
  double scale_ = 1;
  int turns_ = 0;
};

}  // namespace ui
