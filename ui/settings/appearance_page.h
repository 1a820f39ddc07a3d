// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/settings/settings.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

/// Colours, font and language of the window.
class AppearancePage : public QWidget {
  Q_OBJECT
 public:
  /// `language` is the one the program was started with.
  explicit AppearancePage(const QString& language, QWidget* parent = nullptr);

  void setSettings(const Settings& settings);
  /// Puts into `settings` what was chosen here.
  void apply(Settings& settings) const;

 Q_SIGNALS:
  void changed();

 private:
  void fillFonts();
  void describe();

  QString language_;
  QComboBox *theme_, *font_;
  QSpinBox* points_;
  QComboBox* languages_;
  QLabel* restart_;
};

}  // namespace ui
