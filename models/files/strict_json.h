// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

namespace models {

/// Parses `text`, the content of `file`, as one JSON object: UTF-8, no key twice in an object, nested at most
/// `maxDepth` deep. Throws ModelError naming the file.
nlohmann::json parseStrictJson(const std::string& text, int maxDepth, const std::string& file);

/// The same of a whole file of at most `limitBytes`.
nlohmann::json readStrictJson(const std::string& path, int maxDepth, std::uint64_t limitBytes);

}  // namespace models
