// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace core {

struct Language {
  std::string code;  ///< "en", "zh-Hant"
  std::string name;  ///< in English: "French"
};

/// What a text is written in, by Compact Language Detector 2. Nothing when it is too short or too mixed to tell.
std::optional<Language> languageOf(std::string_view text);

}  // namespace core
