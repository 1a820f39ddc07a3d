// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/answer_words_view.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/attention/map_values.h"

namespace ui {
namespace {

constexpr int kMargin = 4;
constexpr double kThickest = 5;  ///< of the line under a word, in pixels

/// Words differ little from each other: the least becomes 0.1 and the most 1. All 0 where none looked back at all.
void spread(std::vector<double>& strength) {
  if (strength.empty()) return;
  const auto [least, most] = std::minmax_element(strength.begin(), strength.end());
  const double from = *least, to = *most;
  for (auto& one : strength) one = to <= 0 ? 0 : to <= from ? 1 : 0.1 + 0.9 * (one - from) / (to - from);
}

}  // namespace

AnswerWordsView::AnswerWordsView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("The answer word by word"));
}

void AnswerWordsView::setAnswer(std::shared_ptr<const core::AnswerAttention> answer) {
  answer_ = std::move(answer);
  chosen_ = -1;
  strength_.clear();
  std::vector<core::TextRange> words;
  for (const auto& word : answer_->words) {
    words.push_back(word.word);
    strength_.push_back(farShare(word));
  }
  spread(strength_);
  shown_ = wordText(answer_->answer, words);
  setAccessibleDescription(shown_.text);
  layOut(layout_, width());
  updateGeometry();
  update();
}

void AnswerWordsView::setChosen(int word) {
  chosen_ = word;
  update();
}

double AnswerWordsView::layOut(QTextLayout& layout, double width) const {
  auto text = shown_.text;
  layout.setText(text.replace(u'\n', QChar::LineSeparator));
  layout.setFont(font());
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  double y = kMargin;
  layout.beginLayout();
  for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(std::max(40.0, width - 2 * kMargin));
    line.setPosition({double(kMargin), y});
    y += line.height() + kThickest + 4;
  }
  layout.endLayout();
  return y + kMargin;
}

QSize AnswerWordsView::sizeHint() const { return {320, heightForWidth(320)}; }
int AnswerWordsView::heightForWidth(int width) const {
  QTextLayout layout;
  return static_cast<int>(layOut(layout, width));
}

void AnswerWordsView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layOut(layout_, width());
}

void AnswerWordsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::FontChange) return;
  layOut(layout_, width());
  updateGeometry();
}

std::vector<QRectF> AnswerWordsView::rectsOf(int word) const {
  const auto& range = shown_.words[static_cast<std::size_t>(word)];
  std::vector<QRectF> rects;
  for (int i = 0; i < layout_.lineCount(); ++i) {
    const auto line = layout_.lineAt(i);
    const int begin = std::max(range.begin, line.textStart());
    const int end = std::min(range.begin + range.length, line.textStart() + line.textLength());
    if (begin >= end) continue;
    const double a = line.cursorToX(begin), b = line.cursorToX(end);
    rects.emplace_back(std::min(a, b), line.y(), std::abs(b - a), line.height());
  }
  return rects;
}

int AnswerWordsView::wordAt(const QPointF& place) const {
  for (int word = 0; word < static_cast<int>(shown_.words.size()); ++word)
    for (const auto& rect : rectsOf(word))
      if (rect.adjusted(-1, 0, 1, kThickest).contains(place)) return word;
  return -1;
}

void AnswerWordsView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const auto accent = palette().highlight().color();
  for (int word = 0; word < static_cast<int>(shown_.words.size()); ++word) {
    const double strength = strength_[static_cast<std::size_t>(word)];
    auto ground = accent;
    ground.setAlphaF(static_cast<float>(0.04 + 0.22 * strength));
    for (const auto& rect : rectsOf(word)) {
      painter.fillRect(rect, ground);
      painter.fillRect(QRectF(rect.left(), rect.bottom() + 1, rect.width(), std::max(1.0, kThickest * strength)),
                       accent);
      if (word != chosen_) continue;
      painter.setPen(QPen(palette().text(), hasFocus() ? 2 : 1));
      painter.drawRect(rect.adjusted(-2, 0, 2, kThickest + 1));
    }
  }
  painter.setPen(palette().text().color());
  layout_.draw(&painter, {});
}

void AnswerWordsView::choose(int word) {
  if (word < 0 || word >= static_cast<int>(shown_.words.size()) || word == chosen_) return;
  setChosen(word);
  const auto& range = shown_.words[static_cast<std::size_t>(word)];
  setAccessibleDescription(tr("%1: %2 from beyond the window", "word, share")
                               .arg(shown_.text.mid(range.begin, range.length),
                                    shareText(farShare(answer_->words[static_cast<std::size_t>(word)]))));
  Q_EMIT wordChosen(word);
}

void AnswerWordsView::mouseMoveEvent(QMouseEvent* event) { choose(wordAt(event->position())); }

void AnswerWordsView::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(shown_.words.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
      return choose(std::max(0, chosen_ - 1));
    case Qt::Key_Right:
    case Qt::Key_Down:
      return choose(std::min(last, chosen_ + 1));
    case Qt::Key_Home:
      return choose(0);
    case Qt::Key_End:
      return choose(last);
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ui
