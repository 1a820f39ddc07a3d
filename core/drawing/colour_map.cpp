// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/colour_map.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {
namespace {

/// Lightness and the two colour axes of OKLab.
using Lab = std::array<double, 3>;

/// Equally spaced, lightness from 0.25 to 0.94; every colour between them lies inside sRGB.
constexpr std::array<Lab, 5> kPoints = {{{0.25, 0.028, -0.0695},
                                         {0.42, 0, -0.115},
                                         {0.595, -0.073, -0.0655},
                                         {0.77, -0.1175, 0.043},
                                         {0.94, -0.0495, 0.152}}};

std::uint8_t encoded(double linear) {
  const double value = std::clamp(linear, 0.0, 1.0);
  const double encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(encoded * 255));
}

Colour toColour(const Lab& lab) {
  const auto cube = [&](double a, double b) { return std::pow(lab[0] + a * lab[1] + b * lab[2], 3); };
  const double l = cube(0.3963377774, 0.2158037573), m = cube(-0.1055613458, -0.0638541728),
               s = cube(-0.0894841775, -1.2914855480);
  return {encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
          encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
          encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)};
}

}  // namespace

Colour heatColour(double value) {
  const double place = (value > 0 ? std::min(value, 1.0) : 0.0) * (kPoints.size() - 1);
  const auto below = std::min(static_cast<std::size_t>(place), kPoints.size() - 2);
  Lab lab;
  for (int i = 0; i < 3; ++i) lab[i] = std::lerp(kPoints[below][i], kPoints[below + 1][i], place - below);
  return toColour(lab);
}

std::string hexText(const Colour& colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

}  // namespace core
