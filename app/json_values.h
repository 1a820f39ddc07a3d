// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/citation.h"
#include "app/report.h"
#include "core/answering/summary.h"

/// core's values as JSON. Text of documents is plain: safe to print even from JSON.
namespace app {

/// `value` with five significant digits: what a float is worth.
double rounded(double value);

/// {page, page_index} or {page, page_index, last_page, last_page_index}; {time, begin_ms, end_ms, speaker} as far as
/// known; {line, last_line}.
Json anchorJson(const core::Anchor& anchor, const PageLabels& labels);

/// {document, path, title, kind, pages | duration_ms}, and the paths of its parts where it has several.
Json documentJson(const core::DocumentInfo& document);

/// {pages, pages_with_text, hidden_words, skipped: [{page, page_index, verdict, reason}]}.
Json coverageJson(const core::Coverage& coverage, const PageLabels& labels);

/// {document, path, …anchor, quote, score}.
Json citationJson(const core::DocumentInfo& document, const core::Citation& citation, const PageLabels& labels);

/// {document, path, label, answer, remark, evidence: […], seconds, cached}; remark where there is one.
Json answerJson(const core::DocumentInfo& document, const core::Answer& answer, const PageLabels& labels);

/// {document, path, level, sentences: [{text, label, heading, evidence: […]}], coverage, seconds, cached}; a heading where
/// a section begins.
Json summaryJson(const core::DocumentInfo& document, const core::Summary& summary, const PageLabels& labels);

}  // namespace app
