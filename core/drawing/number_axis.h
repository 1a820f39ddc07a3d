// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace core {

/// A stretch of numbers with round ones along it.
struct NumberAxis {
  double low = 0, high = 1;
  std::vector<double> ticks;  ///< within the stretch, rising
  int decimals = 0;           ///< that tell the ticks apart

  /// 12345.5 as "12,345.5", with the ticks' decimals.
  std::string label(double value) const;
  /// 0 at `low`, 1 at `high`.
  double place(double value) const { return (value - low) / (high - low); }
};

/// From `low` to `high`, which may be equal, with at most `most` ticks a power of ten, or two or five of one, apart.
NumberAxis numberAxis(double low, double high, int most);

}  // namespace core
