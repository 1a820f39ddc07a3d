// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

namespace core {

/// Where this user's files live. Nothing is created by asking.
struct Paths {
  std::filesystem::path config;  ///< settings
  std::filesystem::path data;    ///< the library and imported models: what must not be lost
  std::filesystem::path state;   ///< logs and what a window remembers
  std::filesystem::path cache;   ///< what can be made or fetched again

  std::filesystem::path library() const { return data / "library.db"; }
  std::filesystem::path modelFingerprints() const { return cache / "model-fingerprints.json"; }
};

/// The XDG places with `latte-reader` below them; `LATTE_HOME`, when set, holds all four instead.
/// Throws core::Error when the environment names no home directory.
Paths pathsFromEnvironment();

/// Creates `directory` and every missing parent for this user alone (mode 0700); existing ones are left as they are.
/// Throws core::Error naming the directory.
void createPrivateDirectory(const std::filesystem::path& directory);

}  // namespace core
