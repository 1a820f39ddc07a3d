// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <alloca.h>
#include <limits.h>
#include <unistd.h>

#include <cstring>
#include <string_view>

namespace {

constexpr char kWaiting[] = "GOMP_SPINCOUNT=10000";

/// LibTorch's threads wait for each other by spinning for milliseconds, which on a busy machine slows reading down five
/// times and more; not to spin at all costs a fifth on a quiet one. A few microseconds serve both. The OpenMP runtime
/// reads this choice from the environment while it is loaded, so it is made and the program started once more. That
/// happens before any library has initialised itself, LibTorch's long initialisation included; the C library's own
/// variables are not there yet either, hence the arguments.
void waitBriefly(int, char** arguments, char** environment) {
  constexpr std::size_t kNameLength = std::string_view(kWaiting).find('=') + 1;
  std::size_t count = 0;
  for (; environment[count] != nullptr; ++count)
    if (std::strncmp(environment[count], kWaiting, kNameLength) == 0) return;
  char program[PATH_MAX];
  const ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
  const auto with = static_cast<char**>(alloca((count + 2) * sizeof(char*)));
  std::memcpy(with, environment, count * sizeof(char*));
  with[count] = const_cast<char*>(kWaiting);
  with[count + 1] = nullptr;
  if (length <= 0) return;
  program[length] = '\0';
  execve(program, arguments, with);
}

[[gnu::section(".preinit_array"), gnu::used]] void (*const kBeforeAll)(int, char**, char**) = waitBriefly;

}  // namespace
