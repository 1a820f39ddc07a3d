// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch_results.h"

#include <gtest/gtest.h>

namespace {

using namespace core;

Citation citationOn(int page, const std::string& quote) {
  Citation citation;
  citation.anchor = PageAnchor{page - 1, page - 1, 0, 0};
  citation.quote = quote;
  return citation;
}

Answer answer(AnswerLabel label, const std::string& text, std::vector<Citation> citations) {
  Answer answer;
  answer.label = label;
  answer.text = text;
  answer.citations = std::move(citations);
  return answer;
}

SummarySentence sentence(int page, const std::string& heading, const std::string& text) {
  SummarySentence sentence;
  sentence.text = text;
  sentence.heading = heading;
  sentence.label = AnswerLabel::Found;
  sentence.evidence = {citationOn(page, text)};
  return sentence;
}

std::string label(int page) { return std::to_string(page + 1); }

const ExportWords kWords = {[](const DocumentInfo&, int, const Anchor& anchor) {
                              return "p. " + label(std::get<PageAnchor>(anchor).firstPage);
                            },
                            [](const DocumentInfo&, const Coverage&) { return std::string("read all"); }};

class BatchResultsTest : public testing::Test {
 protected:
  BatchResultsTest() {
    result_.reading.document.kind = DocumentKind::Pdf;
    result_.reading.document.contentHash = "id";
    result_.reading.document.pages = 9;
    result_.reading.coverage.pages = result_.reading.coverage.pagesWithText = 9;
  }

  std::string text(BatchFormat format, const std::vector<std::string>& questions) {
    const BatchFile file{"a.pdf", "/nowhere/a.pdf", 1, 1, true};
    Batch batch({file});
    batch.finish("a.pdf", BatchState::Done);
    BatchResults results(format, "in", questions);
    results.put(file, result_, label, kWords);
    return results.text(batch);
  }

  BatchResult result_;
};

TEST_F(BatchResultsTest, EveryMentionHasALineInItsCell) {
  result_.answers = {
      answer(AnswerLabel::Computed, "2 mentions", {citationOn(2, "The mill."), citationOn(5, "=A mill.")}),
      answer(AnswerLabel::Found, "In 1911.", {citationOn(3, "Closed, 1911."), citationOn(4, "Shut.")}),
      answer(AnswerLabel::NotFound, "No.", {citationOn(6, "Near.")})};
  const auto csv = text(BatchFormat::Csv, {"List the mill", "=When?", "Who?"});
  EXPECT_NE(csv.find("a.pdf,id,List the mill,computed,2 mentions,\"p. 2\np. 5\",\"The mill.\n=A mill.\",\r\n"),
            std::string::npos)
      << csv;
  EXPECT_NE(csv.find("a.pdf,id,'=When?,found,In 1911.,p. 3,\"Closed, 1911.\",\r\n"), std::string::npos) << csv;
  EXPECT_NE(csv.find("a.pdf,id,Who?,not found,No.,,,\r\n"), std::string::npos) << csv;
}

TEST_F(BatchResultsTest, WhatTheReaderChoseIsNamedInsteadOfWhatTheModelFoundAndSaysSo) {
  auto chosen = citationOn(7, "Shut in 1912.");
  chosen.byReader = true;
  result_.answers = {answer(AnswerLabel::Found, "In 1911.", {citationOn(3, "Closed, 1911."), chosen}),
                     answer(AnswerLabel::NotFound, "No.", {citationOn(6, "Near."), chosen})};
  const auto csv = text(BatchFormat::Csv, {"When?", "Who?"});
  EXPECT_NE(csv.find("When?,found,In 1911.,\"p. 7, chosen by the reader\",Shut in 1912.,\r\n"), std::string::npos)
      << csv;
  EXPECT_NE(csv.find("Who?,not found,No.,\"p. 7, chosen by the reader\",Shut in 1912.,\r\n"), std::string::npos) << csv;
  const auto markdown = text(BatchFormat::Markdown, {"When?", "Who?"});
  EXPECT_NE(markdown.find("- “Closed, 1911.” (p. 3)\n- “Shut in 1912.” (p. 7, chosen by the reader)\n"),
            std::string::npos)
      << markdown;
  const auto json = text(BatchFormat::JsonLines, {"When?", "Who?"});
  EXPECT_NE(json.find("\"quote\":\"Shut in 1912.\",\"score\":0.0,\"chosen_by_reader\":true"), std::string::npos)
      << json;
}

TEST_F(BatchResultsTest, ACellHoldsNoMoreThanSpreadsheetsTake) {
  result_.answers = {answer(AnswerLabel::Computed, "9,000 mentions", {})};
  result_.answers[0].citations.assign(9'000, citationOn(1, "The mill of Grünfeld."));
  const auto csv = text(BatchFormat::Csv, {"List the mill"});
  EXPECT_LT(csv.size(), 2 * 32'767U);
  EXPECT_NE(csv.find("The mill of Grünfeld.\n…\""), std::string::npos);
}

TEST_F(BatchResultsTest, EverySentenceOfASummaryHasALineBesideThatOfItsPlace) {
  result_.summary.emplace();
  result_.summary->level = SummaryLevel::Section;
  result_.summary->sentences = {sentence(1, "Foreword", "It begins."), sentence(1, "", "It goes on."),
                                sentence(7, "The end", "It ends.")};
  EXPECT_NE(text(BatchFormat::Csv, {})
                .find(",found,\"Foreword: It begins.\nIt goes on.\nThe end: It ends.\",\"p. 1\np. 1\np. 7\",,\r\n"),
            std::string::npos)
      << text(BatchFormat::Csv, {});
  const auto markdown = text(BatchFormat::Markdown, {});
  EXPECT_NE(markdown.find("- It goes on."), std::string::npos) << markdown;
  EXPECT_EQ(markdown.find("\n\n\n"), std::string::npos) << markdown;
}

}  // namespace
