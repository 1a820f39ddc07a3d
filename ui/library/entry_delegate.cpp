// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/entry_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/library/library_model.h"

namespace ui {
namespace {

constexpr int kMargin = 8, kGap = 2, kBar = 4;

QFont smaller(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.9);
  return font;
}

void paintBar(QPainter* painter, const QRect& place, double share, const QColor& text, const QColor& colour) {
  auto trough = text;
  trough.setAlphaF(0.25F);
  painter->setPen(Qt::NoPen);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(trough);
  painter->drawRoundedRect(place, kBar / 2.0, kBar / 2.0);
  auto done = place;
  done.setWidth(qRound(place.width() * share));
  painter->setBrush(colour);
  painter->drawRoundedRect(done, kBar / 2.0, kBar / 2.0);
}

}  // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  auto option = given;
  initStyleOption(&option, index);
  option.text.clear();
  const auto* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

  painter->save();
  const bool selected = (option.state & QStyle::State_Selected) != 0;
  const auto text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const auto muted = selected ? text : option.palette.color(QPalette::PlaceholderText);
  const auto area = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
  const QFontMetrics nameMetrics(option.font), statusMetrics(smaller(option.font));
  painter->setFont(option.font);
  painter->setPen(text);
  painter->drawText(QRect(area.left(), area.top(), area.width(), nameMetrics.height()), Qt::AlignVCenter,
                    nameMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
  painter->setFont(smaller(option.font));
  painter->setPen(muted);
  const QRect status(area.left(), area.top() + nameMetrics.height() + kGap, area.width(), statusMetrics.height());
  painter->drawText(
      status, Qt::AlignVCenter,
      statusMetrics.elidedText(index.data(LibraryModel::StatusRole).toString(), Qt::ElideRight, area.width()));
  const bool underWay = index.data(LibraryModel::UnderWayRole).toBool();
  if (const auto share = index.data(LibraryModel::ShareRole); share.isValid())
    paintBar(painter, {area.left(), status.bottom() + kGap + 1, area.width(), kBar}, share.toDouble(), text,
             selected || !underWay ? muted : option.palette.color(QPalette::Highlight));
  painter->restore();
}

QRect EntryDelegate::firstLine(const QRect& row, const QFont& font) {
  return {row.left(), row.top() + kMargin, row.width(), QFontMetrics(font).height()};
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int lines = QFontMetrics(option.font).height() + kGap + QFontMetrics(smaller(option.font)).height();
  return {QFontMetrics(option.font).averageCharWidth() * 20, 2 * kMargin + lines + kGap + 1 + kBar};
}

}  // namespace ui
