// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress.h"

#include <fmt/format.h>

#include <cmath>

#include "app/text.h"

namespace app {
namespace {

constexpr std::chrono::milliseconds kBetweenDrawings{200};
constexpr int kTitleColumns = 30;

}  // namespace

std::string progressText(const core::ReadProgress& progress, int columns) {
  std::string text = shortened(plainText(progress.title), kTitleColumns);
  if (progress.units > 0) {
    text += fmt::format("  {} {} of {}", progress.pages ? "page" : "part", progress.unitsDone, progress.units);
  }
  text += fmt::format("  {} tokens", grouped(progress.tokens));
  if (progress.tokensPerSecond > 0)
    text += fmt::format("  {} tokens/s", grouped(static_cast<std::uint64_t>(std::llround(progress.tokensPerSecond))));
  if (const double left = std::ceil(progress.secondsLeft); left >= 0)
    text += left < 60 ? fmt::format("  {:.0f} s left", left) : fmt::format("  {} left", durationText(left));
  return shortened(text, columns);
}

void ProgressLine::show(const core::ReadProgress& progress, Clock::time_point now) {
  // A line as wide as the terminal would already begin the next one in some.
  show(progressText(progress, columns_ - 1), now);
}

void ProgressLine::show(const std::string& text, Clock::time_point now) {
  if (!shown_ || (drawn_ && now - lastDrawn_ < kBetweenDrawings)) return;
  fmt::print(terminal_, "\r{}\x1b[K", shortened(text, columns_ - 1));
  std::fflush(terminal_);
  drawn_ = true;
  lastDrawn_ = now;
}

void ProgressLine::clear() {
  if (!drawn_) return;
  fmt::print(terminal_, "\r\x1b[K");
  std::fflush(terminal_);
  drawn_ = false;
}

core::ReadWatcher ProgressLine::watcher() {
  return [this](const core::ReadProgress& progress) { show(progress); };
}

}  // namespace app
