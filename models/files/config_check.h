// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "models/files/config.h"

namespace models {

/// Throws ModelError naming `file` for the first number that is out of range or does not fit the others.
void checkConfig(const ModelConfig& config, const Vocabulary& vocabulary, const std::string& file);

/// The chat format whose marks `templateText` holds. A model without a template is known by its special tokens.
ChatTemplate recogniseChatTemplate(const std::string& templateText, const Vocabulary& vocabulary);

}  // namespace models
