// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string>

namespace ui {

/// A sentence of the layers below, which speak English, in the language of the window. What is not among those known
/// here comes back as it is, as plain text.
QString coreText(const std::string& sentence);
/// The same for the exports of core: "en", the language they are in, becomes that of the window.
std::string coreSaid(const std::string& sentence);

/// A sentence without the file at its beginning, for where that was named already.
QString withoutFile(const QString& sentence, const std::string& path);

}  // namespace ui
