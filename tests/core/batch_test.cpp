// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "core/error.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

BatchFile file(const std::string& name, std::uint64_t bytes = 10, bool isDocument = true) {
  return {name, "in/" + name, bytes, 7, isDocument};
}

std::vector<std::string> namesOf(const std::vector<BatchFile>& files) {
  std::vector<std::string> names;
  for (const auto& one : files) names.push_back(one.name + (one.isDocument ? "" : " (none)"));
  return names;
}

using Names = std::vector<std::string>;

TEST(BatchTest, WorksByNameOnDocumentsOnly) {
  Batch batch({file("a.pdf"), file("b.zip", 10, false), file("c.txt")});
  ASSERT_NE(batch.next(), nullptr);
  EXPECT_EQ(batch.next()->file.name, "a.pdf");
  batch.finish("a.pdf", BatchState::Failed);
  EXPECT_EQ(batch.next()->file.name, "c.txt");
  batch.finish("c.txt", BatchState::Done);
  EXPECT_EQ(batch.next(), nullptr);
  const auto counts = batch.counts();
  EXPECT_EQ(counts.done, 1u);
  EXPECT_EQ(counts.failed, 1u);
  EXPECT_EQ(counts.skipped, 1u);
  EXPECT_EQ(counts.documents(), 2u);
}

TEST(BatchTest, WhatWasReadBeforeComesFirst) {
  Batch batch({file("a.pdf"), file("b.pdf"), file("c.pdf")});
  batch.survey("a.pdf", false, 500);
  batch.survey("b.pdf", false, 300);
  batch.survey("c.pdf", true, 0);
  EXPECT_EQ(batch.next()->file.name, "c.pdf");
  EXPECT_EQ(batch.tokensWaiting(), 800u);
  batch.finish("c.pdf", BatchState::Done);
  batch.finish("a.pdf", BatchState::Done);
  EXPECT_EQ(batch.next()->file.name, "b.pdf");
  EXPECT_EQ(batch.tokensWaiting(), 300u);
}

TEST(BatchTest, ANewFileWaitsOnceItStandsStill) {
  Batch batch({file("b.pdf")});
  batch.finish("b.pdf", BatchState::Done);
  EXPECT_FALSE(batch.update({file("a.pdf", 10), file("b.pdf")}));
  EXPECT_FALSE(batch.update({file("a.pdf", 20), file("b.pdf")})) << "it is still being written";
  EXPECT_EQ(batch.next(), nullptr);
  EXPECT_TRUE(batch.update({file("a.pdf", 20), file("b.pdf")}));
  ASSERT_NE(batch.next(), nullptr);
  EXPECT_EQ(batch.next()->file.bytes, 20u);
  EXPECT_FALSE(batch.update({file("a.pdf", 20), file("b.pdf")}));
  EXPECT_EQ(batch.counts().done, 1u) << "what did not change stays done";
}

TEST(BatchTest, AChangedFileWaitsAgainAndOneThatWentIsForgotten) {
  Batch batch({file("a.pdf"), file("b.pdf")});
  batch.finish("a.pdf", BatchState::Done);
  batch.finish("b.pdf", BatchState::Failed);
  EXPECT_FALSE(batch.update({file("a.pdf", 11), file("b.pdf")}));
  EXPECT_EQ(batch.counts().done, 1u) << "what was made of it stays for so long";
  EXPECT_TRUE(batch.update({file("a.pdf", 11), file("b.pdf")}));
  EXPECT_EQ(batch.next()->file.name, "a.pdf");
  EXPECT_TRUE(batch.update({file("a.pdf", 11)}));
  EXPECT_EQ(batch.counts().failed, 0u);
  EXPECT_EQ(batch.entries().size(), 1u);
  batch.finish("b.pdf", BatchState::Done);
  EXPECT_EQ(batch.counts().done, 0u) << "a file that went while it was read is no result";
}

class BatchFolderTest : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::create_directories(in_.path() + "/deep/out");
    for (const char* name : {"b.PDF", "a.txt", ".hidden.txt", "photo.jpg", "deep/c.srt", "deep/out/results.md"})
      in_.write(name, "text");
    in_.write("scan", "%PDF-1.4\n");
  }
  TemporaryFolder in_;
};

TEST_F(BatchFolderTest, ListsVisibleFilesByName) {
  EXPECT_EQ(namesOf(filesOf({in_.path(), in_.path() + "/deep/out"})),
            (Names{"a.txt", "b.PDF", "photo.jpg (none)", "scan"}));
}

TEST_F(BatchFolderTest, GoesIntoFoldersButNotIntoItsOwnOutput) {
  EXPECT_EQ(namesOf(filesOf({in_.path(), in_.path() + "/deep/out", true})),
            (Names{"a.txt", "b.PDF", "deep/c.srt", "photo.jpg (none)", "scan"}));
}

TEST_F(BatchFolderTest, ResultsAmongTheDocumentsAreNoDocuments) {
  for (const char* name : {"results.md", "results.csv", "results.md.Xy12ab"}) in_.write(name, "# Results\n");
  EXPECT_EQ(namesOf(filesOf({in_.path(), in_.path()})).size(), 4u);
  EXPECT_EQ(namesOf(filesOf({in_.path(), in_.path() + "/deep/out"})).size(), 7u);
}

TEST_F(BatchFolderTest, APipeIsNotWaitedFor) {
  ASSERT_EQ(mkfifo((in_.path() + "/pipe.txt").c_str(), 0600), 0);
  EXPECT_EQ(namesOf(filesOf({in_.path(), in_.path()})).at(3), "pipe.txt (none)");
}

TEST_F(BatchFolderTest, AMissingFolderIsNamed) {
  try {
    filesOf({in_.path() + "/nowhere", in_.path()});
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.failure(), Failure::Unreadable);
    EXPECT_NE(std::string(error.what()).find("/nowhere"), std::string::npos);
  }
}

}  // namespace
