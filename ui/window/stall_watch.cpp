// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stall_watch.h"

#include <algorithm>
#include <cmath>

namespace ui {

StallWatch::StallWatch(std::chrono::milliseconds interval)
    : interval_(interval), thread_([this](const std::stop_token& stop) { watch(stop); }) {}

void StallWatch::watch(const std::stop_token& stop) {
  using Clock = std::chrono::steady_clock;
  while (!stop.stop_requested()) {
    std::this_thread::sleep_for(interval_);
    if (!answered_.exchange(false)) continue;  // still waiting for the last answer
    QMetaObject::invokeMethod(
        &here_,
        [this, asked = Clock::now()] {
          const std::chrono::duration<double, std::milli> delay = Clock::now() - asked;
          {
            const std::scoped_lock lock(mutex_);
            delays_.push_back(delay.count());
            if (delay.count() > most_) {
              most_ = delay.count();
              mostAt_ = std::chrono::duration<double>(asked - begun_).count();
            }
          }
          answered_ = true;
        },
        Qt::QueuedConnection);
  }
}

StallWatch::Report StallWatch::report() const {
  const std::scoped_lock lock(mutex_);
  auto sorted = delays_;
  std::ranges::sort(sorted);
  if (sorted.empty()) return {};
  const auto at = [&](double share) {
    return sorted[static_cast<std::size_t>(std::floor(share * static_cast<double>(sorted.size() - 1)))];
  };
  return {sorted.size(), at(0.5), at(0.99), sorted.back(), mostAt_};
}

}  // namespace ui
