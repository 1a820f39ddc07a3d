// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/strict_json.h"

#include <unordered_set>
#include <vector>

#include "models/error.h"
#include "models/files/input_file.h"

namespace models {

using nlohmann::json;

json parseStrictJson(const std::string& text, int maxDepth, const std::string& file) {
  std::vector<std::unordered_set<std::string>> keys;  // of the objects around the parser's position
  const auto check = [&](int depth, json::parse_event_t event, json& parsed) {
    if (event == json::parse_event_t::object_start || event == json::parse_event_t::array_start) {
      if (depth >= maxDepth) throw damaged(file, "its JSON is nested too deeply");
      if (event == json::parse_event_t::object_start) keys.emplace_back();
    } else if (event == json::parse_event_t::object_end) {
      keys.pop_back();
    } else if (event == json::parse_event_t::key) {
      const auto& key = parsed.get_ref<const std::string&>();
      if (!keys.back().insert(key).second) throw damaged(file, "its JSON names '" + key + "' twice");
    }
    return true;
  };
  try {
    json value = json::parse(text, check);
    if (!value.is_object()) throw damaged(file, "its JSON is not an object");
    return value;
  } catch (const json::parse_error& error) {
    throw damaged(file, "it is not valid JSON at byte " + std::to_string(error.byte));
  } catch (const json::exception&) {
    throw damaged(file, "its JSON holds a number that is too large");
  }
}

json readStrictJson(const std::string& path, int maxDepth, std::uint64_t limitBytes) {
  return parseStrictJson(readText(path, limitBytes), maxDepth, path);
}

}  // namespace models
