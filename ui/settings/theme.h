// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QString>
#include <cstdint>

namespace ui {

enum class Theme : std::uint8_t {
  System,  ///< light or dark, as the desktop is
  Light,
  Dark,
  HighContrast,
};

/// How the application looks.
struct Appearance {
  Theme theme = Theme::System;
  QString fontFamily;  ///< empty: the system's
  int fontPoints = 0;  ///< 0: the system's
  friend bool operator==(const Appearance&, const Appearance&) = default;
};

/// All colours of a theme other than System: text on what it stands on reaches a contrast of 4.5, in the one of high
/// contrast of 7.
QPalette paletteOf(Theme theme);

/// Whether text is lighter than what it stands on.
bool isDark(const QPalette& palette);

/// Contrast of two opaque colours after WCAG: 1 (none) to 21 (black and white).
double contrastOf(const QColor& a, const QColor& b);

/// Style, colours and fonts of the whole application. Made once, before any widget; outlived by the application.
class ApplicationLook {
 public:
  explicit ApplicationLook(QApplication& application);
  void apply(const Appearance& appearance);

 private:
  QApplication& application_;
  QFont systemFont_;
};

}  // namespace ui
