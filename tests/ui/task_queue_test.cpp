// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/task_queue.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <atomic>
#include <chrono>
#include <future>
#include <string>

#include "ui/threads/worker.h"

namespace {

using ui::Outcome;
using ui::Urgency;

void waitForStop(const std::stop_token& stop) {
  while (!stop.stop_requested()) std::this_thread::yield();
}

/// Delivers what was posted to this thread until `done`, which fails after ten seconds.
template <class Done>
bool deliverUntil(Done done) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (!done() && std::chrono::steady_clock::now() < end) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
  return done();
}

TEST(TaskQueueTest, AQuestionInterruptsAReadingThatGoesOnAfterwards) {
  std::string order;
  std::promise<void> reading, over;
  ui::TaskQueue queue;
  queue.post(Urgency::Reading, [&](const ui::Run& run) {
    const bool first = order.empty();
    order += "read ";
    if (!first) return Outcome::Done;
    reading.set_value();
    waitForStop(run.stop);
    EXPECT_FALSE(run.cancelled.stop_requested());
    return Outcome::Stopped;
  });
  reading.get_future().wait();
  queue.post(Urgency::Reading, [&](const ui::Run&) {
    order += "next";
    over.set_value();
    return Outcome::Done;
  });
  queue.post(Urgency::Question, [&](const ui::Run&) {
    order += "ask ";
    return Outcome::Done;
  });
  over.get_future().wait();
  EXPECT_EQ(order, "read ask read next");
}

TEST(TaskQueueTest, CancelledWorkIsNotRunAgain) {
  std::atomic<int> runs = 0;
  std::promise<void> begun, over;
  ui::TaskQueue queue;
  auto task = queue.post(Urgency::Reading, [&](const ui::Run& run) {
    ++runs;
    begun.set_value();
    waitForStop(run.cancelled);
    return Outcome::Stopped;
  });
  begun.get_future().wait();
  task.cancel();
  queue.post(Urgency::Reading, [&](const ui::Run&) {
    over.set_value();
    return Outcome::Done;
  });
  over.get_future().wait();
  EXPECT_EQ(runs, 1);
}

TEST(TaskQueueTest, PromisesAreKeptWhenTheQueueIsDestroyed) {
  constexpr int kPromises = 10'000;
  std::atomic<int> kept = 0, stopped = 0;
  {
    ui::TaskQueue queue;
    for (int i = 0; i < kPromises; ++i)
      queue.post(Urgency::Promise, [&](const ui::Run& run) {
        ++kept;
        stopped += run.stop.stop_requested();
        return Outcome::Done;
      });
  }
  EXPECT_EQ(kept, kPromises);
  EXPECT_EQ(stopped, 0);
}

TEST(TaskQueueTest, EndsWhileSomethingRunsAndSomethingWaits) {
  std::promise<void> begun;
  bool waited = false;
  {
    ui::TaskQueue queue;
    queue.post(Urgency::Work, [&](const ui::Run& run) {
      begun.set_value();
      waitForStop(run.stop);
      return Outcome::Stopped;
    });
    queue.post(Urgency::Work, [&](const ui::Run&) {
      waited = true;
      return Outcome::Done;
    });
    begun.get_future().wait();
  }
  EXPECT_FALSE(waited);
}

class WorkerTest : public testing::Test {
 protected:
  WorkerTest() : application_(count_, nullptr) {}
  int count_ = 0;
  QCoreApplication application_;
};

TEST_F(WorkerTest, ResultsAndErrorsArriveInTheThreadThatAsked) {
  ui::Worker<std::string> worker([] { return std::make_unique<std::string>("made"); });
  QObject receiver;
  std::string result, sentence;
  worker.post(
      &receiver, Urgency::Work, [](std::string& text, std::stop_token) { return text + " once"; },
      [&](std::string text) { result = text; });
  worker.post(
      &receiver, Urgency::Work,
      [](std::string&, std::stop_token) { throw core::Error(core::Failure::Unreadable, "No such file."); }, [] {},
      [&](const core::Error& error) { sentence = error.what(); });
  EXPECT_TRUE(deliverUntil([&] { return !sentence.empty(); }));
  EXPECT_EQ(result, "made once");
  EXPECT_EQ(sentence, "No such file.");
}

TEST_F(WorkerTest, AReceiverThatIsGoneHearsNothing) {
  ui::Worker<int> worker([] { return std::make_unique<int>(7); });
  bool heard = false, last = false;
  auto receiver = std::make_unique<QObject>();
  QObject other;
  worker.post(
      receiver.get(), Urgency::Work, [](int& n, std::stop_token) { return n; }, [&](int) { heard = true; });
  receiver.reset();
  worker.post(
      &other, Urgency::Work, [](int& n, std::stop_token) { return n; }, [&](int) { last = true; });
  EXPECT_TRUE(deliverUntil([&] { return last; }));
  EXPECT_FALSE(heard);
}

TEST_F(WorkerTest, OnlyCancelledWorkFailsAsInterrupted) {
  ui::Worker<int> worker([] { return std::make_unique<int>(0); });
  QObject receiver;
  int interruptions = 0;
  bool asked = false;
  std::promise<void> begun;
  auto reading = worker.post(
      &receiver, Urgency::Reading,
      [&](int& runs, std::stop_token stop) {
        if (++runs == 1) begun.set_value();
        waitForStop(stop);
        throw core::Error(core::Failure::Interrupted, "Stopped.");
      },
      [] {}, [&](const core::Error&) { ++interruptions; });
  begun.get_future().wait();
  worker.post(
      &receiver, Urgency::Question, [](int&, std::stop_token) {}, [&] { asked = true; });
  EXPECT_TRUE(deliverUntil([&] { return asked; }));
  EXPECT_EQ(interruptions, 0);
  reading.cancel();
  EXPECT_TRUE(deliverUntil([&] { return interruptions > 0; }));
  EXPECT_EQ(interruptions, 1);
}

}  // namespace
