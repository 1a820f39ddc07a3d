// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/export.h"

#include <gtest/gtest.h>

#include <map>

#include "core/answering/answer_json.h"
#include "core/exporting/export_blocks.h"
#include "core/exporting/file_link.h"
#include "core/exporting/html_export.h"
#include "core/exporting/json_export.h"
#include "core/exporting/markdown_export.h"
#include "core/exporting/markdown_text.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/xml.h"

namespace {

using namespace core;

const ExportWords kWords = {
    [](const DocumentInfo&, int, const Anchor& anchor) {
      return "p. " + std::to_string(std::get<PageAnchor>(anchor).firstPage + 1);
    },
    [](const DocumentInfo&, const Coverage& coverage) { return "read " + std::to_string(coverage.pages) + " pages"; }};

Answer answerOf(const std::string& text, int page, const std::string& quote) {
  Answer answer;
  answer.label = AnswerLabel::Found;
  answer.text = text;
  answer.citations = {{0, PageAnchor{page, page, 0, 9}, quote, 1.5}};
  return answer;
}

Summary summaryOf(SummaryLevel level, const std::string& text) {
  Summary summary;
  summary.level = level;
  summary.sentences = {{text, AnswerLabel::Read, answerOf("", 3, "The lamp.").citations, "Evening"}};
  return summary;
}

class ExportTest : public ::testing::Test {
 protected:
  void keep(const std::string& key, const std::string& question, const std::string& content, std::int64_t at) {
    library_->saveAnswer({key, question, content, at}, std::vector{document_});
  }
  Export exported() const { return exportOf(*library_, *library_->findDocument("aa11"), kWords); }

  TemporaryFolder folder_;
  std::optional<Library> library_ = Library::openForWriting(folder_.path() + "/library.db");
  DocumentId document_ = library_->addDocument(test::sampleInfo());
};

TEST(FileLinkTest, IsAnAddressWhateverTheFileIsCalled) {
  EXPECT_EQ(fileLink("/books/a b#1?(é)%.pdf"), "file:///books/a%20b%231%3F%28%C3%A9%29%25.pdf");
  EXPECT_EQ(fileLink("/books/../notes/a.pdf"), "file:///notes/a.pdf");
  EXPECT_EQ(fileLink("nowhere/a.pdf"), "");
  EXPECT_EQ(fileLink("-"), "");
}

TEST(FileLinkTest, OpensPdfsAtThePageOfThePassagesOwnFile) {
  DocumentInfo document = test::sampleInfo();
  EXPECT_EQ(placeLink(document, 9, PageAnchor{11, 12, 0, 9}), "file:///books/aa11.pdf#page=12");
  EXPECT_EQ(placeLink(document, 9, LineAnchor{3, 4}), "file:///books/aa11.pdf");
  document.parts = {{"/books/one.pdf", 0, 0}, {"/books/two.pdf", 10, 8}};
  EXPECT_EQ(placeLink(document, 7, PageAnchor{9, 9, 0, 9}), "file:///books/one.pdf#page=10");
  EXPECT_EQ(placeLink(document, 8, PageAnchor{10, 10, 0, 9}), "file:///books/two.pdf#page=1");
}

TEST(MarkdownTextTest, NothingBecomesMarkup) {
  EXPECT_EQ(escapedMarkdown("# *a* _b_ `c` [d](e) <f> |g| ~h~ \\i &amp; $j$ k@l !m"),
            "\\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\|g\\| \\~h\\~ \\\\i \\&amp; \\$j\\$ k\\@l \\!m");
  EXPECT_EQ(escapedMarkdown("- a"), "\\- a");
  EXPECT_EQ(escapedMarkdown("+ a"), "\\+ a");
  EXPECT_EQ(escapedMarkdown("12. a"), "12\\. a");
  EXPECT_EQ(escapedMarkdown("3) a"), "3\\) a");
  EXPECT_EQ(escapedMarkdown("==="), "\\===");
  EXPECT_EQ(escapedMarkdown("see https://evil.org or www.evil.org"), "see https\\://evil.org or www\\.evil.org");
  EXPECT_EQ(escapedMarkdown("    code\n\n# next"), "code \\# next");
  EXPECT_EQ(escapedMarkdown("Dr. King-Liu said at 17:04: 3.5 (net), \"no\"."),
            "Dr. King-Liu said at 17:04: 3.5 (net), \"no\".");
}

TEST_F(ExportTest, HoldsWhatWasAskedInTheOrderOfAsking) {
  EXPECT_TRUE(exported().empty());
  keep("1", "Who?", toJson(answerOf("Ada.", 1, "Ada lit it.")), 1000);
  keep("2", "", toJson(summaryOf(SummaryLevel::Bullets, "Old.")), 2000);
  keep("3", "When?", toJson(answerOf("At dusk.", 2, "At dusk.")), 3000);
  keep("4", "Who?", toJson(answerOf("Ada.", 1, "Ada lit it.")), 4000);
  keep("5", "", toJson(summaryOf(SummaryLevel::Bullets, "New.")), 5000);
  keep("6", "", toJson(summaryOf(SummaryLevel::Line, "A lamp.")), 6000);
  keep("7", "Damaged?", "{\"form\":99}", 7000);
  const Export all = exported();
  ASSERT_EQ(all.answers.size(), 2u);
  EXPECT_EQ(all.answers[0].question, "When?");
  EXPECT_EQ(all.answers[1].question, "Who?");
  EXPECT_EQ(all.answers[1].createdAtMs, 4000);
  ASSERT_EQ(all.summaries.size(), 2u);
  EXPECT_EQ(all.summaries[0].summary.level, SummaryLevel::Line);
  EXPECT_EQ(all.summaries[1].summary.sentences[0].text, "New.");
  EXPECT_EQ(all.name, "aa11.pdf");
  EXPECT_EQ(all.answers[0].places[0], (Place{"p. 3", "file:///books/aa11.pdf#page=3"}));
}

TEST_F(ExportTest, SummariesAboutSubjectsStandUnderThem) {
  auto lamp = summaryOf(SummaryLevel::Short, "A lamp."), bell = summaryOf(SummaryLevel::Line, "");
  lamp.about = "the *lamp*";
  bell.about = "the bell";
  bell.sentences.clear();
  bell.remark = "This does not seem to be in the document.";
  keep("1", "", toJson(lamp), 1000);
  keep("2", "", toJson(bell), 2000);
  keep("3", "", toJson(summaryOf(SummaryLevel::Short, "All.")), 3000);
  const auto all = exported();
  ASSERT_EQ(all.summaries.size(), 3u) << "one of each subject";
  EXPECT_EQ(all.summaries[0].summary.sentences[0].text, "All.");
  const auto text = exportMarkdown(all);
  EXPECT_NE(text.find("### In short, about \"the \\*lamp\\*\"\n"), std::string::npos) << text;
  EXPECT_NE(text.find("### In one sentence, about \"the bell\"\n\nThis does not seem to be in the document.\n"),
            std::string::npos)
      << text;
}

TEST_F(ExportTest, MarkdownHasHeadingsQuotesAndLinks) {
  keep("1", "Who lit #2?", toJson(answerOf("Ada *did*.\n\nSo it says.", 11, "Ada <lit> it.")), 1795305600000);
  keep("2", "", toJson(summaryOf(SummaryLevel::Section, "A lamp.")), 2000);
  EXPECT_EQ(exportMarkdown(exported()),
            "# [aa11.pdf](file:///books/aa11.pdf)\n\nThe Keeper's Book\n\n"
            "## Summary\n\n### Section by section\n\n#### Evening\n\n"
            "A lamp. (read: [p. 4](file:///books/aa11.pdf#page=4))\n\n"
            "## Questions\n\n### Who lit \\#2?\n\nAda \\*did\\*.\n\nSo it says.\n\n"
            "**found**: in these places of the document · 2026-11-22\n\n"
            "- “Ada \\<lit\\> it.” ([p. 12](file:///books/aa11.pdf#page=12))\n");
}

TEST_F(ExportTest, APlaceThatItsReaderChoseSaysSo) {
  auto answer = answerOf("", 3, "Ada did.");
  answer.label = AnswerLabel::NotFound;
  answer.citations.push_back({0, PageAnchor{11, 11, 0, 9}, "Ada lit it.", 0, true});
  keep("1", "Who lit it?", toJson(answer), 2000);
  const auto all = exported();
  EXPECT_EQ(all.answers[0].places[1].words, "p. 12, chosen by the reader");
  EXPECT_NE(
      exportMarkdown(all).find("- “Ada lit it.” ([p. 12, chosen by the reader](file:///books/aa11.pdf#page=12))\n"),
      std::string::npos);
  const auto blocks = blocksOf(all);
  EXPECT_EQ(blocks[blocks.size() - 2].kind, ExportBlock::Kind::Nearest);
  EXPECT_EQ(blocks.back().kind, ExportBlock::Kind::Quote);
  const auto json = exportJson(all, [](int page) { return std::to_string(page + 1); });
  const auto& evidence = json["answers"][0]["evidence"];
  EXPECT_FALSE(evidence[0].contains("chosen_by_reader"));
  EXPECT_EQ(evidence[1]["chosen_by_reader"], true);
}

TEST_F(ExportTest, SpeaksTheLanguageOfItsReader) {
  const std::map<std::string, std::string> german = {
      {"en", "de"}, {"Questions", "Fragen"}, {"found", "gefunden"}, {"in these places of the document", "dort"}};
  ExportWords words = kWords;
  words.said = [&](const std::string& english) {
    return german.contains(english) ? german.at(english) : english;
  };
  keep("1", "Wer?", toJson(answerOf("Ada.", 11, "found")), 1795305600000);
  const Export exported = exportOf(*library_, *library_->findDocument("aa11"), words);
  EXPECT_TRUE(
      exportMarkdown(exported).ends_with("## Fragen\n\n### Wer?\n\nAda.\n\n**gefunden**: dort · 2026-11-22\n\n"
                                         "- “found” ([p. 12](file:///books/aa11.pdf#page=12))\n"));
  EXPECT_NE(exportHtml(exported).find("<html lang=\"de\">"), std::string::npos);
}

TEST_F(ExportTest, HtmlHasTheSameAndNothingThatRuns) {
  const std::string evil = "</p><script>alert('x')</script><img src=\"http://evil\">";
  keep("1", evil, toJson(answerOf(evil, 11, evil)), 1795305600000);
  keep("2", "", toJson(summaryOf(SummaryLevel::Bullets, evil)), 2000);
  const std::string html = exportHtml(exported());
  const test::Xml page(html);
  EXPECT_TRUE(page.all("script").empty());
  EXPECT_TRUE(page.all("img").empty());
  EXPECT_TRUE(page.says("h3", evil));
  EXPECT_TRUE(page.says("blockquote", evil));
  EXPECT_TRUE(page.says("li", evil));
  EXPECT_TRUE(page.says("b", "found"));
  EXPECT_TRUE(page.says("style", "prefers-color-scheme: dark"));
  std::vector<std::string> links;
  for (const auto& link : page.all("a")) links.push_back(link.attributes.at("href"));
  EXPECT_EQ(links, (std::vector<std::string>{"file:///books/aa11.pdf", "file:///books/aa11.pdf#page=4",
                                             "file:///books/aa11.pdf#page=12"}));
}

}  // namespace
