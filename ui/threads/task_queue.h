// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace ui {

/// Higher goes first, and interrupts what is lower.
enum class Urgency : std::uint8_t {
  Reading,   ///< of documents: hours, and can go on at any time
  Work,      ///< summaries, maps, batches
  Question,  ///< somebody waits
  Promise,   ///< quick, and taken for done by the user: done even when the queue is destroyed
};

/// Cancels work that was posted. May outlive the queue; letting go of it does not cancel.
class Task {
 public:
  Task() = default;
  /// The work is told to stop, or never begins. Does not wait.
  void cancel();
  bool cancelled() const { return state_ && state_->wanted.stop_requested(); }

 private:
  friend class TaskQueue;
  struct State {
    std::stop_source wanted;   ///< stopped by cancel()
    std::stop_source running;  ///< of the present run: stopped by cancel() and by more urgent work
    std::mutex mutex;          ///< guards `running`
  };
  std::shared_ptr<State> state_;
};

/// How a run of work ended.
enum class Outcome : std::uint8_t { Done, Stopped };

/// What work can see of its run.
struct Run {
  std::stop_token stop;       ///< of this run: for good, or for more urgent work
  std::stop_token cancelled;  ///< for good
};

/// A thread that does one thing after another. Work that is stopped in favour of more urgent work is run again after
/// it, before everything of its own urgency. Destroying the queue stops what runs, forgets what waits except for
/// promises, and joins.
/// Safe to use from any thread.
class TaskQueue {
 public:
  /// Must not throw. Runs on the queue's thread.
  using Work = std::function<Outcome(const Run&)>;

  TaskQueue();
  ~TaskQueue();
  TaskQueue(const TaskQueue&) = delete;
  TaskQueue& operator=(const TaskQueue&) = delete;

  Task post(Urgency urgency, Work work);

 private:
  struct Entry {
    Urgency urgency;
    Work work;
    std::shared_ptr<Task::State> state;
  };

  void run(const std::stop_token& stop);
  bool takeNext(std::unique_lock<std::mutex>& lock, const std::stop_token& stop);

  std::mutex mutex_;
  std::condition_variable_any woken_;
  std::list<Entry> waiting_;  ///< most urgent first, within that in order of arrival
  std::list<Entry> running_;  ///< one or none
  std::jthread thread_;
};

}  // namespace ui
