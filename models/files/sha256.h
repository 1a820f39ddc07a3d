// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace models {

class InputFile;

/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The same of a whole file, read in pieces through its own descriptor. Throws ModelError when it cannot be read.
std::string sha256(const InputFile& file);

}  // namespace models
