// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/batching/batch_work.h"
#include "core/exporting/export.h"

/// The results of a batch as Markdown: a section for each file. Text of documents and names stay text.
namespace core {

/// The heading, and how many files are done.
std::string markdownHead(const std::string& folder, const BatchCounts& counts, const Said& said);

std::string markdownSection(const BatchFile& file, const std::vector<std::string>& questions, const BatchResult& result,
                            const ExportWords& words);

/// The section of a file of which there is nothing to say but `note`.
std::string markdownNote(const BatchFile& file, const std::string& note);

}  // namespace core
