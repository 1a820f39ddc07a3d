// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"

#include <fmt/format.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "core/error.h"

namespace core {
namespace fs = std::filesystem;
namespace {

fs::path fromEnvironment(const char* variable) {
  const char* value = std::getenv(variable);
  return value ? fs::path(value) : fs::path();
}

fs::path home() {
  if (const fs::path home = fromEnvironment("HOME"); home.is_absolute()) return home;
  if (const passwd* user = getpwuid(geteuid()); user && fs::path(user->pw_dir).is_absolute()) return user->pw_dir;
  throw Error(Failure::Failed, "There is no home directory to keep files in: set HOME or LATTE_HOME.");
}

/// The XDG base directory specification says that a relative path is to be ignored.
fs::path xdg(const char* variable, const char* belowHome) {
  const fs::path place = fromEnvironment(variable);
  return (place.is_absolute() ? place : home() / belowHome) / "latte-reader";
}

}  // namespace

Paths pathsFromEnvironment() {
  if (const fs::path all = fromEnvironment("LATTE_HOME"); !all.empty()) {
    const fs::path root = fs::absolute(all);
    return {root / "config", root / "data", root / "state", root / "cache"};
  }
  return {xdg("XDG_CONFIG_HOME", ".config"), xdg("XDG_DATA_HOME", ".local/share"),
          xdg("XDG_STATE_HOME", ".local/state"), xdg("XDG_CACHE_HOME", ".cache")};
}

void createPrivateDirectory(const fs::path& directory) {
  std::error_code unknown;
  if (directory.empty() || fs::is_directory(directory, unknown)) return;
  createPrivateDirectory(directory.parent_path());
  if (mkdir(directory.c_str(), S_IRWXU) == 0 || errno == EEXIST) return;
  throw Error(
      Failure::Failed,
      fmt::format(
          "The directory {} cannot be created ({}): make room or set LATTE_HOME to a place that can be written.",
          directory.string(), std::strerror(errno)));
}

}  // namespace core
