// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>
#include <optional>

#include "core/document/document.h"
#include "core/reading/attention_words.h"
#include "ui/attention/attention_ribbon.h"
#include "ui/attention/latest_request.h"
#include "ui/attention/map_page.h"
#include "ui/open_document.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class AttentionControls;
class MessageStack;
class SentencePage;
class WordsPage;

/// Where the model looked: the heat map of the whole reading, of a question or of a word of its answer, the answer word
/// by word, and one sentence as word → latent → word; of all layers and groups or of one. Asks the engine by itself for
/// what was set; what a ribbon beside the document is to show, it tells by ribbonChanged(). A reading that goes on is
/// shown as far as it came while the panel is visible, anew when half as much again was read.
class AttentionPanel : public QWidget {
  Q_OBJECT
 public:
  explicit AttentionPanel(Services& services, QWidget* parent = nullptr);
  ~AttentionPanel() override;

  /// Nothing: no document is open. Another document forgets question, answer and sentence.
  void setDocument(const std::optional<OpenDocument>& document);
  /// Empty: there is none.
  void setQuestion(const QString& question);
  /// An empty answer: there is none. Looked at when the panel is visible or one of its words is pointed at.
  void setAnswer(const QString& question, const QString& answer);
  /// The word of the answer that byte `at` of its UTF-8 belongs to, as when the pointer rests on it elsewhere; none
  /// gives back the question.
  void setAnswerWord(std::optional<std::size_t> at);
  /// Shows the links of these bytes of a passage.
  void setSentence(int passage, const core::TextRange& range);

  /// The map that is shown, as PNG, SVG or JSON by the file's name.
  void exportTo(const QString& path);

 Q_SIGNALS:
  void passageChosen(int passage);
  void ribbonChanged(const ui::RibbonShares& shares);

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Seen {
    core::ReadingId reading = 0;
    std::uint64_t tokens = 0;
    bool finished = false;
  };
  struct Sentence {
    int passage = 0;
    core::TextRange range;
  };

  void build();
  bool isRead() const { return document_ && document_->report && document_->report->tokens > 0; }
  MapDocument mapDocument() const { return {document_->report->document, document_->labels}; }
  bool isDue() const;
  void forget();
  void forgetAnswer();
  void refresh();
  void askMap();
  void askAnswer();
  void askSentence();
  void showMap();
  void showMessages();
  void chooseWord(int word);
  std::shared_ptr<const core::AttentionMap> shownMap() const;
  QString subjectText() const;
  void chooseFile();
  void sayFailed(MessageStack* where, const core::Error& error);

  Services& services_;
  std::optional<OpenDocument> document_;
  Seen seen_;
  QString question_, answered_, answerText_;
  std::optional<Sentence> sentence_;
  LatestRequest mapRequest_, answerRequest_, sentenceRequest_, export_;
  std::shared_ptr<const core::AttentionMap> map_;  ///< of the whole reading or the question
  std::shared_ptr<const core::AnswerAttention> answer_;
  int word_ = -1;
  std::optional<std::size_t> pointedAt_;  ///< byte of the answer
  bool looksAtAnswer_ = false;

  AttentionControls* controls_;
  QTabWidget* tabs_;
  MapPage* mapPage_;
  WordsPage* wordsPage_;
  SentencePage* sentencePage_;
  MessageStack *mapStack_, *wordsStack_, *sentenceStack_;
  QPushButton* exporting_;
  QLabel* notice_;
};

}  // namespace ui
