// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stdexcept>
#include <stop_token>

namespace models {

/// A job that gives nothing unless it is done to the end was asked to stop.
class Stopped : public std::runtime_error {
 public:
  Stopped() : std::runtime_error("Stopped.") {}
};

inline void throwIfStopped(const std::stop_token& stop) {
  if (stop.stop_requested()) throw Stopped();
}

}  // namespace models
