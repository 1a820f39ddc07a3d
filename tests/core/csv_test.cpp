// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/csv.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using Cells = std::vector<std::string>;

std::string line(const Cells& cells) { return core::csvLine(cells); }

TEST(CsvTest, QuotesWhatWouldEndACell) {
  EXPECT_EQ(line({"a", "", "naïve"}), "a,,naïve\r\n");
  EXPECT_EQ(line({"a,b", "say \"no\"", "two\nlines", "cr\rhere"}),
            "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"cr\rhere\"\r\n");
  EXPECT_EQ(line({}), "\r\n");
}

TEST(CsvTest, TextNeverBecomesAFormula) {
  EXPECT_EQ(line({"=1+1"}), "'=1+1\r\n");
  EXPECT_EQ(line({"+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"}), "'+cmd|' /C calc'!A0,'-2+3,'@SUM(A1),'\t=1\r\n");
  EXPECT_EQ(line({"  =1", "\r=1", "＝1"}), "'  =1,\"'\r=1\",'＝1\r\n");
  EXPECT_EQ(line({"=HYPERLINK(\"http://evil\",\"x\")"}), "\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"\r\n");
}

TEST(CsvTest, NumbersAndPlainTextStayAsTheyAre) {
  EXPECT_EQ(line({"-3.5", "1e-7", "a=b", "3 - 2", "p. 12–13"}), "-3.5,1e-7,a=b,3 - 2,p. 12–13\r\n");
  EXPECT_EQ(line({"-inf", "-nan"}), "'-inf,'-nan\r\n");
}

TEST(CsvTest, TheMarkIsThatOfUtf8) { EXPECT_EQ(std::string(core::kCsvMark), "\uFEFF"); }

}  // namespace
