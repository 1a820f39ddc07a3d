// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/exporting/json_values.h"
#include "core/reading/attention_map.h"

namespace core {

/// The numbers of a map as the text of a file: {schema, …document, question, layer, group (both from 1, where one was
/// selected), layers, groups, slots, sinks, outside, passages: [{passage, …anchor, share, text}], slot_share,
/// slot_passage}.
std::string attentionJson(const AttentionMap& map, const DocumentInfo& document, const PageLabels& labels);

}  // namespace core
