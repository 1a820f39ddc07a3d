// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace app {
namespace {

constexpr int kContrast = 24;   // of 255: fainter than this nobody reads
constexpr float kEdge = 0.15F;  // of the box's height

struct Area {
  int left, top, right, bottom;  // pixels, right and bottom exclusive
};

Area pixelsOf(const PageRaster& raster, const core::Box& box, bool whole) {
  const double scale = raster.pixelsPerPoint();
  const float edge = whole ? 0 : kEdge * (box.bottom - box.top);
  const auto clamp = [](double at, int most) {
    return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(most)));
  };
  return {clamp(std::floor(box.left * scale), raster.width()),
          clamp(std::floor((box.top + edge) * scale), raster.height()),
          clamp(std::ceil(box.right * scale), raster.width()),
          clamp(std::ceil((box.bottom - edge) * scale), raster.height())};
}

// The most frequent colour, to 4 bits a channel, as the mean of its pixels.
Rgb background(const PageRaster& raster, const Area& area) {
  struct Bucket {
    std::uint32_t pixels = 0, red = 0, green = 0, blue = 0;
  };
  std::array<Bucket, 4096> buckets{};
  const Bucket* best = buckets.data();
  for (int y = area.top; y < area.bottom; ++y)
    for (int x = area.left; x < area.right; ++x) {
      const Rgb c = raster.at(x, y);
      Bucket& bucket = buckets[(c.red >> 4) << 8 | (c.green >> 4) << 4 | c.blue >> 4];
      bucket = {bucket.pixels + 1, bucket.red + c.red, bucket.green + c.green, bucket.blue + c.blue};
      if (bucket.pixels > best->pixels) best = &bucket;
    }
  const std::uint32_t n = std::max<std::uint32_t>(best->pixels, 1);
  return {static_cast<std::uint8_t>(best->red / n), static_cast<std::uint8_t>(best->green / n),
          static_cast<std::uint8_t>(best->blue / n)};
}

bool standsOut(Rgb a, Rgb b) {
  return std::abs(a.red - b.red) >= kContrast || std::abs(a.green - b.green) >= kContrast ||
         std::abs(a.blue - b.blue) >= kContrast;
}

}  // namespace

bool showsInk(const PageRaster& raster, const core::Box& box, bool whole) {
  const Area area = pixelsOf(raster, box, whole);
  if (area.left >= area.right || area.top >= area.bottom) return false;
  const Rgb paper = background(raster, area);
  for (int y = area.top; y < area.bottom; ++y)
    for (int x = area.left; x < area.right; ++x)
      if (standsOut(raster.at(x, y), paper)) return true;
  return false;
}

}  // namespace app
