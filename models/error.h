// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stdexcept>
#include <string>

namespace models {

/// A model file that cannot be used. what() is one sentence a user can read: it names the file and the remedy.
class ModelError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// "FILE is damaged (what is wrong): remedy."
ModelError damaged(const std::string& file, const std::string& problem);

}  // namespace models
