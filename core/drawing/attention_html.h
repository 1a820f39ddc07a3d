// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/drawing/attention_picture.h"

namespace core {

/// One page that shows the picture, what each place says when the pointer rests on it, and the passages that weigh
/// most. It loads nothing, runs nothing and follows the reader's choice of light or dark.
std::string attentionHtml(const AttentionMap& map, const AttentionWords& words);

}  // namespace core
