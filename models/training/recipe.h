// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "models/error.h"

namespace models {

/// A recipe for training that cannot be used.
class RecipeError : public ModelError {
 public:
  using ModelError::ModelError;
};

/// A recipe's numbers: takes each by name with a default and in the end refuses those that nobody asked for, so that a
/// misspelt one is not silently left at its default. Throws RecipeError naming the file.
class Recipe {
 public:
  explicit Recipe(const std::string& path);
  /// The recipe of `text`, of which `rest` is still to be taken. `path` is where messages say it stands.
  Recipe(std::string path, std::string text, const std::string& rest);

  template <typename T>
  T take(const std::string& name, T otherwise) {
    if (!json_.contains(name)) return otherwise;
    try {
      T value = json_.at(name).get<T>();
      json_.erase(name);
      return value;
    } catch (const nlohmann::json::exception&) {
      throw wrong("\"" + name + "\" is of the wrong kind");
    }
  }
  void finish() const;

  /// For numbers that do not go together.
  RecipeError wrong(const std::string& problem) const;

  const std::string& path() const { return path_; }
  const std::string& text() const { return text_; }  ///< of the file
  std::string rest() const { return json_.dump(); }  ///< what is not taken yet, as JSON

 private:
  void parse(const std::string& json);

  std::string path_, text_;
  nlohmann::json json_;
};

}  // namespace models
