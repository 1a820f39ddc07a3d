// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include "core/error.h"
#include "ui/threads/task_queue.h"

namespace ui {

/// Brings calls from other threads to the thread it was made in; those for a receiver that is gone are dropped.
class Relay {
 public:
  template <class Then>
  void post(const QPointer<QObject>& receiver, Then then) {
    QMetaObject::invokeMethod(
        &here_,
        [receiver, then = std::move(then)] {
          if (receiver) then();
        },
        Qt::QueuedConnection);
  }

 private:
  QObject here_;
};

/// A thread that owns something costly (the engine, a library connection, a page renderer), which is made there when
/// it is first needed and used nowhere else. To be used from the window's thread, where results arrive.
template <class Resource>
class Worker {
 public:
  using Make = std::function<std::unique_ptr<Resource>()>;
  using Failed = std::function<void(const core::Error&)>;

  explicit Worker(Make make) : slot_(std::make_shared<Slot>(Slot{std::move(make), nullptr})) {}

  /// Does `work(Resource&, std::stop_token)` on the thread, then `done(its result)` or `failed` here, unless `receiver`
  /// is gone by then. Work that was stopped for something more urgent is run again, so it must be repeatable; work
  /// that was cancelled fails with Failure::Interrupted.
  template <class Work, class Done>
  Task post(QObject* receiver, Urgency urgency, Work work, Done done, Failed failed = {}) {
    return queue_.post(urgency, [this, slot = slot_, to = QPointer<QObject>(receiver), work = std::move(work),
                                 done = std::move(done), failed = std::move(failed)](const Run& run) {
      try {
        if (run.stop.stop_requested()) throw core::Error(core::Failure::Interrupted, "Stopped.");
        doWork(*slot, to, work, done, run.stop);
      } catch (const core::Error& error) {
        const bool stopped = error.failure() == core::Failure::Interrupted;
        if (stopped && !run.cancelled.stop_requested()) return Outcome::Stopped;
        if (failed) relay_.post(to, [failed, error] { failed(error); });
      } catch (const std::exception& error) {
        const core::Error failure(core::Failure::Failed, error.what());
        if (failed) relay_.post(to, [failed, failure] { failed(failure); });
      }
      return Outcome::Done;
    });
  }

  /// For watchers that are called within work: `then(value)` here, in order with other results.
  template <class Value>
  std::function<void(const Value&)> reporter(QObject* receiver, std::function<void(const Value&)> then) {
    return [this, to = QPointer<QObject>(receiver), then = std::move(then)](const Value& value) {
      relay_.post(to, [then, value] { then(value); });
    };
  }

 private:
  struct Slot {
    Make make;
    std::unique_ptr<Resource> made;
  };

  template <class Work, class Done>
  void doWork(Slot& slot, const QPointer<QObject>& to, const Work& work, const Done& done, std::stop_token stop) {
    using Result = std::invoke_result_t<Work, Resource&, std::stop_token>;
    if (!slot.made) slot.made = slot.make();
    if constexpr (std::is_void_v<Result>) {
      work(*slot.made, stop);
      relay_.post(to, done);
    } else {
      // Shared, since what is queued must be copyable.
      const auto result = std::make_shared<Result>(work(*slot.made, stop));
      relay_.post(to, [done, result] { done(std::move(*result)); });
    }
  }

  Relay relay_;
  std::shared_ptr<Slot> slot_;
  TaskQueue queue_;  ///< last, so that it ends first
};

}  // namespace ui
