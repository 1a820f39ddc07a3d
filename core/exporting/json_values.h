// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "core/answering/summary.h"
#include "core/error.h"

/// core's values as JSON. Text of documents is plain: safe to print even from JSON.
namespace core {

using Json = nlohmann::ordered_json;

/// What page `index` of a document prints as its number.
using PageLabels = std::function<std::string(int index)>;

inline constexpr int kSchema = 1;  ///< of all JSON output; grows when a field changes its meaning or goes

/// `value` with the schema as its first field, on one line. Bytes that are no UTF-8 become U+FFFD.
std::string jsonText(const Json& value);

/// {code, kind, message}; the kind is "unreadable", "needs_password" and so on.
Json errorJson(const Error& error);

/// `value` with five significant digits: what a float is worth.
double rounded(double value);

/// {page, page_index} or {page, page_index, last_page, last_page_index}; {time, begin_ms, end_ms, speaker} as far as
/// known; {line, last_line}.
Json anchorJson(const Anchor& anchor, const PageLabels& labels);

/// {document, path, title, kind, pages | duration_ms}, and the paths of its parts where it has several.
Json documentJson(const DocumentInfo& document);

/// {pages, pages_with_text, hidden_words, skipped: [{page, page_index, verdict, reason}]}.
Json coverageJson(const Coverage& coverage, const PageLabels& labels);

/// {document, path, …anchor, quote, score}, and chosen_by_reader: true where the program did not choose it.
Json citationJson(const DocumentInfo& document, const Citation& citation, const PageLabels& labels);

/// {document, path, label, answer, remark, evidence: […], seconds, cached}; remark where there is one.
Json answerJson(const DocumentInfo& document, const Answer& answer, const PageLabels& labels);

/// Adds about and remark, each where there is one.
void addSubject(Json& json, const Summary& summary);

/// {document, path, level, about, remark, sentences: [{text, label, heading, evidence: […]}], coverage, seconds,
/// cached}; about and remark where there is one, a heading where a section begins.
Json summaryJson(const DocumentInfo& document, const Summary& summary, const PageLabels& labels);

}  // namespace core
