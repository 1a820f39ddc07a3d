// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

/// What may be a speaker's name before the colon at the front of a text: "Ann Lee: hello".
struct SpeakerLabel {
  std::string name;
  bool plain = true;        ///< no more words than a name has, and each begins as one
  bool capitalised = true;  ///< its first and last word begin with a capital letter or a digit
};
/// A colon with no white space after it belongs to a time or an address.
std::optional<SpeakerLabel> speakerLabel(std::string_view text);

/// Moves "Name: " from the front of a turn's text to its speaker, where it can be trusted to be a name: "Speaker 1"; up
/// to four words of which two hold: they are capitalised, they open more than one turn, most turns open with a label;
/// something longer or odder ("Ann | Org") for which the last two hold; anything where nearly all turns have a label.
/// Turns that have a speaker are left alone.
void recognizeSpeakers(std::vector<Turn>& turns);

}  // namespace core
