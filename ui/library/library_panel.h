// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "ui/library/library_model.h"
#include "ui/services.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class LibraryTree;
class SearchResults;

/// The left of the window: a search over everything, the documents, and what can be done with them.
class LibraryPanel : public QWidget {
  Q_OBJECT
 public:
  LibraryPanel(Services& services, LibraryModel& model, QWidget* parent = nullptr);

  void select(int key);
  std::vector<int> selectedAll() const;  ///< documents: several may be chosen to be asked together
  int current() const;                   ///< the row that commands are for, of a document or a folder; 0: none
  void focusSearch();

 Q_SIGNALS:
  void chosen(int key);
  void currentChanged();
  /// Other documents are chosen beside the one that is shown, or none any more.
  void selectionChanged();
  /// A place that the search found.
  void placeChosen(int key, const core::Anchor& place, const QString& quote);
  void openWanted();
  void openFolderWanted();
  /// Of a document, or of all in a folder; so are those below.
  void pauseWanted(int key);
  void resumeWanted(int key);
  void retryWanted(int key);
  void readAgainWanted(int key);
  void removeWanted(int key);
  void summariseWanted(const QString& folder);

 private:
  void showMenu(int key, const QPoint& globalPlace);
  void addDocumentActions(QMenu& menu, const LibraryEntry& entry);
  void addFolderActions(QMenu& menu, const LibraryFolder& folder);
  void addAction(QMenu& menu, const QString& text, int key, void (LibraryPanel::*wanted)(int));
  void updateEmpty();

  LibraryModel& model_;
  QLineEdit* search_;
  LibraryTree* list_;
  QLabel* empty_;
  QStackedWidget* pages_;
  SearchResults* results_;
};

}  // namespace ui
