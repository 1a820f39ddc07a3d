// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/page_space.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace app {
namespace {

constexpr double kLetterWidth = 612, kLetterHeight = 792;

QPDFObjectHandle::Rectangle rectangleOf(QPDFObjectHandle box, const QPDFObjectHandle::Rectangle& otherwise) {
  return box.isRectangle() ? box.getArrayAsRectangle() : otherwise;
}

/// What Poppler shows of the paper [low, high] under a crop box [from, to]: all where the box is larger than the paper.
std::pair<double, double> shown(double from, double to, double low, double high) {
  if (to - from > high - low) return {low, high};
  return {std::clamp(from, low, high), std::clamp(to, low, high)};
}

}  // namespace

PageSpace::PageSpace(QPDFPageObjectHelper page) {
  const auto media = rectangleOf(page.getMediaBox(), {0, 0, kLetterWidth, kLetterHeight});
  const auto crop = rectangleOf(page.getCropBox(), media);
  std::tie(left_, right_) = shown(crop.llx, crop.urx, media.llx, media.urx);
  std::tie(bottom_, top_) = shown(crop.lly, crop.ury, media.lly, media.ury);
  QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
  const int degrees = rotation.isInteger() ? static_cast<int>(rotation.getIntValue() % 360) : 0;
  turns_ = (degrees + 360) / 90 % 4;
}

PagePoint PageSpace::at(double x, double y) const {
  switch (turns_) {
    case 1:
      return {left_ + y, bottom_ + x};
    case 2:
      return {right_ - x, bottom_ + y};
    case 3:
      return {right_ - y, top_ - x};
    default:
      return {left_ + x, top_ - y};
  }
}

PagePoint PageSpace::displayed(const PagePoint& point) const {
  switch (turns_) {
    case 1:
      return {point.y - bottom_, point.x - left_};
    case 2:
      return {right_ - point.x, point.y - bottom_};
    case 3:
      return {top_ - point.y, right_ - point.x};
    default:
      return {point.x - left_, top_ - point.y};
  }
}

core::Box PageSpace::displayed(const PagePoint& corner, const PagePoint& opposite) const {
  const auto a = displayed(corner), b = displayed(opposite);
  return {static_cast<float>(std::min(a.x, b.x)), static_cast<float>(std::min(a.y, b.y)),
          static_cast<float>(std::max(a.x, b.x)), static_cast<float>(std::max(a.y, b.y))};
}

std::array<PagePoint, 4> PageSpace::corners(const core::Box& box) const {
  return {at(box.left, box.top), at(box.right, box.top), at(box.left, box.bottom), at(box.right, box.bottom)};
}

}  // namespace app
