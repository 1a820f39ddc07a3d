// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/output_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "core/error.h"
#include "tests/support/program.h"

namespace {

namespace fs = std::filesystem;

std::size_t filesIn(const std::string& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(OutputFileTest, ReplacesAFileAndKeepsItsRights) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.md", "old and longer");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  core::writeOutput(file, std::string("new\0bytes", 9));
  EXPECT_EQ(test::fileContents(file), std::string("new\0bytes", 9));
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(filesIn(folder.path()), 1u);
}

TEST(OutputFileTest, ANewFileMayBeReadAsTheUserWants) {
  const TemporaryFolder folder;
  const mode_t mask = ::umask(027);
  core::writeOutput(folder.path() + "/a.md", "text");
  ::umask(mask);
  struct stat found = {};
  ASSERT_EQ(::stat((folder.path() + "/a.md").c_str(), &found), 0);
  EXPECT_EQ(found.st_mode & 0777, 0640u);
}

TEST(OutputFileTest, GoesThroughALink) {
  const TemporaryFolder folder;
  const std::string file = folder.write("real.md", "old"), link = folder.path() + "/link.md";
  fs::create_symlink("real.md", link);
  core::writeOutput(link, "new");
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(test::fileContents(file), "new");
}

TEST(OutputFileTest, LeavesNothingBehindWhereItCannotWrite) {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() + "/a.md");
  for (const std::string& path : {folder.path() + "/a.md", folder.path() + "/none/b.md", std::string("/dev/full")}) {
    try {
      core::writeOutput(path, std::string(100000, 'x'));
      ADD_FAILURE() << path;
    } catch (const core::Error& error) {
      EXPECT_EQ(error.failure(), core::Failure::Failed);
      EXPECT_NE(std::string(error.what()).find(path), std::string::npos) << error.what();
    }
  }
  EXPECT_EQ(filesIn(folder.path()), 1u);
  EXPECT_TRUE(fs::exists("/dev/full"));
}

}  // namespace
