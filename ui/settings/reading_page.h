// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "core/reading/reading_model.h"
#include "ui/services.h"
#include "ui/settings/settings.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class ModelImportForm;

/// What reads, and on what. A model that was begun with stays until the program is started again, which the page says.
class ReadingPage : public QWidget {
  Q_OBJECT
 public:
  explicit ReadingPage(Services& services, QWidget* parent = nullptr);

  void setSettings(const Settings& settings);
  /// Puts into `settings` what was chosen here.
  void apply(Settings& settings) const;

  /// Asks which models there are and what is running.
  void lookUp();

 Q_SIGNALS:
  void changed();

 private:
  void addWindow(int tokens);
  void listModels();
  void fill(const std::vector<core::ListedModel>& models);
  void setProblem(int index, const QString& problem);
  void tellProblem();
  void select(const QString& model);
  void describe(const core::ModelStatus& status);
  void tellRestart();

  Services& services_;
  QComboBox *model_, *device_, *window_;
  QSpinBox* threads_;
  QLabel *running_, *reason_, *reads_, *restart_, *problem_;
  ModelImportForm* import_;
};

}  // namespace ui
