// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

#include "ui/document/turn_view.h"

namespace ui {

int TurnView::currentUnit() const { return visibleTurns().first; }

std::pair<int, int> TurnView::visibleTurns() const {
  if (placed_.empty()) return {0, 0};
  const auto turnOf = [this](int block) {
    const auto after = std::ranges::upper_bound(placed_, block, {}, &Placed::first);
    return std::max(0, static_cast<int>(after - placed_.begin()) - 1);
  };
  auto block = firstVisibleBlock();
  const int first = turnOf(block.blockNumber());
  int last = block.blockNumber();
  double bottom = blockBoundingGeometry(block).translated(contentOffset()).bottom();
  while (block.isValid() && bottom < viewport()->height()) {
    block = block.next();
    if (!block.isValid()) break;
    last = block.blockNumber();
    if (block.isVisible()) bottom += blockBoundingRect(block).height();
  }
  return {first, turnOf(last)};
}

std::pair<double, double> TurnView::visiblePart() const {
  if (turns_.empty()) return {0, 1};
  const auto [first, last] = visibleTurns();
  const auto all = static_cast<double>(turns_.size());
  return {first / all, (last + 1) / all};
}

void TurnView::showPlace(const ViewPlace& place) {
  if (place.unit >= static_cast<int>(placed_.size())) {
    if (place.unit < units()) waitedFor_ = place.unit;
    return;
  }
  const auto block = document()->findBlockByNumber(placed_[static_cast<std::size_t>(std::max(0, place.unit))].first);
  verticalScrollBar()->setValue(block.firstLineNumber());
}

void TurnView::stayAt(const ViewPlace& place) {
  if (!waitedFor_ && !placed_.empty()) showPlace(place);
}

void TurnView::reachWaiting() {
  if (!waitedFor_ || *waitedFor_ >= static_cast<int>(placed_.size())) return;
  const int turn = *std::exchange(waitedFor_, std::nullopt);
  const bool quoted = !quoted_.empty() && quoted_.front().turn == turn;
  const bool hit = currentHit_ && currentHit_->unit == turn;
  if (quoted || hit)
    scrollTo(quoted ? quoted_.front() : TurnRange{turn, currentHit_->range});
  else
    showPlace({turn, 0});
}

TurnPlace TurnView::placeAt(int position) const {
  const auto block = document()->findBlock(position);
  const auto after = std::ranges::upper_bound(placed_, block.blockNumber(), {}, &Placed::first);
  const auto turn = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - placed_.begin(), 1)) - 1;
  if (block.blockNumber() < placed_[turn].words) return {static_cast<int>(turn), 0};
  return {static_cast<int>(turn), byteOf(turns_[turn].text, position - block.position())};
}

std::optional<core::MarkedText> TurnView::marked() const {
  const auto cursor = textCursor();
  if (!cursor.hasSelection() || placed_.empty()) return std::nullopt;
  return markedIn(turns_, kind_, placeAt(cursor.selectionStart()), placeAt(cursor.selectionEnd()));
}

void TurnView::scrollTo(const TurnRange& range) {
  if (range.turn >= static_cast<int>(placed_.size())) {
    waitedFor_ = range.turn;
    return;
  }
  auto cursor = cursorFor(range);
  cursor.setPosition(cursor.selectionStart());
  setTextCursor(cursor);
  centerCursor();
}

}  // namespace ui
