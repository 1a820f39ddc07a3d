// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/words_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/attention/answer_words_view.h"
#include "ui/attention/slot_bars.h"
#include "ui/text/place_text.h"

namespace ui {

WordsPage::WordsPage(QWidget* parent)
    : QWidget(parent), question_(new QLabel(this)), words_(new AnswerWordsView), bars_(new SlotBars(this)) {
  question_->setTextFormat(Qt::PlainText);
  question_->setWordWrap(true);
  auto* note = new QLabel(tr("A thicker line: the word looked farther back than the window."), this);
  note->setTextFormat(Qt::PlainText);
  note->setWordWrap(true);
  auto* inside = new QWidget;
  auto* halves = new QHBoxLayout(inside);
  halves->setContentsMargins({});
  halves->setSpacing(16);
  auto* texts = new QVBoxLayout;
  texts->addWidget(question_);
  texts->addWidget(words_, 1);
  texts->addWidget(note);
  auto* division = new QVBoxLayout;
  division->addWidget(bars_);
  division->addStretch(1);
  halves->addLayout(texts, 1);
  halves->addLayout(division, 1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(inside);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->addWidget(scroll);
  connect(words_, &AnswerWordsView::wordChosen, this, [this](int word) {
    bars_->setWord(answer_->words[static_cast<std::size_t>(word)]);
    Q_EMIT wordChosen(word);
  });
}

void WordsPage::setAnswer(std::shared_ptr<const core::AnswerAttention> answer) {
  answer_ = std::move(answer);
  question_->setText(tr("“%1”").arg(lineText(answer_->question)));
  words_->setAnswer(answer_);
  bars_->setWord(std::nullopt);
}

void WordsPage::setChosen(int word) {
  words_->setChosen(word);
  bars_->setWord(word < 0 ? std::nullopt : std::optional(answer_->words[static_cast<std::size_t>(word)]));
}

}  // namespace ui
