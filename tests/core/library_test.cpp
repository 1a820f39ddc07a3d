// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "core/error.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

using namespace core;
using test::noise;
using test::sampleInfo;
using test::startSample;
using test::Step;

namespace {

class LibraryTest : public testing::Test {
 protected:
  TemporaryFolder directory_;
  std::filesystem::path path_ = directory_.path();
  std::filesystem::path file_ = path_ / "library.db";
  Library library_ = Library::openForWriting(file_).value();

  /// Every byte on the disk. Closes the library meanwhile: reading its file by other means would take its locks away.
  std::string contents() {
    { const Library closed = std::move(library_); }
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) {
      std::ifstream in(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(in), {});
    }
    library_ = Library::openForWriting(file_).value();
    return all;
  }
};

}  // namespace

TEST_F(LibraryTest, GivesBackADocumentAsItWasAdded) {
  const DocumentInfo info = sampleInfo();
  const DocumentId id = library_.addDocument(info);
  const auto found = library_.findDocument(info.contentHash);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id, id);
  EXPECT_EQ(found->info.path, info.path);
  EXPECT_EQ(found->info.kind, info.kind);
  EXPECT_EQ(found->info.title, info.title);
  EXPECT_EQ(found->info.pages, 300);
  EXPECT_EQ(found->info.durationMs, -1);
  ASSERT_EQ(found->info.outline.size(), 3u);
  EXPECT_EQ(found->info.outline[1].title, "Evening");
  EXPECT_EQ(found->info.outline[2].page, -1);
  EXPECT_GT(found->addedAtMs, 1'600'000'000'000);
  EXPECT_FALSE(library_.findDocument("other"));
}

TEST_F(LibraryTest, RenewsADocumentThatMovedAndKeepsItsReadings) {
  const ReadingId reading = startSample(library_);
  library_.saveProgress(reading, Step(0).progress());
  DocumentInfo moved = sampleInfo();
  moved.path = "/elsewhere.pdf";
  const DocumentId id = library_.addDocument(moved);
  EXPECT_EQ(library_.listDocuments().size(), 1u);
  EXPECT_EQ(library_.findDocument("aa11")->info.path, "/elsewhere.pdf");
  EXPECT_EQ(library_.currentReading(id)->passages, 4);
}

TEST_F(LibraryTest, GivesBackEverythingAStepSaved) {
  const ReadingId reading = startSample(library_);
  const Step first(0), second(1);
  library_.saveProgress(reading, first.progress());
  library_.saveProgress(reading, second.progress(true));

  const auto found = library_.findReading("aa11/model-1");
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->finished);
  EXPECT_EQ(found->passages, 8);
  EXPECT_EQ(found->tokens, 1024u);
  EXPECT_EQ(found->stateBytes, 3000u);
  EXPECT_EQ(found->coverage.pagesWithText, 299);
  ASSERT_EQ(found->coverage.skipped.size(), 1u);
  EXPECT_EQ(found->coverage.skipped[0].reason, "too slow");

  const auto passages = library_.passages(reading, 3, 2);
  ASSERT_EQ(passages.size(), 2u);
  EXPECT_EQ(passages[1].passage.text, second.passages[0].passage.text);
  EXPECT_EQ(passages[1].tokenBegin, 512u);
  EXPECT_EQ(passages[1].tokenCount, 128u);
  EXPECT_EQ(std::get<PageAnchor>(passages[1].passage.anchor).lastPage, 1);

  const EvidenceCodes codes = library_.evidence(reading);
  ASSERT_EQ(codes.offsets.size(), 9u);
  const Bytes fifth(codes.codes.begin() + static_cast<long>(codes.offsets[5]),
                    codes.codes.begin() + static_cast<long>(codes.offsets[6]));
  EXPECT_EQ(fifth, second.evidence[1].bytes);
  EXPECT_EQ(library_.masses(reading, 5, 1).at(0).bytes, second.masses[1].bytes);

  const auto checkpoint = library_.latestCheckpoint(reading);
  ASSERT_TRUE(checkpoint);
  EXPECT_EQ(checkpoint->state, second.checkpoint.state);
  EXPECT_EQ(checkpoint->nextUnit, 2u);
  EXPECT_EQ(checkpoint->cursor, "{\"step\":1}");
  EXPECT_EQ(library_.checkpointAtOrBefore(reading, 1023)->position, 512u);
  EXPECT_FALSE(library_.checkpointAtOrBefore(reading, 511));
}

TEST_F(LibraryTest, GivesBackPagesWithTheirWordBoxesExactly) {
  const ReadingId reading = startSample(library_);
  const Step step(7);
  library_.saveProgress(reading, step.progress());
  const auto pages = library_.pages(library_.findDocument("aa11")->id, 7, 1);
  ASSERT_EQ(pages.size(), 1u);
  const Page &page = pages[0], &saved = step.pages[0];
  EXPECT_EQ(page.label, saved.label);
  EXPECT_EQ(page.text, saved.text);
  EXPECT_EQ(page.widthPoints, saved.widthPoints);
  EXPECT_EQ(page.hiddenWords, 2u);
  ASSERT_EQ(page.words.size(), 2u);
  EXPECT_EQ(page.words[1].begin, 4u);
  EXPECT_EQ(page.words[1].box.right, 120.125f);
  EXPECT_TRUE(library_.pages(1, 8, 10).empty());
}

TEST_F(LibraryTest, KeepsAnchorsOfEveryKind) {
  const ReadingId reading = startSample(library_);
  const std::vector<PassageRow> rows = {{{0, "spoken", TimeAnchor{-1, 61'000, "Ann"}}, 0, 9},
                                        {{1, "lines", LineAnchor{3, 9}}, 9, 9},
                                        {{2, "pages", PageAnchor{1, 2, 4'000'000'000u, 7}}, 18, 9}};
  const Checkpoint checkpoint{27, 1, "", noise(10, 1)};
  library_.saveProgress(reading, {rows, {}, {}, {}, checkpoint, {}, 0, false});
  const auto read = library_.passages(reading);
  ASSERT_EQ(read.size(), 3u);
  const auto& time = std::get<TimeAnchor>(read[0].passage.anchor);
  EXPECT_EQ(time.beginMs, -1);
  EXPECT_EQ(time.endMs, 61'000);
  EXPECT_EQ(time.speaker, "Ann");
  EXPECT_EQ(std::get<LineAnchor>(read[1].passage.anchor).lastLine, 9);
  EXPECT_EQ(std::get<PageAnchor>(read[2].passage.anchor).begin, 4'000'000'000u);
  EXPECT_EQ(library_.evidence(reading).offsets, (std::vector<std::size_t>{0, 0, 0, 0}));
}

TEST_F(LibraryTest, KeepsTheTurnsOfATranscript) {
  const ReadingId reading = startSample(library_);
  const std::vector<PassageTurn> turns = {{0, -1, 900, "Ann \"the lamp\" Åsne", 1}, {4'000'000'000u, 1000, -1, "", 0}};
  const std::vector<PassageRow> rows = {{{0, "lantern", TimeAnchor{-1, 900, "Ann"}, turns}, 0, 9}};
  const Checkpoint checkpoint{9, 1, "{}", noise(10, 1)};
  library_.saveProgress(reading, {rows, {}, {}, {}, checkpoint, {}, 0, false});
  EXPECT_EQ(library_.passages(reading).at(0).passage.turns, turns);
  EXPECT_EQ(library_.search("lantern").at(0).passage.turns, turns);
  const ReadingId copy = library_.startReadingFrom(*library_.findReading("aa11/model-1"), checkpoint, 1,
                                                   library_.addDocument(sampleInfo("bb22")), "bb22/model-1");
  EXPECT_EQ(library_.passages(copy).at(0).passage.turns, turns);
}

TEST_F(LibraryTest, RepeatedStepChangesNothing) {
  const ReadingId reading = startSample(library_);
  for (const int n : {0, 1, 1, 2, 1, 2}) library_.saveProgress(reading, Step(n).progress());
  EXPECT_EQ(library_.findReading("aa11/model-1")->passages, 12);
  EXPECT_EQ(library_.evidence(reading).offsets.size(), 13u);
  EXPECT_EQ(library_.checkpointPositions(reading), (std::vector<std::uint64_t>{512, 1024, 1536}));
  EXPECT_EQ(library_.search("lighthouse").size(), 12u);
  EXPECT_EQ(library_.check(), "ok");
}

TEST_F(LibraryTest, ResumingEarlierDropsWhatCameAfter) {
  const ReadingId reading = startSample(library_);
  for (int n = 0; n < 4; ++n) library_.saveProgress(reading, Step(n).progress());
  library_.saveProgress(reading, Step(1).progress());
  EXPECT_EQ(library_.findReading("aa11/model-1")->passages, 8);
  EXPECT_EQ(library_.checkpointPositions(reading).back(), 1024u);
  EXPECT_EQ(library_.search("journal").size(), 8u);
}

TEST_F(LibraryTest, RefusesEvidenceOfAPassageThatDoesNotExistAndSavesNothing) {
  const ReadingId reading = startSample(library_);
  library_.saveProgress(reading, Step(0).progress());
  Step broken(1);
  broken.evidence.push_back({99, noise(10, 1)});
  EXPECT_THROW(library_.saveProgress(reading, broken.progress()), Error);
  EXPECT_EQ(library_.findReading("aa11/model-1")->passages, 4);
  EXPECT_EQ(library_.latestCheckpoint(reading)->position, 512u);
  library_.saveProgress(reading, Step(1).progress());
  EXPECT_EQ(library_.findReading("aa11/model-1")->passages, 8);
}

TEST_F(LibraryTest, KeepsTwoRecentAndSixteenEvenlySpacedCheckpoints) {
  const ReadingId reading = startSample(library_);
  for (std::uint64_t n = 1; n <= 500; ++n) {
    const Checkpoint checkpoint{n * 512, n, "", noise(64, n)};
    library_.saveProgress(reading, {{}, {}, {}, {}, checkpoint, {}, 0, false});
    const auto kept = library_.checkpointPositions(reading);
    ASSERT_EQ(kept.size(), std::min<std::size_t>(n, 18));
    ASSERT_EQ(kept.back(), n * 512);
    ASSERT_TRUE(n == 1 || kept[kept.size() - 2] == (n - 1) * 512);
    std::uint64_t largest = kept.front();
    for (std::size_t i = 1; i < kept.size(); ++i) largest = std::max(largest, kept[i] - kept[i - 1]);
    ASSERT_LE(largest, 512 * (2 + 4 * n / 16)) << "after " << n;
  }
}

TEST_F(LibraryTest, AFinishedReadingKeepsItsFinalStateAndWellSpacedOnesAlone) {
  const ReadingId reading = startSample(library_);
  for (std::uint64_t n = 1; n <= 10; ++n) {
    const Checkpoint checkpoint{n * 1000, n, "", noise(64, n)};
    library_.saveProgress(reading, {{}, {}, {}, {}, checkpoint, {}, 0, n == 10, 2500});
    const auto kept = library_.checkpointPositions(reading);
    ASSERT_TRUE(n == 1 || n == 10 || kept[kept.size() - 2] == (n - 1) * 1000) << "while reading, the newest two stay";
  }
  EXPECT_EQ(library_.checkpointPositions(reading), (std::vector<std::uint64_t>{3000, 6000, 9000, 10000}));
}

TEST_F(LibraryTest, OldModelAnswersUntilTheNewOneHasFinished) {
  const DocumentId document = library_.addDocument(sampleInfo());
  const ReadingId old = library_.startReading(document, "k1", "model-1");
  library_.saveProgress(old, Step(0).progress(true));
  const ReadingId fresh = library_.startReading(document, "k2", "model-2");
  library_.saveProgress(fresh, Step(0).progress());
  EXPECT_EQ(library_.currentReading(document)->id, old);
  EXPECT_EQ(library_.search("lighthouse").at(0).reading, old);
  library_.saveProgress(fresh, Step(1).progress(true));
  EXPECT_EQ(library_.currentReading(document)->id, fresh);
  EXPECT_EQ(library_.startReading(document, "k2", "model-2"), fresh);
  EXPECT_EQ(library_.listReadings().size(), 2u);
}

TEST_F(LibraryTest, KeepsNotesAndReplacesThoseFromTheFirstOneGiven) {
  const ReadingId reading = startSample(library_);
  const auto save = [&](int step, const std::vector<SectionNote>& notes) {
    const Step made(step);
    auto progress = made.progress();
    progress.notes = notes;
    library_.saveProgress(reading, progress);
  };
  const SectionNote first{0, "Evening", 0, 3, {{1, 0, 9}, {0, 4, 12}}}, second{1, "", 4, 6, {}},
      third{2, "\"Morning\" – früh", 7, 7, {{7, 0, 1}}}, other{1, "Night", 4, 7, {{5, 2, 8}}};
  save(0, {first, second});
  save(1, {});
  save(1, {third});
  EXPECT_EQ(library_.notes(reading), (std::vector<SectionNote>{first, second, third}));
  save(1, {other});
  EXPECT_EQ(library_.notes(reading), (std::vector<SectionNote>{first, other}));
}

TEST_F(LibraryTest, ACopiedReadingHasTheNotesOfItsPassages) {
  const ReadingId reading = startSample(library_);
  const Step step(0);
  auto progress = step.progress();
  const std::vector<SectionNote> notes = {{0, "Evening", 0, 1, {{1, 0, 9}}}, {1, "Night", 2, 3, {}}};
  progress.notes = notes;
  library_.saveProgress(reading, progress);
  const auto from = library_.findReading("aa11/model-1");
  const auto checkpoint = library_.latestCheckpoint(reading);
  const ReadingId copy =
      library_.startReadingFrom(*from, *checkpoint, 3, library_.addDocument(sampleInfo("bb22")), "b");
  EXPECT_EQ(library_.notes(copy), (std::vector<SectionNote>{notes[0]}));
}

TEST_F(LibraryTest, RemoveLeavesNothingOfTheDocumentInTheFile) {
  const ReadingId reading = startSample(library_, "keep");
  library_.saveProgress(reading, Step(0).progress(true));
  const ReadingId gone = startSample(library_, "gone");
  Step secret(0, 400'000);
  for (auto& row : secret.passages)
    row.passage.text = "the combination is xylophone " + std::to_string(row.passage.index);
  secret.pages[0].text = "xylophone";
  auto progress = secret.progress(true);
  const std::vector<SectionNote> notes = {{0, "Of the xylophone", 0, 3, {{1, 0, 15}}}};
  progress.notes = notes;
  library_.saveProgress(gone, progress);
  const DocumentId document = library_.findDocument("gone")->id;
  library_.saveAnswer({"both", "q", "{\"xylophone\":1}", 0},
                      std::vector<DocumentId>{document, library_.findDocument("keep")->id});
  ASSERT_NE(contents().find("xylophone"), std::string::npos);

  EXPECT_GT(library_.removeDocument(document), 350'000u);
  EXPECT_EQ(contents().find("xylophone"), std::string::npos);
  EXPECT_EQ(contents().find("xylophon"), std::string::npos) << "the stem in the full-text index";
  EXPECT_FALSE(library_.findDocument("gone"));
  EXPECT_FALSE(library_.findReading("gone/model-1"));
  EXPECT_FALSE(library_.findAnswer("both"));
  EXPECT_TRUE(library_.search("xylophone").empty());
  EXPECT_EQ(library_.search("lighthouse").size(), 4u);
  EXPECT_EQ(library_.check(), "ok");
  EXPECT_THROW(library_.saveProgress(gone, Step(1).progress()), Error) << "a reading that was removed meanwhile";
}

TEST_F(LibraryTest, QuotaTakesMassesAndSpacedCheckpointsOfTheOldestFirst) {
  for (const char* hash : {"old", "new"}) {
    const ReadingId reading = startSample(library_, hash);
    for (int n = 0; n < 8; ++n) library_.saveProgress(reading, Step(n, 50'000).progress(n == 7));
  }
  const DocumentId oldest = library_.findDocument("old")->id, newest = library_.findDocument("new")->id;
  const auto before = library_.sizes();
  const RoomMade made = library_.enforceQuota(before.used - 100'000);
  EXPECT_EQ(made.documents, std::vector{oldest});
  EXPECT_GT(made.bytes, 100'000u);
  EXPECT_EQ(library_.sizesOf(oldest).masses, 0u);
  EXPECT_EQ(library_.sizesOf(newest).masses, 32u * (1100 + kBlobHeaderBytes));
  EXPECT_EQ(library_.checkpointPositions(library_.findReading("old/model-1")->id).size(), 2u);
  EXPECT_EQ(library_.checkpointPositions(library_.findReading("new/model-1")->id).size(), 8u);
  EXPECT_EQ(library_.enforceQuota(1'000'000'000).bytes, 0u);

  library_.enforceQuota(0);
  EXPECT_EQ(library_.sizes().masses, 0u);
  EXPECT_EQ(library_.sizes().text, before.text);
  EXPECT_EQ(library_.sizes().evidence, before.evidence);
  EXPECT_EQ(library_.latestCheckpoint(library_.findReading("new/model-1")->id)->position, 8u * 512);
  EXPECT_EQ(library_.search("lighthouse").size(), 64u);
}

TEST_F(LibraryTest, QuotaLeavesReadingsThatGoOnAndTheOneThatIsSpared) {
  for (const char* hash : {"begun", "spared", "other"}) {
    const ReadingId reading = startSample(library_, hash);
    for (int n = 0; n < 8; ++n)
      library_.saveProgress(reading, Step(n, 50'000).progress(n == 7 && std::string(hash) != "begun"));
  }
  const auto idOf = [&](const char* hash) { return library_.findDocument(hash)->id; };
  const auto begun = library_.sizesOf(idOf("begun")), spared = library_.sizesOf(idOf("spared"));
  const RoomMade made = library_.enforceQuota(0, idOf("spared"));
  EXPECT_EQ(made.documents, std::vector{idOf("other")});
  EXPECT_EQ(library_.sizesOf(idOf("begun")).masses, begun.masses);
  EXPECT_EQ(library_.sizesOf(idOf("begun")).checkpoints, begun.checkpoints);
  EXPECT_EQ(library_.sizesOf(idOf("spared")).masses, spared.masses);
  EXPECT_EQ(library_.sizesOf(idOf("other")).masses, 0u);
}

TEST_F(LibraryTest, KeepsAnswersAndNullProfiles) {
  const ReadingId reading = startSample(library_);
  const DocumentId document = library_.findDocument("aa11")->id;
  EXPECT_FALSE(library_.nullProfile(reading));
  library_.saveNullProfile(reading, noise(90, 4));
  EXPECT_EQ(library_.nullProfile(reading), noise(90, 4));
  library_.saveAnswer({"k", "who?", "{}", 0}, std::vector{document});
  library_.saveAnswer({"k", "who?", "{\"answer\":\"Ann\"}", 0}, std::vector{document});
  EXPECT_EQ(library_.findAnswer("k")->content, "{\"answer\":\"Ann\"}");
  EXPECT_EQ(library_.answersOf(document).size(), 1u);
  EXPECT_FALSE(library_.findAnswer("other"));
}

TEST_F(LibraryTest, ReaderSeesWhatIsSavedAndCannotWrite) {
  auto reader = Library::openForReading(file_);
  ASSERT_TRUE(reader);
  EXPECT_TRUE(reader->listReadings().empty());
  library_.saveProgress(startSample(library_), Step(0).progress());
  EXPECT_EQ(reader->findReading("aa11/model-1")->passages, 4);
  EXPECT_EQ(reader->search("journal").size(), 4u);
  EXPECT_THROW(reader->addDocument(sampleInfo("other")), Error);
}
