// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include "ui/library/reading_desk.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

/// What the user does with the rows of the list.
namespace ui {
namespace {

constexpr int kUndoMs = 8000;
using State = LibraryEntry::State;

}  // namespace

std::vector<LibraryEntry> ReadingDesk::documents(int key) const {
  if (const auto entry = model_.find(key)) return {*entry};
  if (!model_.findFolder(key)) return {};
  const auto inside = model_.documentsOf(key);
  return {inside.begin(), inside.end()};
}

void ReadingDesk::pause(int key) {
  for (const auto& entry : documents(key)) {
    if (const auto reading = readings_.find(entry.key); reading != readings_.end()) reading->second.task.cancel();
    if (entry.isUnderWay()) model_.change(entry.key, [](auto& e) { e.state = State::Paused; });
  }
  remember();
}

void ReadingDesk::resume(int key) {
  for (const auto& entry : documents(key))
    if (entry.state == State::Paused || (entry.state == State::Problem && entry.key == key)) read(entry.key);
}

void ReadingDesk::retry(int key) {
  for (const auto& entry : documents(key))
    if (entry.state == State::Problem) read(entry.key);
}

void ReadingDesk::unlock(int key, std::string password) {
  model_.change(key, [&](auto& e) { e.password = std::move(password); });
  read(key);
}

void ReadingDesk::readAgain(int key) {
  const bool isFolder = model_.findFolder(key).has_value();
  auto again = documents(key);
  if (isFolder) std::erase_if(again, [](const auto& e) { return e.state != State::Ready; });
  for (const auto& entry : again) pause(entry.key);
  forget(again);
  for (const auto& entry : again) {
    model_.change(entry.key, [](auto& e) {
      e.report.reset();
      e.stale = false;
      e.progress.reset();
    });
    read(entry.key);
  }
}

void ReadingDesk::forget(const std::vector<LibraryEntry>& documents) {
  std::vector<core::DocumentId> kept;
  for (const auto& entry : documents)
    if (entry.report) kept.push_back(entry.report->id);
  if (kept.empty()) return;
  services_.engine.post(
      this, Urgency::Promise,
      [kept](core::Engine& engine, std::stop_token stop) {
        for (const auto& id : kept) engine.libraryForWriting(stop).removeDocument(id);
      },
      [] {}, [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); });
}

void ReadingDesk::remove(int key) {
  forgetRemoved();
  const auto entry = model_.find(key);
  if (entry && entry->folder != 0 && model_.documentsOf(entry->folder).size() == 1) key = entry->folder;
  Removed gone{model_.findFolder(key), documents(key)};
  if (gone.documents.empty()) return;
  const auto name = fileName(gone.folder ? gone.folder->path : gone.documents.front().path);
  pause(key);
  removed_ = std::move(gone);
  model_.remove(key);
  remember();
  Q_EMIT removed(name);
  QTimer::singleShot(kUndoMs, this, [this, removal = ++removals_] {
    if (removals_ == removal) forgetRemoved();
  });
}

void ReadingDesk::undoRemove() {
  if (!removed_) return;
  const auto back = *std::exchange(removed_, std::nullopt);
  if (back.folder) model_.addFolder(back.folder->path, back.folder->folded);
  int first = 0;
  for (const auto& entry : back.documents) {
    const int key = model_.add(entry);
    if (first == 0) first = key;
    if (entry.isUnderWay()) read(key);
  }
  remember();
  Q_EMIT opened(first);
}

void ReadingDesk::forgetRemoved() {
  if (removed_) forget(std::exchange(removed_, std::nullopt)->documents);
}

}  // namespace ui
