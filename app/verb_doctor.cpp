// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/checks.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte doctor\n"
    "  latte doctor --json\n";
constexpr int kIndent = 20;

void print(const std::vector<Check>& checks) {
  const int columns = terminalOf().columns;
  for (const Check& check : checks) {
    const std::string text = plainText(check.remedy.empty() ? check.found : check.found + " - remedy: " + check.remedy);
    fmt::print("{:<7}  {:<9}  {}\n", check.ok ? "ok" : "problem", check.name, wrapped(text, columns, kIndent));
  }
}

void doctor(Session& session) {
  const std::vector<Check> checks = runChecks(session.engine);
  const bool well = std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.ok; });
  session.exitCode = well ? kOk : static_cast<int>(core::Failure::Failed);
  if (!session.json) return print(checks);
  Json list = Json::array();
  for (const Check& check : checks)
    list.push_back({{"name", check.name},
                    {"ok", check.ok},
                    {"found", plainText(check.found)},
                    {"remedy", plainText(check.remedy)}});
  printJson({{"ok", well}, {"checks", std::move(list)}});
}

}  // namespace

void addDoctorVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "doctor", "Check that everything works, and say what to do where it does not",
                           kExamples, [&session] { doctor(session); });
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
