// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/error.h"
#include "core/ingest/source.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

class PdfSourceTest : public ::testing::Test {
 protected:
  std::unique_ptr<Source> open(const PdfBuilder& pdf) { return openBytes(pdf.bytes()); }

  std::unique_ptr<Source> openBytes(const std::string& bytes) {
    return openSource(folder_.write("sample.pdf", bytes), {"", LATTE_BIN_DIR "/docworker"});
  }

  static Page nextPage(Source& source) {
    auto unit = source.next({});
    EXPECT_TRUE(unit && std::holds_alternative<Page>(*unit));
    return std::get<Page>(std::move(*unit));
  }

  Page onlyPage(const PdfBuilder& pdf) { return nextPage(*open(pdf)); }

  TemporaryFolder folder_;
};

std::string wordOf(const Page& page, std::size_t index) {
  const Word& word = page.words.at(index);
  return page.text.substr(word.begin, word.end - word.begin);
}

TEST_F(PdfSourceTest, ReadsTextWithBoxes) {
  const Page page = onlyPage(PdfBuilder().page(show("Hello world", 20, 150) + show("second line", 20, 130)));
  EXPECT_EQ(page.text, "Hello world\nsecond line");
  EXPECT_EQ(page.verdict, PageVerdict::Text);
  EXPECT_EQ(page.widthPoints, 200);
  ASSERT_EQ(page.words.size(), 4U);
  EXPECT_EQ(wordOf(page, 1), "world");
  EXPECT_EQ(wordOf(page, 3), "line");
  const Box& hello = page.words[0].box;
  EXPECT_NEAR(hello.left, 20, 1);
  EXPECT_LT(hello.top, 50);
  EXPECT_GT(hello.bottom, 50);
  EXPECT_NEAR(hello.bottom - hello.top, 12, 3);
}

TEST_F(PdfSourceTest, LeavesOutWhatNobodySees) {
  const Page page =
      onlyPage(PdfBuilder().page(show("seen", 20, 150) + show("white", 20, 130, "1 g") +
                                 show("invisible", 20, 110, "0 g 3 Tr") + show("tiny", 20, 90, "0 g 0 Tr", 0.5) +
                                 show("covered", 20, 70) + "0 g 15 60 80 25 re f " + show("shown", 20, 40)));
  EXPECT_EQ(page.text, "seen\nshown");
  EXPECT_EQ(page.hiddenWords, 4U);
}

TEST_F(PdfSourceTest, KeepsWhiteTextOnInkAndOcrOverAScan) {
  const Page page =
      onlyPage(PdfBuilder().page("0 0 0.5 rg 10 140 150 30 re f " + show("white on blue", 20, 150, "1 g") +
                                 "0 g 20 100 8 8 re f 32 100 8 8 re f " + show("ocr", 20, 100, "3 Tr")));
  EXPECT_EQ(page.text, "white on blue\nocr");
  EXPECT_EQ(page.hiddenWords, 0U);
}

TEST_F(PdfSourceTest, BoxesFollowRotationAndCropBox) {
  const auto source = open(PdfBuilder()
                               .page(show("turned", 20, 150), "/MediaBox [0 0 200 300] /Rotate 90")
                               .page(show("cropped", 60, 150), "/MediaBox [0 0 200 300] /CropBox [50 100 200 200]"));
  const Page turned = nextPage(*source);
  EXPECT_EQ(turned.text, "turned");
  EXPECT_EQ(turned.widthPoints, 300);
  EXPECT_EQ(turned.heightPoints, 200);
  EXPECT_NEAR(turned.words.at(0).box.top, 20, 2);  // what was the left is the top now
  EXPECT_NEAR(turned.words.at(0).box.left, 150, 5);
  const Page cropped = nextPage(*source);
  EXPECT_EQ(cropped.widthPoints, 150);
  EXPECT_NEAR(cropped.words.at(0).box.left, 10, 1);
  EXPECT_NEAR(cropped.words.at(0).box.bottom, 50, 5);
}

TEST_F(PdfSourceTest, ReadsColumnsOneAfterTheOther) {
  std::string content;
  for (int line = 0; line < 5; ++line) {
    const std::string n = std::to_string(line);
    content += show("left column " + n, 10, 180 - 14 * line) + show("right column " + n, 110, 180 - 14 * line);
  }
  const Page page = onlyPage(PdfBuilder().page(content));
  EXPECT_LT(page.text.find("left column 4"), page.text.find("right column 0"));
}

TEST_F(PdfSourceTest, SeparatesTableCells) {
  const Page page = onlyPage(PdfBuilder().page("BT /F 10 Tf 10 100 Td [(33,00)-600(23%)-900(40,59)] TJ ET"));
  EXPECT_EQ(page.text, "33,00 23% 40,59");
}

TEST_F(PdfSourceTest, ReadsTablesRowByRow) {
  const std::vector<std::string> labels = {"Sales of lamps", "Costs of oil", "Wages of keepers", "Other income",
                                           "Profit"};
  const std::vector<std::string> columns[] = {
      labels, {"2,921", "1,094", "4,015", "11", "23"}, {"22,171", "195", "23,366", "6", "17"}};
  const int left[] = {10, 110, 160};
  std::string content = show("In the table, millions of dollars:", 10, 185, "", 8);
  for (int column = 0; column < 3; ++column)
    for (int row = 0; row < 5; ++row) content += show(columns[column][row], left[column], 160 - 12 * row, "", 8);
  const Page page = onlyPage(PdfBuilder().page(content));
  EXPECT_EQ(page.text,
            "In the table, millions of dollars:\nSales of lamps 2,921 22,171\nCosts of oil 1,094 195\n"
            "Wages of keepers 4,015 23,366\nOther income 11 6\nProfit 23 17");
  EXPECT_EQ(wordOf(page, 10), "22,171");
  EXPECT_NEAR(page.words.at(10).box.left, 160, 1);
}

TEST_F(PdfSourceTest, JoinsBrokenWordsAndKeepsTheirBoxes) {
  const Page page = onlyPage(PdfBuilder().page(show("for exam-", 20, 150) + show("ple this", 20, 136)));
  EXPECT_EQ(page.text, "for example\nthis");
  EXPECT_EQ(wordOf(page, 2), "ple");
  EXPECT_LT(page.words.at(1).box.bottom, page.words.at(2).box.bottom);
}

TEST_F(PdfSourceTest, RunningHeadersAreLeftOutWhereverReadingBegins) {
  PdfBuilder pdf;
  for (const char* word : {"one", "two", "three", "four", "five", "six"})
    pdf.page(show("The Keeper", 60, 187, "", 8) + show(word, 20, 150) + show("and more", 20, 136) +
             show("Page " + std::to_string(pdf.pages() + 1), 80, 8, "", 8));
  const auto source = open(pdf), again = open(pdf);
  for (int i = 0; i < 6; ++i) {
    const Page page = nextPage(*source);
    EXPECT_EQ(page.text.find("Keeper"), std::string::npos);
    EXPECT_EQ(page.text.find("Page"), std::string::npos);
    again->seek(5 - i);
    const Page sought = nextPage(*again);
    EXPECT_EQ(sought.index, 5 - i);
    if (i == 3) {
      EXPECT_EQ(page.text, "four\nand more");
      EXPECT_EQ(sought.text, "three\nand more");
    }
  }
}

TEST_F(PdfSourceTest, KnowsLabelsTitleAndOutline) {
  PdfBuilder pdf;
  pdf.page(show("preface", 20, 100)).page(show("chapter", 20, 100));
  pdf.catalogue("/PageLabels << /Nums [0 << /S /r /St 4 >> 1 << /S /D >>] >> /Outlines 8 0 R ");
  pdf.object("<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 1 >>");
  pdf.object("<< /Title (Part One) /Parent 8 0 R /Dest [5 0 R /Fit] /First 10 0 R /Last 10 0 R /Count 1 >>");
  pdf.object("<< /Title <FEFF00C40042> /Parent 9 0 R /Dest [7 0 R /Fit] >>");
  const auto source = open(pdf);
  EXPECT_EQ(source->info().kind, DocumentKind::Pdf);
  EXPECT_EQ(source->info().title, "sample");
  ASSERT_EQ(source->info().outline.size(), 2U);
  EXPECT_EQ(source->info().outline[0].title, "Part One");
  EXPECT_EQ(source->info().outline[1].title, "ÄB");
  EXPECT_EQ(source->info().outline[1].depth, 1);
  EXPECT_EQ(source->info().outline[1].page, 1);
  EXPECT_EQ(nextPage(*source).label, "iv");
  EXPECT_EQ(nextPage(*source).label, "1");
}

TEST_F(PdfSourceTest, FilledFieldsAreText) {
  PdfBuilder pdf;
  pdf.page(show("Name", 10, 100), "/MediaBox [0 0 200 200] /Annots [6 0 R]");
  pdf.catalogue(
      "/AcroForm << /Fields [6 0 R] /DR << /Font << /F 3 0 R >> >> /DA (/F 10 Tf 0 g) /NeedAppearances true >> ");
  pdf.object(
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V <FEFF004100640061> /Rect [60 95 160 115] /F 4 /P 5 0 R "
      ">>");
  EXPECT_EQ(onlyPage(pdf).text, "Name Ada");
}

TEST_F(PdfSourceTest, CoverageIsExactAndNamesEmptyPages) {
  const auto source = open(PdfBuilder().page(show("one", 20, 100)).page("").page(show("white", 20, 100, "1 g")));
  while (source->next({})) {
  }
  const Coverage coverage = source->coverage();
  EXPECT_EQ(coverage.pages, 3);
  EXPECT_EQ(coverage.pagesWithText, 1);
  EXPECT_EQ(coverage.hiddenWords, 1U);
  ASSERT_EQ(coverage.skipped.size(), 2U);
  EXPECT_EQ(coverage.skipped[0].page, 1);
  EXPECT_EQ(coverage.skipped[0].verdict, PageVerdict::Empty);
  EXPECT_EQ(coverage.skipped[1].reason, "all of its text is hidden");
  EXPECT_FALSE(noTextSentence(source->info(), coverage));
}

TEST_F(PdfSourceTest, SeekingGoesOnFromAnyPage) {
  const auto source =
      open(PdfBuilder().page(show("one", 20, 100)).page(show("two", 20, 100)).page(show("three", 20, 100)));
  source->seek(2);
  EXPECT_EQ(nextPage(*source).text, "three");
  EXPECT_FALSE(source->next({}));
  source->seek(1);
  EXPECT_EQ(nextPage(*source).text, "two");
}

TEST_F(PdfSourceTest, ADocumentWithoutTextGetsARemedy) {
  const auto source = open(PdfBuilder().page(""));
  source->next({});
  const auto sentence = noTextSentence(source->info(), source->coverage());
  ASSERT_TRUE(sentence);
  EXPECT_NE(sentence->find("sample.pdf"), std::string::npos);
  EXPECT_NE(sentence->find("OCR"), std::string::npos);
}

TEST_F(PdfSourceTest, AnEncryptedDocumentOpensWithEitherPasswordOnly) {
  const std::string path = LATTE_SOURCE_DIR "/tests/data/encrypted.pdf";
  const auto failureWith = [&](const std::string& password) {
    try {
      openSource(path, {password, LATTE_BIN_DIR "/docworker"});
      return std::string();
    } catch (const Error& error) {
      EXPECT_EQ(error.failure(), Failure::NeedsPassword);
      return std::string(error.what());
    }
  };
  EXPECT_EQ(failureWith("lantern"), "");
  EXPECT_EQ(failureWith("keeper"), "");
  EXPECT_NE(failureWith("").find("is encrypted"), std::string::npos);
  EXPECT_NE(failureWith("wrong").find("another one"), std::string::npos);
  EXPECT_NE(failureWith("лампа").find("another one"), std::string::npos);
}

TEST_F(PdfSourceTest, EveryCutOfAFileOpensOrFailsWithOneSentence) {
  const std::string whole = PdfBuilder().page(show("Hello", 20, 100)).bytes();
  for (std::size_t length = 8; length < whole.size(); length += 61) {
    try {
      const auto source = openBytes(whole.substr(0, length));
      while (source->next({})) {
      }
    } catch (const Error& error) {
      EXPECT_EQ(error.failure(), Failure::Unreadable);
      EXPECT_NE(std::string(error.what()).find("sample.pdf"), std::string::npos);
    }
  }
}

}  // namespace
