// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/drawing/picture.h"

namespace core {

/// The picture as the bytes of a PNG file, dark on white, `scale` pixels for each of the picture's. Throws Error when
/// there is not enough memory.
std::string toPng(const Picture& picture, double scale = 2);

/// The beginning of `text` that is at most `width` wide in that size, the last character an ellipsis where something
/// was cut. Clean text.
std::string fittingText(const std::string& text, double size, bool bold, double width);

}  // namespace core
