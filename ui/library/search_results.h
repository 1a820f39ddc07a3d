// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>
#include <vector>

#include "ui/library/library_model.h"
#include "ui/services.h"

class QLabel;
class QListWidget;

namespace ui {

/// What a full-text search over all documents finds, while its words are being typed.
class SearchResults : public QWidget {
  Q_OBJECT
 public:
  SearchResults(Services& services, LibraryModel& model, QWidget* parent = nullptr);

  void search(const QString& words);
  void focusFirst();

 Q_SIGNALS:
  void placeChosen(int key, const core::Anchor& place, const QString& quote);

 private:
  void start();
  void show(std::vector<core::SearchHit> hits);
  void choose(int row);
  const LibraryEntry* entryOf(const core::SearchHit& hit) const;

  Services& services_;
  LibraryModel& model_;
  QLabel* count_;
  QListWidget* list_;
  QTimer pause_;  ///< between two keys
  QString words_;
  Task task_;
  std::vector<core::SearchHit> hits_;
};

}  // namespace ui
