// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "ui/library/library_model.h"
#include "ui/services.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ui {

class SearchResults;

/// The left of the window: a search over everything, the documents, and what can be done with them.
class LibraryPanel : public QWidget {
  Q_OBJECT
 public:
  LibraryPanel(Services& services, LibraryModel& model, QWidget* parent = nullptr);

  void select(int key);
  std::vector<int> selectedAll() const;  ///< several may be chosen to be asked together
  void focusSearch();

 Q_SIGNALS:
  void chosen(int key);
  /// Other documents are chosen beside the one that is shown, or none any more.
  void selectionChanged();
  /// A place that the search found.
  void placeChosen(int key, const core::Anchor& place, const QString& quote);
  void openWanted();
  void openFolderWanted();
  void pauseWanted(int key);
  void resumeWanted(int key);
  void readAgainWanted(int key);
  void removeWanted(int key);

 private:
  void showMenu(const QPoint& at);
  void updateEmpty();

  LibraryModel& model_;
  QLineEdit* search_;
  QListView* list_;
  QLabel* empty_;
  QStackedWidget* pages_;
  SearchResults* results_;
};

}  // namespace ui
