// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <glib.h>
#include <poppler.h>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <string_view>

#include "app/docworker/sandbox.h"
#include "app/docworker/service.h"
#include "core/ingest/frame.h"
#include "core/ingest/protocol.h"

#ifdef __SANITIZE_ADDRESS__
// The leak checker attaches to its own process, which the sandbox forbids.
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }
#endif

namespace {

constexpr int kSocket = 0;
constexpr int kDocument = 3;

// Poppler converts titles, form values and passwords through modules the C library loads on demand. In the sandbox no
// module can be loaded any more; those in use stay.
void loadConverters() {
  g_iconv_open("UTF-8", "UTF-16BE");
  g_iconv_open("UTF-8", "UTF-16LE");
  g_iconv_open("ISO-8859-1", "UTF-8");
}

bool isStartedByHand() { return fcntl(kDocument, F_GETFD) < 0; }

}  // namespace

/// docworker: turns one hostile document into text and pixels for the program that started it, which hands over a
/// stream socket as descriptor 0 and the document, open for reading, as descriptor 3. With --version it names its
/// Poppler.
int main(int argumentCount, char** arguments) {
  if (argumentCount == 2 && std::string_view(arguments[1]) == "--version") return std::puts(poppler_get_version()) < 0;
  if (isStartedByHand()) {
    std::fputs("docworker is started by Latte Reader; it is of no use by itself.\n", stderr);
    return 2;
  }
  close_range(kDocument + 1, ~0U, 0);
  loadConverters();
  try {
    app::enterSandbox();
  } catch (const std::exception& error) {
    const core::Refusal refusal{core::Refusal::Kind::Unconfined, error.what()};
    core::sendFrame(kSocket, {core::FrameType::Refused, core::encodeRefusal(refusal)}, {});
    return 1;
  }
  app::serve(kSocket, kDocument);
  return 0;
}
