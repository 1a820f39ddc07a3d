// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "core/document/document.h"
#include "core/exporting/export.h"
#include "core/exporting/json_values.h"
#include "core/library/library.h"

/// Places in documents in the words of their readers.
namespace app {

using core::PageLabels;

/// Labels from the library; counted from 1 where a page has none or was not read. `library` outlives the result.
PageLabels pageLabels(const core::Library& library, core::DocumentId document);

/// "00:41:07".
std::string clockText(std::int64_t milliseconds);

/// "p. 12", "pp. 12–13", "00:41:07 Ada", "line 14", "lines 14–20"; "?" for a place in a transcript without times and
/// speakers. Plain text.
std::string citation(const core::Anchor& anchor, const PageLabels& labels);

/// citation() of a place in a passage, with the file's name before it in a document of several.
std::string citation(const core::DocumentInfo& document, int passage, const core::Anchor& anchor,
                     const PageLabels& labels);

/// "read all 16 pages", "read 412 of 419 pages; 7 without text: p. 3, 9, 14 …".
std::string coverageText(const core::DocumentInfo& document, const core::Coverage& coverage, const PageLabels& labels);

/// How exports put places and coverage into words.
core::ExportWords exportWords(const PageLabels& labels);

/// "lighthouse.pdf" for a path, for headings.
std::string fileName(const std::string& path);

}  // namespace app
