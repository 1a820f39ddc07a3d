// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "core/document/document.h"

namespace core {

/// How many of a document's passages had been read by `place`: "12" or "iv" is a page's printed label, or else its
/// number counted from 1, and includes the page; "41:07" or "1:02:03" is a time in a transcript; in what has neither
/// pages nor times a number is a line. `labelOf` gives a page's label by index. Nothing when there is no such place.
std::optional<int> passagesBy(const std::string& place, std::span<const Passage> passages,
                              const std::function<std::string(int page)>& labelOf);

}  // namespace core
