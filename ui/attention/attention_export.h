// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string>

#include "core/reading/attention_map.h"
#include "ui/attention/map_page.h"

namespace ui {

/// A map as the bytes of a file of this kind: "png", "svg" or "json", as `latte attention --out` writes it. Takes its
/// time. Throws core::Error.
std::string attentionFile(const core::AttentionMap& map, const MapDocument& document, const QString& kind);

/// The same, written to `path`, whose ending says the kind. Throws core::Error where it cannot be written.
void writeAttention(const core::AttentionMap& map, const MapDocument& document, const QString& path);

}  // namespace ui
