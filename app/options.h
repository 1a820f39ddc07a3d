// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/App.hpp>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine.h"

namespace app {

/// One run of the program: what the options say, who can stop it, how it ends. Owned by main; verbs refer to it.
struct Session {
  core::EngineOptions engine;
  bool json = false;
  bool quiet = false;
  std::string passwordFile;
  std::stop_token stop;
  int exitCode = 0;
};

/// Adds a verb that shows `examples` (one per line) before everything else of its help, and does `action` once its
/// arguments were found right.
CLI::App& addVerb(CLI::App& parent, const std::string& name, const std::string& description,
                  const std::string& examples, std::function<void()> action = {});

/// --json and --quiet.
void addOutputOptions(CLI::App& verb, Session& session);
/// --model, --device, --window and --threads.
void addModelOptions(CLI::App& verb, Session& session);
/// --password-file.
void addPasswordOption(CLI::App& verb, Session& session);
/// --password-file and --no-cache.
void addDocumentOptions(CLI::App& verb, Session& session);

/// What the library may use: as it was chosen in the window, else the default.
std::uint64_t libraryBytes(const core::Paths& paths);

/// The engine's options for what is made of documents. With `noCache` nothing is kept; what was read before need not be
/// read again for that.
core::EngineOptions optionsFor(const Session& session, const std::vector<std::string>& files, bool noCache);

/// The first line of the password file, empty when none was named. Throws core::Error when it cannot be read.
std::string passwordOf(const Session& session);

}  // namespace app
