// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/png.h"

#include <cairo.h>

#include <cmath>
#include <memory>

#include "core/drawing/xml_text.h"
#include "core/error.h"

namespace core {
namespace {

constexpr Colour kPaper = {255, 255, 255}, kStrong = {0x1c, 0x1e, 0x21}, kMuted = {0x5b, 0x60, 0x69},
                 kRule = {0xa0, 0xa4, 0xab};
constexpr std::size_t kMostMeasured = 400;  ///< characters; more than any line of a picture holds

struct Destroy {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;
using Cairo = std::unique_ptr<cairo_t, Destroy>;

void setColour(cairo_t* cairo, const Colour& colour) {
  cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void setFont(cairo_t* cairo, double size, bool bold) {
  cairo_select_font_face(cairo, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                         bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(cairo, size);
}

double widthOf(cairo_t* cairo, const std::string& text) {
  cairo_text_extents_t extents;
  cairo_text_extents(cairo, text.c_str(), &extents);
  return extents.x_advance;
}

/// Corner by corner: a width would be rounded apart from the edge that the next area begins with.
void paint(cairo_t* cairo, const Box& box, const Colour& colour) {
  setColour(cairo, colour);
  cairo_move_to(cairo, box.left, box.top);
  cairo_line_to(cairo, box.right, box.top);
  cairo_line_to(cairo, box.right, box.bottom);
  cairo_line_to(cairo, box.left, box.bottom);
  cairo_fill(cairo);
}

void paint(cairo_t* cairo, const HeatGrid& grid) {
  // Edges that two cells share are computed in one way: they are rounded to the same pixel.
  const auto edge = [](float begin, float end, int i, int count) { return begin + (end - begin) * i / count; };
  for (int row = 0; row < grid.rows; ++row)
    for (int column = 0; column < grid.columns; ++column)
      paint(cairo,
            {edge(grid.box.left, grid.box.right, column, grid.columns),
             edge(grid.box.top, grid.box.bottom, row, grid.rows),
             edge(grid.box.left, grid.box.right, column + 1, grid.columns),
             edge(grid.box.top, grid.box.bottom, row + 1, grid.rows)},
            heatColour(grid.values[static_cast<std::size_t>(row) * grid.columns + column]));
}

void paint(cairo_t* cairo, const Rule& rule) {
  setColour(cairo, kRule);
  cairo_set_line_width(cairo, 1);
  cairo_move_to(cairo, rule.x1, rule.y1);
  cairo_line_to(cairo, rule.x2, rule.y2);
  cairo_stroke(cairo);
}

void paint(cairo_t* cairo, const Line& line) {
  if (line.points.empty()) return;
  setColour(cairo, line.colour);
  cairo_set_line_width(cairo, line.width);
  cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to(cairo, line.points.front().x, line.points.front().y);
  for (const auto& point : line.points) cairo_line_to(cairo, point.x, point.y);
  cairo_stroke(cairo);
}

void paint(cairo_t* cairo, const Label& label) {
  const std::string text = cleanText(label.text);
  setFont(cairo, label.size, label.bold);
  setColour(cairo, label.tone == Tone::Strong ? kStrong : kMuted);
  const double part = label.align == Align::Start ? 0 : label.align == Align::Middle ? 0.5 : 1;
  cairo_move_to(cairo, label.x - part * widthOf(cairo, text), label.y);
  cairo_show_text(cairo, text.c_str());
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::string toPng(const Picture& picture, double scale) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                   static_cast<int>(std::lround(picture.width * scale)),
                                                   static_cast<int>(std::lround(picture.height * scale))));
  const Cairo cairo(cairo_create(surface.get()));
  cairo_scale(cairo.get(), scale, scale);
  paint(cairo.get(), Box{0, 0, picture.width, picture.height}, kPaper);
  // Neighbouring areas meet on whole pixels: smoothed edges would let the paper shine through.
  cairo_set_antialias(cairo.get(), CAIRO_ANTIALIAS_NONE);
  for (const auto& grid : picture.grids) paint(cairo.get(), grid);
  for (const auto& bar : picture.bars) paint(cairo.get(), bar.box, bar.colour);
  cairo_set_antialias(cairo.get(), CAIRO_ANTIALIAS_DEFAULT);
  for (const auto& rule : picture.rules) paint(cairo.get(), rule);
  for (const auto& line : picture.lines) paint(cairo.get(), line);
  for (const auto& label : picture.labels) paint(cairo.get(), label);
  std::string bytes;
  if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS ||
      cairo_surface_write_to_png_stream(surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS)
    throw Error(Failure::Failed, "There is not enough memory to draw the picture: close other programs.");
  return bytes;
}

std::string fittingText(const std::string& text, double size, bool bold, double width) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1));
  const Cairo cairo(cairo_create(surface.get()));
  setFont(cairo.get(), size, bold);
  std::string fitting = cutText(cleanText(text), kMostMeasured);
  for (std::size_t length = kMostMeasured; length > 1 && widthOf(cairo.get(), fitting) > width; --length)
    fitting = cutText(cutText(cleanText(text), kMostMeasured), length);
  return fitting;
}

}  // namespace core
