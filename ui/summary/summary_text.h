// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include "core/answering/summary.h"

/// A summary in the words of the window's language, all of it plain text.
namespace ui {

/// "In one sentence".
QString levelText(core::SummaryLevel level);

/// What a statement may be trusted for: "the document's own words".
QString trustText(core::AnswerLabel label);

/// Whether all sentences came about in the same way; so does none.
bool isOfOneKind(const core::Summary& summary);

/// For the clipboard: headings, sentences with their places, and what of the document was read.
QString summaryText(const core::DocumentInfo& document, const core::Summary& summary, const QStringList& labels);

}  // namespace ui
