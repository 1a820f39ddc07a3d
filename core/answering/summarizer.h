// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/answering/subject_pool.h"
#include "core/answering/summary.h"
#include "core/library/library.h"

namespace core {

/// Grows when the same reading would be summarised otherwise.
inline constexpr int kSummaryVersion = 1;
/// The same for summaries of what it says about a subject.
inline constexpr int kSubjectVersion = 1;

/// Composes a summary of a finished reading from the notes that were made of its sections; of a reading without notes,
/// or with notes of a part alone, they are made now, the same ones. Every sentence is the document's own and cited
/// where it stands. Those are taken that say most of what the notes say, one from each stretch of the document, none
/// that repeats another, in reading order. A document of nothing but headings and tables is summarised by what it has;
/// one without a word has no sentences. The model is not needed.
Summary summarize(const Library& library, const Reading& reading, const DocumentInfo& document, SummaryLevel level);

/// The same of passages that are in no library; the coverage is unknown.
Summary summarize(std::vector<PassageRow> passages, const DocumentInfo& document, SummaryLevel level);

/// What a document says of one subject: of all its sentences those that serve it best, as many as a summary of the
/// whole would have, fewer where it says less; those of a section under its heading. `subject` may be of the first
/// passages alone, which are summarised then.
Summary summarize(const Library& library, const Reading& reading, const DocumentInfo& document, SummaryLevel level,
                  const Subject& subject);
Summary summarize(std::vector<PassageRow> passages, const DocumentInfo& document, SummaryLevel level,
                  const Subject& subject);

}  // namespace core
