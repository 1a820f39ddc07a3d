// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score_table.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <vector>

#include "app/evaluation.h"
#include "app/text.h"

namespace app {
namespace {

using Cells = std::vector<std::string>;

std::vector<std::size_t> measuresShown(const core::ScoreTable& table) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.measures.size(); ++i)
    if (std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row.cells[i].count > 0; }))
      shown.push_back(i);
  return shown;
}

std::size_t countOf(const core::ScoreRow& row) {
  std::size_t count = 0;
  for (const auto& cell : row.cells) count = std::max(count, cell.count);
  return count;
}

std::string cellText(const core::ScoreCell& cell) {
  if (cell.count == 0) return "–";
  return fmt::format("{:.3f} ({:.2f}–{:.2f})", cell.mean, cell.interval.low, cell.interval.high);
}

/// The heads of the columns, then the rows.
std::vector<Cells> linesOf(const core::ScoreTable& table) {
  const auto shown = measuresShown(table);
  std::vector<Cells> lines{{"", "n"}};
  for (const auto measure : shown) lines[0].push_back(table.measures[measure]);
  for (const auto& row : table.rows) {
    auto& line = lines.emplace_back(Cells{row.name, std::to_string(countOf(row))});
    for (const auto measure : shown) line.push_back(cellText(row.cells[measure]));
  }
  return lines;
}

}  // namespace

Json tableJson(const core::ScoreTable& table) {
  const auto shown = measuresShown(table);
  Json rows = Json::array();
  for (const auto& row : table.rows) {
    Json json = {{"row", row.name}, {"n", countOf(row)}};
    for (const auto measure : shown) {
      const auto& cell = row.cells[measure];
      if (cell.count == 0) continue;
      json[table.measures[measure]] = {
          {"mean", core::rounded(cell.mean)}, {"interval", intervalJson(cell.interval)}, {"n", cell.count}};
    }
    rows.push_back(std::move(json));
  }
  return rows;
}

std::string plainTable(const core::ScoreTable& table) {
  const auto lines = linesOf(table);
  std::vector<int> widths(lines[0].size(), 0);
  for (const auto& line : lines)
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], columnsOf(line[i]));
  std::string text;
  for (const auto& line : lines) {
    std::string row;
    for (std::size_t i = 0; i < line.size(); ++i) row += (i ? "  " : "") + padded(line[i], widths[i]);
    text += row.substr(0, row.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

std::string markdownTable(const core::ScoreTable& table) {
  const auto lines = linesOf(table);
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text += fmt::format("| {} |\n", fmt::join(lines[i], " | "));
    if (i > 0) continue;
    text += "|";
    for (std::size_t column = 0; column < lines[0].size(); ++column) text += column == 0 ? "---|" : "---:|";
    text += "\n";
  }
  return text;
}

void addMarkdownOption(CLI::App& part, std::string& file) {
  part.add_option("--markdown", file, "Write the table in Markdown to this file, too")->type_name("FILE");
}

}  // namespace app
