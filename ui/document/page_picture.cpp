// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_picture.h"

#include <QTransform>
#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ui {
namespace {

using Levels = std::array<std::uint8_t, 256>;

Levels between(int dark, int light) {
  Levels levels;
  for (int i = 0; i < 256; ++i)
    levels[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(dark + i * (light - dark) / 255);
  return levels;
}

bool holds(const core::PixelBox& box, std::uint32_t x, std::uint32_t y) {
  return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
}

/// Whether the pictures, which may overlap and may be strips of one, cover more than four fifths.
bool isScan(const std::vector<core::PixelBox>& pictures, const QSize& size) {
  constexpr int kSamples = 50;  // along each side
  int covered = 0;
  for (int i = 0; i < kSamples * kSamples && !pictures.empty(); ++i) {
    const auto x = static_cast<std::uint32_t>((i % kSamples + 0.5) * size.width() / kSamples);
    const auto y = static_cast<std::uint32_t>((i / kSamples + 0.5) * size.height() / kSamples);
    if (std::ranges::any_of(pictures, [&](const auto& box) { return holds(box, x, y); })) ++covered;
  }
  return covered > kSamples * kSamples * 4 / 5;
}

/// The stretches [begin, end) of a row that no picture holds.
std::vector<std::pair<int, int>> outside(const std::vector<core::PixelBox>& pictures, int y, int width) {
  std::vector<std::pair<int, int>> inside, stretches;
  for (const auto& box : pictures)
    if (static_cast<int>(box.top) <= y && y < static_cast<int>(box.bottom))
      inside.emplace_back(static_cast<int>(box.left), static_cast<int>(box.right));
  std::ranges::sort(inside);
  int begin = 0;
  for (const auto& [left, right] : inside) {
    if (begin < left) stretches.emplace_back(begin, left);
    begin = std::max(begin, right);
  }
  if (begin < width) stretches.emplace_back(begin, width);
  return stretches;
}

}  // namespace

// With l = (max + min) / 2 of a pixel's channels, adding 255 − max − min to each of them turns l into 255 − l and
// leaves the differences between them, and so the hue, as they are.
void recolour(QImage& image, const PaperColours& colours, const std::vector<core::PixelBox>& pictures) {
  const auto red = between(colours.paper.red(), colours.ink.red());
  const auto green = between(colours.paper.green(), colours.ink.green());
  const auto blue = between(colours.paper.blue(), colours.ink.blue());
  const auto kept = isScan(pictures, image.size()) ? std::vector<core::PixelBox>() : pictures;
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (const auto& [begin, end] : outside(kept, y, image.width()))
      for (int x = begin; x < end; ++x) {
        const int r = qRed(row[x]), g = qGreen(row[x]), b = qBlue(row[x]);
        const int shift = 255 - std::max({r, g, b}) - std::min({r, g, b});
        row[x] = qRgb(red[static_cast<std::size_t>(r + shift)], green[static_cast<std::size_t>(g + shift)],
                      blue[static_cast<std::size_t>(b + shift)]);
      }
  }
}

QImage finishedPicture(core::PageImage image, const PictureRequest& request) {
  const auto width = static_cast<int>(image.width), height = static_cast<int>(image.height);
  auto pixels = std::make_unique<std::string>(std::move(image.pixels));
  auto* bytes = reinterpret_cast<uchar*>(pixels->data());
  QImage picture(
      bytes, width, height, qsizetype{4} * width, QImage::Format_RGB32,
      [](void* kept) { delete static_cast<std::string*>(kept); }, pixels.get());
  pixels.release();  // NOLINT(bugprone-unused-return-value): the picture owns them now
  if (request.recolour) recolour(picture, *request.recolour, image.pictures);
  if (request.quarterTurns != 0) picture = picture.transformed(QTransform().rotate(90.0 * request.quarterTurns));
  picture.setDevicePixelRatio(request.devicePixelRatio);
  return picture;
}

void PictureCache::insert(const PictureRequest& request, QImage image, int near) {
  auto& picture = pictures_[request.page];
  bytes_ += image.sizeInBytes() - picture.image.sizeInBytes();
  picture = {request, std::move(image)};
  while (bytes_ > mostBytes_ && pictures_.size() > 1) dropFarthest(near, request.page);
}

const PictureCache::Picture* PictureCache::find(int page) const {
  const auto found = pictures_.find(page);
  return found == pictures_.end() ? nullptr : &found->second;
}

void PictureCache::clear() {
  pictures_.clear();
  bytes_ = 0;
}

void PictureCache::dropFarthest(int near, int keep) {
  auto victim = pictures_.begin();
  const auto last = std::prev(pictures_.end());
  if (victim->first == keep || (last->first != keep && last->first - near > near - victim->first)) victim = last;
  bytes_ -= victim->second.image.sizeInBytes();
  pictures_.erase(victim);
}

}  // namespace ui
