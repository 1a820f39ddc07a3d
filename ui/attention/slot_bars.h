// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "core/reading/attention_words.h"

namespace ui {

/// p(l|t) of one word: how much of its attention each latent got, as bars, with the window's, the first tokens' and the
/// exactly kept keys' shares in words above.
class SlotBars : public QWidget {
  Q_OBJECT
 public:
  explicit SlotBars(QWidget* parent = nullptr);
  void setWord(std::optional<core::WordAttention> word);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRect bars() const;
  QString division() const;
  QString pointedText() const;
  void point(int slot);

  std::optional<core::WordAttention> word_;
  int pointed_ = -1;
};

}  // namespace ui
