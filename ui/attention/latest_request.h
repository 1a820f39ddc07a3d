// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>

#include "ui/services.h"

namespace ui {

/// Work on the engine of which only the newest request is wanted: an older one is cancelled, or its result dropped.
class LatestRequest {
 public:
  template <class Work, class Done>
  void post(Services& services, QObject* receiver, Work work, Done done, Worker<core::Engine>::Failed failed) {
    forget();
    const int number = number_;
    task_ = services.engine.post(
        receiver, Urgency::Work, std::move(work),
        [this, number, done = std::move(done)](auto value) {
          if (number == number_) done(std::move(value));
        },
        [this, number, failed = std::move(failed)](const core::Error& error) {
          if (number == number_) failed(error);
        });
  }
  void forget() {
    task_.cancel();
    ++number_;
  }

 private:
  Task task_;
  int number_ = 0;
};

}  // namespace ui
