// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_picture.h"

#include <QTransform>
#include <algorithm>
#include <array>
#include <memory>
#include <string>

namespace ui {
namespace {

using Levels = std::array<std::uint8_t, 256>;

Levels between(int dark, int light) {
  Levels levels;
  for (int i = 0; i < 256; ++i)
    levels[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(dark + i * (light - dark) / 255);
  return levels;
}

}  // namespace

// With l = (max + min) / 2 of a pixel's channels, adding 255 − max − min to each of them turns l into 255 − l and
// leaves the differences between them, and so the hue, as they are.
void recolour(QImage& image, const PaperColours& colours) {
  const auto red = between(colours.paper.red(), colours.ink.red());
  const auto green = between(colours.paper.green(), colours.ink.green());
  const auto blue = between(colours.paper.blue(), colours.ink.blue());
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < image.width(); ++x) {
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
  if (request.quarterTurns != 0) picture = picture.transformed(QTransform().rotate(90.0 * request.quarterTurns));
  picture.setDevicePixelRatio(request.devicePixelRatio);
  if (request.recolour) recolour(picture, *request.recolour);
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
