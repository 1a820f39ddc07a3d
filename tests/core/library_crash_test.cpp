// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include "core/library/library.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

using namespace core;
using test::startSample;
using test::Step;

namespace {

/// A process that reads: it goes on from the latest checkpoint, saves one step after the other and acknowledges each.
/// It ends by being killed, or by itself after `steps`.
[[noreturn]] void readUntilKilled(const std::filesystem::path& file, int acknowledgements, int steps) {
  auto library = Library::openForWriting(file);
  if (!library) _exit(3);
  const ReadingId reading = startSample(*library);
  const auto last = library->latestCheckpoint(reading);
  for (int n = last ? static_cast<int>(last->nextUnit) : 0, end = n + steps; n < end; ++n) {
    library->saveProgress(reading, Step(n, 60'000).progress());
    if (write(acknowledgements, &n, sizeof n) != sizeof n) _exit(4);
  }
  library.reset();
  _exit(0);
}

struct Child {
  Child(const std::filesystem::path& file, int steps) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    process = fork();
    if (process == 0) {
      close(ends[0]);
      try {
        readUntilKilled(file, ends[1], steps);
      } catch (const std::exception& error) {
        fprintf(stderr, "%s\n", error.what());
        _exit(5);
      }
    }
    close(ends[1]);
    acknowledged = ends[0];
  }
  ~Child() { close(acknowledged); }

  int next() const {
    int step = -1;
    return read(acknowledged, &step, sizeof step) == sizeof step ? step : -1;
  }
  /// Kills the process and returns the last step it acknowledged, or `before` when there was none.
  int kill(int before) const {
    ::kill(process, SIGKILL);
    int status = 0;
    waitpid(process, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the reader ended by itself with " << WEXITSTATUS(status);
    for (int step = next(); step >= 0; step = next()) before = step;
    return before;
  }

  pid_t process = 0;
  int acknowledged = -1;
};

/// Step n is there with all its parts or with none, and no step is missing before it. Returns the last step.
int expectWholeSteps(Library& library) {
  const auto reading = library.findReading("aa11/model-1");
  if (!reading) return -1;
  const auto checkpoint = library.latestCheckpoint(reading->id);
  const int steps = checkpoint ? static_cast<int>(checkpoint->nextUnit) : 0;
  EXPECT_EQ(reading->tokens, static_cast<std::uint64_t>(steps) * 512);
  EXPECT_EQ(reading->passages, steps * 4);
  EXPECT_EQ(library.passages(reading->id).size(), static_cast<std::size_t>(steps) * 4);
  EXPECT_EQ(library.evidence(reading->id).codes.size(), static_cast<std::size_t>(steps) * 1600);
  EXPECT_EQ(library.masses(reading->id).size(), static_cast<std::size_t>(steps) * 4);
  EXPECT_EQ(library.pages(reading->document, 0, Library::kAll).size(), static_cast<std::size_t>(steps));
  EXPECT_TRUE(steps == 0 || checkpoint->state == Step(steps - 1, 60'000).checkpoint.state);
  return steps - 1;
}

}  // namespace

TEST(LibraryCrashTest, EveryAcknowledgedStepSurvivesKillAtARandomMoment) {
  TemporaryFolder directory;
  const auto file = std::filesystem::path(directory.path()) / "library.db";
  std::mt19937 random(20260131);
  int acknowledged = -1;
  for (int trial = 0; trial < 60; ++trial) {
    const Child child(file, 1 << 20);
    // Every second one is killed at a moment of its work, the others possibly while they open the file.
    if (trial % 2 == 0) acknowledged = child.next();
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
    acknowledged = child.kill(acknowledged);

    auto library = Library::openForWriting(file);
    ASSERT_TRUE(library) << "the kernel frees the lock of a killed process";
    ASSERT_FALSE(library->damagedFileSetAside());
    const int last = expectWholeSteps(*library);
    ASSERT_GE(last, acknowledged) << "trial " << trial;
    ASSERT_LE(last, acknowledged + 1) << "trial " << trial;
    ASSERT_EQ(library->check(), "ok");
    acknowledged = last;
  }
  EXPECT_GE(acknowledged, 29) << "every trial goes on where the last one was killed";
}

TEST(LibraryCrashTest, SecondWriterIsRefusedWhileTheFirstLivesAndAdmittedWhenItWasKilled) {
  TemporaryFolder directory;
  const auto file = std::filesystem::path(directory.path()) / "library.db";
  const Child first(file, 1 << 20);
  ASSERT_GE(first.next(), 0);
  EXPECT_FALSE(Library::openForWriting(file));
  first.kill(0);
  auto second = Library::openForWriting(file);
  ASSERT_TRUE(second);
  EXPECT_FALSE(Library::openForWriting(file)) << "one writer in this process too";
  EXPECT_TRUE(Library::openForReading(file));
  second.reset();
  EXPECT_TRUE(Library::openForWriting(file));
}

TEST(LibraryCrashTest, ReaderSeesWholeStepsWhileAnotherProcessWrites) {
  TemporaryFolder directory;
  const auto file = std::filesystem::path(directory.path()) / "library.db";
  const Child writer(file, 60);
  ASSERT_GE(writer.next(), 0);
  auto reader = Library::openForReading(file);
  ASSERT_TRUE(reader);
  int acknowledged = 0;
  while (acknowledged < 59) {
    acknowledged = writer.next();
    ASSERT_GE(acknowledged, 0);
    const auto reading = reader->findReading("aa11/model-1");
    ASSERT_TRUE(reading);
    EXPECT_GE(reading->passages, (acknowledged + 1) * 4);
    EXPECT_EQ(reading->passages % 4, 0);
    EXPECT_EQ(reader->search("lighthouse", {{}, 1000}).size() % 4, 0u);
  }
  int status = 0;
  waitpid(writer.process, &status, 0);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(expectWholeSteps(*reader), 59);
}

TEST(LibraryCrashTest, ReaderAfterACrashSeesWhatWasAcknowledged) {
  TemporaryFolder directory;
  const auto file = std::filesystem::path(directory.path()) / "library.db";
  const Child writer(file, 1 << 20);
  int acknowledged = 0;
  while (acknowledged >= 0 && acknowledged < 5) acknowledged = writer.next();
  ASSERT_EQ(acknowledged, 5);
  acknowledged = writer.kill(acknowledged);
  auto reader = Library::openForReading(file);
  ASSERT_TRUE(reader);
  EXPECT_GE(expectWholeSteps(*reader), acknowledged);
}

TEST(LibraryCrashTest, ReaderNeverTakesALibraryInTheMakingForADamagedOne) {
  std::mt19937 random(20260131);
  for (int trial = 0; trial < 40; ++trial) {
    TemporaryFolder directory;
    const auto file = std::filesystem::path(directory.path()) / "library.db";
    const Child writer(file, 1 << 20);
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(random() % 60'000);
    while (std::chrono::steady_clock::now() < end)
      ASSERT_NO_THROW(Library::openForReading(file)) << "trial " << trial << ", while it is made";
    const int acknowledged = writer.kill(-1);
    std::optional<Library> reader;
    ASSERT_NO_THROW(reader = Library::openForReading(file)) << "trial " << trial << ", after the writer was killed";
    ASSERT_GE(reader ? expectWholeSteps(*reader) : -1, acknowledged);
  }
}
