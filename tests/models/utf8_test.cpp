// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace models {
namespace {

using namespace std::string_literals;
using Kind = Utf8Step::Kind;

TEST(Utf8Test, KnowsWellFormedCharactersAtTheEdgesOfEachLength) {
  for (const std::string& character : {"\0"s, "\x7F"s, "\xC2\x80"s, "\xDF\xBF"s, "\xE0\xA0\x80"s, "\xED\x9F\xBF"s,
                                       "\xEE\x80\x80"s, "\xEF\xBF\xBF"s, "\xF0\x90\x80\x80"s, "\xF4\x8F\xBF\xBF"s}) {
    const Utf8Step step = firstStep(character + "x");
    EXPECT_EQ(step.kind, Kind::Character);
    EXPECT_EQ(step.bytes, character.size());
  }
}

TEST(Utf8Test, ReplacesTheMaximalSubpartOfWhatIsNoCharacter) {
  const std::vector<std::pair<std::string, std::size_t>> cases = {{"\x80", 1},
                                                                  {"\xC0\xAF", 1},
                                                                  {"\xC1\xBF", 1},
                                                                  {"\xE0\x80\x80", 1},
                                                                  {"\xED\xA0\x80", 1},
                                                                  {"\xE2\x82x", 2},
                                                                  {"\xF0\x80\x80\x80", 1},
                                                                  {"\xF0\x9F\x92\xC3\xA9", 3},
                                                                  {"\xF4\x90\x80\x80", 1},
                                                                  {"\xF5\x80", 1},
                                                                  {"\xC3\x28", 1},
                                                                  {"\xFF", 1}};
  for (const auto& [text, bytes] : cases) {
    const Utf8Step step = firstStep(text);
    EXPECT_EQ(step.kind, Kind::Malformed) << ::testing::PrintToString(text);
    EXPECT_EQ(step.bytes, bytes) << ::testing::PrintToString(text);
  }
}

TEST(Utf8Test, WaitsForTheRestOfACharacterOnlyWhereOneCanFollow) {
  EXPECT_EQ(firstStep("\xE2").kind, Kind::Unfinished);
  EXPECT_EQ(firstStep("\xF0\x9F\x92").kind, Kind::Unfinished);
  EXPECT_EQ(firstStep("\xED\xA0").kind, Kind::Malformed);
  std::string pending = "a\xE2\x82\xAC\xFF\xF0\x9F";
  EXPECT_EQ(takeCharacters(pending), "a\xE2\x82\xAC\xEF\xBF\xBD");
  EXPECT_EQ(pending, "\xF0\x9F");
}

TEST(Utf8Test, ViewsAWellFormedTextWithoutCopyingIt) {
  const std::string text = "plain ASCII, then \xC3\xA9 and \xF0\x9F\x98\x80 at the end";
  const WellFormedText wellFormed(text);
  EXPECT_EQ(wellFormed.view().data(), text.data());
  EXPECT_EQ(wellFormed.view(), text);
  EXPECT_EQ(wellFormed.originalOffset(7), 7u);
}

TEST(Utf8Test, LeadsFromTheRepairedTextBackToTheOriginal) {
  const std::string text =
      "ab\xFF"
      "c\xE2\x82"
      "d";
  const WellFormedText wellFormed(text);
  EXPECT_EQ(wellFormed.view(),
            "ab\xEF\xBF\xBD"
            "c\xEF\xBF\xBD"
            "d");
  const std::vector<std::size_t> expected = {0, 1, 2, 3, 3, 3, 4, 6, 6, 6, 7};
  for (std::size_t offset = 0; offset < expected.size(); ++offset) {
    EXPECT_EQ(wellFormed.originalOffset(offset), expected[offset]) << offset;
  }
}

}  // namespace
}  // namespace models
