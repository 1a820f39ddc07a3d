// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/curve_drawing.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "core/drawing/curve_picture.h"
#include "core/drawing/number_axis.h"
#include "core/drawing/png.h"
#include "core/error.h"
#include "core/exporting/output_file.h"

namespace core {
namespace {

struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<double>> rows;
};

std::vector<std::string> cellsOf(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
  return cells;
}

Table readTable(const std::filesystem::path& path) {
  std::ifstream file(path);
  const auto wrong = [&] {
    return Error(Failure::Unreadable,
                 path.string() + " is no table of a training run: go on with the run by --resume.");
  };
  Table table;
  std::string line;
  if (!std::getline(file, line)) throw wrong();
  table.columns = cellsOf(line);
  while (std::getline(file, line)) {
    auto& row = table.rows.emplace_back();
    try {
      for (const auto& cell : cellsOf(line)) row.push_back(std::stod(cell));
    } catch (const std::logic_error&) {
      throw wrong();
    }
    if (row.size() != table.columns.size()) throw wrong();
  }
  return table;
}

/// One column of the table without the values that were not finite, which stand there as −1.
std::vector<CurvePoint> pointsOf(const Table& table, const std::string& column) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), column);
  std::vector<CurvePoint> points;
  if (found == table.columns.end()) return points;
  const auto at = static_cast<std::size_t>(found - table.columns.begin());
  for (const auto& row : table.rows)
    if (row[at] != -1) points.push_back({row.front(), row[at]});
  return points;
}

std::string panelName(std::string column) {
  std::replace(column.begin(), column.end(), '_', ' ');
  return column;
}

std::string subtitleOf(const Table& losses, std::int64_t steps) {
  double tokens = 0;
  for (const auto& row : losses.rows) tokens += row[1];
  const NumberAxis whole;
  return fmt::format("{} of {} steps, {} tokens", whole.label(losses.rows.empty() ? 0 : losses.rows.back().front()),
                     whole.label(static_cast<double>(steps)), whole.label(tokens));
}

}  // namespace

void drawCurves(const std::filesystem::path& folder, const std::string& title, std::int64_t steps) {
  const auto losses = readTable(folder / "loss.csv"), heldOut = readTable(folder / "validation.csv");
  std::vector<CurvePanel> panels;
  for (const auto* table : {&losses, &heldOut})
    for (const auto& column : table->columns) {
      const bool isKnown = std::any_of(panels.begin(), panels.end(),
                                       [&](const CurvePanel& panel) { return panel.name == panelName(column); });
      if (column == "step" || column == "tokens" || column == "rate" || column == "norm" || isKnown) continue;
      panels.push_back({panelName(column), pointsOf(losses, column), pointsOf(heldOut, column)});
    }
  const auto picture = curvePicture(title, subtitleOf(losses, steps), panels, static_cast<double>(steps));
  writeOutput((folder / "loss.png").string(), toPng(picture));
}

}  // namespace core
