// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/document/page_canvas.h"

namespace ui {
namespace {

constexpr int kDragIntervalMs = 40;
constexpr double kWheelZoom = 1.15;  // for one notch

}  // namespace

void PageCanvas::keyPressEvent(QKeyEvent* event) {
  auto* down = verticalScrollBar();
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  switch (event->key()) {
    case Qt::Key_Home:
      return control ? showPlace({0, 0}) : showPlace({currentUnit(), 0});
    case Qt::Key_End:
      return control ? down->setValue(down->maximum()) : showPlace({std::min(currentUnit() + 1, pages() - 1), 0});
    case Qt::Key_Space:
      return down->triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    default:
      return QAbstractScrollArea::keyPressEvent(event);
  }
}

void PageCanvas::wheelEvent(QWheelEvent* event) {
  if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
  setZoom(zoom_ * std::pow(kWheelZoom, event->angleDelta().y() / 120.0), event->position());
  event->accept();
}

TextPosition PageCanvas::positionAt(const QPointF& at) const {
  const auto content = toContent(at);
  const int page = geometry_.pageAt(content.y());
  const auto* text = texts_.find(page);
  return {page, text != nullptr ? byteNear(*text, geometry_.toPoints(page, content)) : 0};
}

void PageCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || pages() == 0) return QAbstractScrollArea::mousePressEvent(event);
  if (event->modifiers().testFlag(Qt::ShiftModifier) && selection_) return extendSelection(event->position());
  wordsAnchor_.reset();
  anchor_ = cursor_ = positionAt(event->position());
  selection_ = TextSpan{anchor_, anchor_};
  viewport()->update();
  Q_EMIT selectionChanged();
}

void PageCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || pages() == 0) return;
  const auto at = positionAt(event->position());
  const auto* text = texts_.find(at.page);
  const auto word = text != nullptr ? wordAround(*text, at.byte) : std::nullopt;
  if (!word) return;
  anchor_ = {at.page, static_cast<std::uint32_t>(word->begin)};
  cursor_ = {at.page, static_cast<std::uint32_t>(word->end)};
  selection_ = wordsAnchor_ = TextSpan{anchor_, cursor_};
  viewport()->update();
  Q_EMIT selectionChanged();
}

void PageCanvas::extendSelection(const QPointF& to) {
  cursor_ = positionAt(to);
  TextSpan span{std::min(anchor_, cursor_), std::max(anchor_, cursor_)};
  if (wordsAnchor_) {
    TextSpan word{cursor_, cursor_};
    const auto* text = texts_.find(cursor_.page);
    if (const auto around = text != nullptr ? wordAround(*text, cursor_.byte) : std::nullopt) {
      word.begin.byte = static_cast<std::uint32_t>(around->begin);
      word.end.byte = static_cast<std::uint32_t>(around->end);
    }
    span = {std::min(wordsAnchor_->begin, word.begin), std::max(wordsAnchor_->end, word.end)};
  }
  selection_ = span;
  viewport()->update();
  Q_EMIT selectionChanged();
}

void PageCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton) && selection_) {
    extendSelection(event->position());
    const bool outside = !viewport()->rect().contains(event->position().toPoint());
    if (outside && !dragging_.isActive()) dragging_.start(kDragIntervalMs, this);
    if (!outside) dragging_.stop();
    return;
  }
  if (pages() == 0) return;
  const auto content = toContent(event->position());
  const int page = geometry_.pageAt(content.y());
  const auto* text = texts_.find(page);
  const bool onWord = text != nullptr && isOnWord(*text, geometry_.toPoints(page, content));
  viewport()->setCursor(onWord ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void PageCanvas::mouseReleaseEvent(QMouseEvent* event) {
  dragging_.stop();
  QAbstractScrollArea::mouseReleaseEvent(event);
}

void PageCanvas::timerEvent(QTimerEvent* event) {
  if (event->timerId() != dragging_.timerId()) return QAbstractScrollArea::timerEvent(event);
  const auto at = viewport()->mapFromGlobal(QCursor::pos());
  const int beyond = at.y() < 0 ? at.y() : std::max(0, at.y() - viewport()->height());
  verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
  extendSelection(at);
}

void PageCanvas::focusInEvent(QFocusEvent* event) {
  reachedByKeyboard_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent* event) {
  reachedByKeyboard_ = false;
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

void PageCanvas::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && recoloured_) asking_.start();
  QAbstractScrollArea::changeEvent(event);
}

}  // namespace ui
