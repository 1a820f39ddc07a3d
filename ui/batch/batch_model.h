// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>

#include "ui/batch/batch_run.h"

namespace ui {

/// The files of a batch, a row each, by name.
class BatchModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kFile, kState, kProgress, kSpeed, kMade, kRemark, kColumns };

  explicit BatchModel(const BatchRun& run, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// Of the file's row.
  std::string pathAt(int row) const;
  bool isDocument(int row) const;
  /// What is wrong with it, in a whole sentence.
  QString remarkAt(int row) const;

 private:
  QString textAt(const core::BatchEntry& entry, int column) const;

  const BatchRun& run_;
  int rows_ = 0;  ///< as last announced
};

}  // namespace ui
