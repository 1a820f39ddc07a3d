// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler.h>

#include <cstdint>
#include <optional>

#include "app/docworker/glib_handles.h"
#include "core/ingest/protocol.h"

namespace app {

struct Rgb {
  std::uint8_t red = 0, green = 0, blue = 0;
};

/// A page painted on white. The size is clamped before anything is painted: no side beyond `maxSide`, no more than
/// 64 MB of pixels.
class PageRaster {
 public:
  PageRaster(PopplerPage* page, double pixelsPerPoint, std::uint32_t maxSide);

  int width() const { return width_; }
  int height() const { return height_; }
  /// What was painted at, after clamping.
  double pixelsPerPoint() const { return scale_; }
  Rgb at(int x, int y) const;
  /// Those of a box in points; nothing where it has none.
  std::optional<core::PixelBox> pixelsOf(const core::Box& box) const;
  /// Row `y`: width() pixels of blue, green, red and an unused byte.
  const unsigned char* row(int y) const { return pixels_ + static_cast<std::ptrdiff_t>(y) * stride_; }

 private:
  double scale_ = 1;
  int width_ = 0, height_ = 0, stride_ = 0;
  CairoSurface surface_;
  const unsigned char* pixels_ = nullptr;
};

}  // namespace app
