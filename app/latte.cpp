// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include "app/command_line.h"
#include "app/report.h"
#include "app/signals.h"

int main(int argc, char** argv) {
  std::setlocale(LC_CTYPE, "");
  app::Session session;
  session.stop = app::stopOnSignals();
  return app::finishOutput(app::run(session, argc, argv));
}
