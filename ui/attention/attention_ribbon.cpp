// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_ribbon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "core/drawing/colour_map.h"
#include "ui/attention/map_values.h"
#include "ui/attention/passage_places.h"
#include "ui/attention/plain_tip.h"

namespace ui {
namespace {

constexpr int kMargin = 4;  ///< around the strip; the marks of what is seen stand in it

}  // namespace

AttentionRibbon::AttentionRibbon(QWidget* parent) : QWidget(parent), tip_(new PlainTip(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setAccessibleName(tr("Attention along the document"));
}
AttentionRibbon::~AttentionRibbon() = default;

QSize AttentionRibbon::sizeHint() const { return {std::max(20, fontMetrics().height() + 2 * kMargin), 200}; }
QSize AttentionRibbon::minimumSizeHint() const { return {sizeHint().width(), 40}; }

int AttentionRibbon::passages() const {
  return static_cast<int>(std::min(shares_.shares.size(), shares_.starts.empty() ? 0 : shares_.starts.size() - 1));
}

void AttentionRibbon::setShares(RibbonShares shares) {
  shares_ = std::move(shares);
  cursor_ = std::clamp(cursor_, 0, std::max(0, passages() - 1));
  image_ = {};
  tip_->hide();
  setAccessibleDescription(passages() > 0 ? sentence(cursor_) : tr("Nothing was read yet."));
  update();
}

void AttentionRibbon::setVisibleRange(double from, double to) {
  visibleFrom_ = std::clamp(from, 0.0, 1.0);
  visibleTo_ = std::clamp(to, visibleFrom_, 1.0);
  update();
}

double AttentionRibbon::yOf(double place) const { return kMargin + place * (height() - 2 * kMargin); }

int AttentionRibbon::passageUnder(double y) const {
  if (passages() == 0) return -1;
  return std::min(passages() - 1, passageAt(shares_.starts, (y - kMargin) / std::max(1, height() - 2 * kMargin)));
}

QString AttentionRibbon::sentence(int passage) const {
  const auto share = shareText(shares_.shares[static_cast<std::size_t>(passage)]);
  return tr("%1: %2 of the attention of %3", "place, share, subject")
      .arg(shares_.place ? shares_.place(passage) : QString::number(passage + 1), share, shares_.subject);
}

void AttentionRibbon::render() {
  const int rows = std::max(1, static_cast<int>((height() - 2 * kMargin) * devicePixelRatioF()));
  image_ = QImage(1, rows, QImage::Format_RGB32);
  const auto values = shareRows(shares_.starts, shares_.shares, rows);
  for (int row = 0; row < rows; ++row) {
    const float value = values[static_cast<std::size_t>(row)];
    // The least share is still told from the ground.
    const double part = shares_.top > 0 && value > 0 ? 0.15 + 0.85 * std::min(1.0, value / shares_.top) : 0;
    const auto colour = core::heatColour(part);
    image_.setPixel(0, row, qRgb(colour.red, colour.green, colour.blue));
  }
}

void AttentionRibbon::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().window());
  const auto strip = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
  if (passages() == 0) {
    painter.fillRect(strip, palette().mid());
    return;
  }
  if (image_.height() != std::max(1, static_cast<int>(strip.height() * devicePixelRatioF()))) render();
  painter.drawImage(strip, image_);
  paintMarks(painter);
}

/// What is seen as a bracket on both sides, the cursor as a frame; neither hides the colours.
void AttentionRibbon::paintMarks(QPainter& painter) const {
  if (visibleTo_ > visibleFrom_) {
    const int top = static_cast<int>(yOf(visibleFrom_)), bottom = std::max(top + 4, static_cast<int>(yOf(visibleTo_)));
    painter.fillRect(0, top, 2, bottom - top, palette().text());
    painter.fillRect(width() - 2, top, 2, bottom - top, palette().text());
    for (const int y : {top, bottom - 2}) {
      painter.fillRect(0, y, kMargin, 2, palette().text());
      painter.fillRect(width() - kMargin, y, kMargin, 2, palette().text());
    }
  }
  if (!hasFocus()) return;
  const auto passage = static_cast<std::size_t>(cursor_);
  const double top = yOf(shares_.starts[passage]), bottom = std::max(top + 4, yOf(shares_.starts[passage + 1]));
  const QRectF frame(1, top - 1, width() - 2, bottom - top + 2);
  painter.setPen(QPen(palette().base(), 4));
  painter.drawRect(frame);
  painter.setPen(QPen(palette().highlight(), 2));
  painter.drawRect(frame);
}

bool AttentionRibbon::event(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) updateGeometry();
  return QWidget::event(event);
}

void AttentionRibbon::mouseMoveEvent(QMouseEvent* event) {
  const int passage = passageUnder(event->position().y());
  if (passage >= 0) tip_->showAt(event->globalPosition().toPoint(), sentence(passage));
}

void AttentionRibbon::leaveEvent(QEvent*) { tip_->hide(); }
void AttentionRibbon::focusOutEvent(QFocusEvent* event) {
  tip_->hide();
  QWidget::focusOutEvent(event);
}

void AttentionRibbon::mousePressEvent(QMouseEvent* event) {
  const int passage = passageUnder(event->position().y());
  if (event->button() != Qt::LeftButton || passage < 0) return;
  cursor_ = passage;
  update();
  Q_EMIT passageChosen(passage);
}

void AttentionRibbon::moveCursor(int passage) {
  cursor_ = std::clamp(passage, 0, passages() - 1);
  setAccessibleDescription(sentence(cursor_));
  const auto at = static_cast<std::size_t>(cursor_);
  tip_->showAt(mapToGlobal(QPoint(width(), static_cast<int>(yOf(shares_.starts[at])))), sentence(cursor_));
  update();
}

void AttentionRibbon::keyPressEvent(QKeyEvent* event) {
  if (passages() == 0) return QWidget::keyPressEvent(event);
  const int page = std::max(1, passages() / 20);
  switch (event->key()) {
    case Qt::Key_Up:
      return moveCursor(cursor_ - 1);
    case Qt::Key_Down:
      return moveCursor(cursor_ + 1);
    case Qt::Key_PageUp:
      return moveCursor(cursor_ - page);
    case Qt::Key_PageDown:
      return moveCursor(cursor_ + page);
    case Qt::Key_Home:
      return moveCursor(0);
    case Qt::Key_End:
      return moveCursor(passages() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      Q_EMIT passageChosen(cursor_);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ui
