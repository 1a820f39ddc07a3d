// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_folder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/text/place_text.h"

namespace ui {
namespace {

using State = LibraryEntry::State;

class Words {
  Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Until it is read; nothing where that is not known.
std::optional<double> secondsLeft(const LibraryEntry& entry) {
  if (entry.state == State::Reading && entry.progress && entry.progress->secondsLeft >= 0)
    return entry.progress->secondsLeft;
  if (!entry.estimate || !entry.estimate->tokensPerSecond) return std::nullopt;
  return static_cast<double>(entry.estimate->tokens) / *entry.estimate->tokensPerSecond;
}

}  // namespace

bool liesIn(const std::string& path, const std::string& folder) {
  if (!path.starts_with(folder)) return false;
  return folder.ends_with('/') || (path.size() > folder.size() && path[folder.size()] == '/');
}

QCollator nameOrder() {
  const QLocale locale;
  QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English)
                                                  : locale);  // the other one knows no numbers
  order.setNumericMode(true);
  return order;
}

FolderState stateOf(std::span<const LibraryEntry> documents) {
  FolderState state;
  state.documents = static_cast<int>(documents.size());
  state.secondsLeft = 0;
  for (const auto& entry : documents) {
    state.ready += entry.state == State::Ready;
    state.paused += entry.state == State::Paused;
    state.locked += entry.state == State::Locked;
    state.problems += entry.state == State::Problem;
    state.share += entry.state == State::Ready ? 1 : readShare(entry).value_or(0);
    if (!entry.isUnderWay()) continue;
    ++state.underWay;
    const auto left = secondsLeft(entry);
    state.secondsLeft = state.secondsLeft && left ? std::optional(*state.secondsLeft + *left) : std::nullopt;
  }
  if (state.underWay == 0) state.secondsLeft.reset();
  const int readable = state.documents - state.locked - state.problems;
  state.share = readable > 0 ? state.share / readable : 0;
  return state;
}

QString statusText(const FolderState& state) {
  QStringList parts;
  if (state.ready == state.documents)
    parts << Words::tr("%n documents", nullptr, state.documents);
  else
    parts << Words::tr("%1 of %2 read").arg(state.ready).arg(state.documents);
  if (state.secondsLeft) parts << Words::tr("%1 left").arg(durationText(*state.secondsLeft));
  if (state.problems > 0) parts << Words::tr("%n problems", nullptr, state.problems);
  if (state.locked > 0) parts << Words::tr("%n locked", nullptr, state.locked);
  if (state.paused > 0) parts << Words::tr("%n paused", nullptr, state.paused);
  return parts.join(QStringLiteral(" · "));
}

std::optional<double> readShare(const FolderState& state) {
  if (state.underWay + state.paused == 0) return std::nullopt;
  return state.share;
}

}  // namespace ui
