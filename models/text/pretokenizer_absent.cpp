// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "models/text/pretokenizer.h"

/// For builds without PCRE2, which train on token files and read no text.
namespace models {

struct PreTokenSplitter::Pattern {};

PreTokenSplitter::PreTokenSplitter(PreTokenizer kind) : PreTokenSplitter(kind, Limits{}) {}
PreTokenSplitter::PreTokenSplitter(PreTokenizer, Limits) {
  throw ModelError("This program was built without PCRE2 and cannot read text: let latte train --prepare make tokens.");
}
PreTokenSplitter::PreTokenSplitter(PreTokenSplitter&&) noexcept = default;
PreTokenSplitter& PreTokenSplitter::operator=(PreTokenSplitter&&) noexcept = default;
PreTokenSplitter::~PreTokenSplitter() = default;

void PreTokenSplitter::split(std::string_view, const std::function<void(std::string_view)>&) const {}

}  // namespace models
