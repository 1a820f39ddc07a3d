// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reading_session_file.h"

#include <QSettings>
#include <utility>

#include "core/error.h"
#include "core/paths.h"

namespace ui {
namespace {

constexpr std::pair<const char*, QStringList SessionFile::Content::*> kLists[] = {
    {"reading/waiting", &SessionFile::Content::waiting}, {"reading/paused", &SessionFile::Content::paused},
    {"reading/locked", &SessionFile::Content::locked},   {"reading/failed", &SessionFile::Content::failed},
    {"reading/reasons", &SessionFile::Content::reasons}, {"list/folders", &SessionFile::Content::folders},
    {"list/folded", &SessionFile::Content::folded},
};

QString nameOf(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

}  // namespace

SessionFile::Content SessionFile::load() const {
  const QSettings file(nameOf(file_), QSettings::IniFormat);
  Content content;
  for (const auto& [name, list] : kLists) content.*list = file.value(QLatin1String(name)).toStringList();
  content.reasons.resize(content.failed.size());
  return content;
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
  for (const auto& [name, list] : kLists) file.setValue(QLatin1String(name), content.*list);
}

}  // namespace ui
