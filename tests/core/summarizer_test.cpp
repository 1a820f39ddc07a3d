// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/summarizer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "core/reading/section_notes.h"
#include "tests/support/fake_source.h"
#include "tests/support/summary_quotes.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

constexpr SummaryLevel kLevels[] = {SummaryLevel::Line, SummaryLevel::Short, SummaryLevel::Section,
                                    SummaryLevel::Bullets};

/// A document in a library of its own, as if it had been read.
class Document {
 public:
  Document(DocumentInfo info, std::vector<Passage> passages, std::optional<std::vector<SectionNote>> notes = {})
      : info_(std::move(info)) {
    std::vector<PassageRow> rows;
    std::uint64_t token = 0;
    for (auto& passage : passages) {
      const auto tokens = static_cast<std::uint32_t>(passage.text.size() / 4);
      rows.push_back({std::move(passage), token, tokens});
      token += tokens;
    }
    if (!notes) notes = notesOf(info_, rows);
    const auto id = library_.startReading(library_.addDocument(info_), "key", "model");
    library_.saveProgress(
        id,
        {rows, {}, {}, {}, {token, 1, "{}", Bytes(10)}, {3, 2, 0, {{1, PageVerdict::Empty, ""}}}, 1, true, 0, *notes});
    reading_ = *library_.findReading("key");
  }

  Summary summary(SummaryLevel level) const { return summarize(library_, reading_, info_, level); }
  std::vector<std::string> texts(SummaryLevel level) const {
    std::vector<std::string> texts;
    for (const auto& sentence : summary(level).sentences) texts.push_back(sentence.text);
    return texts;
  }
  const Library& library() const { return library_; }
  const Reading& reading() const { return reading_; }

 private:
  TemporaryFolder folder_;
  Library library_ = Library::openForWriting(std::filesystem::path(folder_.path()) / "library.db").value();
  DocumentInfo info_;
  Reading reading_;
};

DocumentInfo infoOf(DocumentKind kind) {
  DocumentInfo info;
  info.contentHash = "aa11";
  info.path = "/fake/document";
  info.kind = kind;
  return info;
}

/// Pages of one passage each, which tell of different things.
std::vector<Passage> pages(int count) {
  static const char* const kThings[] = {"lamp", "boat", "rope", "letter", "storm", "oven", "garden", "fog bell"};
  std::vector<Passage> passages;
  for (int i = 0; i < count; ++i) {
    const std::string thing = kThings[i % 8], number = std::to_string(i);
    const std::string text = "Of the " + thing + "\nThe keeper of the northern island wrote about the " + thing +
                             " in the journal of week " + number + ".\nEvery evening the " + thing +
                             " was looked after by the\nkeeper and by one of the two assistants.\n" +
                             fake::prose(80, static_cast<std::uint64_t>(i));
    passages.push_back({i, text, PageAnchor{i, i, 0, static_cast<std::uint32_t>(text.size())}});
  }
  return passages;
}

std::vector<Passage> turns() {
  std::vector<Passage> passages;
  for (int i = 0; i < 30; ++i) {
    const auto first =
        "Ada: We should paint bracket number " + std::to_string(i) + " of the gallery before the winter.\n";
    const auto second = "Ben: The paint for the gallery is in the oil store,\nbehind the ropes of the boat.\n";
    Passage passage{i, first + second, TimeAnchor{i * 1000, i * 1000 + 900, "Ada", 3 * i + 1, 3 * i + 3}};
    passage.turns = {{0, i * 1000, i * 1000 + 400, "Ada", 3 * i + 1},
                     {static_cast<std::uint32_t>(first.size()), i * 1000 + 400, i * 1000 + 900, "Ben", 3 * i + 2}};
    passages.push_back(std::move(passage));
  }
  return passages;
}

Document text(const std::string& words) {
  return Document(infoOf(DocumentKind::PlainText), {{0, words, LineAnchor{1, 9}}});
}

void expectQuotesStand(const Document& document, const Summary& summary) {
  ::expectQuotesStand(document.library().passages(document.reading().id), summary);
}

TEST(SummarizerTest, EveryQuoteStandsAtItsAnchor) {
  const Document book(infoOf(DocumentKind::Pdf), pages(40)), meeting(infoOf(DocumentKind::Transcript), turns());
  for (const auto level : kLevels) {
    for (const auto* document : {&book, &meeting}) {
      const auto summary = document->summary(level);
      EXPECT_FALSE(summary.sentences.empty());
      expectQuotesStand(*document, summary);
    }
  }
}

TEST(SummarizerTest, LevelsSayMoreOrLess) {
  const Document book(infoOf(DocumentKind::Pdf), pages(40));
  EXPECT_EQ(book.summary(SummaryLevel::Line).sentences.size(), 1u);
  EXPECT_EQ(book.summary(SummaryLevel::Short).sentences.size(), 5u);
  const auto summary = book.summary(SummaryLevel::Bullets);
  EXPECT_GT(summary.sentences.size(), 5u);
  EXPECT_LE(summary.sentences.size(), 10u);
  EXPECT_EQ(summary.level, SummaryLevel::Bullets);
  EXPECT_EQ(summary.coverage.pagesWithText, 2);
  EXPECT_EQ(summary.coverage.skipped.size(), 1u);
}

TEST(SummarizerTest, CoversTheDocumentEvenlyAndInOrder) {
  const Document book(infoOf(DocumentKind::Pdf), pages(40));
  std::vector<int> passages;
  for (const auto& sentence : book.summary(SummaryLevel::Short).sentences)
    passages.push_back(sentence.evidence.front().passage);
  EXPECT_TRUE(std::is_sorted(passages.begin(), passages.end()));
  EXPECT_LT(passages.front(), 12);
  EXPECT_GT(passages.back(), 28);
}

TEST(SummarizerTest, ADocumentReadBeforeThereWereNotesHasTheSameSummaries) {
  const Document with(infoOf(DocumentKind::Pdf), pages(30)),
      without(infoOf(DocumentKind::Pdf), pages(30), std::vector<SectionNote>{});
  EXPECT_FALSE(with.library().notes(with.reading().id).empty());
  EXPECT_TRUE(without.library().notes(without.reading().id).empty());
  for (const auto level : kLevels) EXPECT_EQ(with.texts(level), without.texts(level));
}

TEST(SummarizerTest, PassagesWithoutALibraryHaveTheSameSummaries) {
  const auto info = infoOf(DocumentKind::Transcript);
  const Document meeting(info, turns());
  const auto rows = meeting.library().passages(meeting.reading().id);
  for (const auto level : kLevels) {
    std::vector<std::string> texts;
    for (const auto& sentence : summarize(rows, info, level).sentences) texts.push_back(sentence.text);
    EXPECT_EQ(texts, meeting.texts(level));
  }
}

TEST(SummarizerTest, LeavesOutNotesThatStandNowhere) {
  auto passages = pages(2);
  const auto size = static_cast<std::uint32_t>(passages[1].text.size());
  const auto begin = static_cast<std::uint32_t>(passages[1].text.find("The keeper"));
  const auto end = static_cast<std::uint32_t>(passages[1].text.find(".\n")) + 1;
  const SectionNote damaged{0, "", 0, 1, {{7, 0, 5}, {1, size, size + 1}, {-1, 0, 5}, {1, 5, 5}, {1, begin, end}}};
  const Document book(infoOf(DocumentKind::Pdf), std::move(passages), std::vector{damaged});
  EXPECT_EQ(
      book.texts(SummaryLevel::Bullets),
      std::vector<std::string>{"The keeper of the northern island wrote about the boat in the journal of week 1."});
}

TEST(SummarizerTest, SectionsStandUnderTheHeadingsOfTheOutline) {
  auto info = infoOf(DocumentKind::Pdf);
  info.outline = {{0, "Of the lamp", 0}, {0, "Of the letter", 3}, {1, "Of the storm", 4}, {0, "Of the fog bell", 7}};
  const Document book(info, pages(8));
  std::vector<std::pair<std::string, int>> headings;
  for (const auto& sentence : book.summary(SummaryLevel::Section).sentences)
    if (!sentence.heading.empty()) headings.emplace_back(sentence.heading, sentence.evidence.front().passage);
  ASSERT_GE(headings.size(), 3u);
  EXPECT_EQ(headings.front().first, "Of the lamp");
  EXPECT_LT(headings.front().second, 3);
  EXPECT_EQ(headings[1].first, "Of the letter");
  EXPECT_GE(headings[1].second, 3);
  EXPECT_EQ(headings.back(), std::pair(std::string("Of the fog bell"), 7));
}

TEST(SummarizerTest, AShortTextIsSummarisedByItsSentences) {
  const std::string one = "The harbour master moved the lamp to the north tower in March.",
                    two = "Nobody on the island had asked for the move of the old lamp.",
                    three = "It was paid for by the fishermen of the village themselves.";
  EXPECT_EQ(text(one).texts(SummaryLevel::Short), std::vector<std::string>{one});
  EXPECT_EQ(text(one + " " + two).texts(SummaryLevel::Bullets), (std::vector<std::string>{one, two}));
  EXPECT_EQ(text(one + "\n" + two + " " + three).texts(SummaryLevel::Short),
            (std::vector<std::string>{one, two, three}));
  EXPECT_EQ(text(one + " " + two + " " + three).texts(SummaryLevel::Line).size(), 1u);
}

TEST(SummarizerTest, SaysNothingTwice) {
  std::string words;
  for (int i = 0; i < 6; ++i) words += "The harbour master moved the lamp to the north tower in March. ";
  for (const auto level : kLevels) EXPECT_EQ(text(words).texts(level).size(), 1u);
}

TEST(SummarizerTest, ADocumentOfHeadingsIsSummarisedByThem) {
  const auto headings = text("The lamp\n\nThe harbour\n\nThe storm\n\n");
  for (const auto level : kLevels) {
    const auto summary = headings.summary(level);
    EXPECT_FALSE(summary.sentences.empty());
    expectQuotesStand(headings, summary);
  }
}

TEST(SummarizerTest, ADocumentWithoutAWordHasNoSentences) {
  EXPECT_TRUE(text("* * *\n\n---\n\n").texts(SummaryLevel::Short).empty());
}

TEST(SummarizerTest, SummarisesChineseByItsSentences) {
  const std::string first = "港口管理员在三月把旧灯移到了北塔，让岛上的居民非常高兴。", second = "第一章",
                    third = "村里的渔民自己出钱买了新的灯油，并且修好了北塔的楼梯。";
  const auto chinese = text(second + "\n\n" + first + third);
  const auto texts = chinese.texts(SummaryLevel::Short);
  EXPECT_EQ(texts, (std::vector<std::string>{first, third}));
  expectQuotesStand(chinese, chinese.summary(SummaryLevel::Short));
}

TEST(SummarizerTest, JoinsWordsThatWereBrokenAtALineEnd) {
  const auto page = text(
      "The light-\nhouse keeper wrote of the well-\nknown storm in the journal of March.\n\n"
      "A well-known storm came over the island in the winter of that year.");
  const auto summary = page.summary(SummaryLevel::Short);
  ASSERT_FALSE(summary.sentences.empty());
  EXPECT_EQ(summary.sentences[0].text, "The lighthouse keeper wrote of the well-known storm in the journal of March.");
  EXPECT_EQ(summary.sentences[0].evidence[0].quote,
            "The light-\nhouse keeper wrote of the well-\nknown storm in the journal of March.");
}

}  // namespace
