// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"

#include <gtest/gtest.h>

#include <clocale>
#include <sstream>

namespace {

using namespace app;

TEST(TextTest, CommandsToTheTerminalAreTakenOut) {
  EXPECT_EQ(plainText("\x1b]0;owned\x07 \x1b[31mred\x1b[0m"), "]0;owned [31mred[0m");
  EXPECT_EQ(plainText("a\u009b31mb\u0085c\x7f"), "a31mb c");
  EXPECT_EQ(plainText(std::string_view("a\0b\bc", 5)), "abc");
}

TEST(TextTest, MarksThatTurnOrHideTextAreTakenOut) {
  EXPECT_EQ(plainText("file\u202Efdp.exe\u202C \u2066x\u2069 \u200Fy\u061C"), "filefdp.exe x y");
  EXPECT_EQ(plainText("\uFEFFa\U000E0041b"), "ab");
}

TEST(TextTest, WhiteSpaceCollapsesAndTheRestStays) {
  EXPECT_EQ(plainText("  The lamp\r\n\t of\u00A0Skarholm\u2028was lit. \n"), "The lamp of Skarholm was lit.");
  EXPECT_EQ(plainText("Größe “α” 灯台 🙂"), "Größe “α” 灯台 🙂");
}

TEST(TextTest, BytesThatAreNoTextBecomeReplacementCharacters) {
  EXPECT_EQ(plainText("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(plainText("a\xE2\x82"), "a\uFFFD\uFFFD");
  EXPECT_EQ(plainText("\xC0\x80"), "\uFFFD\uFFFD");
  EXPECT_EQ(plainText("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(plainText("\xF5\x80"), "\uFFFD\uFFFD");
}

TEST(TextTest, WrappingLosesNoWordAndKeepsTheWidth) {
  const std::string text = "The lamp of Skarholm was lit for the first time on 14 November 1861, at twenty to five.";
  for (const int columns : {20, 33, 50, 200}) {
    const std::string lines = wrapped(text, columns, 4);
    std::istringstream stream(lines);
    bool first = true;
    for (std::string line; std::getline(stream, line); first = false) {
      EXPECT_LE(columnsOf(line), first ? columns - 4 : columns);
      EXPECT_TRUE(first || line.starts_with("    ")) << line;
    }
    EXPECT_EQ(plainText(lines), text);
  }
}

TEST(TextTest, WrappingBreaksAWordLongerThanTheLine) {
  EXPECT_EQ(wrapped("abcdefghijklmnopqrst uv", 12, 2), "abcdefghij\n  klmnopqrst\n  uv");
  EXPECT_EQ(wrapped("", 20, 2), "");
}

TEST(TextTest, ColumnsAreThoseOfATerminal) {
  if (!std::setlocale(LC_CTYPE, "C.UTF-8")) GTEST_SKIP() << "no UTF-8 locale";
  EXPECT_EQ(columnsOf("Größe"), 5);
  EXPECT_EQ(columnsOf("灯台"), 4);
  EXPECT_EQ(columnsOf("e\u0301"), 1);
  EXPECT_EQ(padded("é", 3), "é  ");
  EXPECT_EQ(shortened("灯台守", 5), "灯台…");
  EXPECT_EQ(shortened("lamp", 4), "lamp");
  EXPECT_EQ(shortened("lamps", 4), "lam…");
}

TEST(TextTest, QuantitiesReadEasily) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1234567), "1,234,567");
  EXPECT_EQ(bytesText(999), "999 B");
  EXPECT_EQ(bytesText(11534336), "11.5 MB");
  EXPECT_EQ(bytesText(999'960), "1.0 MB");
  EXPECT_EQ(durationText(0.42), "0.4 s");
  EXPECT_EQ(durationText(41), "41 s");
  EXPECT_EQ(durationText(59.6), "1:00 min");
  EXPECT_EQ(durationText(200), "3:20 min");
  EXPECT_EQ(durationText(7500), "2:05 h");
}

}  // namespace
