// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/page_raster.h"

#include <algorithm>
#include <cmath>

#include "app/docworker/pdf_document.h"

namespace app {
namespace {

// The scale a picture of this page may have.
double clampScale(double widthPoints, double heightPoints, double wanted, std::uint32_t maxSide) {
  const double side = maxSide / std::max(widthPoints, heightPoints);
  const double area = std::sqrt(static_cast<double>(core::kMaxImageBytes) / 4 / widthPoints / heightPoints);
  return std::min({wanted, side, area * 0.999});
}

int pixels(double points, double scale, std::uint32_t maxSide) {
  return static_cast<int>(std::clamp(std::floor(points * scale), 1.0, static_cast<double>(maxSide)));
}

}  // namespace

PageRaster::PageRaster(PopplerPage* page, double pixelsPerPoint, std::uint32_t maxSide) {
  double widthPoints = 0, heightPoints = 0;
  poppler_page_get_size(page, &widthPoints, &heightPoints);
  if (!(widthPoints > 0) || !(heightPoints > 0) || !std::isfinite(widthPoints) || !std::isfinite(heightPoints))
    throw Refused{{core::Refusal::Kind::Damaged, "the page has no size"}};
  scale_ = clampScale(widthPoints, heightPoints, pixelsPerPoint, maxSide);
  width_ = pixels(widthPoints, scale_, maxSide);
  height_ = pixels(heightPoints, scale_, maxSide);
  surface_.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width_, height_));
  const CairoContext context(cairo_create(surface_.get()));
  cairo_set_source_rgb(context.get(), 1, 1, 1);
  cairo_paint(context.get());
  cairo_scale(context.get(), scale_, scale_);
  poppler_page_render(page, context.get());
  cairo_surface_flush(surface_.get());
  if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS)
    throw Refused{{core::Refusal::Kind::Damaged, "the page could not be painted"}};
  stride_ = cairo_image_surface_get_stride(surface_.get());
  pixels_ = cairo_image_surface_get_data(surface_.get());
}

Rgb PageRaster::at(int x, int y) const {
  const unsigned char* pixel = row(y) + static_cast<std::ptrdiff_t>(x) * 4;
  return {pixel[2], pixel[1], pixel[0]};
}

std::optional<core::PixelBox> PageRaster::pixelsOf(const core::Box& box) const {
  const auto pixel = [this](float points, int most) {
    return static_cast<std::uint32_t>(std::clamp(std::round(points * scale_), 0.0, static_cast<double>(most)));
  };
  const core::PixelBox pixels{pixel(box.left, width_), pixel(box.top, height_), pixel(box.right, width_),
                              pixel(box.bottom, height_)};
  if (pixels.left >= pixels.right || pixels.top >= pixels.bottom) return std::nullopt;
  return pixels;
}

}  // namespace app
