// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

/// What the pages of the settings are made of.
namespace ui {

/// Labels before their fields, or above them where both are too wide.
QFormLayout* settingsForm(QWidget* page);

/// Wrapped plain text.
QLabel* plainLabel(const QString& text = {});

/// The same, quieter.
QLabel* noteLabel(const QString& text = {});

/// The heading of a part of a page.
QLabel* headingLabel(const QString& text);

}  // namespace ui
