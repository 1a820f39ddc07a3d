// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stdexcept>
#include <string>

namespace core {

/// What ended a job, in the words of the command line's exit codes (see README).
enum class Failure {
  Failed = 1,            ///< anything else, a full disk for instance
  Unreadable = 3,        ///< the input is missing, empty, cut, of a wrong type or without text
  NeedsPassword = 4,     ///< encrypted, and no or a wrong password was given
  ModelUnusable = 5,     ///< the model is missing or damaged
  Interrupted = 130,     ///< stopped by the user
};

/// Ends one job. what() is one sentence a user can read: it names the file and the remedy.
class Error : public std::runtime_error {
 public:
  Error(Failure failure, const std::string& sentence);
  Failure failure() const { return failure_; }

 private:
  Failure failure_;
};

}  // namespace core
