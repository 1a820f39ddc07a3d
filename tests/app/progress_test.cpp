// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress.h"
#include "app/reading_notice.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

using namespace app;
using namespace std::chrono_literals;

core::ReadProgress halfway() { return {"lighthouse", 12, 16, true, 3071, 4.2, 789.6, 41}; }

/// A file in memory that stands for a terminal.
class FakeTerminal {
 public:
  FakeTerminal() : file_(open_memstream(&bytes_, &size_)) {}
  FakeTerminal(const FakeTerminal&) = delete;
  FakeTerminal& operator=(const FakeTerminal&) = delete;
  ~FakeTerminal() {
    std::fclose(file_);
    std::free(bytes_);
  }
  std::FILE* file() { return file_; }
  std::string written() {
    std::fflush(file_);
    return {bytes_, size_};
  }

 private:
  char* bytes_ = nullptr;
  std::size_t size_ = 0;
  std::FILE* file_;
};

TEST(ProgressTest, SaysHowFarAndHowLong) {
  EXPECT_EQ(progressText(halfway(), 100), "lighthouse  page 12 of 16  3,071 tokens  790 tokens/s  41 s left");
  core::ReadProgress slow = halfway();
  slow.secondsLeft = 7199.2;
  EXPECT_TRUE(progressText(slow, 100).ends_with("  2:00 h left"));
  slow.secondsLeft = 0.4;
  EXPECT_TRUE(progressText(slow, 100).ends_with("  1 s left"));
}

TEST(ProgressTest, LeavesOutWhatIsUnknown) {
  core::ReadProgress progress;
  progress.title = "notes\x1b[2J";
  progress.tokens = 512;
  EXPECT_EQ(progressText(progress, 100), "notes[2J  512 tokens");
  progress.units = 80;
  progress.unitsDone = 3;
  EXPECT_EQ(progressText(progress, 100), "notes[2J  part 3 of 80  512 tokens");
}

TEST(ProgressTest, FitsTheTerminal) { EXPECT_EQ(progressText(halfway(), 20), "lighthouse  page 12…"); }

TEST(ProgressTest, IsDrawnAtMostFiveTimesASecondAndGoesAway) {
  FakeTerminal terminal;
  const ProgressLine::Clock::time_point start{};
  {
    ProgressLine line(terminal.file(), 80, true);
    line.show(halfway(), start);
    const std::string once = terminal.written();
    EXPECT_EQ(once, "\r" + progressText(halfway(), 79) + "\x1b[K");
    line.show(halfway(), start + 199ms);
    EXPECT_EQ(terminal.written(), once);
    line.show(halfway(), start + 200ms);
    EXPECT_EQ(terminal.written(), once + once);
  }
  EXPECT_TRUE(terminal.written().ends_with("\r\x1b[K"));
}

TEST(ProgressTest, WritesNothingWhereItIsNotWanted) {
  FakeTerminal terminal;
  {
    ProgressLine line(terminal.file(), 80, false);
    line.watcher()(halfway());
  }
  EXPECT_EQ(terminal.written(), "");
}

TEST(EstimateTest, IsRoundedToWhatItIsWorth) {
  EXPECT_EQ(app::estimateText(357'123, 1'487), "about 360,000 tokens, about 4 min at 1,500 tokens/s");
  EXPECT_EQ(app::estimateText(24'400, 812), "about 24,000 tokens, about 30 s at 810 tokens/s");
  EXPECT_EQ(app::estimateText(9'000'000, 1'000), "about 9,000,000 tokens, about 2.5 h at 1,000 tokens/s");
  EXPECT_EQ(app::estimateText(7, std::nullopt), "about 7 tokens");
}

}  // namespace
