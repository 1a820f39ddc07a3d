// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/exporting/export.h"

namespace ui {

/// The export as the bytes of an OpenDocument text. Needs a QGuiApplication; any thread.
std::string exportOdt(const core::Export& exported);

/// The export as the bytes of a PDF on A4 with numbered pages. Needs a QGuiApplication; any thread.
std::string exportPdf(const core::Export& exported);

}  // namespace ui
