// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "core/error.h"
#include "core/exporting/json_values.h"

/// How a run ends: exit codes, error sentences, JSON on standard output.
namespace app {

using core::errorJson;
using core::Json;
using core::jsonText;

/// Exit codes beside those of core::Failure.
enum ExitCode : int { kOk = 0, kUsage = 2, kPartlyDone = 6, kNotFound = 7 };

/// Prints `value` and the schema on one line of standard output.
void printJson(const Json& value);

/// Prints the error's sentence on standard error, and the error object on standard output when JSON was asked for.
/// Returns the exit code.
int reportFailure(const core::Error& error, bool json);

/// Writes out standard output. Returns `exitCode`, or that of Failed after a sentence when the data could not be
/// written; a reader that went away is no failure.
int finishOutput(int exitCode);

/// What became of several files.
struct FileResults {
  Json results = Json::array();  ///< in the order of the files; a failed one is {path, error}
  std::size_t failed = 0;
  std::optional<core::Error> firstError;

  int exitCode() const;
};

/// Does `work` for each file. A file that fails does not stop the others: its sentence goes to standard error at once.
/// Throws core::Error when the only file fails, and when the user stops it all.
FileResults forEachFile(const std::vector<std::string>& files, const std::function<Json(const std::string&)>& work);

}  // namespace app
