// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

/// Writes tinyBase() into `folder` as a Hugging Face directory; its fingerprint is that of the files.
void writeTinyBase(const std::string& folder);
