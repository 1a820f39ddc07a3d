// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>

#include "core/reading/attention_words.h"

class QLabel;

namespace ui {

class AnswerWordsView;
class SlotBars;

/// An answer word by word, and how the attention of the chosen word was divided.
class WordsPage : public QWidget {
  Q_OBJECT
 public:
  explicit WordsPage(QWidget* parent = nullptr);
  void setAnswer(std::shared_ptr<const core::AnswerAttention> answer);
  /// −1: none.
  void setChosen(int word);

 Q_SIGNALS:
  void wordChosen(int word);

 private:
  std::shared_ptr<const core::AnswerAttention> answer_;
  QLabel* question_;
  AnswerWordsView* words_;
  SlotBars* bars_;
};

}  // namespace ui
