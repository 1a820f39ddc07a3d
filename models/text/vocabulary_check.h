// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "models/text/vocabulary.h"

namespace models {

/// Splits "left right", a merge as files spell it. Throws ModelError naming `file` when it is not two words.
std::pair<std::string, std::string> splitMerge(const std::string& merge, const std::string& file);

/// Throws ModelError naming `file` unless tokens are unique, 1 to 1,024 bytes long, and every merge joins two tokens to
/// a third.
void checkVocabulary(const Vocabulary& vocabulary, const std::string& file);

}  // namespace models
