// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/task_queue.h"

#include <algorithm>
#include <utility>

namespace ui {

void Task::cancel() {
  if (!state_) return;
  state_->wanted.request_stop();
  const std::scoped_lock lock(state_->mutex);
  state_->running.request_stop();
}

TaskQueue::TaskQueue() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

TaskQueue::~TaskQueue() {
  thread_.request_stop();
  const std::scoped_lock lock(mutex_);
  for (auto& entry : running_) {
    if (entry.urgency == Urgency::Promise) continue;
    const std::scoped_lock entryLock(entry.state->mutex);
    entry.state->running.request_stop();
  }
}

Task TaskQueue::post(Urgency urgency, Work work) {
  Task task;
  task.state_ = std::make_shared<Task::State>();
  const std::scoped_lock lock(mutex_);
  const auto place = std::ranges::find_if(waiting_, [&](const Entry& e) { return e.urgency < urgency; });
  waiting_.insert(place, {urgency, std::move(work), task.state_});
  for (auto& entry : running_) {
    if (entry.urgency >= urgency) continue;
    const std::scoped_lock entryLock(entry.state->mutex);
    entry.state->running.request_stop();
  }
  woken_.notify_one();
  return task;
}

bool TaskQueue::takeNext(std::unique_lock<std::mutex>& lock, const std::stop_token& stop) {
  woken_.wait(lock, stop, [this] { return !waiting_.empty(); });
  if (waiting_.empty()) return false;
  if (stop.stop_requested() && waiting_.front().urgency != Urgency::Promise) return false;
  running_.splice(running_.begin(), waiting_, waiting_.begin());
  auto& state = *running_.front().state;
  const std::scoped_lock stateLock(state.mutex);
  state.running = std::stop_source();
  if (state.wanted.stop_requested()) state.running.request_stop();
  return true;
}

void TaskQueue::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (takeNext(lock, stop)) {
    auto& entry = running_.front();
    const Run run{entry.state->running.get_token(), entry.state->wanted.get_token()};
    lock.unlock();
    const auto outcome = entry.work(run);
    lock.lock();
    const bool again = outcome == Outcome::Stopped && !entry.state->wanted.stop_requested() && !stop.stop_requested();
    if (!again) {
      std::list<Entry> over;
      over.splice(over.begin(), running_);
      lock.unlock();  // what the work holds on to is destroyed outside the lock
      over.clear();
      lock.lock();
      continue;
    }
    const auto place = std::ranges::find_if(waiting_, [&](const Entry& e) { return e.urgency <= entry.urgency; });
    waiting_.splice(place, running_, running_.begin());
  }
}

}  // namespace ui
