// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

#include "core/document/document.h"
#include "ui/open_document.h"

/// What is said of a document's pages.
namespace ui {

/// How much of the document was read: "read all 18 pages", "not read yet".
QString readingText(const OpenDocument& document);

/// What became of a page or turn: "text", "empty: no text", "not read yet". `page` is its text where that is known.
QString verdictText(const OpenDocument& document, int unit, const core::Page* page);

/// The page that somebody typed: by the number it prints, else counted from 1.
std::optional<int> pageTyped(const QString& typed, const QStringList& labels, int pages);

}  // namespace ui
