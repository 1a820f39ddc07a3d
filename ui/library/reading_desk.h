// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <map>

#include "ui/library/library_model.h"
#include "ui/library/reading_session_file.h"
#include "ui/services.h"

namespace ui {

/// Decides what is read and when: documents wait their turn, one is read at a time, questions come first. What is
/// under way when the program ends goes on when it is started again, what was paused stays so.
class ReadingDesk : public QObject {
  Q_OBJECT
 public:
  /// `session` is where the queue is remembered.
  ReadingDesk(Services& services, LibraryModel& model, std::filesystem::path session, QObject* parent = nullptr);

  /// Lists what is kept and goes on with what was under way.
  void restore();

  /// Opens documents and all documents in folders.
  void open(const QStringList& paths);
  void pause(int key);
  void resume(int key);
  void unlock(int key, std::string password);
  /// Forgets what is kept of the document and reads it anew.
  void readAgain(int key);
  /// Takes it from the list at once, and what is kept of it from the disk when it can no longer be undone.
  void remove(int key);
  void undoRemove();

 Q_SIGNALS:
  /// All that is kept is in the list.
  void restored();
  /// The document that the user wants to see.
  void opened(int key);
  /// Ready, or a problem: its reading is over.
  void ended(int key);
  void removed(const QString& name);
  void problem(const QString& sentence);

 private:
  struct Kept {
    core::ReadReport report;
    bool finished = false, stale = false;
  };

  static std::vector<Kept> keptIn(const core::Library* library);
  void addKept(const Kept& kept, const SessionFile::Content& before);
  void addPaused(const QString& path);
  void openFile(const QString& path);
  void openFolder(const QString& path);
  void read(int key);
  void estimate(int key);
  void showProgress(int key, const core::ReadProgress& progress);
  void lookUpReport(int key, core::ReadingId reading);
  void finish(int key, core::ReadReport report);
  void fail(int key, const core::Error& error);
  void forget(std::optional<core::ReadReport> report);
  void forgetRemoved();
  void remember();

  Services& services_;
  LibraryModel& model_;
  SessionFile session_;
  std::map<int, Task> tasks_;  ///< readings by key
  QElapsedTimer lookedUp_;     ///< since what is kept of the present reading was looked up
  std::optional<LibraryEntry> removed_;
  bool restored_ = false;
};

}  // namespace ui
