// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "core/drawing/xml_text.h"

namespace core {
namespace {

constexpr int kLevels = 128;  ///< colours told apart in a grid: each is one path

using Text = std::back_insert_iterator<std::string>;

std::string area(const Box& box) {
  return fmt::format(R"(x="{:.6g}" y="{:.6g}" width="{:.6g}" height="{:.6g}")", box.left, box.top, box.right - box.left,
                     box.bottom - box.top);
}

int levelOf(float value) { return static_cast<int>(std::lround(std::clamp(value, 0.0f, 1.0f) * (kLevels - 1))); }

/// Neighbours of one colour in a row become one stroke; the strokes of a colour, one path.
void write(Text out, const HeatGrid& grid) {
  std::array<std::string, kLevels> paths;
  for (int row = 0; row < grid.rows; ++row) {
    const float* values = grid.values.data() + static_cast<std::size_t>(row) * grid.columns;
    for (int column = 0, end = 0; column < grid.columns; column = end) {
      const int level = levelOf(values[column]);
      for (end = column + 1; end < grid.columns && levelOf(values[end]) == level;) ++end;
      paths[level] += fmt::format("M{} {}h{}", column, row, end - column);
    }
  }
  fmt::format_to(out,
                 "<g class=\"grid\" shape-rendering=\"crispEdges\" fill=\"none\" "
                 "transform=\"translate({:.6g} {:.6g}) scale({:.6g} {:.6g}) translate(0 .5)\">\n",
                 grid.box.left, grid.box.top, (grid.box.right - grid.box.left) / grid.columns,
                 (grid.box.bottom - grid.box.top) / grid.rows);
  for (int level = 0; level < kLevels; ++level)
    if (!paths[level].empty())
      fmt::format_to(out, "<path stroke=\"{}\" d=\"{}\"/>\n", hexText(heatColour(level / (kLevels - 1.0))),
                     paths[level]);
  fmt::format_to(out, "</g>\n");
}

void write(Text out, const Bar& bar) {
  fmt::format_to(out, "<rect {} fill=\"{}\"/>\n", area(bar.box), hexText(bar.colour));
}

void write(Text out, const Rule& rule) {
  fmt::format_to(out, "<path class=\"rule\" stroke=\"#a0a4ab\" d=\"M{:.6g} {:.6g}L{:.6g} {:.6g}\"/>\n", rule.x1,
                 rule.y1, rule.x2, rule.y2);
}

void write(Text out, const Line& line) {
  fmt::format_to(out,
                 "<path fill=\"none\" stroke=\"{}\" stroke-width=\"{:.6g}\" stroke-linecap=\"round\" "
                 "stroke-linejoin=\"round\" d=\"",
                 hexText(line.colour), line.width);
  char move = 'M';
  for (const auto& point : line.points) {
    fmt::format_to(out, "{}{:.6g} {:.6g}", move, point.x, point.y);
    move = 'L';
  }
  fmt::format_to(out, "{}\"/>\n", line.points.size() == 1 ? "h0" : "");
}

void write(Text out, const Label& label) {
  static constexpr std::array kAnchors = {"start", "middle", "end"};
  const bool strong = label.tone == Tone::Strong;
  fmt::format_to(out, "<text class=\"{}\" fill=\"{}\" x=\"{:.6g}\" y=\"{:.6g}\" font-size=\"{:.6g}\"",
                 strong ? "strong" : "muted", strong ? "#1c1e21" : "#5b6069", label.x, label.y, label.size);
  if (label.bold) fmt::format_to(out, " font-weight=\"600\"");
  if (label.align != Align::Start)
    fmt::format_to(out, " text-anchor=\"{}\"", kAnchors[static_cast<std::size_t>(label.align)]);
  fmt::format_to(out, ">{}</text>\n", escapedXml(label.text));
}

void write(Text out, const Hint& hint) {
  fmt::format_to(out, "<rect class=\"hint\" {} fill=\"#fff\" fill-opacity=\"0\"><title>{}</title></rect>\n",
                 area(hint.box), escapedXml(hint.text));
}

}  // namespace

std::string toSvg(const Picture& picture) {
  std::string svg;
  const Text out(svg);
  fmt::format_to(out,
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.6g}\" height=\"{1:.6g}\" "
                 "viewBox=\"0 0 {0:.6g} {1:.6g}\" role=\"img\" "
                 "font-family=\"system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif\">\n"
                 "<title>{2}</title>\n<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
                 picture.width, picture.height, escapedXml(picture.title));
  for (const auto& grid : picture.grids) write(out, grid);
  for (const auto& bar : picture.bars) write(out, bar);
  for (const auto& rule : picture.rules) write(out, rule);
  for (const auto& line : picture.lines) write(out, line);
  for (const auto& label : picture.labels) write(out, label);
  for (const auto& hint : picture.hints) write(out, hint);
  return svg + "</svg>\n";
}

}  // namespace core
