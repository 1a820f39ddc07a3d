// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>

#include "core/ingest/protocol.h"

namespace app {

/// Writes a copy of the PDF open as `fd` with highlight annotations on its pages, in parts of at most kMaxCopyPart
/// bytes. Throws Refused for what cannot be opened and where pages are not of the size they had when they were read;
/// what `write` throws goes through.
void writeHighlightedCopy(int fd, const core::CopyRequest& request, const std::function<void(std::string)>& write);

}  // namespace app
