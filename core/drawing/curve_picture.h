// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/drawing/picture.h"

namespace core {

struct CurvePoint {
  double step = 0, value = 0;
};

/// What one number did in the course of a training run.
struct CurvePanel {
  std::string name;
  std::vector<CurvePoint> training;  ///< of every step, steps rising
  std::vector<CurvePoint> heldOut;   ///< now and then
};

/// The panels side by side or below each other, each with its own scale, along the same steps 0 … `steps`: what
/// training saw (thin), its mean over neighbouring steps, and held-out data (dots). A value far off the others leaves
/// the scale.
Picture curvePicture(const std::string& title, const std::string& subtitle, const std::vector<CurvePanel>& panels,
                     double steps);

}  // namespace core
