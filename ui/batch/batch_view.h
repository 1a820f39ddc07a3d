// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

#include "ui/batch/batch_run.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ui {

class BatchForm;
class BatchModel;

/// A page of the window: the same questions and summary for every document of a folder.
class BatchView : public QWidget {
  Q_OBJECT

 public:
  explicit BatchView(Services& services, QWidget* parent = nullptr);

  /// The next batch is to sum up this folder and those in it. While another one is going on it waits, says so, and
  /// begins when that one has ended; otherwise the user begins it.
  void setFolder(const QString& folder);

 Q_SIGNALS:
  /// The document of a row is to be shown.
  void documentWanted(QString path);
  /// What ended a batch, which the next one no longer shows.
  void problem(const QString& sentence);

 private:
  QWidget* makeLeft();
  QWidget* makeRight();
  QTableView* makeTable();
  void refresh();
  void refreshProgress();
  void refreshRow();
  void addNext(const QString& folder);
  void startNext();
  void refreshNext();
  void offer(const BatchSettings& settings);
  void openResults();
  void openDocument(int row);

  BatchRun* run_ = nullptr;
  BatchModel* model_ = nullptr;
  BatchForm* form_ = nullptr;
  QLabel* next_ = nullptr;
  QPushButton* leaveOut_ = nullptr;
  QPushButton* goOn_ = nullptr;
  QPushButton* start_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* stop_ = nullptr;
  QLabel* hint_ = nullptr;
  QLabel* status_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QTableView* table_ = nullptr;
  QLabel* remark_ = nullptr;
  QPushButton* results_ = nullptr;
  QPushButton* document_ = nullptr;
};

}  // namespace ui
