// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

/// Whether the text has an SRT timing line near its beginning.
bool looksLikeSrt(std::string_view text);

/// The cues of an SRT transcript in file order, speakers recognised. Every cue comes, those without text too.
std::vector<Turn> parseSrt(std::string_view text);

}  // namespace core
