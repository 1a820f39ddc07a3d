// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/drawing/picture.h"

namespace core {

/// The picture as one <svg> element, text as text, dark on white. Colours of text, rules and paper carry classes
/// (strong, muted, rule, paper, hint), so that a page around it may choose others.
std::string toSvg(const Picture& picture);

}  // namespace core
