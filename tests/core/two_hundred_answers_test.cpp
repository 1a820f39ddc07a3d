// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No citation without its quote at the anchor, over 200 answers of every kind from a PDF, a transcript and plain text.
#include <gtest/gtest.h>

#include <iostream>

#include "core/answering/answerer.h"
#include "core/answering/citations.h"
#include "core/document/words.h"
#include "core/ingest/source.h"
#include "tests/support/default_model.h"

namespace {

using namespace core;

/// What could be asked of a document: about its sentences, its words, and now and then about all of it.
std::vector<std::string> questionsOn(const AskedDocument& document, std::size_t count) {
  std::vector<std::string> questions;
  const auto& passages = document.passages();
  for (std::size_t turn = 0; questions.size() < count && turn < 20; ++turn)
    for (std::size_t p = 0; p < passages.size() && questions.size() < count; ++p) {
      const auto& text = passages[p].text;
      const auto sentences = sentencesIn(text);
      if (turn >= sentences.size()) continue;
      const auto sentence = text.substr(sentences[turn].begin, sentences[turn].end - sentences[turn].begin);
      std::vector<std::string> words;
      for (const auto& word : wordsIn(sentence))
        if (!isFunctionWord(word.folded))
          words.push_back(sentence.substr(word.range.begin, word.range.end - word.range.begin));
      if (words.size() < 4) continue;
      switch (questions.size() % 10) {
        case 7:
          questions.push_back("How often is " + words[0] + " mentioned?");
          break;
        case 8:
          questions.push_back("What is this about, and what has it to do with " + words[1] + "?");
          break;
        case 9:
          questions.push_back("What is the main idea of this text?");
          break;
        default:
          questions.push_back("What is said about " + words[0] + ", " + words[1] + " and " + words[3] + "?");
      }
    }
  return questions;
}

class TwoHundredAnswersTest : public DefaultModelTest {};

TEST_F(TwoHundredAnswersTest, CiteOnlyWhatStandsThere) {
  const TemporaryFolder folder;
  auto library = openLibrary(folder);
  std::size_t asked = 0, cited = 0, written = 0;
  for (const auto& [file, count] :
       {std::pair("resources/sample/lighthouse.pdf", 80), std::pair("resources/sample/council_meeting.vtt", 80),
        std::pair("README.md", 40)}) {
    const auto source = openSource(std::string(LATTE_SOURCE_DIR "/") + file, {"", LATTE_BIN_DIR "/docworker"});
    const AskedDocument document(model(), library, readingOf(library, Reader(model(), library).read(*source, {}, {})));
    const auto questions = questionsOn(document, static_cast<std::size_t>(count));
    EXPECT_EQ(questions.size(), static_cast<std::size_t>(count)) << file;
    for (const auto& question : questions) {
      const auto answer = Answerer(model(), library).answer(document, question, 3, {}, {});
      ++asked;
      written += answer.label == AnswerLabel::Found && !answer.text.empty();
      EXPECT_FALSE(answer.label == AnswerLabel::Found && answer.citations.empty()) << question;
      for (const auto& citation : answer.citations) {
        ++cited;
        EXPECT_TRUE(stands(citation, document, library)) << file << ": " << question << "\n" << citation.quote;
      }
    }
  }
  EXPECT_EQ(asked, 200u);
  EXPECT_GT(cited, asked);
  RecordProperty("written", static_cast<int>(written));
  std::cout << asked << " answers, " << written << " of them written, " << cited << " citations\n";
}

}  // namespace
