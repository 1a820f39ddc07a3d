// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace models {

/// True when `text` is well-formed UTF-8: no stray or missing continuation bytes, overlong forms or surrogates.
bool isUtf8(std::string_view text);

}  // namespace models
