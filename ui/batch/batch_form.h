// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/batch/batch_settings.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// Where the user says what a batch is to do.
class BatchForm : public QWidget {
  Q_OBJECT

 public:
  explicit BatchForm(QWidget* parent = nullptr);

  BatchSettings settings() const;
  void setSettings(const BatchSettings& settings);
  /// What is still missing, in a sentence; empty where nothing is.
  QString missing() const;

 Q_SIGNALS:
  void changed();

 private:
  QLineEdit* addFolder(QFormLayout* form, const QString& name, const QString& choosing);
  void choose(QLineEdit* folder, const QString& title);

  QLineEdit* folder_ = nullptr;
  QCheckBox* recursive_ = nullptr;
  QPlainTextEdit* questions_ = nullptr;
  QComboBox* level_ = nullptr;
  QLineEdit* output_ = nullptr;
  QComboBox* format_ = nullptr;
  QCheckBox* watch_ = nullptr;
};

}  // namespace ui
