// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/drawing/colour_map.h"

/// A picture as a list of what is drawn, from back to front in the order of the members of Picture. Lengths are in
/// pixels of a screen (1/96 inch), origin at the top left. Written as SVG or PNG.
namespace core {

enum class Tone : std::uint8_t { Strong, Muted };
enum class Align : std::uint8_t { Start, Middle, End };

struct Bar {
  Box box;
  Colour colour;
};

/// `rows` × `columns` cells that fill `box`; `values` row by row, each 0…1 for heatColour().
struct HeatGrid {
  Box box;
  int rows = 0, columns = 0;
  std::vector<float> values;
};

struct Rule {
  float x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

struct Point {
  float x = 0, y = 0;
};

/// A curve through its points, ends and corners round; one point alone is a dot.
struct Line {
  std::vector<Point> points;
  Colour colour;
  float width = 1;
};

/// One line of text, its baseline at `y`.
struct Label {
  float x = 0, y = 0;
  std::string text;
  float size = 12;
  Tone tone = Tone::Muted;
  bool bold = false;
  Align align = Align::Start;
};

/// What is said of an area when the pointer rests on it, where the format can.
struct Hint {
  Box box;
  std::string text;
};

struct Picture {
  float width = 0, height = 0;
  std::string title;  ///< for those who hear the picture
  std::vector<HeatGrid> grids;
  std::vector<Bar> bars;
  std::vector<Rule> rules;
  std::vector<Line> lines;
  std::vector<Label> labels;
  std::vector<Hint> hints;
};

}  // namespace core
