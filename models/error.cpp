// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"

namespace models {

ModelError damaged(const std::string& file, const std::string& problem) {
  return ModelError(file + " is damaged (" + problem + "): get the file again and check it with 'latte model verify'.");
}

}  // namespace models
