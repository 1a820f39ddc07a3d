// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/highlights.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/document/page_place.h"
#include "core/error.h"
#include "core/ingest/document_file.h"
#include "core/ingest/page_renderer.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/program.h"

/// Marked copies of small PDFs, made by the real worker and looked at with qpdf and with the eyes of Poppler.
namespace {

using namespace core;

const OpenOptions kWorker = {"", LATTE_BIN_DIR "/docworker"};

/// A highlight annotation as a PDF holds it.
struct Mark {
  std::size_t page;
  QPDFObjectHandle::Rectangle box;
  std::string note;
  std::size_t quads;
};

std::vector<Mark> marksIn(const std::string& pdf, const char* password = nullptr) {
  QPDF document;
  document.processMemoryFile("copy", pdf.data(), pdf.size(), password);
  std::vector<Mark> marks;
  const auto& pages = document.getAllPages();
  for (std::size_t i = 0; i < pages.size(); ++i)
    for (auto annotation : QPDFPageObjectHelper(pages[i]).getAnnotations("/Highlight")) {
      auto values = annotation.getObjectHandle();
      marks.push_back({i, annotation.getRect(), values.getKey("/Contents").getUTF8Value(),
                       static_cast<std::size_t>(values.getKey("/QuadPoints").getArrayNItems()) / 8});
    }
  return marks;
}

/// A document in a library, as reading leaves it, and what is said about it.
class HighlightsTest : public testing::Test {
 protected:
  void read(const std::string& pdf, const OpenOptions& options = kWorker) {
    const std::string path = folder_.write("document.pdf", pdf);
    const auto source = openSource(path, options);
    exported_.document = source->info();
    document_ = library_->addDocument(exported_.document);
    while (const auto unit = source->next({})) pages_.push_back(std::get<Page>(*unit));
    const Checkpoint checkpoint{1, 1, "{}", {}};
    library_->saveProgress(library_->startReading(document_, "key", "model"), {{}, {}, {}, pages_, checkpoint, {}});
  }

  Citation citing(const std::string& words, std::size_t page) const {
    const auto at = static_cast<std::uint32_t>(pages_.at(page).text.find(words));
    const auto end = at + static_cast<std::uint32_t>(words.size());
    return {0, PageAnchor{static_cast<int>(page), static_cast<int>(page), at, end}, words, 1};
  }

  void say(const std::string& question, const std::string& text, std::vector<Citation> citations,
           AnswerLabel label = AnswerLabel::Found) {
    ExportedAnswer exported;
    exported.question = question;
    exported.answer.label = label;
    exported.answer.text = text;
    exported.answer.citations = std::move(citations);
    exported_.answers.push_back(exported);
  }

  std::string copy(const OpenOptions& options = kWorker) const {
    return highlightedCopy(exported_.document, highlightsOf(*library_, document_, exported_), options);
  }

  Failure failureOf(const OpenOptions& options) const {
    try {
      copy(options);
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find("document.pdf"), std::string::npos) << error.what();
      return error.failure();
    }
    return Failure::Failed;
  }

  TemporaryFolder folder_;
  std::optional<Library> library_ = Library::openForWriting(folder_.path() + "/library.db");
  DocumentId document_ = 0;
  std::vector<Page> pages_;
  Export exported_;
};

/// `word` stands with its baseline at (x, y) of the page itself; `attributes` say how the page is shown.
struct Placed {
  const char* attributes;
  int x, y;
};

TEST_F(HighlightsTest, StandWhereTheWordsStandHoweverThePageIsTurnedAndCut) {
  const std::vector<Placed> pages = {{"/MediaBox [0 0 300 200]", 40, 150},
                                     {"/MediaBox [0 0 300 200] /Rotate 90", 40, 150},
                                     {"/MediaBox [0 0 300 200] /Rotate 180", 40, 150},
                                     {"/MediaBox [0 0 300 200] /Rotate -90", 40, 150},
                                     {"/MediaBox [-50 -20 350 280] /CropBox [20 30 260 230]", 60, 90},
                                     {"/MediaBox [-50 -20 350 280] /CropBox [20 30 260 400] /Rotate 90", 60, 90},
                                     {"/MediaBox [-50 -20 350 280] /CropBox [-90 30 260 230]", 60, 90},
                                     {"/MediaBox [350 280 -50 -20] /CropBox [20 30 260 230] /Rotate 270", 60, 90}};
  PdfBuilder pdf;
  for (const Placed& page : pages) pdf.page(show("lamp", page.x, page.y) + show("other", 100, 60), page.attributes);
  read(pdf.bytes());
  for (std::size_t i = 0; i < pages.size(); ++i) say("Where?", "", {citing("lamp", i)});
  const auto marks = marksIn(copy());
  ASSERT_EQ(marks.size(), pages.size());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    EXPECT_EQ(marks[i].page, i);
    // Helvetica at 12 points: the word is 26 points wide, its letters reach from 3 below the line to 9 above.
    EXPECT_NEAR(marks[i].box.llx, pages[i].x, 2) << i;
    EXPECT_NEAR(marks[i].box.urx, pages[i].x + 26, 3) << i;
    EXPECT_LT(marks[i].box.lly, pages[i].y) << i;
    EXPECT_GT(marks[i].box.lly, pages[i].y - 6) << i;
    EXPECT_GT(marks[i].box.ury, pages[i].y + 8) << i;
    EXPECT_LT(marks[i].box.ury, pages[i].y + 14) << i;
  }
}

TEST_F(HighlightsTest, AreSeenOnThePage) {
  read(PdfBuilder().page(show("The lamp burns.", 20, 100), "/MediaBox [0 0 200 200] /Rotate 90").bytes());
  say("What burns?", "The lamp.", {citing("lamp", 0)});
  const std::string marked = folder_.write("copy.pdf", copy());
  PageRenderer before(exported_.document.path, kWorker), after(marked, kWorker);
  const auto plain = before.render({0, 2}), coloured = after.render({0, 2});
  ASSERT_TRUE(plain && coloured && plain->pixels.size() == coloured->pixels.size());
  const Box box = std::find_if(pages_[0].words.begin(), pages_[0].words.end(), [&](const Word& word) {
                    return pages_[0].text.substr(word.begin, word.end - word.begin) == "lamp";
                  })->box;
  int inside = 0, outside = 0;
  for (std::uint32_t y = 0; y < plain->height; ++y)
    for (std::uint32_t x = 0; x < plain->width; ++x) {
      const std::size_t at = (std::size_t{y} * plain->width + x) * 4;
      if (plain->pixels.compare(at, 4, coloured->pixels, at, 4) == 0) continue;
      const float px = static_cast<float>(x) / 2, py = static_cast<float>(y) / 2;
      const bool isInside = px > box.left - 1 && px < box.right + 1 && py > box.top - 1 && py < box.bottom + 1;
      ++(isInside ? inside : outside);
    }
  EXPECT_GT(inside, 4 * 0.6 * (box.right - box.left) * (box.bottom - box.top));
  EXPECT_EQ(outside, 0);
}

TEST_F(HighlightsTest, SayWhatWasAskedAndAnsweredOncePerPlace) {
  read(PdfBuilder()
           .page(show("Ada lit the lamp", 20, 150) + show("at dusk.", 20, 130))
           .page(show("Fog.", 20, 100))
           .bytes());
  say("Who lit it?", "Ada.", {citing("Ada lit the lamp\nat dusk.", 0)});
  say("Когда?", "", {citing("Ada lit the lamp\nat dusk.", 0)});
  say("Is there rain?", "", {citing("Fog.", 1)}, AnswerLabel::NotFound);
  ExportedSummary summary;
  summary.summary.sentences = {{"There was fog.", AnswerLabel::Found, {citing("Fog.", 1)}, ""}};
  exported_.summaries = {summary};
  const std::string original = test::fileContents(exported_.document.path);
  const auto marks = marksIn(copy());
  ASSERT_EQ(marks.size(), 2u);
  EXPECT_EQ(marks[0].note, "Who lit it?\nAda.\n\nКогда?");
  EXPECT_EQ(marks[0].quads, 2u);
  EXPECT_EQ(marks[1].note, "There was fog.");
  EXPECT_EQ(marks[1].page, 1u);
  EXPECT_EQ(test::fileContents(exported_.document.path), original);
}

TEST_F(HighlightsTest, AQuoteOverTwoPagesIsMarkedOnBoth) {
  read(PdfBuilder().page(show("The lamp was lit", 20, 100)).page(show("at dusk every day.", 20, 150)).bytes());
  const PageAnchor place{0, 1, 4, 7};
  Citation citation{0, place, *textAt(pages_, place)};
  EXPECT_EQ(citation.quote, "lamp was lit\nat dusk");
  citation.byReader = true;
  say("When?", "At dusk.", {citation}, AnswerLabel::NotFound);
  say("And when?", "", {citation});
  const auto marks = marksIn(copy());
  ASSERT_EQ(marks.size(), 2u);
  for (const std::size_t i : {0u, 1u}) {
    EXPECT_EQ(marks[i].page, i);
    EXPECT_EQ(marks[i].note, "When?\nAt dusk.\n\nAnd when?");
  }
}

TEST_F(HighlightsTest, CopyReadsAsTheOriginalAndKeepsItsAnnotations) {
  PdfBuilder pdf;
  pdf.page(show("The lamp.", 20, 100), "/MediaBox [0 0 200 200] /Annots 8 0 R");
  pdf.page(show("The sea.", 20, 100), "/MediaBox [0 0 200 200] /Annots 8 0 R");
  ASSERT_EQ(pdf.object("[ << /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (mine) >> ]"), 8u);
  read(pdf.bytes());
  say("What?", "", {citing("lamp", 0)});
  const std::string bytes = copy();
  QPDF document;
  document.processMemoryFile("copy", bytes.data(), bytes.size());
  EXPECT_EQ(QPDFPageObjectHelper(document.getAllPages()[0]).getAnnotations().size(), 2u);
  EXPECT_EQ(QPDFPageObjectHelper(document.getAllPages()[1]).getAnnotations().size(), 1u);
  const auto source = openSource(folder_.write("copy.pdf", bytes), kWorker);
  for (const Page& page : pages_) EXPECT_EQ(std::get<Page>(*source->next({})).text, page.text);
}

TEST_F(HighlightsTest, WordsThatAreNoLongerThereAreNotMarked) {
  read(PdfBuilder().page(show("The lamp burns.", 20, 100)).bytes());
  Citation moved = citing("lamp", 0);
  std::get<PageAnchor>(moved.anchor).begin += 1;
  std::get<PageAnchor>(moved.anchor).end += 1;
  Citation beyond = citing("lamp", 0);
  std::get<PageAnchor>(beyond.anchor) = {0, 0, 4'000'000'000U, 4'000'000'004U};
  say("What?", "", {moved, beyond});
  EXPECT_TRUE(highlightsOf(*library_, document_, exported_).empty());
}

TEST_F(HighlightsTest, AnEncryptedFileNeedsItsPasswordAndItsCopyToo) {
  OpenOptions options = kWorker;
  options.password = "lantern";
  read(test::fileContents(LATTE_SOURCE_DIR "/tests/data/encrypted.pdf"), options);
  const Page& page = pages_.at(0);
  say("What?", "", {citing(page.text.substr(page.words.at(0).begin, page.words.at(0).end), 0)});
  EXPECT_EQ(failureOf(kWorker), Failure::NeedsPassword);
  EXPECT_EQ(failureOf({"wrong", kWorker.workerPath}), Failure::NeedsPassword);
  const std::string bytes = copy(options);
  EXPECT_EQ(marksIn(bytes, "lantern").size(), 1u);
  EXPECT_THROW(marksIn(bytes), std::exception);
}

TEST_F(HighlightsTest, AnotherFileIsRefused) {
  read(PdfBuilder().page(show("The lamp burns.", 20, 100)).bytes());
  say("What?", "", {citing("lamp", 0)});
  auto marks = highlightsOf(*library_, document_, exported_);
  marks[0].widthPoints += 20;
  EXPECT_THROW(highlightedCopy(exported_.document, marks, kWorker), Error);
  folder_.write("document.pdf", PdfBuilder().page(show("Another.", 20, 100)).bytes());
  EXPECT_EQ(failureOf(kWorker), Failure::Unreadable);
  exported_.document.kind = DocumentKind::PlainText;
  EXPECT_EQ(failureOf(kWorker), Failure::Failed);
}

TEST_F(HighlightsTest, ADamagedFileIsRefusedInASentence) {
  read(PdfBuilder().page(show("The lamp burns.", 20, 100)).bytes());
  say("What?", "", {citing("lamp", 0)});
  exported_.document.contentHash = DocumentFile(folder_.write("document.pdf", "%PDF-1.7\nnothing")).sha256();
  EXPECT_EQ(failureOf(kWorker), Failure::Unreadable);
}

}  // namespace
