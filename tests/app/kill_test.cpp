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
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

const std::string kProgram = LATTE_BIN_DIR "/latte";
const std::string kDocument = LATTE_SOURCE_DIR "/resources/sample/lighthouse.pdf";
const std::string kBase = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";

/// `latte read` of the sample with everything below `home`, a checkpoint after every chunk.
pid_t startReading(const std::string& home) {
  const pid_t process = fork();
  if (process != 0) return process;
  setenv("LATTE_HOME", home.c_str(), 1);
  const int null = open("/dev/null", O_WRONLY);
  dup2(null, STDOUT_FILENO);
  execl(kProgram.c_str(), kProgram.c_str(), "read", "--quiet", "--device", "cpu", "--threads", "1",
        "--checkpoint-seconds", "0", kDocument.c_str(), nullptr);
  _exit(127);
}

int exitCodeOf(pid_t process) {
  int status = 0;
  waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::filesystem::path libraryIn(const TemporaryFolder& home) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(home.path()))
    if (entry.path().filename() == "library.db") return entry.path();
  return {};
}

/// Tokens saved so far.
std::uint64_t tokensIn(const TemporaryFolder& home) {
  const auto file = libraryIn(home);
  const auto library = file.empty() ? std::nullopt : Library::openForReading(file);
  const auto readings = library ? library->listReadings() : std::vector<Reading>();
  return readings.empty() ? 0 : readings.front().tokens;
}

/// Waits until a reading has saved more than `tokens`; false when it ended before.
bool waitBeyond(std::uint64_t tokens, const TemporaryFolder& home, pid_t process) {
  while (tokensIn(home) <= tokens) {
    if (waitpid(process, nullptr, WNOHANG) != 0) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return true;
}

struct Outcome {
  Reading reading;
  Bytes state;
  std::size_t passages = 0, masses = 0;
  Bytes evidence;
};

Outcome outcomeIn(const TemporaryFolder& home) {
  const auto library = Library::openForReading(libraryIn(home));
  const auto reading = library->listReadings().at(0);
  return {reading, library->latestCheckpoint(reading.id).value().state, library->passages(reading.id).size(),
          library->masses(reading.id).size(), library->evidence(reading.id).codes};
}

TEST(KillTest, ReadingKilledAtRandomMomentsEndsAsTheUnbrokenOne) {
  if (!std::filesystem::exists(kBase)) GTEST_SKIP() << "the base model is not in " << kBase;
  const TemporaryFolder unbroken, killed;
  ASSERT_EQ(exitCodeOf(startReading(unbroken.path())), 0);

  std::mt19937 random(20260131);
  std::uint64_t saved = 0;
  for (int trial = 0; trial < 4; ++trial) {
    const pid_t process = startReading(killed.path());
    // The first is killed while it starts, the others once they went on from where the last one was killed.
    ASSERT_TRUE(trial == 0 || waitBeyond(saved, killed, process)) << "the reading ended by itself";
    std::this_thread::sleep_for(std::chrono::milliseconds(random() % 400));
    kill(process, SIGKILL);
    ASSERT_EQ(exitCodeOf(process), -SIGKILL);
    const auto now = tokensIn(killed);
    ASSERT_GE(now, saved) << "what was saved before is kept";
    saved = now;
  }
  ASSERT_GT(saved, 0u);
  ASSERT_EQ(exitCodeOf(startReading(killed.path())), 0);

  ASSERT_EQ(Library::openForWriting(libraryIn(killed))->check(), "ok");
  const auto a = outcomeIn(unbroken), b = outcomeIn(killed);
  EXPECT_TRUE(b.reading.finished);
  EXPECT_EQ(a.reading.tokens, b.reading.tokens);
  EXPECT_EQ(a.reading.coverage.pagesWithText, b.reading.coverage.pagesWithText);
  EXPECT_EQ(a.passages, b.passages);
  EXPECT_EQ(a.masses, b.masses);
  EXPECT_TRUE(a.evidence == b.evidence);
  EXPECT_TRUE(a.state == b.state) << "the final states differ";
}

}  // namespace
