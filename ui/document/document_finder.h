// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>

#include "ui/document/document_pane.h"

namespace ui {

/// Finds words in all of a document, a few units at a time, from the one in view onwards.
class DocumentFinder : public QObject {
  Q_OBJECT
 public:
  explicit DocumentFinder(QObject* parent = nullptr);

  /// Forgets what was found. The pane outlives the search.
  void setPane(DocumentPane* pane);
  void find(const QString& words);
  void clear() { find({}); }
  /// To the next hit or, with -1, the one before; round the ends of the document.
  void step(int by);

  const FindHits& hits() const { return hits_; }
  int count() const { return count_; }
  std::optional<FindHit> current() const { return current_; }
  /// Which of the hits the current one is, from 1; 0 where there is none.
  int currentNumber() const;
  bool searching() const { return left_ > 0; }
  /// There are more hits than are kept.
  bool cutShort() const { return count_ >= kMostHits; }

  static constexpr int kMostHits = 10'000;

 Q_SIGNALS:
  /// At most twenty times a second.
  void changed();

 private:
  void searchOn();
  void take(int first, int count, const DocumentPane::Texts& texts);

  DocumentPane* pane_ = nullptr;
  QString needle_;
  int search_ = 0;  ///< counts searches; results of earlier ones are dropped
  int next_ = 0, left_ = 0;
  int count_ = 0;
  FindHits hits_;
  std::optional<FindHit> current_;
  QTimer telling_;
};

}  // namespace ui
