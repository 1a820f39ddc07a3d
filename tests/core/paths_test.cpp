// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "core/error.h"
#include "tests/support/temporary_folder.h"

using namespace core;
namespace fs = std::filesystem;

namespace {

class PathsTest : public testing::Test {
 protected:
  PathsTest() {
    for (const char* name : {"LATTE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
      unsetenv(name);
    setenv("HOME", "/home/ann", 1);
  }
};

}  // namespace

TEST_F(PathsTest, FollowsTheDesktopsDefaults) {
  const Paths paths = pathsFromEnvironment();
  EXPECT_EQ(paths.config, "/home/ann/.config/latte-reader");
  EXPECT_EQ(paths.library(), "/home/ann/.local/share/latte-reader/library.db");
  EXPECT_EQ(paths.state, "/home/ann/.local/state/latte-reader");
  EXPECT_EQ(paths.cache, "/home/ann/.cache/latte-reader");
}

TEST_F(PathsTest, FollowsXdgVariablesUnlessTheyAreRelative) {
  setenv("XDG_DATA_HOME", "/data", 1);
  setenv("XDG_CACHE_HOME", "relative", 1);
  EXPECT_EQ(pathsFromEnvironment().data, "/data/latte-reader");
  EXPECT_EQ(pathsFromEnvironment().cache, "/home/ann/.cache/latte-reader");
}

TEST_F(PathsTest, LatteHomeMovesEverything) {
  setenv("XDG_DATA_HOME", "/data", 1);
  setenv("LATTE_HOME", "/elsewhere", 1);
  const Paths paths = pathsFromEnvironment();
  for (const auto& place : {paths.config, paths.data, paths.state, paths.cache})
    EXPECT_EQ(place.parent_path(), "/elsewhere");
}

TEST_F(PathsTest, SaysWhichDirectoryCannotBeCreated) {
  TemporaryFolder directory;
  std::fclose(std::fopen((std::filesystem::path(directory.path()) / "file").c_str(), "w"));
  try {
    createPrivateDirectory(std::filesystem::path(directory.path()) / "file" / "below");
    FAIL() << "a directory below a file";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find((std::filesystem::path(directory.path()) / "file").string()),
              std::string::npos)
        << error.what();
  }
}
