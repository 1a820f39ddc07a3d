// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace ui {

/// The language of the window, from the moment it is made to its end; to be made before the window.
class Language {
 public:
  /// "de" for instance; empty: the system's. English where there is no translation.
  explicit Language(const QString& name);
  ~Language();
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  /// Those there are, "en" first.
  static QStringList names();

 private:
  QTranslator words_, qtWords_;
};

}  // namespace ui
