// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signals.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <ctime>
#include <thread>

#include "core/error.h"

namespace app {

std::stop_token stopOnSignals() {
  signal(SIGXFSZ, SIG_IGN);
  signal(SIGPIPE, SIG_IGN);
  sigset_t stopping;
  sigemptyset(&stopping);
  sigaddset(&stopping, SIGINT);
  sigaddset(&stopping, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &stopping, nullptr);
  std::stop_source source;
  std::stop_token token = source.get_token();
  // Waits for as long as the program runs and holds nothing that would have to be given back.
  std::thread([stopping, source]() mutable {
    int signal = 0;
    while (sigwait(&stopping, &signal) != 0) {
    }
    source.request_stop();
    const timespec patience{10, 0};
    sigtimedwait(&stopping, nullptr, &patience);
    _exit(static_cast<int>(core::Failure::Interrupted));
  }).detach();
  return token;
}

}  // namespace app
