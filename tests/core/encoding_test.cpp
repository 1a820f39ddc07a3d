// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding.h"

#include <gtest/gtest.h>

#include "core/ingest/utf8.h"

namespace {

using core::decodeText;
using namespace std::string_literals;

TEST(EncodingTest, TakesUtf8AsItIs) {
  const auto decoded = decodeText("Zoë — 東京");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "Zoë — 東京");
  EXPECT_EQ(decoded->encoding, "UTF-8");
  EXPECT_EQ(decoded->replacements, 0U);
}

TEST(EncodingTest, ByteOrderMarksDecideAndGo) {
  EXPECT_EQ(decodeText("\xEF\xBB\xBFhi")->text, "hi");
  EXPECT_EQ(decodeText("\xFF\xFEh\0i\0"s)->text, "hi");
  EXPECT_EQ(decodeText("\xFE\xFF\0h\0i"s)->text, "hi");
  EXPECT_EQ(decodeText("\xFF\xFE\0\0h\0\0\0"s)->text, "h");
  EXPECT_EQ(decodeText("\xFF\xFEh\0i\0"s)->encoding, "UTF-16LE");
}

TEST(EncodingTest, SeesUtf16WithoutAMark) {
  std::string bytes;
  for (const char c : std::string("A line of plain English text.\n")) bytes += c, bytes += '\0';
  EXPECT_EQ(decodeText(bytes)->text, "A line of plain English text.\n");
}

TEST(EncodingTest, SeesUtf16WithoutAMarkWhereOnlyLineEndsHaveZeros) {
  std::string little, big;
  for (const char16_t c : std::u16string(u"灯台守は毎晩ランプに火をともした。\n島には小さな図書館があった。\n")) {
    const char low = static_cast<char>(c & 0xFF), high = static_cast<char>(c >> 8);
    little += low, little += high;
    big += high, big += low;
  }
  EXPECT_EQ(decodeText(little)->text, "灯台守は毎晩ランプに火をともした。\n島には小さな図書館があった。\n");
  EXPECT_EQ(decodeText(big)->encoding, "UTF-16BE");
  EXPECT_EQ(decodeText(big)->text, decodeText(little)->text);
}

TEST(EncodingTest, GuessesEastAsianEncodings) {
  // "The lighthouse keeper lit the lamp every night." thrice, in windows-949; "lamp" in ISO-2022-JP.
  std::string korean;
  for (int i = 0; i < 3; ++i)
    korean +=
        "\xB5\xEE\xB4\xEB\xC1\xF6\xB1\xE2\xB4\xC2 \xB8\xC5\xC0\xCF \xB9\xE3 \xB5\xEE\xBA\xD2\xC0\xBB "
        "\xC4\xD7\xB4\xD9. ";
  EXPECT_TRUE(decodeText(korean)->text.starts_with("등대지기는 매일 밤 등불을 켰다. "));
  EXPECT_EQ(decodeText("\x1B$B%i%s%W\x1B(B: a lamp")->text, "ランプ: a lamp");
}

TEST(EncodingTest, GuessesSingleByteEncodings) {
  const auto western = decodeText(
      "Le caf\xE9 est ferm\xE9, d\xE9sol\xE9. \x93Quoted\x94 \x96 na\xEFve fa\xE7"
      "ade.");
  ASSERT_TRUE(western);
  EXPECT_EQ(western->text, "Le café est fermé, désolé. “Quoted” – naïve façade.");
  EXPECT_NE(western->encoding, "UTF-8");
  const auto russian = decodeText(
      "\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0! \xDD\xF2\xEE \xEF\xF0\xEE\xF1\xF2\xEE\xE9 "
      "\xF2\xE5\xEA\xF1\xF2 \xED\xE0 \xF0\xF3\xF1\xF1\xEA\xEE\xEC \xFF\xE7\xFB\xEA\xE5.");
  EXPECT_EQ(russian->text, "Привет, мир! Это простой текст на русском языке.");
}

TEST(EncodingTest, MarksDamageInUtf8AndKeepsTheRest) {
  std::string bytes;
  for (int i = 0; i < 200; ++i) bytes += "Grüße aus Köln, schöne Straße. ";
  bytes += "\xFF end";
  const auto decoded = decodeText(bytes);
  EXPECT_EQ(decoded->encoding, "UTF-8");
  EXPECT_EQ(decoded->replacements, 1U);
  EXPECT_TRUE(decoded->text.ends_with("\xEF\xBF\xBD end"));
}

TEST(EncodingTest, AnyBytesBecomeValidUtf8OrAreNoText) {
  std::string bytes;
  std::uint32_t seed = 1;
  for (int round = 0; round < 200; ++round) {
    bytes += static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
    const auto decoded = decodeText(bytes);
    EXPECT_TRUE(!decoded || core::isValidUtf8(decoded->text)) << round;
  }
}

TEST(EncodingTest, RefusesWhatIsNotText) {
  std::string bytes =
      "\x7F"
      "ELF";
  for (int i = 0; i < 1000; ++i) bytes += static_cast<char>(i % 32), bytes += '\0', bytes += '\xF7';
  EXPECT_FALSE(decodeText(bytes));
}

}  // namespace
