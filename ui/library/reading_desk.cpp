// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reading_desk.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/batching/batch_folder.h"
#include "core/ingest/source.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kBetweenLooksMs = 5000;
using State = LibraryEntry::State;

std::optional<core::ReadReport> reportOf(const core::Library& library, core::ReadingId id) {
  for (const auto& reading : library.listReadings())
    for (const auto& document : library.listDocuments())
      if (reading.id == id && document.id == reading.document) return core::reportOf(document.info, reading, true);
  return std::nullopt;
}

/// A file that is none of those that can be read says so when it is opened.
bool settlesIt(const core::Error& error) {
  return error.failure() == core::Failure::Unreadable || error.failure() == core::Failure::NeedsPassword;
}

}  // namespace

ReadingDesk::ReadingDesk(Services& services, LibraryModel& model, std::filesystem::path session, QObject* parent)
    : QObject(parent), services_(services), model_(model), session_(std::move(session)) {
  saving_.setSingleShot(true);
  connect(&saving_, &QTimer::timeout, this, &ReadingDesk::save);
  connect(&model_, &LibraryModel::foldedChanged, this, &ReadingDesk::remember);
}

void ReadingDesk::open(const QStringList& paths) {
  if (!restored_) {
    early_ << paths;
    return;
  }
  for (const auto& path : paths)
    if (QFileInfo(path).isDir())
      openFolder(QDir(path).absolutePath());
    else
      openFile(QFileInfo(path).absoluteFilePath());
}

/// Returns its key, the one it has where it is there already.
int ReadingDesk::addDocument(const QString& path) {
  const auto taken = [&](const auto& e) { return e.path == path.toStdString(); };
  if (removed_ && std::ranges::any_of(removed_->documents, taken)) undoRemove();
  if (const auto known = model_.findPath(path.toStdString())) return known->key;
  LibraryEntry entry;
  entry.path = path.toStdString();
  const int key = model_.add(std::move(entry));
  const bool others =
      std::ranges::any_of(model_.entries(), [&](const auto& e) { return e.key != key && e.isUnderWay(); });
  read(key);
  if (others) estimate(key);
  return key;
}

void ReadingDesk::openFile(const QString& path) {
  const int key = addDocument(path);
  retry(key);
  Q_EMIT opened(key);
}

void ReadingDesk::openFolder(const QString& path) {
  services_.shelf.post(
      this, Urgency::Question,
      [folder = path.toStdString()](Shelf&, std::stop_token) {
        QStringList documents;
        for (const auto& file : core::filesOf({folder, {}, true}))
          if (file.isDocument) documents << QString::fromStdString(file.path);
        std::ranges::sort(documents, nameOrder());
        return documents;
      },
      [this, path](const QStringList& files) { addFolder(path, files); },
      [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); });
}

void ReadingDesk::addFolder(const QString& path, const QStringList& files) {
  if (files.isEmpty()) {
    Q_EMIT problem(tr("There is no PDF, transcript or text in the folder “%1”.").arg(lineText(path.toStdString())));
    return;
  }
  const int folder = model_.addFolder(path.toStdString());
  int first = 0;
  for (const auto& file : files) {
    const int key = addDocument(file);
    if (first == 0) first = key;
  }
  if (model_.documentsOf(folder).empty()) model_.remove(folder);
  remember();
  Q_EMIT opened(first);
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
  const int run = ++runs_;
  readings_[key] = {run, services_.engine.post(
                             this, Urgency::Reading,
                             [key, watch, begin, path = entry->path, password = entry->password](core::Engine& engine,
                                                                                                 std::stop_token stop) {
                               begin(key);
                               return engine.read(path, password, watch, std::move(stop));
                             },
                             [this, key, run](core::ReadReport report) {
                               if (endReading(key, run)) finish(key, std::move(report));
                             },
                             [this, key, run](const core::Error& error) {
                               if (endReading(key, run)) fail(key, error);
                             })};
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
      [this, key](core::ReadingEstimate estimate) { model_.change(key, [&](auto& e) { e.estimate = estimate; }); },
      [this, key](const core::Error& error) {
        const auto reading = readings_.find(key);
        if (reading == readings_.end() || !settlesIt(error)) return;
        reading->second.task.cancel();
        readings_.erase(reading);
        fail(key, error);
      });
}

void ReadingDesk::showProgress(int key, const core::ReadProgress& progress) {
  bool first = false;
  model_.change(key, [&](auto& e) {
    first = !e.report || e.stale;
    e.progress = progress;
  });
  if (!first && lookedUp_.isValid() && !lookedUp_.hasExpired(kBetweenLooksMs)) return;
  lookedUp_.start();
  lookUpReport(key, progress.reading);
}

/// What was read before stays when it can still be asked: it is the whole.
void ReadingDesk::lookUpReport(int key, core::ReadingId reading) {
  services_.shelf.post(
      this, Urgency::Question,
      [reading](Shelf& shelf, std::stop_token) {
        const auto* library = shelf.library();
        return library != nullptr ? reportOf(*library, reading) : std::nullopt;
      },
      [this, key](std::optional<core::ReadReport> report) {
        if (!report) return;
        model_.change(key, [&](auto& e) {
          if (e.state == State::Ready || (e.report && !e.stale && e.report->reading != report->reading)) return;
          e.stale = false;
          e.report = std::move(report);
        });
      });
}

/// False for one that was cancelled in favour of another.
bool ReadingDesk::endReading(int key, int run) {
  const auto reading = readings_.find(key);
  if (reading == readings_.end() || reading->second.run != run) return false;
  readings_.erase(reading);
  return true;
}

void ReadingDesk::finish(int key, core::ReadReport report) {
  const auto same = std::ranges::find_if(
      model_.entries(), [&](const auto& e) { return e.key != key && e.report && e.report->id == report.id; });
  if (same != model_.entries().end()) {  // the same content under another name
    const auto folder = model_.find(key) ? model_.find(key)->folder : 0;
    Q_EMIT merged(key, same->key);
    model_.remove(key);
    if (folder != 0 && model_.documentsOf(folder).empty()) model_.remove(folder);
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
  const auto entry = model_.find(key);
  if (entry && entry->state == State::Problem && entry->folder == 0) Q_EMIT problem(entry->problem);
  if (error.failure() != core::Failure::Interrupted) Q_EMIT ended(key);
  remember();
}

}  // namespace ui
