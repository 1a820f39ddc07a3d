// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

/// Whether the text begins with WebVTT's signature.
bool looksLikeVtt(std::string_view text);

/// The cues of a WebVTT transcript in file order, speakers recognised. The header and NOTE, STYLE and REGION blocks are
/// not content; every cue comes, those without text too, and text outside of cues as turns without times.
std::vector<Turn> parseVtt(std::string_view text);

}  // namespace core
