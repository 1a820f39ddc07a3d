// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "core/error.h"

/// How a run ends: exit codes, error sentences, JSON on standard output.
namespace app {

using Json = nlohmann::ordered_json;

inline constexpr int kSchema = 1;  ///< of all JSON output; grows when a field changes its meaning or goes

/// Exit codes beside those of core::Failure.
enum ExitCode : int { kOk = 0, kUsage = 2, kPartlyDone = 6, kNotFound = 7 };

/// "unreadable", "needs_password" and so on.
const char* failureName(core::Failure failure);

/// {code, kind, message}.
Json errorJson(const core::Error& error);

/// `value` with the schema as its first field, on one line. Bytes that are no UTF-8 become U+FFFD.
std::string jsonText(const Json& value);

/// Prints that on standard output.
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
