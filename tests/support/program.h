// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace test {

inline std::string fileContents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// `text` as one word of a shell.
inline std::string quoted(const std::string& text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

/// What a finished program left.
struct Finished {
  int exitCode = -1;  ///< −1 when a signal ended it
  std::string out, messages;
};

/// Runs a program to its end; `environment` is "VARIABLE=value". Standard output goes to the file `output` if one is
/// named.
inline Finished runProgram(const std::string& program, const std::vector<std::string>& arguments,
                           const std::string& environment, const std::string& input = "/dev/null",
                           const std::string& output = {}) {
  const TemporaryFolder folder;
  const std::string out = output.empty() ? folder.path() + "/out" : output, messages = folder.path() + "/messages";
  std::string command = environment + " " + quoted(program);
  for (const std::string& argument : arguments) command += " " + quoted(argument);
  const int status =
      std::system((command + " <" + quoted(input) + " >" + quoted(out) + " 2>" + quoted(messages)).c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output.empty() ? fileContents(out) : std::string(),
          fileContents(messages)};
}

}  // namespace test
