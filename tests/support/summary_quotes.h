// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/answering/quote_place.h"
#include "core/answering/summary.h"
#include "core/library/records.h"

/// Every sentence has one source, and its quote stands in that passage of `rows`, at its anchor.
inline void expectQuotesStand(const std::vector<core::PassageRow>& rows, const core::Summary& summary) {
  for (const auto& sentence : summary.sentences) {
    EXPECT_EQ(sentence.label, core::AnswerLabel::Found);
    ASSERT_EQ(sentence.evidence.size(), 1u);
    const auto& source = sentence.evidence.front();
    const auto& passage = rows.at(static_cast<std::size_t>(source.passage)).passage;
    const auto at = passage.text.find(source.quote);
    ASSERT_NE(at, std::string::npos) << source.quote;
    EXPECT_EQ(source.anchor, core::narrowed(passage, {at, at + source.quote.size()})) << source.quote;
  }
}
