// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/headless.h"

#include <QGuiApplication>

#include "ui/exporting/export_file.h"

namespace ui {

std::string exportWithoutDisplay(const core::Export& exported, const std::string& format) {
  // What Qt has to say about missing displays and desktops is of no use here.
  qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
  char program[] = "latte", option[] = "-platform", platform[] = "offscreen";
  char* arguments[] = {program, option, platform, nullptr};
  int count = 3;
  const QGuiApplication fonts(count, arguments);
  return format == "odt" ? exportOdt(exported) : exportPdf(exported);
}

}  // namespace ui
