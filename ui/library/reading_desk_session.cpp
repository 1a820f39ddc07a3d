// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <algorithm>

#include "ui/library/reading_desk.h"
#include "ui/text/core_words.h"

/// What comes back when the program is started again.
namespace ui {
namespace {

using State = LibraryEntry::State;

QString pathOf(const LibraryEntry& entry) { return QString::fromStdString(entry.path); }

}  // namespace

std::vector<ReadingDesk::Kept> ReadingDesk::keptIn(const core::Library* library) {
  std::vector<Kept> kept;
  if (library == nullptr) return kept;
  for (const auto& document : library->listDocuments())
    if (const auto reading = library->currentReading(document.id))
      kept.push_back({core::reportOf(document.info, *reading, true), reading->finished});
  return kept;
}

void ReadingDesk::restore() {
  services_.shelf.post(
      this, Urgency::Question, [](Shelf& shelf, std::stop_token) { return keptIn(shelf.library()); },
      [this](const std::vector<Kept>& kept) { restore(kept); },
      [this](const core::Error& error) {
        Q_EMIT problem(coreText(error.what()));
        restore({});
      });
}

void ReadingDesk::restore(const std::vector<Kept>& kept) {
  const auto before = session_.load();
  for (auto path = before.folders.rbegin(); path != before.folders.rend(); ++path)
    model_.addFolder(path->toStdString(), before.folded.contains(*path));
  for (auto one = kept.rbegin(); one != kept.rend(); ++one) addKept(*one, before);
  for (const auto& path : before.waiting) addDocument(path);
  for (const auto& path : before.paused) addUnread(path, State::Paused);
  for (const auto& path : before.locked) addUnread(path, State::Locked);
  for (qsizetype i = 0; i < before.failed.size(); ++i) addUnread(before.failed[i], State::Problem, before.reasons[i]);
  for (const auto& folder : std::vector(model_.folders()))
    if (model_.documentsOf(folder.key).empty()) model_.remove(folder.key);
  restored_ = true;
  readAnewWhatOthersRead();
  remember();
  Q_EMIT restored();
  open(std::exchange(early_, {}));
}

/// What another model read shows the answers that were given before, and is asked again once this one has read some.
void ReadingDesk::readAnewWhatOthersRead() {
  for (const auto& entry : model_.entries()) {
    if (entry.state != State::Ready) continue;
    services_.engine.post(
        this, Urgency::Work,
        [report = *entry.report](core::Engine& engine, std::stop_token) {
          return std::pair(engine.answersFrom(report), engine.understands(report));
        },
        [this, key = entry.key](std::pair<bool, bool> known) {
          const auto [answers, understood] = known;
          const auto entry = model_.find(key);
          if (answers || !entry || entry->state != State::Ready) return;
          model_.change(key, [stale = !understood](auto& e) { e.stale = stale; });
          if (QFileInfo::exists(pathOf(*entry))) read(key);
        });
  }
}

void ReadingDesk::addKept(const Kept& kept, const SessionFile::Content& before) {
  LibraryEntry entry;
  entry.path = kept.report.document.path;
  entry.report = kept.report;
  entry.state = kept.finished ? State::Ready : before.waiting.contains(pathOf(entry)) ? State::Queued : State::Paused;
  const bool goesOn = entry.state == State::Queued;
  const int key = model_.add(std::move(entry));
  if (goesOn) read(key);
}

void ReadingDesk::addUnread(const QString& path, State state, const QString& problem) {
  LibraryEntry entry;
  entry.path = path.toStdString();
  entry.state = state;
  entry.problem = problem;
  if (!model_.findPath(entry.path)) model_.add(std::move(entry));
}

void ReadingDesk::remember() {
  if (restored_ && !saving_.isActive()) saving_.start();
}

void ReadingDesk::close() {
  forgetRemoved();
  if (saving_.isActive()) save();
}

void ReadingDesk::save() {
  saving_.stop();
  SessionFile::Content content;
  auto entries = model_.entries();
  std::ranges::sort(entries, {}, &LibraryEntry::key);
  for (const auto& entry : entries) {
    if (entry.isUnderWay()) content.waiting << pathOf(entry);
    if (entry.state == State::Paused) content.paused << pathOf(entry);
    if (entry.state == State::Locked) content.locked << pathOf(entry);
    if (entry.state != State::Problem) continue;
    content.failed << pathOf(entry);
    content.reasons << entry.problem;
  }
  for (const auto& folder : model_.folders()) {
    const auto path = QString::fromStdString(folder.path);
    content.folders << path;
    if (folder.folded) content.folded << path;
  }
  session_.save(content);
}

}  // namespace ui
