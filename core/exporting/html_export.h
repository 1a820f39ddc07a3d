// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/exporting/export.h"

namespace core {

/// The export as one page of HTML that loads and runs nothing, with links to pages of the document.
std::string exportHtml(const Export& exported);

}  // namespace core
