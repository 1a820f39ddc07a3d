// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>
#include <QStringList>

#include "core/error.h"

namespace ui {
namespace {

constexpr int kLeastPoints = 6, kMostPoints = 72, kMostThreads = 1024, kMostGigabytes = 10'000;
constexpr int kWindowStep = 64, kMostWindow = 4096;

const QStringList kThemes = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("high-contrast")};
const QStringList kDevices = {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")};

std::filesystem::path settingsFile(const core::Paths& paths) { return paths.config / "settings.ini"; }

QString nameOf(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

/// 0 for what lies outside of [least, most].
int number(const QSettings& file, const QString& key, int least, int most) {
  const int value = file.value(key).toInt();
  return value < least || value > most ? 0 : value;
}

}  // namespace

std::uint64_t libraryBytes(int gigabytes) { return static_cast<std::uint64_t>(gigabytes) * 1'000'000'000; }

Settings loadSettings(const core::Paths& paths) {
  const QSettings file(nameOf(settingsFile(paths)), QSettings::IniFormat);
  Settings settings;
  const auto theme = kThemes.indexOf(file.value(QStringLiteral("look/theme")).toString());
  if (theme >= 0) settings.appearance.theme = static_cast<Theme>(theme);
  settings.appearance.fontFamily = file.value(QStringLiteral("look/font")).toString();
  settings.appearance.fontPoints = number(file, QStringLiteral("look/points"), kLeastPoints, kMostPoints);
  settings.language = file.value(QStringLiteral("look/language")).toString();
  settings.model = file.value(QStringLiteral("reading/model")).toString();
  const QString device = file.value(QStringLiteral("reading/device")).toString();
  if (kDevices.contains(device)) settings.device = device;
  settings.threads = number(file, QStringLiteral("reading/threads"), 1, kMostThreads);
  const int window = number(file, QStringLiteral("reading/window"), kWindowStep, kMostWindow);
  settings.window = window / kWindowStep * kWindowStep;
  if (const auto key = QStringLiteral("storage/gigabytes"); file.contains(key))
    settings.libraryGigabytes = number(file, key, 1, kMostGigabytes);
  return settings;
}

void saveSettings(const Settings& settings, const core::Paths& paths) {
  const auto path = settingsFile(paths);
  core::createPrivateDirectory(path.parent_path());
  QSettings file(nameOf(path), QSettings::IniFormat);
  file.setValue(QStringLiteral("look/theme"), kThemes.at(static_cast<int>(settings.appearance.theme)));
  file.setValue(QStringLiteral("look/font"), settings.appearance.fontFamily);
  file.setValue(QStringLiteral("look/points"), settings.appearance.fontPoints);
  file.setValue(QStringLiteral("look/language"), settings.language);
  file.setValue(QStringLiteral("reading/model"), settings.model);
  file.setValue(QStringLiteral("reading/device"), settings.device);
  file.setValue(QStringLiteral("reading/threads"), settings.threads);
  file.setValue(QStringLiteral("reading/window"), settings.window);
  file.setValue(QStringLiteral("storage/gigabytes"), settings.libraryGigabytes);
  file.sync();
  if (file.status() != QSettings::NoError)
    throw core::Error(core::Failure::Failed,
                      "The file \"" + path.string() + "\" cannot be written: make room or allow it to be changed.");
}

}  // namespace ui
