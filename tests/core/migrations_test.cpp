// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/migrations.h"

#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

using namespace core;
using test::startSample;
using test::Step;
namespace fs = std::filesystem;

TEST(MigrationsTest, EveryVersionBecomesThePresentOneAndKeepsItsRows) {
  for (std::size_t version = 0; version <= librarySteps().size(); ++version) {
    TemporaryFolder directory;
    const fs::path file = std::filesystem::path(directory.path()) / "library.db";
    {
      SQLite::Database old(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      migrate(old, librarySteps().first(version));
      if (version > 0)
        old.exec(
            "INSERT INTO documents(id,content_hash,path,kind,title,pages,duration_ms,encoding,outline,added_at) "
            "VALUES(1,'aa11','p',0,'t',1,-1,'','[]',5)");
    }
    auto library = Library::openForWriting(file);
    ASSERT_TRUE(library);
    EXPECT_FALSE(library->damagedFileSetAside());
    EXPECT_EQ(library->findDocument("aa11").has_value(), version > 0);
    library->saveProgress(startSample(*library), Step(0).progress());
  }
}

TEST(MigrationsTest, FailedStepLeavesTheVersionBeforeItWhole) {
  SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  const char* const steps[] = {"CREATE TABLE a(x)",
                               "ALTER TABLE a ADD y; INSERT INTO a VALUES(1, 2); CREATE TABLE a(x)"};
  EXPECT_THROW(migrate(database, steps), SQLite::Exception);
  EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 1);
  EXPECT_EQ(schemaOf(database), "table\na\nCREATE TABLE a(x)\n");
  const char* const mended[] = {steps[0], "ALTER TABLE a ADD y"};
  migrate(database, mended);
  EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 2);
}
