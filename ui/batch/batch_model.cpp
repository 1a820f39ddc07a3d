// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_model.h"

#include <QLocale>
#include <QTextDocument>

#include "ui/batch/batch_text.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
BatchModel::BatchModel(const BatchRun& run, QObject* parent) : QAbstractTableModel(parent), run_(run) {
  connect(&run, &BatchRun::filesChanged, this, [this] {
    beginResetModel();
    rows_ = static_cast<int>(run_.batch().entries().size());
    endResetModel();
  });
  connect(&run, &BatchRun::fileChanged, this, [this](int row) {
    if (row >= 0 && row < rows_) Q_EMIT dataChanged(index(row, kState), index(row, kColumns - 1));
  });
  connect(&run, &BatchRun::stateChanged, this, [this] {
    if (rows_ > 0) Q_EMIT dataChanged(index(0, kState), index(rows_ - 1, kProgress));
  });
}

int BatchModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }

int BatchModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant BatchModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rows_) return {};
  const auto& entry = run_.batch().entries()[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole) return textAt(entry, index.column());
  if (role == Qt::ToolTipRole) return Qt::convertFromPlainText(textAt(entry, index.column()), Qt::WhiteSpaceNormal);
  if (role == Qt::TextAlignmentRole && index.column() == kSpeed) return int(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QString BatchModel::textAt(const core::BatchEntry& entry, int column) const {
  const auto* const progress = run_.progressOf(entry.file.name);
  const auto* const outcome = run_.outcomeOf(entry.file.name);
  switch (column) {
    case kFile:
      return lineText(entry.file.name);
    case kState:
      return stateText(run_, entry);
    case kProgress:
      return progressText(progress);
    case kSpeed:
      return progress && progress->reading && progress->reading->tokensPerSecond > 0
                 ? QLocale().toString(static_cast<int>(progress->reading->tokensPerSecond))
                 : QString();
    case kMade:
      return madeText(outcome);
    default:
      return outcome && outcome->failure ? withoutFile(coreText(outcome->failure->what()), entry.file.path) : QString();
  }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role == Qt::TextAlignmentRole && section == kSpeed) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case kFile:
      return tr("File");
    case kState:
      return tr("State");
    case kProgress:
      return tr("Progress");
    case kSpeed:
      return tr("Tokens/s");
    case kMade:
      return tr("Made");
    default:
      return tr("What is wrong");
  }
}

std::string BatchModel::pathAt(int row) const {
  return run_.batch().entries()[static_cast<std::size_t>(row)].file.path;
}

bool BatchModel::isDocument(int row) const {
  return run_.batch().entries()[static_cast<std::size_t>(row)].file.isDocument;
}

QString BatchModel::remarkAt(int row) const {
  const auto* const outcome = run_.outcomeOf(run_.batch().entries()[static_cast<std::size_t>(row)].file.name);
  return outcome && outcome->failure ? coreText(outcome->failure->what()) : QString();
}

}  // namespace ui
