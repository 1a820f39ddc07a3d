// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "app/report.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples =
    "  latte paths\n"
    "  LATTE_HOME=/media/stick/latte latte paths     everything in one folder\n";

struct Place {
  const char* name;
  fs::path path;
  const char* holds;
};

std::vector<Place> placesOf(const core::Paths& paths) {
  return {{"config", paths.config, "settings"},
          {"data", paths.data, "what was read, and imported models"},
          {"library", paths.library(), "the file with everything that was read"},
          {"models", paths.data / "models", "imported models"},
          {"state", paths.state, "logs and what the window remembers"},
          {"cache", paths.cache, "what can be made or fetched again"}};
}

/// Of a file, or of all regular files in a directory; what cannot be looked at counts as nothing.
std::uint64_t bytesIn(const fs::path& path) {
  std::error_code none;
  if (fs::is_regular_file(path, none)) return fs::file_size(path, none);
  std::uint64_t bytes = 0;
  const auto skip = fs::directory_options::skip_permission_denied;
  for (auto at = fs::recursive_directory_iterator(path, skip, none); at != fs::end(at); at.increment(none)) {
    if (none) break;
    std::error_code gone;
    const std::uint64_t size = at->is_regular_file(gone) ? at->file_size(gone) : 0;
    if (!gone) bytes += size;
  }
  return bytes;
}

void paths(const Session& session) {
  const std::vector<Place> places = placesOf(session.engine.paths);
  Json list = Json::array();
  std::size_t width = 0;
  for (const Place& place : places) {
    std::error_code none;
    const bool exists = fs::exists(place.path, none);
    width = std::max(width, place.path.string().size());
    list.push_back(
        {{"name", place.name}, {"path", place.path.string()}, {"exists", exists}, {"bytes", bytesIn(place.path)}});
  }
  if (session.json) return printJson({{"places", std::move(list)}});
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::string size = list[i]["exists"] ? bytesText(list[i]["bytes"].get<std::uint64_t>()) : "-";
    fmt::print("{:<8}  {:>9}  {:<{}}  {}\n", places[i].name, size, plainText(places[i].path.string()), width,
               places[i].holds);
  }
}

}  // namespace

void addPathsVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "paths", "Where files are kept, and how large they are", kExamples,
                           [&session] { paths(session); });
  addOutputOptions(verb, session);
}

}  // namespace app
