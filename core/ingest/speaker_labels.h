// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/document/document.h"

namespace core {

/// Moves "Name: " from the front of a turn's text to its speaker, where it can be trusted to be a name: "Speaker 1"; up
/// to four words of which two hold: they are capitalised, they open more than one turn, most turns open with a label;
/// something longer or odder ("Ann | Org") for which the last two hold; anything where nearly all turns have a label.
/// Turns that have a speaker are left alone.
void recognizeSpeakers(std::vector<Turn>& turns);

}  // namespace core
