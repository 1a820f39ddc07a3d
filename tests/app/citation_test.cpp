// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citation.h"

#include <gtest/gtest.h>

#include "core/exporting/json_values.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace app;
using core::rounded;

std::string roman(int index) {
  const char* const labels[] = {"i", "ii", "1", "2"};
  return labels[index];
}

TEST(CitationTest, NamesPagesAsTheDocumentPrintsThem) {
  EXPECT_EQ(citation(core::PageAnchor{1, 1, 0, 9}, roman), "p. ii");
  EXPECT_EQ(citation(core::PageAnchor{1, 2, 0, 9}, roman), "pp. ii–1");
}

TEST(CitationTest, NamesTimesSpeakersAndLines) {
  EXPECT_EQ(citation(core::TimeAnchor{2'467'999, 2'470'000, "Ada"}, roman), "00:41:07 Ada");
  EXPECT_EQ(citation(core::TimeAnchor{90'061'000, -1, ""}, roman), "25:01:01");
  EXPECT_EQ(citation(core::TimeAnchor{-1, -1, "Ada\x1b[2J"}, roman), "Ada[2J");
  EXPECT_EQ(citation(core::TimeAnchor{}, roman), "?");
  EXPECT_EQ(citation(core::LineAnchor{14, 14}, roman), "line 14");
  EXPECT_EQ(citation(core::LineAnchor{14, 20}, roman), "lines 14–20");
}

TEST(CitationTest, CoverageNamesThePagesWithoutText) {
  core::DocumentInfo document;
  document.kind = core::DocumentKind::Pdf;
  core::Coverage coverage{4, 4, 0, {}};
  EXPECT_EQ(coverageText(document, coverage, roman), "read all 4 pages");
  coverage = {4, 2, 7, {{1, core::PageVerdict::Empty, ""}, {2, core::PageVerdict::Failed, "too slow"}}};
  EXPECT_EQ(coverageText(document, coverage, roman),
            "read 2 of 4 pages; 2 without text: p. ii, 1; 7 hidden words left out");
  document.pages = 18;
  EXPECT_EQ(coverageText(document, {12, 12, 0, {}}, roman), "read 12 of 18 pages");
  coverage = {419, 400, 0, std::vector<core::Coverage::Skipped>(19, {0, core::PageVerdict::Empty, ""})};
  EXPECT_EQ(coverageText(document, coverage, roman),
            "read 400 of 419 pages; 19 without text: p. i, i, i, i, i, i, i, i …");
}

TEST(CitationTest, LabelsComeFromTheLibraryOrAreCounted) {
  const TemporaryFolder folder;
  auto library = core::Library::openForWriting(folder.path() + "/library.db");
  const core::DocumentId document = library->addDocument(test::sampleInfo());
  test::Step step(4);
  step.pages.front().label = "A-3\x1b";
  library->saveProgress(library->startReading(document, "key", "model"), step.progress());
  const PageLabels labels = pageLabels(*library, document);
  EXPECT_EQ(labels(4), "A-3");
  EXPECT_EQ(labels(7), "8");
}

TEST(JsonValuesTest, PlacesCarryWhatIsKnown) {
  EXPECT_EQ(anchorJson(core::PageAnchor{2, 2, 0, 9}, roman).dump(), R"({"page":"1","page_index":2})");
  EXPECT_EQ(anchorJson(core::PageAnchor{1, 2, 0, 9}, roman).dump(),
            R"({"page":"ii","page_index":1,"last_page":"1","last_page_index":2})");
  EXPECT_EQ(anchorJson(core::TimeAnchor{61'500, 62'000, "Ada"}, roman).dump(),
            R"({"time":"00:01:01","begin_ms":61500,"end_ms":62000,"speaker":"Ada"})");
  EXPECT_EQ(anchorJson(core::TimeAnchor{}, roman).dump(), "{}");
  EXPECT_EQ(anchorJson(core::LineAnchor{3, 5}, roman).dump(), R"({"line":3,"last_line":5})");
}

TEST(JsonValuesTest, NumbersKeepFiveDigits) {
  EXPECT_EQ(rounded(0.1f), 0.1);
  EXPECT_EQ(rounded(-123456.7), -123460.0);
  EXPECT_EQ(rounded(1.23456789e-12), 1.2346e-12);
  EXPECT_EQ(rounded(0), 0);
}

TEST(JsonValuesTest, EvidenceIsOnePlainLine) {
  const core::Citation citation{7, core::PageAnchor{2, 2, 0, 9}, "The lamp\n was \x1b[1mlit.", 3.5};
  const core::Json json = citationJson(test::sampleInfo(), citation, roman);
  EXPECT_EQ(json["document"], "aa11");
  EXPECT_EQ(json["page"], "1");
  EXPECT_EQ(json["quote"], "The lamp was [1mlit.");
  EXPECT_EQ(json["score"], 3.5);
}

}  // namespace
