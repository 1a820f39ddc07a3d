// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/slot_bars.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <numeric>

#include "ui/attention/map_values.h"

namespace ui {

SlotBars::SlotBars(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  setAccessibleName(tr("Attention of the word by latent"));
}

void SlotBars::setWord(std::optional<core::WordAttention> word) {
  word_ = std::move(word);
  pointed_ = -1;
  setAccessibleDescription(word_ ? division() : QString());
  update();
}

QSize SlotBars::sizeHint() const { return {320, 10 * fontMetrics().height()}; }

QSize SlotBars::minimumSizeHint() const { return {160, 8 * fontMetrics().height()}; }

QString SlotBars::division() const {
  const double latents = std::accumulate(word_->slots.begin(), word_->slots.end(), 0.0);
  return tr("Window %1 · first tokens %2 · kept exactly %3 · latents %4")
      .arg(shareText(word_->near), shareText(word_->sinks), shareText(word_->cache), shareText(latents));
}

QString SlotBars::pointedText() const {
  if (pointed_ < 0) {
    const auto most = std::max_element(word_->slots.begin(), word_->slots.end());
    return tr("Latents 1 to %n; the tallest gets %1", nullptr, static_cast<int>(word_->slots.size()))
        .arg(shareText(most == word_->slots.end() ? 0 : *most));
  }
  return tr("Latent %1: %2", "number, share")
      .arg(pointed_ + 1)
      .arg(shareText(word_->slots[static_cast<std::size_t>(pointed_)]));
}

QRect SlotBars::bars() const {
  const int line = fontMetrics().height();
  return rect().adjusted(1, 3 * line, -1, -line - 6);
}

void SlotBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().windowText().color());
  if (!word_) {
    painter.drawText(rect(), Qt::AlignTop | Qt::TextWordWrap,
                     tr("Rest the pointer on a word, or move with the arrow keys."));
    return;
  }
  const int line = fontMetrics().height();
  painter.drawText(QRect(0, 0, width(), 3 * line), Qt::AlignTop | Qt::TextWordWrap, division());
  const auto area = bars();
  const auto count = static_cast<int>(word_->slots.size());
  const float most = count > 0 ? *std::max_element(word_->slots.begin(), word_->slots.end()) : 0;
  const double width = static_cast<double>(area.width()) / std::max(1, count);
  for (int i = 0; most > 0 && i < count; ++i) {
    const double height = area.height() * word_->slots[static_cast<std::size_t>(i)] / most;
    const QRectF bar(area.left() + i * width, area.bottom() - height, std::max(1.0, width - 1), height);
    painter.fillRect(bar, i == pointed_ ? palette().text() : palette().highlight());
  }
  painter.drawLine(area.bottomLeft(), area.bottomRight());
  painter.drawText(QRect(0, area.bottom() + 4, this->width(), line), Qt::AlignLeft, pointedText());
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().highlight(), 1, Qt::DotLine));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SlotBars::point(int slot) {
  if (!word_ || word_->slots.empty()) return;
  pointed_ = std::clamp(slot, 0, static_cast<int>(word_->slots.size()) - 1);
  setAccessibleDescription(pointedText());
  update();
}

void SlotBars::mouseMoveEvent(QMouseEvent* event) {
  const auto area = bars();
  if (!word_ || !area.contains(event->pos())) return;
  point((event->pos().x() - area.left()) * static_cast<int>(word_->slots.size()) / std::max(1, area.width()));
}

void SlotBars::leaveEvent(QEvent*) {
  pointed_ = -1;
  update();
}

void SlotBars::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return point(pointed_ - 1);
    case Qt::Key_Right:
      return point(pointed_ + 1);
    case Qt::Key_Home:
      return point(0);
    case Qt::Key_End:
      return point(1 << 20);
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ui
