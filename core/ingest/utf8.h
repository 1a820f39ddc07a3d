// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace core {

/// Length of the longest prefix of `bytes` that is valid UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
std::size_t validUtf8Prefix(std::string_view bytes);

inline bool isValidUtf8(std::string_view bytes) { return validUtf8Prefix(bytes) == bytes.size(); }

/// Whether `c` begins a code point: offsets that cut text must lie on one.
inline bool beginsCodePoint(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace core
