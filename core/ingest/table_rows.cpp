// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table_rows.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <span>

namespace core {
namespace {

constexpr float kCellGap = 0.9F;        ///< of the letters' height: wider gaps separate cells
constexpr std::size_t kOtherCells = 4;  ///< headings and the like that may stand among the cells of a table
constexpr std::size_t kMostHeads = 32;  ///< cells above the first number that may belong to it
constexpr std::size_t kFewestNumbers = 4;
constexpr std::size_t kFewestDisplaced = 2;
constexpr std::size_t kShortCell = 6, kLongLabel = 9, kLongHeading = 16;  ///< words
constexpr float kTallCell = 2.5F;  ///< of the cells' usual height: turned text and big letters

/// Words that follow each other in one line of a page, without a gap.
struct Cell {
  std::size_t first = 0, count = 0;
  Box box;
  bool number = true;
};

/// Whether a word can stand in a column of numbers: "1,094", "$", "(23%)", "—", "Q4".
bool isNumeric(std::string_view word) {
  int digits = 0, letters = 0;
  const auto length = static_cast<std::int32_t>(word.size());
  for (std::int32_t next = 0; next < length;) {
    UChar32 c = 0;
    U8_NEXT(word.data(), next, length, c);
    digits += u_isdigit(c) ? 1 : 0;
    letters += c >= 0 && u_isalpha(c) ? 1 : 0;
  }
  return letters == 0 || (digits > 0 && letters == 1);
}

bool isRightToLeft(std::string_view word) {
  const auto length = static_cast<std::int32_t>(word.size());
  for (std::int32_t next = 0; next < length;) {
    UChar32 c = 0;
    U8_NEXT(word.data(), next, length, c);
    const auto direction = c < 0 ? U_LEFT_TO_RIGHT : u_charDirection(c);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
  }
  return false;
}

bool goesOn(const Cell& cell, const PlacedWord& word) {
  const float height = std::max(cell.box.bottom - cell.box.top, word.box.bottom - word.box.top);
  const float shared = std::min(cell.box.bottom, word.box.bottom) - std::max(cell.box.top, word.box.top);
  const float gap = word.box.left - cell.box.right;
  return !word.opensLine && shared > 0.3F * height && gap > -height && gap < kCellGap * height;
}

std::vector<Cell> cellsOf(const std::vector<PlacedWord>& words) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Box& box = words[i].box;
    if (words[i].joins && !cells.empty()) {  // stands in the line below, yet belongs to the cell's own line
      ++cells.back().count;
      continue;
    }
    if (cells.empty() || !goesOn(cells.back(), words[i])) cells.push_back({i, 0, box});
    Cell& cell = cells.back();
    ++cell.count;
    cell.number = cell.number && isNumeric(words[i].text);
    cell.box = {std::min(cell.box.left, box.left), std::min(cell.box.top, box.top), std::max(cell.box.right, box.right),
                std::max(cell.box.bottom, box.bottom)};
  }
  return cells;
}

std::vector<PageRow> rowsOf(std::span<const Cell> cells) {
  std::vector<Box> boxes;
  for (const Cell& cell : cells) boxes.push_back(cell.box);
  return core::rowsOf(boxes);
}

/// For each cell whether a number stands beside it, or it is one itself beside others. Lines of prose, such as a note
/// after its number, are no cells.
std::vector<bool> besideNumbers(std::span<const Cell> cells) {
  std::vector<bool> beside(cells.size(), false);
  for (PageRow& row : rowsOf(cells)) {
    std::erase_if(row.members, [&](std::size_t i) { return cells[i].count >= kLongHeading; });
    const bool numbers =
        std::any_of(row.members.begin(), row.members.end(), [&](std::size_t i) { return cells[i].number; });
    for (const std::size_t i : row.members) beside[i] = numbers && row.members.size() > 1;
  }
  return beside;
}

/// Cells [begin, end) in reading order.
struct Stretch {
  std::size_t begin = 0, end = 0;
};

/// Column heads above the first number, such as "December 31," over a year, belong to the table when one of their row
/// stands in it already.
void takeHeads(Stretch& stretch, std::span<const Cell> cells, std::size_t from) {
  const auto isHead = [&](const Cell& cell) {
    return cell.count <= kShortCell &&
           std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(stretch.begin),
                       cells.begin() + static_cast<std::ptrdiff_t>(stretch.end), [&](const Cell& other) {
                         return other.count <= kShortCell && atOneHeight(cell.box, other.box);
                       });
  };
  from = std::max(from, stretch.begin - std::min(stretch.begin, kMostHeads));
  for (std::size_t others = 0, at = stretch.begin; at > from && others <= kOtherCells; --at) {
    others = isHead(cells[at - 1]) ? 0 : others + 1;
    if (others == 0) stretch.begin = at - 1;
  }
}

/// Where a table might be: cells beside numbers, with a few short ones among them.
std::vector<Stretch> stretchesOf(std::span<const Cell> cells) {
  const auto beside = besideNumbers(cells);
  std::vector<Stretch> stretches;
  const auto reaches = [&](std::size_t i) {
    if (stretches.empty() || i - stretches.back().end > kOtherCells) return false;
    const auto between = cells.subspan(stretches.back().end, i - stretches.back().end);
    return std::all_of(between.begin(), between.end(), [](const Cell& cell) { return cell.count < kLongHeading; });
  };
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!beside[i]) continue;
    if (!reaches(i)) stretches.push_back({i, i});
    stretches.back().end = i + 1;
  }
  for (std::size_t i = 0; i < stretches.size(); ++i) takeHeads(stretches[i], cells, i == 0 ? 0 : stretches[i - 1].end);
  return stretches;
}

/// What tells a table that is out of order from anything else.
struct Signs {
  std::size_t numbers = 0;    ///< cells that are numbers
  std::size_t displaced = 0;  ///< cells that do not come right after the one to their left
  std::size_t rows = 0;       ///< of more than one cell
  std::size_t later = 0;      ///< cells that are not the first of their row
  std::size_t laterText = 0;  ///< those of them that are no numbers
  std::size_t longLabels = 0;
  bool prose = false;  ///< something stands there that no cell is
};

Signs signsOf(std::span<const Cell> cells, const std::vector<PageRow>& rows) {
  Signs signs;
  for (const Cell& cell : cells) signs.numbers += cell.number ? 1 : 0;
  for (const PageRow& row : rows) {
    if (row.members.size() < 2) continue;
    ++signs.rows;
    const Cell& label = cells[row.members.front()];
    if (!label.number && label.count >= kLongLabel) ++signs.longLabels;
    for (std::size_t i = 1; i < row.members.size(); ++i) {
      const Cell& cell = cells[row.members[i]];
      ++signs.later;
      if (row.members[i] != row.members[i - 1] + 1) ++signs.displaced;
      if (!cell.number) ++signs.laterText;
      if (!cell.number && cell.count > kLongLabel) signs.prose = true;
    }
  }
  return signs;
}

/// Lines of prose set flush end at the same place, labels of a table do not.
bool areFlush(std::span<const Cell> cells, const std::vector<PageRow>& rows) {
  std::vector<float> ends;
  for (const PageRow& row : rows) {
    const Cell& label = cells[row.members.front()];
    if (row.members.size() > 1 && !label.number && label.count > 4) ends.push_back(label.box.right);
  }
  if (ends.size() < 5) return false;
  const float furthest = *std::max_element(ends.begin(), ends.end());
  const auto there = std::count_if(ends.begin(), ends.end(), [&](float end) { return furthest - end < 3; });
  return static_cast<std::size_t>(there) * 2 > ends.size();
}

bool hasTallCells(std::span<const Cell> cells) {
  std::vector<float> heights;
  for (const Cell& cell : cells) heights.push_back(cell.box.bottom - cell.box.top);
  std::sort(heights.begin(), heights.end());
  return heights.back() > kTallCell * heights[heights.size() / 2];
}

bool isTableOutOfOrder(std::span<const Cell> cells, const std::vector<PageRow>& rows) {
  const Signs signs = signsOf(cells, rows);
  return signs.numbers >= kFewestNumbers && signs.displaced >= kFewestDisplaced && signs.displaced * 4 >= signs.later &&
         !signs.prose && signs.laterText * 3 <= signs.later && signs.longLabels * 2 <= signs.rows &&
         !areFlush(cells, rows) && !hasTallCells(cells);
}

/// The words of these cells row by row.
std::vector<PlacedWord> inRows(const std::vector<PlacedWord>& words, std::span<const Cell> cells,
                               const std::vector<PageRow>& rows) {
  std::vector<PlacedWord> ordered;
  for (const PageRow& row : rows) {
    const std::size_t rowBegin = ordered.size();
    for (const std::size_t i : row.members)
      for (std::size_t at = cells[i].first; at < cells[i].first + cells[i].count; ++at) {
        ordered.push_back(words[at]);
        ordered.back().opensLine = ordered.size() == rowBegin + 1;
      }
  }
  return ordered;
}

}  // namespace

std::vector<PlacedWord> tablesInRows(std::vector<PlacedWord> words) {
  if (std::any_of(words.begin(), words.end(), [](const PlacedWord& word) { return isRightToLeft(word.text); }))
    return words;
  const auto cells = cellsOf(words);
  for (const auto [begin, end] : stretchesOf(cells)) {
    const auto table = std::span(cells).subspan(begin, end - begin);
    const auto rows = rowsOf(table);
    if (!isTableOutOfOrder(table, rows)) continue;
    const auto ordered = inRows(words, table, rows);
    std::copy(ordered.begin(), ordered.end(), words.begin() + static_cast<std::ptrdiff_t>(table.front().first));
    if (end < cells.size()) words[cells[end].first].opensLine = true;
  }
  return words;
}

}  // namespace core
