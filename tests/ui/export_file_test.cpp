// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_file.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTextBlock>
#include <algorithm>

#include "core/ingest/source.h"
#include "tests/support/program.h"
#include "tests/support/xml.h"
#include "ui/exporting/export_text.h"

/// What is exported, written and read back: the OpenDocument text with an XML parser, the PDF with our own reader.
namespace {

// Markup, control characters, and what stands for frames and objects inside a QTextDocument.
const std::string kEvil =
    "</p><b>bold</b> &amp; <img src='http://evil'>\x01\x1B[31m"
    "\uFDD0frame\uFFFCobject";
const std::string kEvilShown =
    "</p><b>bold</b> &amp; <img src='http://evil'>[31m"
    "\uFFFDframe\uFFFDobject";

core::ExportedAnswer answered(const std::string& question, const std::string& text, const std::string& quote) {
  core::ExportedAnswer exported;
  exported.question = question;
  exported.createdAtMs = 1795305600000;
  exported.answer.label = core::AnswerLabel::Found;
  exported.answer.text = text;
  exported.answer.citations = {{0, core::PageAnchor{11, 11, 0, 9}, quote, 1.5}};
  exported.places = {{"p. 12", "file:///books/a%20b.pdf#page=12"}};
  return exported;
}

core::Export sample() {
  core::Export exported;
  exported.name = "a b.pdf";
  exported.link = "file:///books/a%20b.pdf";
  exported.coverageWords = "read all 18 pages";
  core::ExportedSummary summary;
  summary.summary.level = core::SummaryLevel::Bullets;
  summary.summary.sentences = {{"A lamp burns.", core::AnswerLabel::Read, {}, ""},
                               {"It warns.", core::AnswerLabel::Read, {}, ""}};
  summary.places = {{{"p. 3", "file:///books/a%20b.pdf#page=3"}}, {{"p. 4", ""}}};
  exported.summaries = {summary};
  exported.answers = {answered("Who lit the lamp?", "Ada lit it.\n\nAt dusk.", "Ada lit it at dusk.")};
  return exported;
}

class ExportFileTest : public testing::Test {
 protected:
  test::Xml odt(const core::Export& exported) const {
    const std::string file = folder_.write("out.odt", ui::exportOdt(exported));
    const auto run = test::runProgram("unzip", {"-p", file, "content.xml"}, "LC_ALL=C");
    EXPECT_EQ(run.exitCode, 0) << run.messages;
    return test::Xml(run.out);
  }

  /// The text of each page.
  std::vector<std::string> pdf(const core::Export& exported) const {
    core::OpenOptions options;
    options.workerPath = LATTE_BIN_DIR "/docworker";
    const auto source = core::openSource(folder_.write("out.pdf", ui::exportPdf(exported)), options);
    std::vector<std::string> pages;
    while (const auto unit = source->next({})) pages.push_back(std::get<core::Page>(*unit).text);
    return pages;
  }

  static bool says(const test::Xml& page, const std::string& text) {
    return page.says("text:span", text) || page.says("text:a", text);
  }

  TemporaryFolder folder_;
  int count_ = 0;
  QGuiApplication application_{count_, nullptr};
};

TEST_F(ExportFileTest, OpenDocumentHasTheWordsAndLinksToPages) {
  const test::Xml page = odt(sample());
  for (const char* words :
       {"a b.pdf", "read all 18 pages", "Summary", "The main points", "A lamp burns.", "Questions", "Who lit the lamp?",
        "Ada lit it.", "At dusk.", "found", "in these places of the document", "Ada lit it at dusk."})
    EXPECT_TRUE(says(page, words)) << words;
  std::vector<std::string> links;
  for (const auto& link : page.all("text:a")) links.push_back(link.attributes.at("xlink:href"));
  EXPECT_EQ(links, (std::vector<std::string>{"file:///books/a%20b.pdf", "file:///books/a%20b.pdf#page=3",
                                             "file:///books/a%20b.pdf#page=12"}));
  EXPECT_EQ(page.all("text:tab").size(), 3u);
}

TEST_F(ExportFileTest, PdfHasTheWordsLinksAndPageNumbers) {
  const auto pages = pdf(sample());
  ASSERT_EQ(pages.size(), 1u);
  for (const char* words :
       {"a b.pdf", "read all 18 pages", "The main points", "• A lamp burns. (read: p. 3)", "Who lit the lamp?",
        "Ada lit it.", "found: in these places of the document · 2026-11-22", "Ada lit it at dusk.", "1/1"})
    EXPECT_NE(pages[0].find(words), std::string::npos) << words << " in:\n" << pages[0];
  const std::string bytes = ui::exportPdf(sample());
  EXPECT_NE(bytes.find("file:///books/a%20b.pdf#page=12"), std::string::npos);
  EXPECT_NE(bytes.find("file:///books/a%20b.pdf#page=3"), std::string::npos);
}

TEST_F(ExportFileTest, LongExportsGoOnOverPagesWithNoHeadingAlone) {
  core::Export exported = sample();
  const std::string number = "Why is this answer number ";
  for (int i = 0; i < 60; ++i)
    exported.answers.push_back(answered(number + std::to_string(i) + "?", "Because.", "It is said so."));
  const auto pages = pdf(exported);
  ASSERT_GT(pages.size(), 4u);
  for (const std::string& page : pages) {
    const auto last = page.rfind(number);
    ASSERT_NE(last, std::string::npos);
    EXPECT_NE(page.find("Because.", last), std::string::npos) << page;
  }
}

TEST_F(ExportFileTest, WhatDocumentsSayStaysText) {
  core::Export exported = sample();
  exported.answers = {answered(kEvil, kEvil, kEvil)};
  exported.summaries[0].summary.sentences[0].text = kEvil;
  const test::Xml page = odt(exported);
  EXPECT_TRUE(page.all("draw:image").empty());
  const auto spans = page.all("text:span");
  EXPECT_EQ(std::count_if(spans.begin(), spans.end(), [](const auto& span) { return span.text.ends_with(kEvilShown); }),
            4);
  const auto text = ui::textOf(exported);
  EXPECT_EQ(text->toPlainText().count(QString::fromStdString("<b>bold</b> &amp;")), 4);
  EXPECT_NE(pdf(exported)[0].find("<b>bold</b> &amp;"), std::string::npos);
}

}  // namespace
