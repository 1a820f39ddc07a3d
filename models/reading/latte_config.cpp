// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/latte_config.h"

namespace models {

std::string_view nameOf(LatteForm form) { return form == LatteForm::Macchiato ? "macchiato" : "slots"; }

std::optional<LatteForm> latteForm(std::string_view name) {
  for (const auto form : {LatteForm::Slots, LatteForm::Macchiato})
    if (nameOf(form) == name) return form;
  return std::nullopt;
}

}  // namespace models
