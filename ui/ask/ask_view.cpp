// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/ask_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/answering/answer_json.h"
#include "ui/ask/as_of_bar.h"
#include "ui/ask/exchange_card.h"
#include "ui/ask/question_box.h"
#include "ui/layout/elided.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr std::size_t kMostRemembered = 50;

/// What was asked about a document before, the oldest first.
std::vector<std::pair<std::string, core::Answer>> askedBefore(const core::Library* library, core::DocumentId document) {
  std::vector<std::pair<std::string, core::Answer>> asked;
  if (library == nullptr) return asked;
  for (const auto& stored : library->answersOf(document)) {
    if (stored.question.empty() || asked.size() == kMostRemembered) continue;
    if (auto answer = core::answerFrom(stored.content)) asked.emplace_back(stored.question, *std::move(answer));
  }
  std::ranges::reverse(asked);
  return asked;
}

}  // namespace

AskView::AskView(Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      asker_(services),
      search_(new QLineEdit),
      scroll_(new QScrollArea),
      hint_(new QLabel),
      asOf_(new AsOfBar),
      box_(new QuestionBox),
      suggestion_(new ElidedButton),
      send_(new QPushButton(tr("Ask"))),
      stop_(new QPushButton(tr("Stop"))) {
  search_->setPlaceholderText(tr("Search questions and answers"));
  search_->setAccessibleName(search_->placeholderText());
  search_->setClearButtonEnabled(true);
  auto* content = new QWidget;
  list_ = new QVBoxLayout(content);
  list_->addStretch(1);
  scroll_->setWidget(content);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setAccessibleName(tr("Questions and answers"));
  hint_->setWordWrap(true);
  hint_->setForegroundRole(QPalette::PlaceholderText);
  box_->setAccessibleName(tr("Question"));
  stop_->setToolTip(tr("Stop answering (Esc)"));
  auto* row = new QHBoxLayout;
  row->addWidget(box_, 1);
  row->addWidget(send_, 0, Qt::AlignBottom);
  row->addWidget(stop_, 0, Qt::AlignBottom);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(search_);
  layout->addWidget(scroll_, 1);
  layout->addWidget(hint_);
  layout->addWidget(suggestion_);
  layout->addWidget(asOf_);
  layout->addLayout(row);

  connect(box_, &QuestionBox::asked, this, &AskView::ask);
  connect(box_, &QuestionBox::stopWanted, this, &AskView::stop);
  connect(send_, &QPushButton::clicked, this, [this] {
    const auto question = box_->toPlainText().trimmed();
    if (question.isEmpty()) return box_->setFocus();
    box_->clear();
    ask(question);
  });
  connect(suggestion_, &QPushButton::clicked, this, [this] { ask(suggested_); });
  connect(stop_, &QPushButton::clicked, this, &AskView::stop);
  connect(search_, &QLineEdit::textChanged, this, &AskView::filter);
  connect(&asker_, &Asker::changed, this, &AskView::update);
  connect(&asker_, &Asker::idle, this, &AskView::describe);
  connect(&asker_, &Asker::problem, this, &AskView::problem);
  connect(scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AskView::showNewest);
  connect(scroll_->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { newest_ = nullptr; });
  describe();
}

void AskView::setDocuments(const std::vector<OpenDocument>& documents) {
  const bool same = !documents_.empty() && !documents.empty() && documents_.front().key == documents.front().key;
  const bool hadReport = same && documents_.front().report.has_value();
  documents_ = documents;
  asOf_->setDocument(documents.size() == 1 ? std::optional(documents.front()) : std::nullopt);
  if (!same || !hadReport) loadHistory();
  for (const auto& document : documents_) asker_.know(document);
  describe();
}

void AskView::suggest(const QString& question) {
  suggested_ = question;
  suggestion_->setText(tr("Try: %1").arg(question));
  describe();
}

void AskView::loadHistory() {
  asker_.forgetAll();
  for (auto& [id, card] : cards_) card->deleteLater();
  cards_.clear();
  asked_ = 0;
  newest_ = nullptr;
  if (documents_.empty() || !documents_.front().report) return;
  services_.shelf.post(
      this, Urgency::Question,
      [id = documents_.front().report->id](Shelf& shelf, std::stop_token) { return askedBefore(shelf.library(), id); },
      [this, key = documents_.front().key](std::vector<std::pair<std::string, core::Answer>> asked) {
        if (documents_.empty() || documents_.front().key != key || !cards_.empty()) return;
        for (auto& [question, answer] : asked) {
          answer.cached = true;
          Reply reply{documents_.front(), Reply::State::Done, {}, {}, std::move(answer), {}};
          reply.document.finished = true;  // how much was read when it was asked is not known any more
          addCard(asker_.add({QString::fromStdString(question), {}, {std::move(reply)}}));
        }
        describe();
      });
}

ExchangeCard* AskView::addCard(int id) {
  auto* card = new ExchangeCard;
  card->setMarking(marking_);
  card->show(asker_.exchange(id));
  list_->insertWidget(list_->count() - 1, card);
  connect(card, &ExchangeCard::citationChosen, this, [this](const Reply& reply, const core::Citation& citation) {
    Q_EMIT citationChosen(reply.document.key, citation);
  });
  connect(card, &ExchangeCard::removalWanted, this,
          [this, id](std::size_t reply, std::size_t citation) { asker_.removeCitation(id, reply, citation); });
  connect(card, &ExchangeCard::sourceWanted, this,
          [this, id](std::size_t reply, std::optional<std::size_t> instead, const core::MarkedText& marked) {
            asker_.setCitation(id, reply, instead, marked);
          });
  connect(card, &ExchangeCard::againWanted, this, [this, id] { askAgain(id); });
  connect(card, &ExchangeCard::wordPointed, this,
          [this, card](const Reply& reply, int word, qsizetype begin, qsizetype end) {
            Q_EMIT exchangeChosen(card->exchange().question, QString::fromStdString(reply.answer.text));
            Q_EMIT wordPointed(word, begin, end);
          });
  cards_[id] = card;
  suggestion_->hide();
  return card;
}

void AskView::ask(const QString& question) {
  std::vector<OpenDocument> read;
  std::ranges::copy_if(documents_, std::back_inserter(read), &OpenDocument::canBeAsked);
  if (read.empty()) return describe();
  search_->clear();
  asked_ = asker_.ask(question, asOf_->place(), read);
  newest_ = addCard(asked_);
  Q_EMIT exchangeChosen(question, {});
  describe();
}

QString AskView::anewText() {
  return tr("What another model read can be asked as soon as this one has read its first pages.");
}

/// The answer that is there stays where no other can be given yet.
void AskView::askAgain(int id) {
  if (std::ranges::any_of(documents_, &OpenDocument::stale)) return Q_EMIT problem(anewText());
  asker_.askAgain(id, documents_);
}

/// The end of the list while the newest answer fits there, its beginning once it is longer.
void AskView::showNewest() {
  if (newest_ == nullptr) return;
  auto* bar = scroll_->verticalScrollBar();
  bar->setValue(std::min(bar->maximum(), newest_->y() - list_->contentsMargins().top()));
}

void AskView::update(int id) {
  const auto card = cards_.find(id);
  if (card == cards_.end()) return;
  const auto& exchange = asker_.exchange(id);
  card->second->show(exchange);
  if (id != asked_ || !exchange.isOver()) return;
  asked_ = 0;
  const auto& answer = exchange.replies.front().answer.text;
  if (!answer.empty()) Q_EMIT exchangeChosen(exchange.question, QString::fromStdString(answer));
}

void AskView::stop() { asker_.stop(); }

void AskView::focusQuestion() { box_->setFocus(Qt::ShortcutFocusReason); }

QString AskView::unanswered() const {
  if (const auto typed = box_->toPlainText().trimmed(); !typed.isEmpty()) return typed;
  for (auto card = cards_.rbegin(); card != cards_.rend(); ++card)
    if (const auto& exchange = asker_.exchange(card->first); !exchange.isOver()) return exchange.question;
  return {};
}

void AskView::propose(const QString& question) { box_->setPlainText(question); }

void AskView::filter(const QString& words) {
  for (const auto& [id, card] : cards_)
    card->setVisible(plainText(asker_.exchange(id)).contains(words.trimmed(), Qt::CaseInsensitive));
}

void AskView::describe() {
  search_->setVisible(!cards_.empty());
  const bool ready = std::ranges::any_of(documents_, &OpenDocument::canBeAsked);
  const bool stale = std::ranges::any_of(documents_, &OpenDocument::stale);
  const bool partly = ready && std::ranges::any_of(documents_, [](const auto& d) { return !d.finished; });
  box_->setPlaceholderText(documents_.size() > 1
                               ? tr("Ask these %n documents", nullptr, static_cast<int>(documents_.size()))
                               : tr("Ask about the whole document"));
  hint_->setText(documents_.empty() ? tr("Choose a document to ask about.")
                 : stale            ? anewText()
                 : !ready           ? tr("Questions can be asked as soon as the first pages were read.")
                                    : tr("Reading goes on: answers are of what was read so far."));
  hint_->setVisible(!ready || stale || partly);
  suggestion_->setVisible(ready && !partly && cards_.empty() && !suggested_.isEmpty());
  box_->setEnabled(ready);
  send_->setVisible(!asker_.isBusy());
  send_->setEnabled(ready);
  stop_->setVisible(asker_.isBusy());
}

}  // namespace ui
