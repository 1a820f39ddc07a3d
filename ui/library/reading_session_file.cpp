// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reading_session_file.h"

#include <QSettings>

#include "core/error.h"
#include "core/paths.h"

namespace ui {
namespace {

QString nameOf(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

}  // namespace

SessionFile::Content SessionFile::load() const {
  const QSettings file(nameOf(file_), QSettings::IniFormat);
  return {file.value(QStringLiteral("reading/waiting")).toStringList(),
          file.value(QStringLiteral("reading/paused")).toStringList()};
}

void SessionFile::save(const Content& content) {
  if (content == saved_) return;
  saved_ = content;
  try {
    core::createPrivateDirectory(file_.parent_path());
  } catch (const core::Error&) {
    return;
  }
  QSettings file(nameOf(file_), QSettings::IniFormat);
  file.setValue(QStringLiteral("reading/waiting"), content.waiting);
  file.setValue(QStringLiteral("reading/paused"), content.paused);
}

}  // namespace ui
