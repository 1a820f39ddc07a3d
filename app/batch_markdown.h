// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "app/citation.h"
#include "core/batching/batch_work.h"

/// The results of a batch as Markdown: a section for each file. Text of documents and names stay text.
namespace app {

/// The heading, and how many files are done.
std::string markdownHead(const std::string& folder, const core::BatchCounts& counts);

std::string markdownSection(const core::BatchFile& file, const std::vector<std::string>& questions,
                            const core::BatchResult& result, const PageLabels& labels);

/// The section of a file of which there is nothing to say but `note`.
std::string markdownNote(const core::BatchFile& file, const std::string& note);

}  // namespace app
