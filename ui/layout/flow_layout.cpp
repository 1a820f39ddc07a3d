// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/flow_layout.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <ranges>

namespace ui {
namespace {

bool wantsToGrow(const QLayoutItem* item) { return item->expandingDirections().testFlag(Qt::Horizontal); }

}  // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins({}); }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addTogether(QWidget* first, QWidget* second) {
  auto* pair = new QHBoxLayout;
  pair->addWidget(first);
  pair->addWidget(second);
  addChildLayout(pair);
  addItem(pair);
}

void FlowLayout::addItem(QLayoutItem* item) {
  items_.emplace_back(item);
  invalidate();
}

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (itemAt(index) == nullptr) return nullptr;
  const auto at = items_.begin() + index;
  auto* item = at->release();
  items_.erase(at);
  return item;
}

std::vector<FlowLayout::Row> FlowLayout::rowsIn(int width) const {
  std::vector<Row> rows;
  for (const auto& item : items_) {
    if (item->isEmpty()) continue;
    const auto wanted = item->sizeHint();
    if (rows.empty() || rows.back().width + spacing() + wanted.width() > width) rows.push_back({{}, -spacing(), 0});
    auto& row = rows.back();
    row.items.push_back(item.get());
    row.width += spacing() + wanted.width();
    row.height = std::max(row.height, wanted.height());
  }
  return rows;
}

int FlowLayout::heightForWidth(int width) const {
  const auto margins = contentsMargins();
  int height = -spacing();
  for (const auto& row : rowsIn(width - margins.left() - margins.right())) height += spacing() + row.height;
  return std::max(0, height) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
  const auto margins = contentsMargins();
  const auto rows = rowsIn(QWIDGETSIZE_MAX);
  const auto inside = rows.empty() ? QSize(0, 0) : QSize(rows.front().width, rows.front().height);
  return inside + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const {
  const auto margins = contentsMargins();
  QSize inside(0, 0);
  for (const auto& item : items_)
    if (!item->isEmpty()) inside = inside.expandedTo(item->minimumSize());
  return inside + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area) {
  QLayout::setGeometry(area);
  const auto inside = area.marginsRemoved(contentsMargins());
  int top = inside.top();
  for (const auto& row : rowsIn(inside.width())) {
    place(row, {inside.left(), top, inside.width(), row.height});
    top += row.height + spacing();
  }
}

void FlowLayout::place(const Row& row, const QRect& area) const {
  const auto growing = static_cast<int>(std::ranges::count_if(row.items, wantsToGrow));
  const int spare = std::max(0, area.width() - row.width);
  const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int left = area.left(), grown = 0;
  for (auto* item : row.items) {
    auto size = item->sizeHint();
    if (wantsToGrow(item)) {
      size.rwidth() += spare * (grown + 1) / growing - spare * grown / growing;
      ++grown;
    }
    size.setWidth(std::min(size.width(), area.width()));
    const QRect logical(left, area.top() + (row.height - size.height()) / 2, size.width(), size.height());
    item->setGeometry(QStyle::visualRect(direction, area, logical));
    left += size.width() + spacing();
  }
}

}  // namespace ui
