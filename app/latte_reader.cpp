// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

#include "core/error.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"
#include "ui/text/language.h"
#include "ui/window/stall_watch.h"

namespace {

class Program {
  Q_DECLARE_TR_FUNCTIONS(Program)
};

/// The settings, and what the command line has instead of them.
core::EngineOptions engineOptions(const QCommandLineParser& line, const core::Paths& paths,
                                  const ui::Settings& settings) {
  const auto value = [&](const QString& name, const QString& otherwise) {
    return line.isSet(name) ? line.value(name) : otherwise;
  };
  core::EngineOptions options;
  options.paths = paths;
  options.model = value(QStringLiteral("model"), settings.model).toStdString();
  options.device = value(QStringLiteral("device"), settings.device).toStdString();
  options.threads = value(QStringLiteral("threads"), QString::number(settings.threads)).toInt();
  options.window = value(QStringLiteral("window"), QString::number(settings.window)).toInt();
  options.libraryBytes = ui::libraryBytes(settings.libraryGigabytes);
  return options;
}

void addOptions(QCommandLineParser& line) {
  line.setApplicationDescription(Program::tr("Reads long documents once and answers questions about all of them."));
  line.addHelpOption();
  line.addVersionOption();
  line.addPositionalArgument(QStringLiteral("FILE"), Program::tr("Documents and folders to open"),
                             QStringLiteral("[FILE...]"));
  line.addOption({QStringLiteral("model"), Program::tr("A model's folder or name"), QStringLiteral("MODEL")});
  line.addOption({QStringLiteral("device"), Program::tr("auto, cpu or cuda"), QStringLiteral("DEVICE")});
  line.addOption({QStringLiteral("threads"), Program::tr("Processor threads; 0: all"), QStringLiteral("N")});
  line.addOption({QStringLiteral("window"), Program::tr("Tokens read exactly, a multiple of 64; 0: the model's own"),
                  QStringLiteral("N")});
  line.addOption({QStringLiteral("stalls"), Program::tr("At the end, print how long the window kept others waiting")});
}

void print(const ui::StallWatch::Report& stalls) {
  std::printf("{\"samples\": %zu, \"median_ms\": %.1f, \"p99_ms\": %.1f, \"most_ms\": %.1f, \"most_at_s\": %.1f}\n",
              stalls.samples, stalls.medianMs, stalls.p99Ms, stalls.mostMs, stalls.mostAtSeconds);
}

int run(QApplication& application, const core::Paths& paths, const ui::Settings& settings) {
  QCommandLineParser line;
  addOptions(line);
  line.process(application);
  ui::ApplicationLook look(application);
  look.apply(settings.appearance);
  ui::Services services(engineOptions(line, paths, settings));
  ui::MainWindow window(services);
  QObject::connect(&window, &ui::MainWindow::appearanceChanged, &window,
                   [&](const ui::Appearance& chosen) { look.apply(chosen); });
  std::optional<ui::StallWatch> watch;
  if (line.isSet(QStringLiteral("stalls"))) watch.emplace();
  QObject::connect(&window, &ui::MainWindow::restored, &window, [&] { window.open(line.positionalArguments()); });
  window.show();
  const int code = application.exec();
  if (watch) print(watch->report());
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("latte-reader"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LATTE_VERSION));
  QGuiApplication::setApplicationDisplayName(Program::tr("Latte Reader"));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.latte_reader.LatteReader"));
  try {
    const auto paths = core::pathsFromEnvironment();
    const auto settings = ui::loadSettings(paths);
    const ui::Language language(settings.language);
    return run(application, paths, settings);
  } catch (const core::Error& error) {
    std::fprintf(stderr, "latte-reader: %s\n", error.what());
    return static_cast<int>(error.failure());
  }
}
