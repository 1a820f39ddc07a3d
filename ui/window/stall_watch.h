// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace ui {

/// How long the window lets others wait: asks its thread for an answer every few milliseconds and notes how long that
/// took. Made in the window's thread.
class StallWatch {
 public:
  struct Report {
    std::size_t samples = 0;
    double medianMs = 0, p99Ms = 0, mostMs = 0;
    double mostAtSeconds = 0;  ///< when the longest began, since the watch did
  };

  explicit StallWatch(std::chrono::milliseconds interval = std::chrono::milliseconds(10));

  Report report() const;

 private:
  void watch(const std::stop_token& stop);

  std::chrono::milliseconds interval_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
  QObject here_;
  mutable std::mutex mutex_;      ///< guards delays_
  std::vector<double> delays_;    ///< ms
  double most_ = 0, mostAt_ = 0;  ///< ms, s
  std::atomic<bool> answered_ = true;
  std::jthread thread_;
};

}  // namespace ui
