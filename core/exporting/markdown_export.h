// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/exporting/export.h"

namespace core {

/// The export as Markdown: a heading for each summary and question, quotes with links to their pages.
std::string exportMarkdown(const Export& exported);

}  // namespace core
