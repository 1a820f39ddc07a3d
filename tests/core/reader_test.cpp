// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"

#include <ATen/ATen.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

#include "core/error.h"
#include "core/library/rows.h"
#include "core/reading/reading_record.h"
#include "core/reading/reading_session.h"
#include "core/reading/saved_state.h"
#include "core/reading/section_notes.h"
#include "models/reading/language_model.h"
#include "tests/support/default_model.h"
#include "tests/support/fake_source.h"

namespace {

using namespace core;

/// Checkpoints after every chunk, and small chunks, so that a short text has many.
const ReaderOptions kOptions{128, 0};

/// About 900 tokens: enough for window and slots.
std::unique_ptr<fake::Source> documentOf(DocumentKind kind, int failAt = -1) {
  auto units = kind == DocumentKind::Pdf ? fake::pages(8, 70) : fake::turns(19);
  return std::make_unique<fake::Source>(kind, std::move(units), failAt);
}

ReadReport read(const ReadingModel& model, Library& library, Source& source, const ReadWatcher& watch = {},
                std::stop_token stop = {}) {
  return Reader(model, library, kOptions).read(source, watch, stop);
}

/// Reads until `chunks` are absorbed and then stops; whether the document was finished before.
bool readSome(const ReadingModel& model, Library& library, Source& source, int chunks) {
  std::stop_source stop;
  if (chunks == 0) stop.request_stop();
  const auto watch = [&](const ReadProgress&) {
    if (--chunks == 0) stop.request_stop();
  };
  try {
    read(model, library, source, watch, stop.get_token());
    return true;
  } catch (const Error& error) {
    EXPECT_EQ(error.failure(), Failure::Interrupted) << error.what();
    return false;
  }
}

/// Everything two readings of the same document must share, byte by byte.
void expectEqualReadings(const Library& left, const Library& right, const std::string& key,
                         const std::string& rightKey) {
  const auto a = left.findReading(key), b = right.findReading(rightKey);
  ASSERT_TRUE(a && b && a->finished && b->finished);
  EXPECT_EQ(a->tokens, b->tokens);
  EXPECT_EQ(toJson(a->coverage), toJson(b->coverage));
  const auto rowsA = left.passages(a->id), rowsB = right.passages(b->id);
  ASSERT_EQ(rowsA.size(), rowsB.size());
  for (std::size_t i = 0; i < rowsA.size(); ++i) {
    EXPECT_EQ(rowsA[i].passage.index, rowsB[i].passage.index);
    EXPECT_EQ(rowsA[i].passage.text, rowsB[i].passage.text);
    EXPECT_EQ(rowsA[i].tokenBegin, rowsB[i].tokenBegin);
    EXPECT_EQ(rowsA[i].tokenCount, rowsB[i].tokenCount);
  }
  EXPECT_TRUE(left.notes(a->id) == right.notes(b->id)) << "the notes differ";
  EXPECT_TRUE(left.notes(a->id) == notesOf(left.listDocuments().front().info, rowsA)) << "notes made afterwards differ";
  const auto evidenceA = left.evidence(a->id), evidenceB = right.evidence(b->id);
  EXPECT_EQ(evidenceA.offsets, evidenceB.offsets);
  EXPECT_TRUE(evidenceA.codes == evidenceB.codes);
  const auto massesA = left.masses(a->id), massesB = right.masses(b->id);
  ASSERT_EQ(massesA.size(), massesB.size());
  for (std::size_t i = 0; i < massesA.size(); ++i) {
    EXPECT_EQ(massesA[i].passage, massesB[i].passage);
    EXPECT_TRUE(massesA[i].bytes == massesB[i].bytes) << "masses of passage " << massesA[i].passage;
  }
  EXPECT_EQ(left.pages(a->document, 0, Library::kAll).size(), right.pages(b->document, 0, Library::kAll).size());
  const auto stateA = left.latestCheckpoint(a->id), stateB = right.latestCheckpoint(b->id);
  ASSERT_TRUE(stateA && stateB);
  EXPECT_EQ(stateA->position, stateB->position);
  EXPECT_TRUE(stateA->state == stateB->state) << "the final states differ";
}

class ReaderTest : public DefaultModelTest, public testing::WithParamInterface<DocumentKind> {
 protected:
  struct Unbroken {
    TemporaryFolder folder;
    Library library = openLibrary(folder);
    int chunks = 0;
    ReadReport report;
  };

  /// The document read in one go, once for the program.
  static Unbroken& unbroken() {
    static std::map<DocumentKind, Unbroken> all;
    auto& one = all[GetParam()];
    if (one.chunks == 0)
      one.report = read(model(), one.library, *documentOf(GetParam()), [&](const ReadProgress&) { ++one.chunks; });
    return one;
  }
  static std::string key() { return readingKey(documentOf(GetParam())->info(), model(), kOptions); }

  void expectLikeUnbroken() const { expectEqualReadings(library_, unbroken().library, key(), key()); }

  TemporaryFolder folder_;
  Library library_ = openLibrary(folder_);
};

TEST_P(ReaderTest, ReportsWhatWasRead) {
  const auto& report = unbroken().report;
  const auto source = documentOf(GetParam());
  const auto rows = unbroken().library.passages(report.reading);
  EXPECT_FALSE(report.cached);
  EXPECT_EQ(report.passages, static_cast<int>(rows.size()));
  EXPECT_EQ(report.tokens, rows.back().tokenBegin + rows.back().tokenCount);
  EXPECT_EQ(report.coverage.pages, source->units());
  EXPECT_EQ(report.coverage.pagesWithText + static_cast<int>(report.coverage.skipped.size()), source->units());
  EXPECT_EQ(unbroken().chunks, static_cast<int>((report.tokens + kOptions.chunkTokens - 1) / kOptions.chunkTokens));
}

TEST_P(ReaderTest, ReadsAFinishedDocumentNeverAgain) {
  const auto source = documentOf(GetParam(), /*failAt=*/0);
  const auto again =
      read(model(), unbroken().library, *source, [](const ReadProgress&) { FAIL() << "absorbed again"; });
  EXPECT_TRUE(again.cached);
  EXPECT_EQ(again.reading, unbroken().report.reading);
  EXPECT_EQ(again.tokens, unbroken().report.tokens);
  EXPECT_EQ(again.stateBytes, unbroken().report.stateBytes);
}

TEST_P(ReaderTest, GoesOnAfterStopsAsIfThereHadBeenNone) {
  for (const int chunks : {0, 1, 0, 2, 1})
    ASSERT_FALSE(readSome(model(), library_, *documentOf(GetParam()), chunks));
  EXPECT_FALSE(library_.findReading(key())->finished);
  EXPECT_FALSE(read(model(), library_, *documentOf(GetParam())).cached);
  expectLikeUnbroken();
}

TEST_P(ReaderTest, FinishesAReadingThatWasStoppedAfterItsLastToken) {
  ASSERT_FALSE(readSome(model(), library_, *documentOf(GetParam()), unbroken().chunks));
  EXPECT_FALSE(library_.findReading(key())->finished);
  read(model(), library_, *documentOf(GetParam()));
  expectLikeUnbroken();
}

TEST_P(ReaderTest, KeepsWhatWasReadWhenTheSourceFails) {
  EXPECT_THROW(read(model(), library_, *documentOf(GetParam(), /*failAt=*/6)), Error);
  const auto half = library_.findReading(key());
  ASSERT_TRUE(half);
  EXPECT_FALSE(half->finished);
  EXPECT_GT(half->tokens, 0u);
  EXPECT_EQ(half->tokens % kOptions.chunkTokens, 0u);
  int chunks = static_cast<int>(half->tokens) / kOptions.chunkTokens;
  read(model(), library_, *documentOf(GetParam()), [&](const ReadProgress&) { ++chunks; });
  EXPECT_EQ(chunks, unbroken().chunks) << "what was saved is not read again";
  expectLikeUnbroken();
}

TEST_P(ReaderTest, GoesOnFromTheCheckpointBeforeADamagedOne) {
  ASSERT_FALSE(readSome(model(), library_, *documentOf(GetParam()), 5));
  { const auto closed = std::move(library_); }
  SQLite::Database(folder_.path() + "/library.db", SQLite::OPEN_READWRITE)
      .exec("UPDATE checkpoints SET state = x'00' WHERE position = (SELECT max(position) FROM checkpoints)");
  library_ = openLibrary(folder_);
  read(model(), library_, *documentOf(GetParam()));
  expectLikeUnbroken();
}

TEST_P(ReaderTest, CountsEveryTokenThatLeftTheWindowInOnePassage) {
  const auto& library = unbroken().library;
  const auto reading = readingOf(library, unbroken().report);
  const auto state = newestState(model(), library, reading);
  const auto& config = model().language().adapter().config;
  auto masses = at::zeros({model().language().config().layers, model().language().config().kvHeads, config.slots});
  for (const auto& row : library.masses(reading.id)) masses += at::tensor(fromHalfBytes(row.bytes)).view_as(masses);
  for (const auto& [passage, mass] : state.partialMass) masses += mass;
  const double evicted = static_cast<double>(state.keptFrom() - config.sinks);
  ASSERT_GT(evicted, 300);
  for (std::size_t n = 0; n < state.layers.size(); ++n) {
    const auto& alpha = state.layers[n].slotMass;
    EXPECT_LT((masses[n] - alpha).abs().max().item<float>(), 1e-3 * alpha.max().item<float>()) << "layer " << n;
    // Every token spreads a weight of one over the slots of its group.
    EXPECT_LT((alpha.sum(-1) - evicted).abs().max().item<float>(), 1e-2 * evicted) << "layer " << n;
  }
}

INSTANTIATE_TEST_SUITE_P(Documents, ReaderTest, testing::Values(DocumentKind::Pdf, DocumentKind::Transcript),
                         [](const auto& kind) { return kind.param == DocumentKind::Pdf ? "Pages" : "Turns"; });

using AppendTest = DefaultModelTest;

/// Six pages as one document, and as two of three.
std::vector<SourceUnit> pagesFrom(int first, int count) {
  std::vector<SourceUnit> units;
  const auto all = fake::pages(6, 70);
  for (int i = 0; i < count; ++i) units.push_back(fake::page(i, std::get<Page>(all[first + i]).text));
  return units;
}
std::unique_ptr<fake::Source> pagesSource(int first, int count) {
  return std::make_unique<fake::Source>(DocumentKind::Pdf, pagesFrom(first, count));
}

TEST_F(AppendTest, LeavesWhatReadingBothInOneGoLeaves) {
  const TemporaryFolder folders[3];
  auto measured = openLibrary(folders[0]), parts = openLibrary(folders[1]), whole = openLibrary(folders[2]);
  // Both ways cut the stream at the same tokens when the first part is one chunk.
  const ReaderOptions options{static_cast<int>(read(model(), measured, *pagesSource(0, 3)).tokens), 0};
  Reader(model(), parts, options).read(*pagesSource(0, 3), {}, {});
  std::uint64_t tokens = 0;
  const auto count = [&](const ReadProgress& progress) { tokens = tokens == 0 ? progress.tokens : tokens; };
  const auto first = parts.listDocuments().at(0);
  const auto report = Reader(model(), parts, options).append(first, pagesSource(3, 3), count, {});
  EXPECT_GT(tokens, static_cast<std::uint64_t>(options.chunkTokens)) << "the first part was read again";
  Reader(model(), whole, options).read(*pagesSource(0, 6), {}, {});
  expectEqualReadings(parts, whole, readingKey(report.document, model(), options),
                      readingKey(pagesSource(0, 6)->info(), model(), options));

  const auto rows = parts.passages(report.reading);
  EXPECT_EQ(std::get<PageAnchor>(rows.back().passage.anchor).firstPage, 5);
  ASSERT_EQ(report.document.parts.size(), 2u);
  EXPECT_EQ(std::get<PageAnchor>(rows.at(report.document.parts[1].firstPassage).passage.anchor).firstPage, 3);
  EXPECT_EQ(parts.pages(report.id, 4, 1).at(0).label, "2") << "pages keep what their file calls them";
  EXPECT_EQ(parts.findDocument(report.document.contentHash)->info.parts.at(1).firstUnit, 3);
  EXPECT_TRUE(Reader(model(), parts, options).append(first, pagesSource(3, 3), {}, {}).cached);
  EXPECT_EQ(parts.check(), "ok");
}

TEST_F(AppendTest, RefusesWhatGivesNothingToRead) {
  const TemporaryFolder folder;
  auto library = openLibrary(folder);
  read(model(), library, *pagesSource(0, 1));
  const auto first = library.listDocuments().at(0);
  const auto failureOf = [&](std::unique_ptr<Source> added) {
    try {
      Reader(model(), library, kOptions).append(first, std::move(added), {}, {});
    } catch (const Error& error) {
      return error.failure();
    }
    return Failure::Failed;
  };
  EXPECT_EQ(failureOf(std::make_unique<fake::Source>(DocumentKind::Pdf, std::vector<SourceUnit>{fake::page(0, "")})),
            Failure::Unreadable);
  EXPECT_EQ(failureOf(std::make_unique<fake::Source>(DocumentKind::Transcript, fake::turns(3))), Failure::Unreadable);
  EXPECT_EQ(library.listDocuments().size(), 1u) << "nothing is kept of it";
}

TEST_F(AppendTest, ATranscriptThatGrewIsReadOnFromItsBeginning) {
  const TemporaryFolder folders[2];
  auto grown = openLibrary(folders[0]), fresh = openLibrary(folders[1]);
  ASSERT_FALSE(readSome(model(), grown, *std::make_unique<fake::Source>(DocumentKind::Transcript, fake::turns(15)), 4));
  fake::Source longer(DocumentKind::Transcript, fake::turns(24));
  std::uint64_t tokens = 0;
  read(model(), grown, longer, [&](const ReadProgress& at) { tokens = tokens == 0 ? at.tokens : tokens; });
  EXPECT_GT(tokens, 3u * kOptions.chunkTokens) << "the beginning was read again";
  fake::Source again(DocumentKind::Transcript, fake::turns(24));
  read(model(), fresh, again);
  const auto key = readingKey(again.info(), model(), kOptions);
  expectEqualReadings(grown, fresh, key, key);
}

using EmptyDocumentTest = DefaultModelTest;

TEST_F(EmptyDocumentTest, IsUnreadableEachTimeAndNeverFinished) {
  const TemporaryFolder folder;
  auto library = openLibrary(folder);
  for (int time = 0; time < 2; ++time) {
    fake::Source source(DocumentKind::Pdf, {fake::page(0, ""), fake::page(1, "")});
    try {
      read(model(), library, source);
      FAIL() << "a document without text was read";
    } catch (const Error& error) {
      EXPECT_EQ(error.failure(), Failure::Unreadable);
      EXPECT_NE(std::string(error.what()).find(source.info().path), std::string::npos) << error.what();
    }
    const auto reading = library.findReading(readingKey(source.info(), model(), kOptions));
    EXPECT_FALSE(reading);
    EXPECT_TRUE(library.listDocuments().empty()) << "it would stand there as read in part for ever";
  }
}

}  // namespace
