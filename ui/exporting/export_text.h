// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextDocument>
#include <memory>

#include "core/exporting/export.h"

namespace ui {

/// The export as a document of headings, paragraphs, lists and links. What documents and models say goes in as plain
/// text. Needs a QGuiApplication, as fonts do; any thread.
std::unique_ptr<QTextDocument> textOf(const core::Export& exported);

}  // namespace ui
