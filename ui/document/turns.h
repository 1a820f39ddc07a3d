// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answering/marked_text.h"
#include "core/document/document.h"
#include "core/library/records.h"

/// Turns of transcripts and paragraphs of plain text.
namespace ui {

/// The turns, or paragraphs, that went into a document's passages.
std::vector<core::Turn> turnsOf(std::span<const core::PassageRow> rows, core::DocumentKind kind);

/// Whether a paragraph stands by itself as a heading does.
bool looksLikeHeading(const core::Turn& paragraph);

/// First and last turn of a place; first > last where there is none.
std::pair<int, int> turnsAt(std::span<const core::Turn> turns, const core::Anchor& anchor);

/// Bytes of a turn's text.
struct TurnRange {
  int turn = 0;
  core::TextRange range;
};

/// Before a byte of a turn's text.
struct TurnPlace {
  int turn = 0;
  std::size_t byte = 0;
};

/// The byte of a text before which `characters` of it are shown, in UTF-16.
std::size_t byteOf(std::string_view text, int characters);

/// What stands between two places, with the names of the speakers who change in it; nothing where that is no text.
std::optional<core::MarkedText> markedIn(std::span<const core::Turn> turns, core::DocumentKind kind, TurnPlace begin,
                                         TurnPlace end);

/// Where a quote stands in the turns of its place, names of speakers before turns aside; without a quote all of these.
/// Empty where it is not there.
std::vector<TurnRange> quotedTurns(std::span<const core::Turn> turns, const core::Anchor& anchor, const QString& quote);

}  // namespace ui
