// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_access.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

#include "core/error.h"
#include "tests/support/temporary_folder.h"

namespace core {
namespace {

DocumentInfo someInfo(const std::string& hash) {
  DocumentInfo info;
  info.contentHash = hash;
  info.path = "/somewhere/" + hash + ".txt";
  return info;
}

class LibraryAccessTest : public testing::Test {
 protected:
  LibraryAccess access() {
    return {file(), [this](const std::string& sentence) { notices_.push_back(sentence); }};
  }
  std::filesystem::path file() const { return std::filesystem::path(folder_.path()) / "library.db"; }

  TemporaryFolder folder_;
  std::vector<std::string> notices_;
};

TEST_F(LibraryAccessTest, IsWrittenWhereNobodyElseDoes) {
  auto mine = access();
  EXPECT_FALSE(mine.exists());
  EXPECT_TRUE(mine.library().listDocuments().empty());
  EXPECT_TRUE(mine.mayWrite());
  mine.forWriting({}).addDocument(someInfo("aa"));
  EXPECT_EQ(mine.library().listDocuments().size(), 1u);
  EXPECT_TRUE(notices_.empty());
}

TEST_F(LibraryAccessTest, CanBeAskedWhileAnotherWrites) {
  auto writer = access();
  writer.forWriting({}).addDocument(someInfo("aa"));
  auto mine = access();
  EXPECT_EQ(mine.library().listDocuments().size(), 1u);
  EXPECT_FALSE(mine.mayWrite());
  writer.forWriting({}).addDocument(someInfo("bb"));
  EXPECT_EQ(mine.library().listDocuments().size(), 2u) << "sees what the other saved";
}

TEST_F(LibraryAccessTest, WaitsForItsTurnToWriteAndSaysSo) {
  auto writer = std::make_optional(access());
  writer->forWriting({}).addDocument(someInfo("aa"));
  auto mine = access();
  std::jthread other([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    writer.reset();
  });
  mine.forWriting({}).addDocument(someInfo("bb"));
  EXPECT_EQ(mine.library().listDocuments().size(), 2u);
  ASSERT_EQ(notices_.size(), 1u);
  EXPECT_NE(notices_[0].find("waiting"), std::string::npos) << notices_[0];
}

TEST_F(LibraryAccessTest, WaitingCanBeStopped) {
  auto writer = access();
  writer.forWriting({}).addDocument(someInfo("aa"));
  auto mine = access();
  std::stop_source stop;
  stop.request_stop();
  try {
    mine.forWriting(stop.get_token());
    FAIL() << "wrote beside another";
  } catch (const Error& error) {
    EXPECT_EQ(error.failure(), Failure::Interrupted);
  }
  EXPECT_EQ(mine.library().listDocuments().size(), 1u) << "it can still be asked";
}

TEST_F(LibraryAccessTest, CanBeAskedWhereNothingCanBeWritten) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
  {
    auto writer = access();
    writer.forWriting({}).addDocument(someInfo("aa"));
  }
  ASSERT_EQ(chmod(folder_.path().c_str(), 0500), 0);
  auto mine = access();
  EXPECT_EQ(mine.library().listDocuments().size(), 1u);
  EXPECT_FALSE(mine.mayWrite());
  EXPECT_THROW(mine.forWriting({}), Error);
  chmod(folder_.path().c_str(), 0700);
}

}  // namespace
}  // namespace core
