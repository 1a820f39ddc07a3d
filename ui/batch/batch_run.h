// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "ui/batch/batch_settings.h"
#include "ui/batch/batch_work.h"
#include "ui/services.h"

namespace ui {

/// A batch as it goes on: its files one after the other, so that whatever is more urgent comes between. Lives in the
/// window's thread and does none of the work there.
class BatchRun : public QObject {
  Q_OBJECT

 public:
  enum class State {
    Idle,      ///< nothing was begun
    Starting,  ///< the files are listed and looked into
    Working,
    Paused,
    Watching,  ///< all is done; the folder is looked at for more
    Finished,
    Stopped,  ///< by the user, or by what would be the same with every file
  };

  explicit BatchRun(Services& services, QObject* parent = nullptr);
  ~BatchRun() override;

  /// The last batch as it was set, brought by remembered(), if there was one.
  void remember();
  void start(const BatchSettings& settings);
  /// Folders to be summed up after it, which are remembered with it.
  void setNext(const QStringList& folders);
  void pause();
  void resume();
  void stop();

  State state() const { return state_; }
  bool isRunning() const;
  const BatchSettings& settings() const { return settings_; }
  const core::Batch& batch() const { return batch_; }
  /// What became of a file; null before.
  const BatchOutcome* outcomeOf(const std::string& name) const;
  /// Of the file that is worked on; null for others.
  const BatchProgress* progressOf(const std::string& name) const;
  /// What stopped it; empty where nothing did.
  const QString& failure() const { return failure_; }
  /// Until all is done, as far as that can be told.
  std::optional<double> secondsLeft() const;

 Q_SIGNALS:
  void remembered(const ui::BatchSettings& settings);
  void stateChanged();
  void filesChanged();          ///< which there are
  void fileChanged(int index);  ///< something of one

 private:
  struct Disk {};

  void enter(State state);
  void list();
  void take(const std::vector<core::BatchFile>& files);
  void survey();
  void workOnNext();
  void workOn(const core::BatchFile& file);
  void finishFile(const core::BatchFile& file, const BatchOutcome& outcome);
  void writeResults();
  void finish();
  void lookAgain();
  void showProgress(const BatchProgress& progress);
  void fail(const core::Error& error);
  void save(bool unfinished);
  int indexOf(const std::string& name) const;
  /// `then` only while this batch is the newest.
  template <class Then>
  auto inThisRun(Then then);

  Services& services_;
  Worker<Disk> disk_{[] { return std::make_unique<Disk>(); }};
  BatchSettings settings_;
  State state_ = State::Idle;
  int run_ = 0;
  core::Batch batch_{{}};
  std::shared_ptr<BatchWork> work_;  ///< touched by the engine's thread alone
  std::map<std::string, BatchOutcome> outcomes_;
  std::string current_;  ///< name of the file that is worked on
  BatchProgress progress_;
  std::optional<double> rate_;
  QString failure_;
  bool caughtUp_ = false;  ///< what an earlier run did is there again: until then its results stay
  Task task_;
  QTimer watch_;
};

}  // namespace ui
