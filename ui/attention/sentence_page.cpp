// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/sentence_page.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/attention/sentence_links_view.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

QLabel* plainLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

SentencePage::SentencePage(QWidget* parent)
    : QWidget(parent), place_(plainLabel(this)), told_(plainLabel(this)), links_(new SentenceLinksView) {
  auto* note = plainLabel(this);
  note->setText(
      tr("The sentence was read once more after the document: on the left what its words find in the latents, "
         "on the right which of its words each latent takes up. The strongest lines only."));
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  auto* texts = new QVBoxLayout(inside);
  texts->setContentsMargins({});
  texts->addWidget(links_, 1);
  texts->addWidget(note);
  scroll->setWidget(inside);
  told_->setMinimumHeight(2 * told_->fontMetrics().lineSpacing());
  told_->setAlignment(Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->addWidget(place_);
  column->addWidget(scroll, 1);
  column->addWidget(told_);
  connect(links_, &SentenceLinksView::told, told_, &QLabel::setText);
}

void SentencePage::setSentence(std::shared_ptr<const core::SentenceAttention> sentence, const QString& place,
                               const std::string& text) {
  QStringList words;
  for (const auto& word : sentence->words)
    words << lineText(std::string_view(text).substr(word.begin, word.end - word.begin));
  place_->setText(place);
  told_->clear();
  links_->setSentence(std::move(sentence), words);
}

}  // namespace ui
