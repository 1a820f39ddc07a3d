// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/document/document.h"

namespace core {

/// The file that holds a passage: the document's own, or one of several that it was put together of.
const std::string& fileOf(const DocumentInfo& document, int passage);

/// "file:///books/a%20b.pdf" for a file of this machine, whatever its name; empty for what is no file, as standard
/// input.
std::string fileLink(const std::string& path);

/// Where a browser or reader opens the file that holds a passage: at the page of `anchor` ("…#page=12") in a PDF. In
/// documents of several files this is the passage's own file and the page counted in that.
std::string placeLink(const DocumentInfo& document, int passage, const Anchor& anchor);

}  // namespace core
