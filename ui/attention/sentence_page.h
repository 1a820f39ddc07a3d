// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>
#include <string>

#include "core/reading/attention_words.h"

class QLabel;

namespace ui {

class SentenceLinksView;

/// The links of one sentence, its place and what is chosen in words.
class SentencePage : public QWidget {
  Q_OBJECT
 public:
  explicit SentencePage(QWidget* parent = nullptr);
  /// `text` is that of the sentence's passage.
  void setSentence(std::shared_ptr<const core::SentenceAttention> sentence, const QString& place,
                   const std::string& text);

 private:
  QLabel *place_, *told_;
  SentenceLinksView* links_;
};

}  // namespace ui
