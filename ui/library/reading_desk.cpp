// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reading_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>
#include <memory>

#include "core/batching/batch_folder.h"
#include "core/ingest/source.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kUndoMs = 8000, kBetweenLooksMs = 5000;
using State = LibraryEntry::State;

QString pathOf(const LibraryEntry& entry) { return QString::fromStdString(entry.path); }

}  // namespace

ReadingDesk::ReadingDesk(Services& services, LibraryModel& model, std::filesystem::path session, QObject* parent)
    : QObject(parent), services_(services), model_(model), session_(std::move(session)) {}

std::vector<ReadingDesk::Kept> ReadingDesk::keptIn(const core::Library* library) {
  std::vector<Kept> kept;
  if (library == nullptr) return kept;
  for (const auto& document : library->listDocuments())
    if (const auto reading = library->currentReading(document.id))
      kept.push_back({core::reportOf(document.info, *reading, true), reading->finished, reading->stale});
  return kept;
}

void ReadingDesk::restore() {
  const auto failed = [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); };
  services_.shelf.post(
      this, Urgency::Question, [](Shelf& shelf, std::stop_token) { return keptIn(shelf.library()); },
      [this](std::vector<Kept> kept) {
        const auto before = session_.load();
        for (auto one = kept.rbegin(); one != kept.rend(); ++one) addKept(*one, before);
        for (const auto& path : before.waiting)
          if (!model_.findPath(path.toStdString())) openFile(path);
        for (const auto& path : before.paused)
          if (!model_.findPath(path.toStdString())) addPaused(path);
        restored_ = true;
        Q_EMIT restored();
      },
      failed);
}

void ReadingDesk::addKept(const Kept& kept, const SessionFile::Content& before) {
  LibraryEntry entry;
  entry.path = kept.report.document.path;
  entry.report = kept.report;
  entry.stale = kept.stale;
  entry.state = kept.finished ? State::Ready : before.waiting.contains(pathOf(entry)) ? State::Queued : State::Paused;
  const bool goesOn = entry.state == State::Queued;
  const int key = model_.add(std::move(entry));
  if (goesOn) read(key);
}

void ReadingDesk::addPaused(const QString& path) {
  LibraryEntry entry;
  entry.path = path.toStdString();
  entry.state = State::Paused;
  model_.add(std::move(entry));
}

void ReadingDesk::open(const QStringList& paths) {
  for (const auto& path : paths)
    if (QFileInfo(path).isDir())
      openFolder(path);
    else
      openFile(path);
}

void ReadingDesk::openFile(const QString& given) {
  const auto path = QFileInfo(given).absoluteFilePath();
  if (const auto known = model_.findPath(path.toStdString())) {
    if (known->state == State::Problem) read(known->key);
    Q_EMIT opened(known->key);
    return;
  }
  LibraryEntry entry;
  entry.path = path.toStdString();
  const int key = model_.add(std::move(entry));
  const bool others =
      std::ranges::any_of(model_.entries(), [&](const auto& e) { return e.key != key && e.isUnderWay(); });
  read(key);
  if (others) estimate(key);
  if (restored_) Q_EMIT opened(key);
}

void ReadingDesk::openFolder(const QString& path) {
  services_.shelf.post(
      this, Urgency::Question,
      [folder = path.toStdString()](Shelf&, std::stop_token) {
        return core::filesOf({folder, {}, true});
      },
      [this](const std::vector<core::BatchFile>& files) {
        for (const auto& file : files)
          if (file.isDocument) openFile(QString::fromStdString(file.path));
      },
      [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); });
}

void ReadingDesk::read(int key) {
  const auto entry = model_.find(key);
  if (!entry) return;
  model_.change(key, [](auto& e) {
    e.state = State::Queued;
    e.problem.clear();
  });
  const auto watch = services_.engine.reporter<core::ReadProgress>(
      this, [this, key](const core::ReadProgress& progress) { showProgress(key, progress); });
  const auto begin = services_.engine.reporter<int>(this, [this](int reading) {
    model_.change(reading, [](auto& e) {
      if (e.state == State::Queued) e.state = State::Reading;
    });
  });
  tasks_[key] = services_.engine.post(
      this, Urgency::Reading,
      [key, watch, begin, path = entry->path, password = entry->password](core::Engine& engine, std::stop_token stop) {
        begin(key);
        return engine.read(path, password, watch, std::move(stop));
      },
      [this, key](core::ReadReport report) { finish(key, std::move(report)); },
      [this, key](const core::Error& error) { fail(key, error); });
  remember();
}

void ReadingDesk::estimate(int key) {
  const auto entry = model_.find(key);
  services_.engine.post(
      this, Urgency::Work,
      [path = entry->path, password = entry->password, worker = services_.options.workerPath](core::Engine& engine,
                                                                                              std::stop_token stop) {
        const auto source = core::openSource(path, {password, worker}, stop);
        return engine.estimate(*source, stop);
      },
      [this, key](core::ReadingEstimate estimate) { model_.change(key, [&](auto& e) { e.estimate = estimate; }); });
}

void ReadingDesk::showProgress(int key, const core::ReadProgress& progress) {
  bool first = false;
  model_.change(key, [&](auto& e) {
    first = !e.report;
    e.progress = progress;
  });
  if (!first && lookedUp_.isValid() && !lookedUp_.hasExpired(kBetweenLooksMs)) return;
  lookedUp_.start();
  lookUpReport(key, progress.reading);
}

void ReadingDesk::lookUpReport(int key, core::ReadingId reading) {
  services_.shelf.post(
      this, Urgency::Question,
      [reading](Shelf& shelf, std::stop_token) {
        for (auto& kept : keptIn(shelf.library()))
          if (kept.report.reading == reading) return std::optional(kept.report);
        return std::optional<core::ReadReport>();
      },
      [this, key](std::optional<core::ReadReport> report) {
        if (report)
          model_.change(key, [&](auto& e) {
            if (e.state != State::Ready) e.report = std::move(report);
          });
      });
}

void ReadingDesk::finish(int key, core::ReadReport report) {
  tasks_.erase(key);
  const auto same = std::ranges::find_if(
      model_.entries(), [&](const auto& e) { return e.key != key && e.report && e.report->id == report.id; });
  if (same != model_.entries().end()) {  // the same content under another name
    const int kept = same->key;
    model_.remove(key);
    Q_EMIT opened(kept);
  } else {
    model_.change(key, [&](auto& e) {
      e.state = State::Ready;
      e.stale = false;
      e.progress.reset();
      e.report = std::move(report);
    });
    Q_EMIT ended(key);
  }
  remember();
}

void ReadingDesk::fail(int key, const core::Error& error) {
  tasks_.erase(key);
  model_.change(key, [&](auto& e) {
    switch (error.failure()) {
      case core::Failure::Interrupted:
        e.state = State::Paused;
        break;
      case core::Failure::NeedsPassword:
        e.state = State::Locked;
        break;
      default:
        e.state = State::Problem;
    }
    e.problem = coreText(error.what());
  });
  if (error.failure() != core::Failure::Interrupted) Q_EMIT ended(key);
  remember();
}

void ReadingDesk::pause(int key) {
  if (const auto task = tasks_.find(key); task != tasks_.end()) task->second.cancel();
  model_.change(key, [](auto& e) {
    if (e.isUnderWay()) e.state = State::Paused;
  });
  remember();
}

void ReadingDesk::resume(int key) {
  const auto entry = model_.find(key);
  if (entry && (entry->state == State::Paused || entry->state == State::Problem)) read(key);
}

void ReadingDesk::unlock(int key, std::string password) {
  model_.change(key, [&](auto& e) { e.password = std::move(password); });
  read(key);
}

void ReadingDesk::readAgain(int key) {
  const auto entry = model_.find(key);
  if (!entry) return;
  pause(key);
  forget(entry->report);
  model_.change(key, [](auto& e) {
    e.report.reset();
    e.progress.reset();
  });
  read(key);
}

void ReadingDesk::forget(std::optional<core::ReadReport> report) {
  if (!report) return;
  services_.engine.post(
      this, Urgency::Work,
      [id = report->id](core::Engine& engine, std::stop_token stop) {
        engine.libraryForWriting(std::move(stop)).removeDocument(id);
      },
      [] {}, [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); });
}

void ReadingDesk::remove(int key) {
  forgetRemoved();
  pause(key);
  removed_ = model_.find(key);
  if (!removed_) return;
  model_.remove(key);
  remember();
  Q_EMIT removed(fileName(removed_->path));
  QTimer::singleShot(kUndoMs, this, [this, gone = removed_->key] {
    if (removed_ && removed_->key == gone) forgetRemoved();
  });
}

void ReadingDesk::undoRemove() {
  if (!removed_) return;
  const int key = model_.add(*std::exchange(removed_, std::nullopt));
  Q_EMIT opened(key);
}

void ReadingDesk::forgetRemoved() {
  if (removed_) forget(std::exchange(removed_, std::nullopt)->report);
}

void ReadingDesk::remember() {
  SessionFile::Content content;
  for (auto entry = model_.entries().rbegin(); entry != model_.entries().rend(); ++entry) {
    if (entry->isUnderWay()) content.waiting << pathOf(*entry);
    if (entry->state == State::Paused) content.paused << pathOf(*entry);
  }
  session_.save(content);
}

}  // namespace ui
