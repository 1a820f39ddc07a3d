// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/exporting/export.h"

namespace ui {

/// The export as the bytes of a file of `format`, "odt" or "pdf", for a program that has no window and needs no
/// display. To be called at most once in its life: Qt's application object comes and goes with the call.
std::string exportWithoutDisplay(const core::Export& exported, const std::string& format);

}  // namespace ui
