// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/document/turn_view.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kWidestColumn = 80;  // characters: longer lines are hard to read
constexpr int kBarWidth = 3;
constexpr double kLeastZoom = 0.5, kMostZoom = 4;

}  // namespace

void TurnView::showQuote(const core::Anchor& anchor, const QString& quote) {
  quoted_ = quotedTurns(turns_, anchor, quote);
  if (!quoted_.empty())
    scrollTo(quoted_.front());
  else if (const auto [first, last] = turnsAt(turns_, anchor); first <= last)
    showPlace({first, 0});
  marking_.start();
}

void TurnView::setHits(FindHits hits, std::optional<FindHit> current) {
  const bool moved = current && (!currentHit_ || currentHit_->unit != current->unit ||
                                 currentHit_->range.begin != current->range.begin);
  hits_ = std::move(hits);
  currentHit_ = current;
  if (moved) scrollTo({current->unit, current->range});
  marking_.start();
}

void TurnView::fetchTexts(int first, int count, std::function<void(const Texts&)> fetched) {
  Texts texts;
  for (int i = first; i < std::min(first + count, units()); ++i)
    texts.emplace_back(i, turns_[static_cast<std::size_t>(i)].text);
  // Not at once, so that a long search lets go of the thread between its steps.
  QTimer::singleShot(0, this, [texts = std::move(texts), fetched = std::move(fetched)] { fetched(texts); });
}

QTextCursor TurnView::cursorFor(const TurnRange& range) const {
  const auto& turn = turns_[static_cast<std::size_t>(range.turn)];
  const auto block = document()->findBlockByNumber(placed_[static_cast<std::size_t>(range.turn)].words);
  const auto at = [&](std::size_t byte) {
    return block.position() + static_cast<int>(blockText(std::string_view(turn.text).substr(0, byte)).size());
  };
  QTextCursor cursor(document());
  cursor.setPosition(at(range.range.begin));
  cursor.setPosition(at(range.range.end), QTextCursor::KeepAnchor);
  return cursor;
}

void TurnView::mark(const TurnRange& range, MarkKind kind, QList<QTextEdit::ExtraSelection>& marks) const {
  QTextEdit::ExtraSelection selection;
  selection.cursor = cursorFor(range);
  auto fill = palette().color(QPalette::Highlight);
  fill.setAlpha(kind == MarkKind::Hit ? 50 : kind == MarkKind::Quote ? 75 : 110);
  selection.format.setBackground(fill);
  if (kind != MarkKind::Hit) {
    selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    selection.format.setUnderlineColor(palette().color(QPalette::Highlight));
  }
  marks << selection;
}

void TurnView::markWhatIsVisible() {
  QList<QTextEdit::ExtraSelection> marks;
  if (!placed_.empty()) {
    const auto [first, last] = visibleTurns();
    for (const auto& range : quoted_)
      if (range.turn >= first && range.turn <= last) mark(range, MarkKind::Quote, marks);
    for (auto it = hits_.lower_bound(first); it != hits_.end() && it->first <= last; ++it)
      for (const auto& range : it->second) {
        const bool current = currentHit_ && currentHit_->unit == it->first && currentHit_->range.begin == range.begin;
        mark({it->first, range}, current ? MarkKind::CurrentHit : MarkKind::Hit, marks);
      }
  }
  setExtraSelections(marks);
}

void TurnView::setZoom(double zoom) {
  const auto keep = place();
  zoom_ = std::clamp(zoom, kLeastZoom, kMostZoom);
  auto natural = parentWidget() != nullptr ? parentWidget()->font() : QApplication::font();
  natural.setPointSizeF(natural.pointSizeF() * zoom_);
  setFont(natural);
  layOutColumn();
  stayAt(keep);
  Q_EMIT zoomed();
}

// A column in the middle, with a margin wide enough for the bars beside the turns.
void TurnView::layOutColumn() {
  const QFontMetrics metrics(font());
  document()->setDocumentMargin(metrics.horizontalAdvance(u'm') * 1.5);
  const int column = metrics.averageCharWidth() * kWidestColumn + 2 * static_cast<int>(document()->documentMargin());
  const int spare = std::max(0, width() - verticalScrollBar()->sizeHint().width() - column);
  setViewportMargins(spare / 2, 0, spare - spare / 2, 0);
}

void TurnView::resizeEvent(QResizeEvent* event) {
  const auto keep = place();
  layOutColumn();
  QPlainTextEdit::resizeEvent(event);
  stayAt(keep);
}

void TurnView::paintEvent(QPaintEvent* event) {
  QPlainTextEdit::paintEvent(event);
  if (kind_ != core::DocumentKind::Transcript || placed_.empty()) return;
  QPainter painter(viewport());
  const auto [first, last] = visibleTurns();
  const double left = document()->documentMargin() - 4 * kBarWidth;
  for (int turn = first; turn <= last; ++turn) {
    const auto& placed = placed_[static_cast<std::size_t>(turn)];
    const auto head = document()->findBlockByNumber(placed.headed ? placed.words - 1 : placed.words);
    const auto words = document()->findBlockByNumber(placed.words);
    if (placed.speaker < 0 || !words.isVisible()) continue;
    const double top = blockBoundingGeometry(head).translated(contentOffset()).top();
    const double bottom = blockBoundingGeometry(words).translated(contentOffset()).bottom();
    painter.fillRect(QRectF(left, top, kBarWidth, bottom - top), speakerColour(placed.speaker, palette()));
  }
}

void TurnView::keyPressEvent(QKeyEvent* event) {
  auto* down = verticalScrollBar();
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  if (event->key() == Qt::Key_Space)
    return down->triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
  if (!shift && control && event->key() == Qt::Key_Home) return down->setValue(0);
  if (!shift && control && event->key() == Qt::Key_End) return down->setValue(down->maximum());
  QPlainTextEdit::keyPressEvent(event);
}

void TurnView::wheelEvent(QWheelEvent* event) {
  if (!event->modifiers().testFlag(Qt::ControlModifier)) return QPlainTextEdit::wheelEvent(event);
  setZoom(zoom_ * std::pow(1.1, event->angleDelta().y() / 120.0));
  event->accept();
}

void TurnView::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) renewHeads();
  if (event->type() == QEvent::ApplicationFontChange) setZoom(zoom_);
}

}  // namespace ui
