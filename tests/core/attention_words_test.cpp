// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_words.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/error.h"
#include "tests/support/default_model.h"
#include "tests/support/fake_source.h"

namespace {

using namespace core;

double sum(const std::vector<float>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

const std::string kQuestion = "Who wrote the letter?";
const std::string kAnswer = "The keeper, of the harbour; no one else: Åsne's boats.";

class AttentionWordsTest : public DefaultModelTest {
 protected:
  void readPages(int pages) {
    fake::Source source(DocumentKind::Pdf, fake::pages(pages, 70));
    reading_ = readingOf(library_, Reader(model(), library_).read(source, {}, {}));
  }
  AnswerAttention answer(AttentionSelection selection = {}) const {
    return answerAttention(model(), library_, reading_, kQuestion, kAnswer, selection);
  }
  SentenceAttention sentence(int passage, TextRange range, AttentionSelection selection = {}) const {
    return sentenceAttention(model(), library_, reading_, passage, range, selection);
  }

  TemporaryFolder folder_;
  Library library_ = openLibrary(folder_);
  Reading reading_;
};

TEST_F(AttentionWordsTest, EveryWordOfAnAnswerIsDividedWholly) {
  for (const int pages : {1, 8}) {
    readPages(pages);
    for (const AttentionSelection selection : {AttentionSelection{}, {4, {}}, {20, 1}}) {
      const auto seen = answer(selection);
      std::vector<std::string> words;
      for (const auto& word : seen.words) {
        words.push_back(kAnswer.substr(word.word.begin, word.word.end - word.word.begin));
        EXPECT_NEAR(word.near + word.sinks + word.cache + sum(word.slots), 1, 1e-4) << words.back();
        EXPECT_NEAR(sum(word.passages) + word.outside + word.sinks, 1, 1e-4) << words.back();
        EXPECT_EQ(word.slots.size(), 64u);
        EXPECT_EQ(word.passages.size(), library_.passages(reading_.id).size());
        EXPECT_EQ(sum(word.slots) > 0, pages > 1) << "what fits into the window leaves the latents empty";
      }
      EXPECT_EQ(words, (std::vector<std::string>{"The", "keeper", "of", "the", "harbour", "no", "one", "else", "Åsne's",
                                                 "boats"}));
    }
  }
}

TEST_F(AttentionWordsTest, WordsOfAnAnswerAreTheSameEachTimeAndNotAlike) {
  readPages(8);
  const auto before = library_.latestCheckpoint(reading_.id)->state;
  const auto a = answer(), b = answer();
  ASSERT_EQ(a.words.size(), b.words.size());
  for (std::size_t i = 0; i < a.words.size(); ++i) EXPECT_EQ(a.words[i].passages, b.words[i].passages);
  EXPECT_NE(a.words[0].passages, a.words[1].passages);
  EXPECT_TRUE(library_.latestCheckpoint(reading_.id)->state == before);
  EXPECT_TRUE(answerAttention(model(), library_, reading_, kQuestion, " … ", {}).words.empty());
}

TEST_F(AttentionWordsTest, ASentencesRowsAndColumnsAreShares) {
  readPages(8);
  const auto rows = library_.passages(reading_.id);
  for (const int passage : {0, 3, static_cast<int>(rows.size()) - 1})
    for (const AttentionSelection selection : {AttentionSelection{}, {12, 2}}) {
      const std::string& text = rows[static_cast<std::size_t>(passage)].passage.text;
      const TextRange range{text.find(' ') + 1, text.find(".\n") + 1};
      const auto seen = sentence(passage, range, selection);
      ASSERT_GT(seen.words.size(), 5u);
      EXPECT_EQ(text.substr(seen.words[0].begin, 2), text.substr(range.begin, 2));
      EXPECT_LE(seen.words.back().end, range.end);
      for (std::size_t word = 0; word < seen.words.size(); ++word) {
        const auto* row = seen.reads.data() + word * 64;
        EXPECT_NEAR(std::accumulate(row, row + 64, 0.0) + seen.other[word], 1, 1e-4);
      }
      for (std::size_t slot = 0; slot < 64; ++slot) {
        double column = 0;
        for (std::size_t word = 0; word < seen.words.size(); ++word) column += seen.writes[word * 64 + slot];
        // One layer has latents to which a sentence adds nothing that bf16 can hold.
        if (selection.layer && column == 0) continue;
        EXPECT_NEAR(column, 1, 1e-4);
      }
    }
}

TEST_F(AttentionWordsTest, APlaceThatWasNotReadIsRefused) {
  readPages(1);
  const auto end = library_.passages(reading_.id).back().passage.text.size();
  EXPECT_THROW(sentence(-1, {0, 1}), Error);
  EXPECT_THROW(sentence(99, {0, 1}), Error);
  EXPECT_THROW(sentence(0, {0, end + 1}), Error);
  EXPECT_THROW(sentence(0, {5, 4}), Error);
}

}  // namespace
