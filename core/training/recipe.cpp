// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipe.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace core {

Recipe::Recipe(std::filesystem::path path) : path_(std::move(path)) {
  std::ifstream file(path_, std::ios::binary);
  text_.assign(std::istreambuf_iterator<char>(file), {});
  json_ = nlohmann::json::parse(text_, nullptr, false);
  if (!json_.is_object()) throw wrong("it is no JSON object");
}

void Recipe::finish() const {
  if (!json_.empty()) throw wrong("nothing is known of \"" + json_.begin().key() + "\"");
}

Error Recipe::wrong(const std::string& problem) const {
  return {Failure::Unreadable,
          path_.string() + " is no recipe for training (" + problem + "): see resources/training."};
}

}  // namespace core
