// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

#include "ui/ask/asker.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class AsOfBar;
class ExchangeCard;
class QuestionBox;

/// Questions and answers about a document, or about several at once.
class AskView : public QWidget {
  Q_OBJECT
 public:
  explicit AskView(Services& services, QWidget* parent = nullptr);

  /// The document that is shown, and those that are chosen beside it: all of them are asked. Shows what was asked about
  /// the first before.
  void setDocuments(const std::vector<OpenDocument>& documents);
  /// A question to begin with, offered when all was read and until something is asked; empty: none.
  void suggest(const QString& question);
  /// Where a source that the reader chooses comes from.
  void setMarking(Marking marking) { marking_ = std::move(marking); }
  void ask(const QString& question);
  void stop();
  void focusQuestion();
  /// What is being typed, or else the newest question whose answer is under way; empty: neither.
  QString unanswered() const;
  /// As if it had been typed.
  void propose(const QString& question);

 Q_SIGNALS:
  /// Of the document with this key.
  void citationChosen(int key, const core::Citation& citation);
  /// What the reader is busy with. Without an answer while there is none yet.
  void exchangeChosen(const QString& question, const QString& answer);
  void problem(const QString& sentence);
  void wordPointed(int word, qsizetype begin, qsizetype end);

 private:
  static QString anewText();
  void loadHistory();
  ExchangeCard* addCard(int id);
  void askAgain(int id);
  void update(int id);
  void showNewest();
  void filter(const QString& words);
  void describe();

  Services& services_;
  Asker asker_;
  Marking marking_;
  std::vector<OpenDocument> documents_;
  std::map<int, ExchangeCard*> cards_;
  int asked_ = 0;                   ///< whose answer is awaited; 0: none's
  ExchangeCard* newest_ = nullptr;  ///< is kept in sight until the reader scrolls
  QLineEdit* search_;
  QScrollArea* scroll_;
  QVBoxLayout* list_;
  QLabel* hint_;
  AsOfBar* asOf_;
  QuestionBox* box_;
  QPushButton *suggestion_, *send_, *stop_;
  QString suggested_;
};

}  // namespace ui
