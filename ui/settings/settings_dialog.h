// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

#include "ui/services.h"
#include "ui/settings/settings.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class AppearancePage;
class ReadingPage;
class StoragePage;

/// What the user can choose, by pages. Every change is kept at once; what does not take effect at once says so.
class SettingsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SettingsDialog(Services& services, QWidget* window);

  void present();

 Q_SIGNALS:
  void appearanceChanged(const Appearance& appearance);

 private:
  void addPage(QWidget* page, const QString& name);
  void arrange();
  void keep();

  core::Paths paths_;
  Settings settings_;
  QListWidget* names_;
  QStackedWidget* pages_;
  AppearancePage* appearance_;
  ReadingPage* reading_;
  StoragePage* storage_;
  QLabel* problem_;
};

}  // namespace ui
