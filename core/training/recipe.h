// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/error.h"

namespace core {

/// A recipe's numbers: takes each by name with a default and in the end refuses those that nobody asked for, so that a
/// misspelt one is not silently left at its default. Throws Error(Unreadable) naming the file.
class Recipe {
 public:
  explicit Recipe(std::filesystem::path path);

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

  const std::filesystem::path& path() const { return path_; }
  const std::string& text() const { return text_; }  ///< of the file

 private:
  Error wrong(const std::string& problem) const;
  std::filesystem::path path_;
  std::string text_;
  nlohmann::json json_;
};

}  // namespace core
