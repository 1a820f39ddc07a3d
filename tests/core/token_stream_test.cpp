// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/token_stream.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "models/text/tokenizer.h"
#include "tests/support/fake_source.h"
#include "tests/support/tiny_model.h"

namespace {

using namespace core;

const std::vector<std::int32_t> kHeader = {1, 50, 51, 52, 2};

struct Tokens {
  std::vector<std::int32_t> ids;
  std::vector<std::int64_t> passages;
  bool operator==(const Tokens&) const = default;
};

void append(Tokens& to, const TokenChunk& chunk) {
  to.ids.insert(to.ids.end(), chunk.ids.begin(), chunk.ids.end());
  to.passages.insert(to.passages.end(), chunk.passages.begin(), chunk.passages.end());
}

class TokenStreamTest : public testing::TestWithParam<DocumentKind> {
 protected:
  std::unique_ptr<fake::Source> source() const {
    return std::make_unique<fake::Source>(GetParam(),
                                          GetParam() == DocumentKind::Pdf ? fake::pages(6, 120) : fake::turns(25));
  }
  TokenEnds tokenEnds() const {
    return [this](std::string_view text) {
      std::vector<std::size_t> ends;
      for (const auto& token : tokenizer_.encode(text)) ends.push_back(token.end);
      return ends;
    };
  }
  TokenStream begin(Source& from) const { return {PassageStream(from, tokenEnds(), 0, 0), tokenizer_, kHeader, 0, {}}; }

  /// All tokens, and the rows of all passages, read in chunks of `size`.
  std::pair<Tokens, std::vector<PassageRow>> readAll(std::size_t size) const {
    const auto from = source();
    auto stream = begin(*from);
    Tokens all;
    while (const auto chunk = stream.next(size, {})) append(all, *chunk);
    return {all, stream.takeRows()};
  }

  const models::Tokenizer tokenizer_{tinyBase().vocabulary};
};

TEST_P(TokenStreamTest, BeginsWithTheHeaderOutsideEveryPassageAndGoesOnWithAllPassages) {
  const auto [all, rows] = readAll(100);
  auto ids = kHeader;
  std::vector<std::int64_t> passages(kHeader.size(), -1);
  ASSERT_GT(rows.size(), 5u);
  for (const auto& row : rows) {
    const auto more = tokenizer_.ids(row.passage.text);
    EXPECT_EQ(row.tokenBegin, ids.size());
    EXPECT_EQ(row.tokenCount, more.size());
    ids.insert(ids.end(), more.begin(), more.end());
    passages.resize(ids.size(), row.passage.index);
  }
  EXPECT_EQ(all.ids, ids);
  EXPECT_EQ(all.passages, passages);
}

TEST_P(TokenStreamTest, CutsChunksOfEqualSizeWhateverThePassages) {
  const auto whole = readAll(100).first;
  for (const std::size_t size : {1, 3, 64, 127, 512, 100'000}) {
    const auto from = source();
    auto stream = begin(*from);
    Tokens all;
    while (const auto chunk = stream.next(size, {})) {
      append(all, *chunk);
      ASSERT_EQ(chunk->ids.size(), chunk->passages.size());
      ASSERT_EQ(chunk->ids.size(), std::min(size, whole.ids.size() - (all.ids.size() - chunk->ids.size())));
      ASSERT_EQ(stream.position(), all.ids.size());
    }
    EXPECT_EQ(all, whole) << size;
    EXPECT_FALSE(stream.next(size, {}));
  }
}

TEST_P(TokenStreamTest, GoesOnAtAnyChunkFromTheRowsThatWereNotWhollyGiven) {
  const auto [whole, allRows] = readAll(100);
  for (const std::size_t size : {2, 61, 512}) {
    const auto from = source();
    auto stream = begin(*from);
    std::vector<PassageRow> rows;
    Tokens given;
    for (bool ended = false; !ended;) {
      auto begun = rows;
      std::erase_if(begun, [&](const auto& row) { return row.tokenBegin + row.tokenCount <= stream.position(); });
      const auto again = source();
      TokenStream rest(
          PassageStream(*again, tokenEnds(), stream.passages().nextUnit(), stream.passages().nextPassage()), tokenizer_,
          kHeader, stream.position(), begun);
      auto joined = given;
      while (const auto chunk = rest.next(size, {})) append(joined, *chunk);
      ASSERT_EQ(joined, whole) << "begun anew at " << stream.position();
      const auto restRows = rest.takeRows();
      for (std::size_t i = 0; i < restRows.size(); ++i) {
        const auto& row = allRows[allRows.size() - restRows.size() + i];
        ASSERT_EQ(restRows[i].passage.index, row.passage.index);
        ASSERT_EQ(restRows[i].tokenBegin, row.tokenBegin);
        ASSERT_EQ(restRows[i].tokenCount, row.tokenCount);
      }
      const auto chunk = stream.next(size, {});
      if (chunk) append(given, *chunk);
      for (auto& row : stream.takeRows()) rows.push_back(std::move(row));
      ended = !chunk;
    }
  }
}

TEST_P(TokenStreamTest, LosesNothingWhenTheSourceIsStopped) {
  const auto from = source();
  auto stream = begin(*from);
  std::stop_source stop;
  Tokens all;
  append(all, *stream.next(64, {}));
  stop.request_stop();
  EXPECT_THROW(stream.next(100'000, stop.get_token()), Error);
  while (const auto chunk = stream.next(64, {})) append(all, *chunk);
  EXPECT_EQ(all, readAll(64).first);
}

INSTANTIATE_TEST_SUITE_P(Sources, TokenStreamTest, testing::Values(DocumentKind::Pdf, DocumentKind::Transcript),
                         [](const auto& kind) { return kind.param == DocumentKind::Pdf ? "Pages" : "Turns"; });

}  // namespace
