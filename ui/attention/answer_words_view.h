// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextLayout>
#include <QWidget>
#include <memory>
#include <vector>

#include "core/reading/attention_words.h"
#include "ui/attention/word_text.h"

namespace ui {

/// An answer word by word: the farther back a word looked, the thicker the line under it and the fuller its ground. The
/// pointer or the arrow keys choose a word.
class AnswerWordsView : public QWidget {
  Q_OBJECT
 public:
  explicit AnswerWordsView(QWidget* parent = nullptr);

  void setAnswer(std::shared_ptr<const core::AnswerAttention> answer);
  /// −1: none.
  void setChosen(int word);
  int chosen() const { return chosen_; }

  QSize sizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 Q_SIGNALS:
  void wordChosen(int word);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void choose(int word);
  double layOut(QTextLayout& layout, double width) const;
  std::vector<QRectF> rectsOf(int word) const;  ///< one for each line that it stands on
  int wordAt(const QPointF& place) const;

  std::shared_ptr<const core::AnswerAttention> answer_;
  WordText shown_;
  std::vector<double> strength_;  ///< by word, 0 … 1
  QTextLayout layout_;
  int chosen_ = -1;
};

}  // namespace ui
