// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/language.h"

#include <cld2/public/compact_lang_det.h>

#include <cctype>

namespace core {

std::optional<Language> languageOf(std::string_view text) {
  bool reliable = false;
  const auto language =
      CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()), /*is_plain_text=*/true, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return std::nullopt;
  std::string name = CLD2::LanguageName(language);  // in capitals, with underscores
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '_') name[i] = ' ';
    if (i > 0 && name[i - 1] != ' ') name[i] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
  }
  return Language{CLD2::LanguageCode(language), std::move(name)};
}

}  // namespace core
