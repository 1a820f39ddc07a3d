// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "app/text.h"

namespace app {
namespace {

void printSentence(const core::Error& error) { fmt::print(stderr, "latte: {}\n", plainText(error.what())); }

}  // namespace

void printJson(const Json& value) { fmt::print("{}\n", jsonText(value)); }

int reportFailure(const core::Error& error, bool json) {
  printSentence(error);
  if (json) printJson({{"error", errorJson(error)}});
  return static_cast<int>(error.failure());
}

int finishOutput(int exitCode) {
  if (std::fflush(stdout) == 0 && !std::ferror(stdout)) return exitCode;
  if (errno == EPIPE) return exitCode;
  fmt::print(stderr, "latte: Standard output cannot be written ({}): make room or choose another place.\n",
             std::strerror(errno));
  return static_cast<int>(core::Failure::Failed);
}

int FileResults::exitCode() const {
  if (failed == 0) return kOk;
  return failed < results.size() ? kPartlyDone : static_cast<int>(firstError->failure());
}

FileResults forEachFile(const std::vector<std::string>& files, const std::function<Json(const std::string&)>& work) {
  FileResults outcome;
  for (const std::string& file : files) {
    try {
      outcome.results.push_back(work(file));
    } catch (const core::Error& error) {
      if (files.size() == 1 || error.failure() == core::Failure::Interrupted) throw;
      printSentence(error);
      outcome.results.push_back({{"path", file}, {"error", errorJson(error)}});
      ++outcome.failed;
      if (!outcome.firstError) outcome.firstError = error;
    }
  }
  return outcome;
}

}  // namespace app
