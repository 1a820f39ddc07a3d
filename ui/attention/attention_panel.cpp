// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_panel.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/attention/attention_controls.h"
#include "ui/attention/attention_export.h"
#include "ui/attention/map_values.h"
#include "ui/attention/message_stack.h"
#include "ui/attention/passage_places.h"
#include "ui/attention/sentence_page.h"
#include "ui/attention/words_page.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kComfortableLines = 18;  // of its height

QLabel* plainLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

bool holdsNothing(const core::AttentionMap& map) {
  return std::none_of(map.slotPassage.begin(), map.slotPassage.end(), [](float part) { return part > 0; });
}

}  // namespace

AttentionPanel::AttentionPanel(Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      controls_(new AttentionControls(this)),
      tabs_(new QTabWidget(this)),
      mapPage_(new MapPage),
      wordsPage_(new WordsPage),
      sentencePage_(new SentencePage),
      mapStack_(new MessageStack(mapPage_, this)),
      wordsStack_(new MessageStack(wordsPage_, this)),
      sentenceStack_(new MessageStack(sentencePage_, this)),
      exporting_(new QPushButton(tr("E&xport…"))),
      notice_(plainLabel(this)) {
  build();
  connect(mapPage_, &MapPage::passageChosen, this, &AttentionPanel::passageChosen);
  connect(wordsPage_, &WordsPage::wordChosen, this, &AttentionPanel::chooseWord);
  connect(exporting_, &QPushButton::clicked, this, &AttentionPanel::chooseFile);
  connect(controls_, &AttentionControls::selectionChanged, this, &AttentionPanel::refresh);
  connect(controls_, &AttentionControls::subjectChanged, this, [this] {
    if (controls_->subject() == AttentionSubject::Word && map_) return showMap();
    askMap();
  });
  showMessages();
}
AttentionPanel::~AttentionPanel() = default;

void AttentionPanel::build() {
  auto* column = new QVBoxLayout(this);
  tabs_->setDocumentMode(true);
  tabs_->setAccessibleName(tr("Views of attention"));
  tabs_->addTab(mapStack_, tr("&Map"));
  tabs_->addTab(wordsStack_, tr("Answer &words"));
  tabs_->addTab(sentenceStack_, tr("&Sentence"));
  tabs_->setCornerWidget(exporting_);
  exporting_->setAccessibleName(tr("Export the map"));
  auto* caption = plainLabel(this);
  caption->setText(tr("Where the model looked is not proof that an answer is right."));
  auto bold = caption->font();
  bold.setBold(true);
  caption->setFont(bold);
  notice_->hide();
  column->addWidget(controls_);
  column->addWidget(tabs_, 1);
  column->addWidget(notice_);
  column->addWidget(caption);
}

bool AttentionPanel::isDue() const {
  const auto& report = *document_->report;
  if (document_->finished != seen_.finished) return true;
  return !document_->finished && isVisible() && 2 * report.tokens >= 3 * seen_.tokens;
}

void AttentionPanel::setDocument(const std::optional<OpenDocument>& document) {
  const bool same = document && document_ && document->key == document_->key;
  const auto reading = [](const auto& one) { return one && one->report ? one->report->reading : 0; };
  const bool sameReading = same && reading(document) == reading(document_);
  document_ = document;
  if (!same) {
    question_.clear();
    answered_.clear();
    answerText_.clear();
    sentence_.reset();
  }
  if (!same || !sameReading) forget();
  if (isRead() ? isDue() : !same) return refresh();
  if (map_) showMap();  // what pages print as their numbers may be known now
}

void AttentionPanel::forget() {
  mapRequest_.forget();
  sentenceRequest_.forget();
  forgetAnswer();
  seen_ = {};
  map_.reset();
  controls_->setSubjects(!question_.isEmpty(), false);
  exporting_->setEnabled(false);
  showMessages();
  Q_EMIT ribbonChanged({});
}

void AttentionPanel::forgetAnswer() {
  answerRequest_.forget();
  looksAtAnswer_ = false;
  answer_.reset();
  pointedAt_.reset();
  word_ = -1;
}

void AttentionPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (isRead() && isDue()) refresh();
  if (!answer_ && !looksAtAnswer_) askAnswer();
}

void AttentionPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  controls_->setCompact(height() < kComfortableLines * fontMetrics().lineSpacing());
}

/// What is seen of a reading that goes on costs a moment of it, so it must be worth that.
void AttentionPanel::refresh() {
  if (isRead() && (document_->finished || isVisible()))
    seen_ = {document_->report->reading, document_->report->tokens, document_->finished};
  else if (isRead())
    return;
  askMap();
  askAnswer();
  askSentence();
}

void AttentionPanel::showMessages() {
  if (!map_) mapStack_->showMessage(isRead() ? tr("Looking…") : tr("Nothing was read yet."));
  if (!answer_)
    wordsStack_->showMessage(answerText_.isEmpty() ? tr("Ask something, and its answer is shown here word by word.")
                                                   : tr("Looking…"));
  if (!sentence_) sentenceStack_->showMessage(tr("Choose a sentence of the document to see how its words are linked."));
}

void AttentionPanel::sayFailed(MessageStack* where, const core::Error& error) {
  where->showMessage(coreText(error.what()));
}

void AttentionPanel::setQuestion(const QString& question) {
  if (question == question_) return;
  question_ = question;
  controls_->setSubjects(!question_.isEmpty(), word_ >= 0);
  controls_->setSubject(question_.isEmpty() ? AttentionSubject::Whole : AttentionSubject::Question);
  askMap();
}

void AttentionPanel::setAnswer(const QString& question, const QString& answer) {
  if (question == answered_ && answer == answerText_) return;
  answered_ = question;
  answerText_ = answer;
  forgetAnswer();
  const bool wasWord = controls_->subject() == AttentionSubject::Word;
  controls_->setSubjects(!question_.isEmpty(), false);
  if (wasWord) askMap();
  showMessages();
  askAnswer();
}

void AttentionPanel::setSentence(int passage, const core::TextRange& range) {
  sentence_ = {passage, range};
  tabs_->setCurrentWidget(sentenceStack_);
  askSentence();
}

void AttentionPanel::askMap() {
  if (!isRead()) return showMessages();
  const bool asksQuestion = controls_->subject() != AttentionSubject::Whole && !question_.isEmpty();
  const auto question = asksQuestion ? question_.toStdString() : std::string();
  if (!map_) mapStack_->showMessage(tr("Looking…"));
  mapRequest_.post(
      services_, this,
      [report = *document_->report, question, selection = controls_->selection()](core::Engine& engine,
                                                                                  std::stop_token stop) {
        return std::make_shared<const core::AttentionMap>(
            engine.attention(report, question, selection, std::move(stop)));
      },
      [this](std::shared_ptr<const core::AttentionMap> map) {
        map_ = std::move(map);
        controls_->setModel(map_->layers, map_->groups);
        showMap();
      },
      [this](const core::Error& error) { sayFailed(mapStack_, error); });
}

void AttentionPanel::askAnswer() {
  if (!isRead() || answerText_.trimmed().isEmpty()) return;
  if (!isVisible() && !pointedAt_) return answer_.reset();
  looksAtAnswer_ = true;
  answerRequest_.post(
      services_, this,
      [report = *document_->report, question = answered_.toStdString(), answer = answerText_.toStdString(),
       selection = controls_->selection()](core::Engine& engine, std::stop_token stop) {
        return std::make_shared<const core::AnswerAttention>(
            engine.answerAttention(report, question, answer, selection, std::move(stop)));
      },
      [this](std::shared_ptr<const core::AnswerAttention> answer) {
        looksAtAnswer_ = false;
        answer_ = std::move(answer);
        wordsPage_->setAnswer(answer_);
        wordsStack_->showContent();
        if (pointedAt_) return setAnswerWord(pointedAt_);
        const int word = word_ < static_cast<int>(answer_->words.size()) ? word_ : -1;
        wordsPage_->setChosen(word);
        if (word >= 0) chooseWord(word);
      },
      [this](const core::Error& error) {
        looksAtAnswer_ = false;
        sayFailed(wordsStack_, error);
      });
}

void AttentionPanel::askSentence() {
  if (!isRead() || !sentence_) return;
  sentenceStack_->showMessage(tr("Looking…"));
  using Answer = std::pair<core::SentenceAttention, core::PassageRow>;
  sentenceRequest_.post(
      services_, this,
      [report = *document_->report, at = *sentence_, selection = controls_->selection()](core::Engine& engine,
                                                                                         std::stop_token stop) {
        auto seen = engine.sentenceAttention(report, at.passage, at.range, selection, std::move(stop));
        return Answer(std::move(seen), engine.library().passages(report.reading, at.passage, 1).at(0));
      },
      [this](Answer answer) {
        const auto& passage = answer.second.passage;
        const auto place = placeText(document_->report->document, passage.index, passage.anchor, document_->labels);
        const auto words = answer.first.words.size();
        sentencePage_->setSentence(std::make_shared<const core::SentenceAttention>(std::move(answer.first)), place,
                                   passage.text);
        if (words == 0) return sentenceStack_->showMessage(tr("There are no words in this place."));
        sentenceStack_->showContent();
      },
      [this](const core::Error& error) { sayFailed(sentenceStack_, error); });
}

std::shared_ptr<const core::AttentionMap> AttentionPanel::shownMap() const {
  const bool isWord = controls_->subject() == AttentionSubject::Word && answer_ && word_ >= 0;
  if (!isWord) return map_;
  return std::make_shared<const core::AttentionMap>(mapOfWord(*map_, answer_->words[static_cast<std::size_t>(word_)]));
}

QString AttentionPanel::subjectText() const {
  switch (controls_->subject()) {
    case AttentionSubject::Whole:
      break;
    case AttentionSubject::Question:
      return tr("the question");
    case AttentionSubject::Word: {
      const auto& word = answer_->words[static_cast<std::size_t>(word_)].word;
      return tr("“%1”").arg(lineText(std::string_view(answer_->answer).substr(word.begin, word.end - word.begin)));
    }
  }
  return tr("the whole reading");
}

void AttentionPanel::showMap() {
  const auto map = shownMap();
  const auto document = mapDocument();
  exporting_->setEnabled(true);
  if (holdsNothing(*map)) {
    mapStack_->showMessage(
        tr("The document fits into the model's window: it is seen whole, and the latents hold nothing."));
  } else {
    mapPage_->setMap(map, document);
    mapStack_->showContent();
  }
  const auto place = [map, document](int passage) {
    return placeText(document.info, passage, map->passages[static_cast<std::size_t>(passage)].anchor, document.labels);
  };
  notice_->setText(tr("As far as it was read by now: %n passages.", nullptr, static_cast<int>(map->passages.size())));
  notice_->setVisible(!document_->finished);
  Q_EMIT ribbonChanged(
      {passageStarts(map->passages, document.info.pages), map->share, shareTop(*map), subjectText(), place});
}

void AttentionPanel::chooseWord(int word) {
  word_ = word;
  controls_->setSubjects(!question_.isEmpty(), true);
  controls_->setSubject(AttentionSubject::Word);
  if (map_) showMap();
}

void AttentionPanel::setAnswerWord(std::optional<std::size_t> at) {
  pointedAt_ = at;
  if (!answer_) {
    if (at && !looksAtAnswer_) askAnswer();
    return;
  }
  const auto& words = answer_->words;
  const auto found = std::find_if(words.begin(), words.end(), [&](const core::WordAttention& word) {
    return at && *at >= word.word.begin && *at < word.word.end;
  });
  if (found != words.end()) {
    const int word = static_cast<int>(found - words.begin());
    if (word == word_ && controls_->subject() == AttentionSubject::Word) return;
    wordsPage_->setChosen(word);
    return chooseWord(word);
  }
  if (at || controls_->subject() != AttentionSubject::Word) return;
  controls_->setSubject(question_.isEmpty() ? AttentionSubject::Whole : AttentionSubject::Question);
  if (map_) showMap();
}

void AttentionPanel::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Export the map"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Numbers (*.json)")});
  dialog->setDefaultSuffix(QStringLiteral("png"));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
  });
  connect(dialog, &QFileDialog::fileSelected, this, &AttentionPanel::exportTo);
  dialog->open();
}

void AttentionPanel::exportTo(const QString& path) {
  if (!map_) return;
  // The whole reading's question is empty; a word's map says whose it is.
  export_.post(
      services_, this,
      [map = shownMap(), document = mapDocument(), path](core::Engine&, const std::stop_token&) {
        writeAttention(*map, document, path);
        return path;
      },
      [this](const QString& written) {
        notice_->setText(tr("Written to “%1”.").arg(written));
        notice_->show();
      },
      [this](const core::Error& error) {
        notice_->setText(coreText(error.what()));
        notice_->show();
      });
}

}  // namespace ui
