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

/// A row that shows how far it is has room for two lines: how fast and how long is not to be cut off.
int statusLines(const QModelIndex& index) { return index.data(LibraryModel::ShareRole).isValid() ? 2 : 1; }

/// Broken between its parts where it is too wide, what is left being cut.
QStringList brokenStatus(const QString& status, const QFontMetrics& metrics, int width, int lines) {
  const QString separator = QStringLiteral(" · ");
  QStringList broken;
  for (const auto& part : status.split(separator)) {
    const auto longer = broken.isEmpty() ? part : broken.last() + separator + part;
    if (!broken.isEmpty() && (broken.size() == lines || metrics.horizontalAdvance(longer) <= width))
      broken.last() = longer;
    else
      broken << part;
  }
  for (auto& line : broken) line = metrics.elidedText(line, Qt::ElideRight, width);
  return broken;
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
  QRect line(area.left(), area.top() + nameMetrics.height() + kGap, area.width(), statusMetrics.height());
  const auto status = index.data(LibraryModel::StatusRole).toString();
  for (const auto& words : brokenStatus(status, statusMetrics, area.width(), statusLines(index))) {
    painter->drawText(line, Qt::AlignVCenter, words);
    line.translate(0, line.height());
  }
  const bool underWay = index.data(LibraryModel::UnderWayRole).toBool();
  if (const auto share = index.data(LibraryModel::ShareRole); share.isValid())
    paintBar(painter, {area.left(), area.bottom() + 1 - kBar, area.width(), kBar}, share.toDouble(), text,
             selected || !underWay ? muted : option.palette.color(QPalette::Highlight));
  painter->restore();
}

QRect EntryDelegate::firstLine(const QRect& row, const QFont& font) {
  return {row.left(), row.top() + kMargin, row.width(), QFontMetrics(font).height()};
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QFontMetrics name(option.font), status(smaller(option.font));
  const int lines = statusLines(index), bar = lines > 1 ? kGap + kBar : 0;
  return {name.averageCharWidth() * 20, 2 * kMargin + name.height() + kGap + lines * status.height() + bar};
}

}  // namespace ui
