// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
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

  /// Opens documents, and folders with all their documents.
  void open(const QStringList& paths);
  // Of a document, or of all documents of a folder; here and below.
  void pause(int key);
  /// What was paused; a document that could not be read, too.
  void resume(int key);
  /// What could not be read.
  void retry(int key);
  /// Forgets what is kept of what was read and reads it anew.
  void readAgain(int key);
  /// Takes it from the list at once, and what is kept of it from the disk when it can no longer be undone.
  void remove(int key);
  void undoRemove();
  /// The program ends: what was removed can no longer be undone, the rest is remembered.
  void close();
  /// Of a document alone.
  void unlock(int key, std::string password);

 Q_SIGNALS:
  /// All that is kept is in the list.
  void restored();
  /// The document that the user wants to see.
  void opened(int key);
  /// Ready, or a problem: its reading is over.
  void ended(int key);
  /// The content of `gone`, which leaves the list, is that of `kept`.
  void merged(int gone, int kept);
  void removed(const QString& name);
  void problem(const QString& sentence);

 private:
  struct Kept {
    core::ReadReport report;
    bool finished = false;
  };
  struct Reading {
    int run = 0;  ///< tells it from those of the same document that were cancelled before
    Task task;
  };
  /// Rows taken from the list that can be put back.
  struct Removed {
    std::optional<LibraryFolder> folder;
    std::vector<LibraryEntry> documents;
  };

  static std::vector<Kept> keptIn(const core::Library* library);
  void restore(const std::vector<Kept>& kept);
  void readAnewWhatOthersRead();
  void addKept(const Kept& kept, const SessionFile::Content& before);
  void addUnread(const QString& path, LibraryEntry::State state, const QString& problem = {});
  int addDocument(const QString& path);
  void openFile(const QString& path);
  void openFolder(const QString& path);
  void addFolder(const QString& path, const QStringList& files);
  std::vector<LibraryEntry> documents(int key) const;

  void read(int key);
  void estimate(int key);
  void showProgress(int key, const core::ReadProgress& progress);
  void lookUpReport(int key, core::ReadingId reading);
  bool endReading(int key, int run);
  void finish(int key, core::ReadReport report);
  void fail(int key, const core::Error& error);
  void forget(const std::vector<LibraryEntry>& documents);
  void forgetRemoved();
  void remember();
  void save();

  Services& services_;
  LibraryModel& model_;
  SessionFile session_;
  std::map<int, Reading> readings_;  ///< by key
  int runs_ = 0;
  QElapsedTimer lookedUp_;  ///< since what is kept of the present reading was looked up
  std::optional<Removed> removed_;
  int removals_ = 0;
  bool restored_ = false;
  QTimer saving_;      ///< once for all changes of a turn of the event loop
  QStringList early_;  ///< to be opened when the list is restored
};

}  // namespace ui
