// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/number_axis.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

std::string NumberAxis::label(double value) const {
  auto text = fmt::format("{:.{}f}", value, decimals);
  const auto whole = text.find('.') == std::string::npos ? text.size() : text.find('.');
  for (auto at = whole; at > (text.front() == '-' ? 4u : 3u); text.insert(at, ",")) at -= 3;
  return text;
}

NumberAxis numberAxis(double low, double high, int most) {
  if (high <= low) {
    low -= std::max(0.5, std::abs(low) / 2);
    high += std::max(0.5, std::abs(high) / 2);
  }
  NumberAxis axis{low, high, {}, 0};
  const auto count = [&](double step) { return std::floor(high / step) - std::ceil(low / step) + 1; };
  double power = std::pow(10, std::floor(std::log10((high - low) / most)));
  double step = power;
  for (const double factor : {1., 2., 5., 10., 20.})
    if (count(step = power * factor) <= most) break;
  axis.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
  for (double n = std::ceil(low / step); n * step <= high; ++n) axis.ticks.push_back(n * step);
  return axis;
}

}  // namespace core
