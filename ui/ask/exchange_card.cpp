// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/exchange_card.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/layout/flow_layout.h"
#include "ui/text/cited_text.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kPadding = 12;

QToolButton* smallButton(const QString& text, const QString& meaning) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setToolTip(meaning);
  button->setAccessibleName(meaning);
  button->setAutoRaise(true);
  return button;
}

bool anyCached(const Exchange& exchange) {
  return std::ranges::any_of(exchange.replies, [](const auto& r) { return r.isOver() && r.answer.cached; });
}

}  // namespace

ExchangeCard::ExchangeCard(QWidget* parent)
    : QFrame(parent),
      question_(new QLabel),
      kept_(new QLabel(tr("kept from before"))),
      again_(smallButton(tr("Ask again"), tr("Ask again without what was kept"))),
      more_(smallButton(QStringLiteral("⋯"), tr("More to do with this answer"))) {
  setFrameShape(QFrame::StyledPanel);
  again_->setObjectName(QStringLiteral("again"));
  more_->setObjectName(QStringLiteral("more"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  question_->setTextFormat(Qt::PlainText);
  question_->setWordWrap(true);
  question_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto bold = question_->font();
  bold.setBold(true);
  question_->setFont(bold);
  kept_->setForegroundRole(QPalette::PlaceholderText);
  auto* buttons = new FlowLayout;
  QSizePolicy steady(QSizePolicy::Expanding, QSizePolicy::Preferred);
  steady.setRetainSizeWhenHidden(true);
  kept_->setSizePolicy(steady);
  buttons->addWidget(kept_);
  buttons->addTogether(again_, more_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding / 2);
  layout->addWidget(question_);
  layout->addLayout(buttons);
  connect(more_, &QToolButton::clicked, this, &ExchangeCard::offerMore);
  connect(again_, &QToolButton::clicked, this, &ExchangeCard::againWanted);
}

CitedText* ExchangeCard::textOf(std::size_t reply) {
  while (texts_.size() <= reply) {
    const auto index = texts_.size();
    auto* text = new CitedText(this);
    text->setAccessibleName(tr("Answer"));
    auto* box = static_cast<QVBoxLayout*>(layout());
    box->insertWidget(box->count() - 1, text);
    connect(text, &CitedText::citationActivated, this, [this, index](int id) {
      const auto& citations = exchange_.replies[index].answer.citations;
      if (id >= 0 && id < static_cast<int>(citations.size()))
        Q_EMIT citationChosen(exchange_.replies[index], citations[static_cast<std::size_t>(id)]);
    });
    connect(text, &CitedText::citationMenuOpened, this, [this, index](int id, QMenu* menu) {
      if (id < static_cast<int>(exchange_.replies[index].answer.citations.size()))
        offerForCitation(index, static_cast<std::size_t>(id), menu);
    });
    connect(text, &CitedText::wordHovered, this, [this, index](int word, qsizetype begin, qsizetype end) {
      Q_EMIT wordPointed(exchange_.replies[index], word, begin, end);
    });
    texts_.push_back(text);
    streamed_.push_back(0);
  }
  return texts_[reply];
}

void ExchangeCard::show(const Exchange& exchange) {
  exchange_ = exchange;
  question_->setText(exchange.asOf.isEmpty() ? exchange.question
                                             : tr("%1 (as of %2)").arg(exchange.question, exchange.asOf));
  for (std::size_t i = 0; i < exchange.replies.size(); ++i) showReply(i);
  kept_->setVisible(anyCached(exchange));
  again_->setEnabled(exchange.isOver());
}

void ExchangeCard::showReply(std::size_t index) {
  auto& text = *textOf(index);
  const auto& reply = exchange_.replies[index];
  const bool grows = !reply.isOver() && streamed_[index] > 0 && reply.written.size() >= streamed_[index];
  if (grows) {
    text.appendText(reply.written.mid(streamed_[index]));
    streamed_[index] = reply.written.size();
    return;
  }
  text.removeAll();
  if (exchange_.replies.size() > 1) {
    text.beginParagraph(CitedText::Paragraph::Heading);
    text.appendText(fileName(reply.document.path));
    text.beginParagraph();
  }
  streamed_[index] = reply.isOver() ? 0 : reply.written.size();
  if (reply.state == Reply::State::Done) return text.fill([&] { showAnswer(text, reply); });
  if (reply.state == Reply::State::Failed) return text.appendNote(reply.problem);
  if (!reply.written.isEmpty()) {
    text.appendText(reply.written);
    if (reply.state == Reply::State::Stopped) text.appendNote(tr(" … stopped"));
  } else {
    text.appendNote(reply.state == Reply::State::Stopped ? tr("stopped") : reply.progress);
  }
}

void ExchangeCard::showAnswer(CitedText& text, const Reply& reply) const {
  const auto& answer = reply.answer;
  const auto cite = [&](std::size_t i) {
    const auto& one = answer.citations[i];
    text.appendCitation(static_cast<int>(i), placeText(reply, one), lineText(one.quote));
  };
  if (!answer.text.empty()) {
    text.appendText(answerText(answer));
    if (answer.label == core::AnswerLabel::Found && !answer.citations.empty()) cite(0);
    text.beginParagraph();
  }
  if (!answer.remark.empty()) {
    text.appendNote(coreText(answer.remark));
    text.beginParagraph();
  }
  text.appendNote(labelText(answer.label));
  if (!reply.document.finished && reply.document.report)
    text.appendNote(tr(" (when %1)")
                        .arg(coverageText(reply.document.report->document, reply.document.report->coverage,
                                          reply.document.labels)));
  for (std::size_t i = 0; i < answer.citations.size(); ++i) {
    text.beginParagraph(CitedText::Paragraph::Bullet);
    text.appendText(QLocale().quoteString(lineText(answer.citations[i].quote)));
    cite(i);
    text.appendNote(choiceText(answer.citations[i]));
  }
}

}  // namespace ui
