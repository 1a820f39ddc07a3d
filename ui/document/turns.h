// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <span>
#include <utility>
#include <vector>

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

/// Where a quote stands in the turns of its place, names of speakers before turns aside; without a quote all of these.
/// Empty where it is not there.
std::vector<TurnRange> quotedTurns(std::span<const core::Turn> turns, const core::Anchor& anchor, const QString& quote);

}  // namespace ui
