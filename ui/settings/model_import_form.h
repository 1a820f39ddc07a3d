// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "core/engine.h"
#include "core/reading/model_import.h"
#include "ui/threads/worker.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

/// Turns a Llama-family model into one that reads as Latte. That takes minutes, on a thread of its own: questions are
/// answered meanwhile.
class ModelImportForm : public QWidget {
  Q_OBJECT
 public:
  explicit ModelImportForm(const core::EngineOptions& options, QWidget* parent = nullptr);

 Q_SIGNALS:
  void imported(const QString& name);

 private:
  struct Nothing {};
  struct Progress {
    core::ImportStep step;
    std::int64_t done, of;
  };

  void arrange();
  void choose(bool folder);
  void proposeName();
  void start();
  void showProgress(const Progress& progress);
  void finish(const QString& sentence);
  void describe();

  core::EngineOptions options_;
  QLineEdit *path_, *name_;
  QPushButton *start_, *cancel_;
  QProgressBar* progress_;
  QLabel* message_;
  std::optional<Task> task_;  ///< while it is under way
  Worker<Nothing> worker_{[] { return std::make_unique<Nothing>(); }};
};

}  // namespace ui
