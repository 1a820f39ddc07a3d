// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_settings.h"

#include <QSettings>

#include "core/paths.h"

namespace ui {
namespace {

std::filesystem::path pathOf(const QString& text) { return text.toStdString(); }

QString fileIn(const std::filesystem::path& folder) { return QString::fromStdString((folder / "batch.ini").string()); }

}  // namespace

std::string BatchSettings::folderName() const {
  const auto path = pathOf(folder);
  return (path.has_filename() ? path : path.parent_path()).filename().string();
}

core::BatchFolder BatchSettings::batchFolder() const { return {pathOf(folder), pathOf(output), recursive}; }

core::BatchRequest BatchSettings::request() const {
  core::BatchRequest request;
  for (const auto& question : questions) request.questions.push_back(question.toStdString());
  request.summary = level;
  return request;
}

std::filesystem::path BatchSettings::results() const {
  return pathOf(output) / (std::string(core::kResultsName) + '.' + core::extensionOf(format));
}

std::optional<BatchSettings> loadBatch(const std::filesystem::path& folder) {
  const QSettings file(fileIn(folder), QSettings::IniFormat);
  BatchSettings settings;
  settings.folder = file.value(QStringLiteral("folder")).toString();
  if (settings.folder.isEmpty()) return std::nullopt;
  settings.output = file.value(QStringLiteral("output")).toString();
  settings.recursive = file.value(QStringLiteral("recursive")).toBool();
  settings.questions = file.value(QStringLiteral("questions")).toStringList();
  settings.level = core::levelNamed(file.value(QStringLiteral("summary")).toString().toStdString());
  if (const auto format = core::formatNamed(file.value(QStringLiteral("format")).toString().toStdString()))
    settings.format = *format;
  settings.watch = file.value(QStringLiteral("watch")).toBool();
  settings.unfinished = file.value(QStringLiteral("unfinished")).toBool();
  settings.next = file.value(QStringLiteral("next")).toStringList();
  return settings;
}

void saveBatch(const std::filesystem::path& folder, const BatchSettings& settings) {
  core::createPrivateDirectory(folder);
  QSettings file(fileIn(folder), QSettings::IniFormat);
  file.setValue(QStringLiteral("folder"), settings.folder);
  file.setValue(QStringLiteral("output"), settings.output);
  file.setValue(QStringLiteral("recursive"), settings.recursive);
  file.setValue(QStringLiteral("questions"), settings.questions);
  file.setValue(QStringLiteral("summary"),
                settings.level ? QString::fromLatin1(core::nameOf(*settings.level)) : QString());
  file.setValue(QStringLiteral("format"), QString::fromLatin1(core::extensionOf(settings.format)));
  file.setValue(QStringLiteral("watch"), settings.watch);
  file.setValue(QStringLiteral("unfinished"), settings.unfinished);
  file.setValue(QStringLiteral("next"), settings.next);
}

}  // namespace ui
