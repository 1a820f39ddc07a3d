// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>
#include <string>
#include <vector>

#include "core/exporting/export.h"
#include "core/ingest/protocol.h"
#include "core/ingest/source.h"

namespace core {

/// A mark for every place that the answers and summaries of an export cite, with what was said of it as its note; a
/// place cited several times gets one. Where the words on the page are no longer those that were cited there is none.
std::vector<Highlight> highlightsOf(const Library& library, DocumentId document, const Export& exported);

/// The bytes of a copy of a PDF with these marks as annotations, as PDF readers have them. The file stays as it is; the
/// copy keeps the password of an encrypted one. Throws Error: Failed for what is no PDF of one file, Unreadable for
/// a file that is gone, damaged or not the one that was read, NeedsPassword, Interrupted.
std::string highlightedCopy(const DocumentInfo& document, std::vector<Highlight> highlights,
                            const OpenOptions& options = {}, std::stop_token stop = {});

}  // namespace core
