// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_geometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

void PageGeometry::setPages(int count) {
  sizes_.assign(static_cast<std::size_t>(count), {});
  anyKnown_ = false;
  layOut();
}

void PageGeometry::setSizes(int first, const std::vector<QSizeF>& sizes) {
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const auto page = static_cast<std::size_t>(first) + i;
    if (page >= sizes_.size() || sizes[i].isEmpty()) continue;
    if (!anyKnown_) assumed_ = sizes[i];
    anyKnown_ = true;
    sizes_[page] = sizes[i];
  }
  layOut();
}

void PageGeometry::setView(double pixelsPerPoint, int quarterTurns) {
  scale_ = pixelsPerPoint;
  turns_ = quarterTurns & 3;
  layOut();
}

QSizeF PageGeometry::turnedSize(int page) const {
  const auto& known = sizes_.at(static_cast<std::size_t>(page));
  const auto size = known.isEmpty() ? assumed_ : known;
  return turns_ % 2 == 0 ? size : size.transposed();
}

// Whole pixels, so that every page's picture is painted without being scaled.
void PageGeometry::layOut() {
  tops_.assign(1, kGap);
  widest_ = 0;
  for (int i = 0; i < pages(); ++i) {
    const auto size = turnedSize(i) * scale_;
    widest_ = std::max(widest_, size.width());
    tops_.push_back(tops_.back() + std::max(1.0, std::floor(size.height())) + kGap);
  }
}

QSizeF PageGeometry::size() const { return {widest_ + 2 * kGap, tops_.back()}; }

QRectF PageGeometry::page(int index) const {
  const auto width = std::max(1.0, std::floor(turnedSize(index).width() * scale_));
  const auto at = static_cast<std::size_t>(index);
  return {-std::floor(width / 2), tops_[at], width, tops_[at + 1] - tops_[at] - kGap};
}

int PageGeometry::pageAt(double y) const {
  const auto after = std::upper_bound(tops_.begin(), tops_.end() - 1, y);
  return std::max(0, static_cast<int>(after - tops_.begin()) - 1);
}

std::pair<int, int> PageGeometry::pagesBetween(double top, double bottom) const {
  int first = pageAt(top);
  if (first + 1 < pages() && page(first).bottom() <= top) ++first;
  return {first, std::max(first, pageAt(bottom))};
}

ViewPlace PageGeometry::placeAt(double y) const {
  if (pages() == 0) return {};
  const int at = pageAt(y);
  return {at, (y - page(at).top()) / page(at).height()};
}

double PageGeometry::yOf(const ViewPlace& place) const {
  if (pages() == 0) return 0;
  const auto rect = page(std::clamp(place.unit, 0, pages() - 1));
  return rect.top() + place.down * rect.height();
}

QPointF PageGeometry::toPoints(int index, const QPointF& at) const {
  const auto rect = page(index);
  const auto turned = turnedSize(index);
  const double x = (at.x() - rect.left()) / rect.width() * turned.width();
  const double y = (at.y() - rect.top()) / rect.height() * turned.height();
  switch (turns_) {
    case 1:
      return {y, turned.width() - x};
    case 2:
      return {turned.width() - x, turned.height() - y};
    case 3:
      return {turned.height() - y, x};
    default:
      return {x, y};
  }
}

QRectF PageGeometry::fromPoints(int index, const QRectF& points) const {
  const auto rect = page(index);
  const auto turned = turnedSize(index);
  const auto corner = [&](const QPointF& p) -> QPointF {
    QPointF at = p;
    if (turns_ == 1) at = {turned.width() - p.y(), p.x()};
    if (turns_ == 2) at = {turned.width() - p.x(), turned.height() - p.y()};
    if (turns_ == 3) at = {p.y(), turned.height() - p.x()};
    return {rect.left() + at.x() / turned.width() * rect.width(),
            rect.top() + at.y() / turned.height() * rect.height()};
  };
  return QRectF(corner(points.topLeft()), corner(points.bottomRight())).normalized();
}

}  // namespace ui
