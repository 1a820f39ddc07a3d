// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/sandbox.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <system_error>

namespace app {
namespace {

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
  const rlimit value{soft, hard};
  if (setrlimit(resource, &value) != 0) throw std::system_error(errno, std::generic_category(), "setrlimit");
}

// What Poppler, fontconfig and FreeType look up while they work: fonts and character maps.
std::vector<std::string> fontFolders() {
  return {"/etc/fonts",
          "/usr/share/fontconfig",
          "/usr/share/fonts",
          "/usr/local/share/fonts",
          "/usr/share/poppler",
          "/var/cache/fontconfig",
          "/usr/share/ghostscript/fonts"};
}

}  // namespace

void limitResources() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_DUMPABLE, 0);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) throw std::system_error(errno, std::generic_category(), "prctl");
    // The address sanitizer reserves terabytes of addresses, so it cannot live under a limit on them.
#ifndef __SANITIZE_ADDRESS__
  limit(RLIMIT_AS, rlim_t{1} << 30, rlim_t{1} << 30);
#endif
  limit(RLIMIT_CPU, 1200, 1200);
  limit(RLIMIT_FSIZE, 0, 0);
  limit(RLIMIT_NOFILE, 64, 64);
  limit(RLIMIT_CORE, 0, 0);
}

void enterSandbox() {
  limitResources();
  restrictFiles(fontFolders());
  filterSystemCalls();
}

}  // namespace app
