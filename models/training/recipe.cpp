// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/recipe.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace models {

Recipe::Recipe(const std::string& path) : path_(path) {
  std::ifstream file(path_, std::ios::binary);
  text_.assign(std::istreambuf_iterator<char>(file), {});
  parse(text_);
}

Recipe::Recipe(std::string path, std::string text, const std::string& rest)
    : path_(std::move(path)), text_(std::move(text)) {
  parse(rest);
}

void Recipe::parse(const std::string& json) {
  json_ = nlohmann::json::parse(json, nullptr, false);
  if (!json_.is_object()) throw wrong("it is no JSON object");
}

void Recipe::finish() const {
  if (!json_.empty()) throw wrong("nothing is known of \"" + json_.begin().key() + "\"");
}

RecipeError Recipe::wrong(const std::string& problem) const {
  return RecipeError(path_ + " is no recipe for training (" + problem + "): see resources/training.");
}

}  // namespace models
