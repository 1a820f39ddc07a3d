// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

enum class CueFormat { Srt, Vtt };

/// The cues of SRT or WebVTT lines as turns, one per utterance, with the line of their timing. All text between two
/// timing lines belongs to the first, so missing and superfluous blank lines lose nothing; text before the first timing
/// line comes as a turn without times. An identifier right before a timing line is not text.
std::vector<Turn> parseCues(const std::vector<std::string_view>& lines, CueFormat format);

}  // namespace core
