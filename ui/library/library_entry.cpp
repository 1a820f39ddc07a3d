// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_entry.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(Library)
};

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

QString progressText(const core::ReadProgress& progress) {
  QStringList parts;
  parts << (progress.pages ? Words::tr("page %1 of %2") : Words::tr("part %1 of %2"))
               .arg(progress.unitsDone)
               .arg(progress.units);
  if (progress.tokensPerSecond > 0)
    parts << Words::tr("%1 tokens/s").arg(QLocale().toString(progress.tokensPerSecond, 'f', 0));
  if (progress.secondsLeft >= 0) parts << Words::tr("%1 left").arg(durationText(progress.secondsLeft));
  return joined(parts);
}

QString queuedText(const LibraryEntry& entry) {
  QStringList parts{Words::tr("queued")};
  if (entry.estimate) {
    const auto tokens = static_cast<double>(entry.estimate->tokens);
    if (entry.estimate->tokensPerSecond)
      parts << Words::tr("about %1 to read").arg(durationText(tokens / *entry.estimate->tokensPerSecond));
    else
      parts << Words::tr("about %1 tokens").arg(QLocale().toString(tokens, 'f', 0));
  }
  return joined(parts);
}

QString readyText(const LibraryEntry& entry) {
  if (!entry.report) return Words::tr("ready");
  const auto& info = entry.report->document;
  if (info.kind == core::DocumentKind::Pdf) {
    const int without = entry.report->coverage.pages - entry.report->coverage.pagesWithText;
    const auto pages = Words::tr("%n pages", nullptr, info.pages);
    return without > 0 ? joined({pages, Words::tr("%n without text", nullptr, without)}) : pages;
  }
  if (info.durationMs >= 0) return clockText(info.durationMs);
  return Words::tr("%1 tokens").arg(QLocale().toString(static_cast<qulonglong>(entry.report->tokens)));
}

}  // namespace

QString statusText(const LibraryEntry& entry) {
  switch (entry.state) {
    case LibraryEntry::State::Queued:
      return queuedText(entry);
    case LibraryEntry::State::Reading:
      return entry.progress ? progressText(*entry.progress) : Words::tr("opening …");
    case LibraryEntry::State::Paused:
      return entry.progress ? joined({Words::tr("paused"), progressText(*entry.progress)}) : Words::tr("paused");
    case LibraryEntry::State::Ready:
      return entry.stale ? joined({readyText(entry), Words::tr("read by another model")}) : readyText(entry);
    case LibraryEntry::State::Locked:
      return Words::tr("needs its password");
    case LibraryEntry::State::Problem:
      break;
  }
  return withoutFile(entry.problem, entry.path);
}

std::optional<double> readShare(const LibraryEntry& entry) {
  const bool waits = entry.isUnderWay() || entry.state == LibraryEntry::State::Paused;
  if (!waits || !entry.progress || entry.progress->units == 0) return std::nullopt;
  return std::clamp(static_cast<double>(entry.progress->unitsDone) / entry.progress->units, 0.0, 1.0);
}

}  // namespace ui
