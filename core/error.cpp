// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace core {

Error::Error(Failure failure, const std::string& sentence) : std::runtime_error(sentence), failure_(failure) {}

}  // namespace core
