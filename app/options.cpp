// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>

#include "core/error.h"

namespace app {

CLI::App& addVerb(CLI::App& parent, const std::string& name, const std::string& description,
                  const std::string& examples, std::function<void()> action) {
  CLI::App& verb = *parent.add_subcommand(name, description);
  verb.footer(examples);
  if (action) verb.final_callback(std::move(action));
  return verb;
}

void addOutputOptions(CLI::App& verb, Session& session) {
  verb.add_flag("--json", session.json, "Print one JSON object instead of text");
  verb.add_flag("-q,--quiet", session.quiet, "Show no progress");
}

void addModelOptions(CLI::App& verb, Session& session) {
  verb.add_option("--model", session.engine.model, "A model folder, or the name of an imported model")
      ->type_name("MODEL");
  verb.add_option("--device", session.engine.device, "Where to compute: auto, cpu or cuda")
      ->type_name("DEVICE")
      ->check(CLI::IsMember({"auto", "cpu", "cuda"}).description(""))
      ->capture_default_str();
  verb.add_option("--window", session.engine.window,
                  "Tokens read exactly before they are summed up, a multiple of 64 (default: the model's own)")
      ->type_name("N")
      ->check(CLI::Range(64, 4096).description(""));
  verb.add_option("--threads", session.engine.threads, "Processor cores to use (default: all)")
      ->type_name("N")
      ->check(CLI::Range(1, 1024).description(""));
}

void addPasswordOption(CLI::App& verb, Session& session) {
  verb.add_option("--password-file", session.passwordFile, "A file whose first line is the password of the PDF")
      ->type_name("FILE");
}

void addDocumentOptions(CLI::App& verb, Session& session) {
  addPasswordOption(verb, session);
  verb.add_flag("--no-cache", session.engine.noCache, "Leave the library alone: read anew and keep nothing");
}

std::uint64_t libraryBytes(const core::Paths& paths) {
  constexpr std::uint64_t kMostGigabytes = 10'000;
  try {
    for (const auto& item : CLI::ConfigINI().from_file((paths.config / "settings.ini").string()))
      if (item.fullname() == "storage.gigabytes" && !item.inputs.empty())
        if (const auto gigabytes = std::stoull(item.inputs.front()); gigabytes <= kMostGigabytes)
          return gigabytes * 1'000'000'000;
  } catch (const std::exception&) {
    // Nothing was chosen, or nothing that makes sense.
  }
  return core::EngineOptions{}.libraryBytes;
}

core::EngineOptions optionsFor(const Session& session, const std::vector<std::string>& files, bool noCache) {
  auto options = session.engine;
  if (!noCache) return options;
  core::Engine engine(options);
  options.noCache = !std::all_of(files.begin(), files.end(), [&](const auto& file) { return engine.isRead(file); });
  return options;
}

std::string passwordOf(const Session& session) {
  if (session.passwordFile.empty()) return {};
  std::ifstream file(session.passwordFile, std::ios::binary);
  std::string password;
  if (!file || !std::getline(file, password))
    throw core::Error(
        core::Failure::Unreadable,
        fmt::format("The password file \"{}\" cannot be read: name a file whose first line is the password.",
                    session.passwordFile));
  if (password.ends_with('\r')) password.pop_back();
  return password;
}

}  // namespace app
