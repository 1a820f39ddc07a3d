// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/document/document.h"
#include "core/ingest/text_lines.h"

namespace core {

/// The turns of a transcript that was typed or written by a program as text or Markdown: lines that begin with a time,
/// a speaker or both, in the forms turnMark() knows. Nothing when too few lines do, that is for ordinary prose.
///
/// A speaker's name is believed when it recurs or stands beside or below a time. Paragraphs without a mark of their own
/// belong to the speaker and the time before them, headings to nobody. A turn ends where the next time begins.
std::optional<std::vector<Turn>> parseTypedTranscript(const std::vector<TextLine>& lines);

}  // namespace core
