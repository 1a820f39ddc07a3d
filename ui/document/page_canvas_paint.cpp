// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QScrollBar>

#include "ui/document/page_canvas.h"
#include "ui/text/place_text.h"

namespace ui {

void PageCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
  if (pages() > 0) {
    const double top = verticalScrollBar()->value();
    const auto [first, last] = geometry_.pagesBetween(top, top + viewport()->height());
    for (int page = first; page <= last; ++page) paintPage(painter, page);
  }
  if (!reachedByKeyboard_) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void PageCanvas::paintPage(QPainter& painter, int page) const {
  const auto rect = toViewport(geometry_.page(page));
  const auto* picture = pictures_.find(page);
  const auto wanted = requestFor(page);
  const bool fits = picture != nullptr && !picture->image.isNull() &&
                    picture->request.quarterTurns == wanted.quarterTurns &&
                    picture->request.recolour == wanted.recolour;
  if (!fits) {
    paintPaper(painter, page, rect);
  } else if (picture->request == wanted) {
    painter.drawImage(rect.topLeft(), picture->image);
  } else {
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, picture->image);
    painter.restore();
  }
  painter.setPen(palette().color(QPalette::Mid));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
  paintWords(painter, page);
}

void PageCanvas::paintPaper(QPainter& painter, int page, const QRectF& rect) const {
  const auto paper = recoloured_ ? palette().color(QPalette::Base) : QColor(Qt::white);
  painter.fillRect(rect, paper);
  auto ink = paper.lightness() > 127 ? QColor(Qt::black) : QColor(Qt::white);
  ink.setAlpha(110);
  painter.setPen(ink);
  const auto* picture = pictures_.find(page);
  auto text = pageLabel(labels_, page);
  if (picture != nullptr && picture->image.isNull() && picture->request == requestFor(page))
    text += u'\n' + tr("This page cannot be painted.");
  painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, text);
}

std::vector<QRectF> PageCanvas::bandsOn(const core::Page& page, const core::TextRange& range) const {
  auto bands = bandsOf(page, range);
  for (auto& band : bands) band = toViewport(geometry_.fromPoints(page.index, band));
  return bands;
}

void PageCanvas::paintWords(QPainter& painter, int page) const {
  const auto* text = texts_.find(page);
  if (text == nullptr) return;
  const auto paint = [&](const core::TextRange& range, MarkKind kind) {
    paintBands(painter, bandsOn(*text, range), kind, palette());
  };
  if (quote_)
    if (const auto range = anchoredRange(*text, quote_->anchor, quote_->words)) paint(*range, MarkKind::Quote);
  if (const auto hits = hits_.find(page); hits != hits_.end())
    for (const auto& hit : hits->second) {
      const bool current = currentHit_ && currentHit_->unit == page && currentHit_->range.begin == hit.begin;
      paint(hit, current ? MarkKind::CurrentHit : MarkKind::Hit);
    }
  if (selection_) paint(selection_->on(page, text->text.size()), MarkKind::Selection);
}

}  // namespace ui
