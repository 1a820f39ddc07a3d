// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <optional>
#include <utility>
#include <vector>

#include "ui/ask/exchange.h"

class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class CitedText;

/// A question and its answers as the window shows them.
class ExchangeCard : public QFrame {
  Q_OBJECT
 public:
  explicit ExchangeCard(QWidget* parent = nullptr);

  void setMarking(Marking marking) { marking_ = std::move(marking); }
  void show(const Exchange& exchange);
  const Exchange& exchange() const { return exchange_; }

 Q_SIGNALS:
  void citationChosen(const ui::Reply& reply, const core::Citation& citation);
  /// The reader is busy with this answer: its words, or none of them (−1).
  void wordPointed(const ui::Reply& reply, int word, qsizetype begin, qsizetype end);
  void againWanted();
  /// The reader says that a citation is wrong.
  void removalWanted(std::size_t reply, std::size_t citation);
  /// The reader has found a source: in the place of a citation, or one more.
  void sourceWanted(std::size_t reply, std::optional<std::size_t> instead, const core::MarkedText& marked);

 private:
  void offerMore();
  void offerSources(QMenu* menu);
  void offerForCitation(std::size_t reply, std::size_t citation, QMenu* menu);
  bool isMarked(std::size_t reply) const;
  void takeMarked(std::size_t reply, std::optional<std::size_t> instead);
  QString sourceText(std::size_t reply, std::size_t citation) const;
  CitedText* textOf(std::size_t reply);
  void showReply(std::size_t index);
  void showAnswer(CitedText& text, const Reply& reply) const;

  Exchange exchange_;
  Marking marking_;
  QLabel *question_, *kept_;
  QToolButton *again_, *more_;
  std::vector<CitedText*> texts_;    ///< of each reply
  std::vector<qsizetype> streamed_;  ///< how much of what is being written is shown, by reply
};

}  // namespace ui
