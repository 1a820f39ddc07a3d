// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "ui/services.h"
#include "ui/settings/settings.h"

class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// Where everything that was read lies, what of it takes how much room, and how to make some.
class StoragePage : public QWidget {
  Q_OBJECT
 public:
  explicit StoragePage(Services& services, QWidget* parent = nullptr);

  void setSettings(const Settings& settings);
  /// Puts into `settings` what was chosen here.
  void apply(Settings& settings) const;

  /// Asks how large everything is.
  void lookUp();

 Q_SIGNALS:
  void changed();

 private:
  void addPlace(QFormLayout* form);
  void addSizes(QFormLayout* form);
  void addQuota(QFormLayout* form);
  void describe();
  void tellEngine();
  void askToClear();
  void makeRoom(std::uint64_t bytes);

  Services& services_;
  core::LibrarySizes sizes_;
  std::vector<QLabel*> amounts_;
  QSpinBox* quota_;
  QPushButton *room_, *clear_;
  QLabel* message_;
};

}  // namespace ui
