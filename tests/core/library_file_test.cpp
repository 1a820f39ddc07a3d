// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>

#include "core/error.h"
#include "core/library/library.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

using namespace core;
using test::startSample;
using test::Step;
namespace fs = std::filesystem;

namespace {

class LibraryFileTest : public testing::Test {
 protected:
  TemporaryFolder directory_;
  std::filesystem::path path_ = directory_.path();
  fs::path file_ = path_ / "library.db";

  void fillAndClose(int steps = 3) const {
    auto library = Library::openForWriting(file_).value();
    const ReadingId reading = startSample(library);
    for (int n = 0; n < steps; ++n) library.saveProgress(reading, Step(n).progress());
  }

  void overwrite(std::streamoff at, const std::string& bytes) const {
    std::fstream out(file_, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(at);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }

  /// The file is put aside, whole, and a working new library is in its place.
  void expectSetAside() const {
    const auto bytes = fs::file_size(file_);
    EXPECT_THROW(Library::openForReading(file_), Error) << "a reader does not repair";
    auto library = Library::openForWriting(file_).value();
    ASSERT_TRUE(library.damagedFileSetAside());
    EXPECT_EQ(fs::file_size(*library.damagedFileSetAside()), bytes);
    EXPECT_TRUE(library.listReadings().empty());
    library.saveProgress(startSample(library), Step(0).progress());
    EXPECT_EQ(library.check(), "ok");
  }

  /// Runs `work` in a process of its own, without a superuser's right to write everywhere.
  static void inPlainProcess(const std::function<bool()>& work) {
    const pid_t child = fork();
    if (child == 0) {
      if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(9);
      try {
        _exit(work() ? 0 : 1);
      } catch (const std::exception& error) {
        fprintf(stderr, "%s\n", error.what());
        _exit(2);
      }
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
  }
};

/// A disk of two megabytes, where this user may mount one.
struct SmallDisk {
  explicit SmallDisk(fs::path place) : path(std::move(place)) {
    fs::create_directory(path);
    mounted = mount("tmpfs", path.c_str(), "tmpfs", 0, "size=2m") == 0;
  }
  ~SmallDisk() {
    if (mounted) umount2(path.c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  bool grow() const { return mount("tmpfs", path.c_str(), "tmpfs", MS_REMOUNT, "size=8m") == 0; }

  fs::path path;
  bool mounted = false;
};

std::string errorOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_F(LibraryFileTest, ThereIsNothingToReadBeforeSomethingWasWritten) {
  EXPECT_FALSE(Library::openForReading(file_));
  EXPECT_FALSE(fs::exists(file_));
  std::ofstream(file_).close();
  EXPECT_FALSE(Library::openForReading(file_)) << "an empty file is no library yet";
  EXPECT_TRUE(Library::openForWriting(file_)) << "and becomes one";
}

TEST_F(LibraryFileTest, CreatesItsDirectoryForThisUserAlone) {
  file_ = path_ / "new" / "place" / "library.db";
  ASSERT_TRUE(Library::openForWriting(file_));
  for (const auto& made : {file_.parent_path(), file_.parent_path().parent_path()}) {
    EXPECT_EQ(fs::status(made).permissions(), fs::perms::owner_all);
  }
}

TEST_F(LibraryFileTest, SetsAsideAZeroedHeader) {
  fillAndClose();
  overwrite(0, std::string(100, '\0'));
  expectSetAside();
}

TEST_F(LibraryFileTest, SetsAsideGarbage) {
  std::ofstream(file_) << std::string(10'000, 'x');
  expectSetAside();
}

TEST_F(LibraryFileTest, SetsAsideATruncatedFile) {
  fillAndClose();
  fs::resize_file(file_, fs::file_size(file_) / 2);
  expectSetAside();
}

TEST_F(LibraryFileTest, SetsAsideAZeroedPageInTheMiddle) {
  fillAndClose();
  overwrite(static_cast<std::streamoff>(fs::file_size(file_) / 16384 / 2 * 16384), std::string(16384, '\0'));
  auto library = Library::openForWriting(file_).value();
  EXPECT_TRUE(library.damagedFileSetAside());
}

TEST_F(LibraryFileTest, SetsAsideALibraryWithAForeignTrigger) {
  fillAndClose();
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec("CREATE TRIGGER spy AFTER INSERT ON documents BEGIN DELETE FROM answers; END");
  expectSetAside();
}

TEST_F(LibraryFileTest, FlippedBitsNeverCrashAndNeverReturnAWrongState) {
  fillAndClose(4);
  std::ifstream in(file_, std::ios::binary);
  const std::string whole((std::istreambuf_iterator<char>(in)), {});
  const Bytes states[] = {Step(0).checkpoint.state, Step(1).checkpoint.state, Step(2).checkpoint.state,
                          Step(3).checkpoint.state};
  std::uint64_t seed = 5;
  for (int trial = 0; trial < 60; ++trial) {
    std::string damaged = whole;
    for (int flips = 0; flips < 20; ++flips) {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      damaged[(seed >> 20) % damaged.size()] ^= static_cast<char>(1 << (seed >> 61));
    }
    std::ofstream(file_, std::ios::binary) << damaged;
    const std::string failure = errorOf([&] {
      auto library = Library::openForWriting(file_).value();
      for (const Reading& reading : library.listReadings()) {
        const auto checkpoint = library.latestCheckpoint(reading.id);
        EXPECT_TRUE(!checkpoint || checkpoint->nextUnit > 4 || checkpoint->state == states[checkpoint->nextUnit - 1]);
        library.passages(reading.id);
        library.evidence(reading.id);
        library.masses(reading.id);
      }
      library.search("lighthouse");
    });
    EXPECT_TRUE(failure.empty() || failure.find(file_.string()) != std::string::npos) << failure;
    for (const auto& entry : fs::directory_iterator(path_)) fs::remove(entry.path());
  }
}

TEST_F(LibraryFileTest, RefusesANewerLibraryAndLeavesItAsItIs) {
  fillAndClose();
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
  for (const auto& open : {Library::openForWriting, Library::openForReading}) {
    const std::string sentence = errorOf([&] { open(file_); });
    EXPECT_NE(sentence.find("newer"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(file_.string()), std::string::npos);
  }
  SQLite::Database later(file_.string());
  EXPECT_EQ(later.execAndGet("PRAGMA user_version").getInt(), 999);
  EXPECT_EQ(later.execAndGet("SELECT count(*) FROM passages").getInt(), 12);
}

TEST_F(LibraryFileTest, RefusesADatabaseOfAnotherProgramAndLeavesItAsItIs) {
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE songs(name)");
  for (const auto& open : {Library::openForWriting, Library::openForReading}) {
    EXPECT_NE(errorOf([&] { open(file_); }).find("another program"), std::string::npos);
  }
  EXPECT_TRUE(SQLite::Database(file_.string()).tableExists("songs"));
}

TEST_F(LibraryFileTest, ReadsALibraryInADirectoryThatCannotBeWritten) {
  fillAndClose();
  fs::permissions(file_, fs::perms(0644));
  fs::permissions(path_, fs::perms(0555));
  inPlainProcess([&] {
    const auto library = Library::openForReading(file_);
    return library && library->listReadings().at(0).passages == 12 && library->search("lighthouse").size() == 12;
  });
  inPlainProcess([&] {
    const std::string sentence = errorOf([&] { Library::openForWriting(file_); });
    return sentence.find("writable") != std::string::npos && sentence.find(file_.string()) != std::string::npos;
  });
  fs::permissions(path_, fs::perms(0755));
}

TEST_F(LibraryFileTest, DiskFullLosesNothingAndWorkGoesOnWhenThereIsSpace) {
  const SmallDisk disk(path_ / "disk");
  if (!disk.mounted) GTEST_SKIP() << "no right to mount a small disk; the next test limits the file instead";
  file_ = disk.path / "library.db";
  auto library = Library::openForWriting(file_).value();
  const ReadingId reading = startSample(library);
  int saved = 0;
  const std::string sentence = errorOf([&] {
    for (;; ++saved) library.saveProgress(reading, Step(saved, 100'000).progress());
  });
  EXPECT_NE(sentence.find(file_.string()), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("free space"), std::string::npos) << sentence;
  ASSERT_GT(saved, 2);
  EXPECT_EQ(library.findReading("aa11/model-1")->passages, saved * 4);
  EXPECT_EQ(library.latestCheckpoint(reading)->state, Step(saved - 1, 100'000).checkpoint.state);

  ASSERT_TRUE(disk.grow());
  library.saveProgress(reading, Step(saved, 100'000).progress());
  EXPECT_EQ(library.findReading("aa11/model-1")->passages, saved * 4 + 4);
  EXPECT_EQ(library.check(), "ok");
}

TEST_F(LibraryFileTest, LimitOnFileSizeLosesNothing) {
  const pid_t child = fork();
  if (child == 0) {
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4 << 20, 4 << 20};
    setrlimit(RLIMIT_FSIZE, &limit);
    auto library = Library::openForWriting(file_).value();
    const ReadingId reading = startSample(library);
    int saved = 0;
    const std::string sentence = errorOf([&] {
      for (; saved < 100; ++saved) library.saveProgress(reading, Step(saved, 100'000).progress());
    });
    const bool whole = library.findReading("aa11/model-1")->passages == saved * 4 && library.check() == "ok";
    _exit(whole && saved > 2 && saved < 100 && sentence.find(file_.string()) != std::string::npos ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  auto library = Library::openForWriting(file_).value();
  EXPECT_FALSE(library.damagedFileSetAside());
  EXPECT_GT(library.listReadings().at(0).passages, 8);
}

TEST_F(LibraryFileTest, DamagedBlockIsReportedAndTheRestStaysReadable) {
  fillAndClose();
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec("UPDATE evidence SET codes = x'00' WHERE passage = 2");
  auto library = Library::openForWriting(file_).value();
  const std::string sentence = errorOf([&] { library.evidence(1); });
  EXPECT_NE(sentence.find(file_.string()), std::string::npos) << sentence;
  EXPECT_EQ(library.passages(1).size(), 12u);
}

TEST_F(LibraryFileTest, DamagedFullTextIndexIsMadeAgainAtTheNextStart) {
  fillAndClose();
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE passages_fts_data SET block = x'ffff' WHERE id > 10");
  auto library = Library::openForWriting(file_).value();
  EXPECT_FALSE(library.damagedFileSetAside());
  EXPECT_EQ(library.search("lighthouse").size(), 12u);
  EXPECT_EQ(library.check(), "ok");
}

TEST_F(LibraryFileTest, DamagedCheckpointFallsBackToTheOneBefore) {
  fillAndClose();
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE checkpoints SET state = substr(state, 1, 500) WHERE position = 1536");
  auto library = Library::openForWriting(file_).value();
  EXPECT_EQ(library.latestCheckpoint(1)->position, 1024u);
}
