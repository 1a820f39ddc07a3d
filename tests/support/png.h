// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cairo.h>

#include <cstdint>
#include <cstring>
#include <string>

#include "core/drawing/colour_map.h"

namespace test {

/// The pixels of a PNG file.
class Png {
 public:
  explicit Png(const std::string& bytes) : rest_(bytes) {
    surface_ = cairo_image_surface_create_from_png_stream(read, this);
  }
  ~Png() { cairo_surface_destroy(surface_); }
  Png(const Png&) = delete;
  Png& operator=(const Png&) = delete;

  bool isValid() const { return cairo_surface_status(surface_) == CAIRO_STATUS_SUCCESS && rest_.empty(); }
  int width() const { return cairo_image_surface_get_width(surface_); }
  int height() const { return cairo_image_surface_get_height(surface_); }
  core::Colour at(float x, float y) const {
    std::uint32_t pixel = 0;
    std::memcpy(&pixel,
                cairo_image_surface_get_data(surface_) +
                    static_cast<int>(y) * cairo_image_surface_get_stride(surface_) + static_cast<int>(x) * 4,
                4);
    return {static_cast<std::uint8_t>(pixel >> 16), static_cast<std::uint8_t>(pixel >> 8),
            static_cast<std::uint8_t>(pixel)};
  }

 private:
  static cairo_status_t read(void* self, unsigned char* data, unsigned int size) {
    std::string& rest = static_cast<Png*>(self)->rest_;
    if (rest.size() < size) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, rest.data(), size);
    rest.erase(0, size);
    return CAIRO_STATUS_SUCCESS;
  }

  std::string rest_;
  cairo_surface_t* surface_ = nullptr;
};

}  // namespace test
