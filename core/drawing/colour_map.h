// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

namespace core {

/// An sRGB colour.
struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// The colour of `value`, which is clamped to 0…1: from a deep blue to a light yellow. Lightness grows evenly, so the
/// order of values survives every kind of colour blindness and a grey printer; the way from each colour to the next is
/// about equally long in OKLab (Ottosson, 2020). All three of heat map, ribbon and legend use it, as does the GUI.
Colour heatColour(double value);

/// "#0a141e".
std::string hexText(const Colour& colour);

}  // namespace core
