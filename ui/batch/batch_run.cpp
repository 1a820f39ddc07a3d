// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_run.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/text/core_words.h"

namespace ui {
namespace {

constexpr std::chrono::seconds kBetweenLooks{2};

void makeFolder(const std::filesystem::path& folder) {
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure)
    throw core::Error(core::Failure::Failed, "The folder \"" + folder.string() + "\" cannot be made (" +
                                                 failure.message() + "): choose a place that you may write to.");
}

}  // namespace

template <class Then>
auto BatchRun::inThisRun(Then then) {
  return [this, run = run_, then = std::move(then)](const auto&... result) {
    if (run == run_) then(result...);
  };
}

BatchRun::BatchRun(Services& services, QObject* parent) : QObject(parent), services_(services) {
  watch_.setInterval(kBetweenLooks);
  connect(&watch_, &QTimer::timeout, this, &BatchRun::lookAgain);
}

BatchRun::~BatchRun() { task_.cancel(); }

void BatchRun::remember() {
  disk_.post(
      this, Urgency::Work,
      [folder = services_.options.paths.state](Disk&, std::stop_token) { return loadBatch(folder); },
      [this](const std::optional<BatchSettings>& settings) {
        if (settings && state_ == State::Idle) Q_EMIT remembered(*settings);
      });
}

void BatchRun::start(const BatchSettings& settings) {
  task_.cancel();
  ++run_;
  const auto next = settings_.next;
  settings_ = settings;
  settings_.next = next;
  batch_ = core::Batch({});
  outcomes_.clear();
  current_.clear();
  rate_.reset();
  failure_.clear();
  caughtUp_ = false;
  auto watch = services_.engine.reporter<BatchProgress>(
      this, inThisRun([this](const BatchProgress& progress) { showProgress(progress); }));
  work_ = std::make_shared<BatchWork>(settings_, services_.options, std::move(watch));
  save(true);
  Q_EMIT filesChanged();
  enter(State::Starting);
  list();
}

void BatchRun::setNext(const QStringList& folders) {
  settings_.next = folders;
  if (isRunning()) save(settings_.unfinished);
}

void BatchRun::pause() {
  if (state_ != State::Working && state_ != State::Starting) return;
  enter(State::Paused);
  task_.cancel();
}

void BatchRun::resume() {
  if (state_ != State::Paused) return;
  enter(State::Starting);
  if (batch_.entries().empty())
    list();
  else
    survey();
}

void BatchRun::stop() {
  if (!isRunning()) return;
  ++run_;
  task_.cancel();
  current_.clear();
  if (state_ == State::Watching) save(false);
  enter(State::Stopped);
}

bool BatchRun::isRunning() const {
  return state_ == State::Starting || state_ == State::Working || state_ == State::Paused || state_ == State::Watching;
}

const BatchOutcome* BatchRun::outcomeOf(const std::string& name) const {
  const auto found = outcomes_.find(name);
  return found == outcomes_.end() ? nullptr : &found->second;
}

const BatchProgress* BatchRun::progressOf(const std::string& name) const {
  return !current_.empty() && name == current_ ? &progress_ : nullptr;
}

std::optional<double> BatchRun::secondsLeft() const {
  auto rate = rate_;
  double ofThis = 0;
  auto tokens = batch_.tokensWaiting();
  if (progress_.reading && !current_.empty() && progress_.reading->secondsLeft >= 0) {
    ofThis = progress_.reading->secondsLeft;
    rate = progress_.reading->tokensPerSecond;
    if (const int index = indexOf(current_); index >= 0) tokens -= batch_.entries()[index].tokens;
  }
  if (!rate || *rate <= 0) return std::nullopt;
  return ofThis + static_cast<double>(tokens) / *rate;
}

void BatchRun::enter(State state) {
  state_ = state;
  if (state == State::Watching)
    watch_.start();
  else
    watch_.stop();
  Q_EMIT stateChanged();
}

void BatchRun::list() {
  task_ = disk_.post(
      this, Urgency::Work,
      [folder = settings_.batchFolder()](Disk&, std::stop_token) {
        auto files = core::filesOf(folder);
        makeFolder(folder.output);
        return files;
      },
      inThisRun([this](const std::vector<core::BatchFile>& files) { take(files); }),
      inThisRun([this](const core::Error& error) { fail(error); }));
}

void BatchRun::take(const std::vector<core::BatchFile>& files) {
  batch_ = core::Batch(files);
  Q_EMIT filesChanged();
  if (state_ == State::Starting) survey();
}

void BatchRun::survey() {
  task_ = services_.engine.post(
      this, Urgency::Reading,
      [work = work_, batch = batch_](core::Engine& engine, std::stop_token stop) {
        // The rate belongs to the same look: it tells what the tokens will take.
        auto surveyed = batch.next() ? work->survey(engine, batch, stop) : batch;
        return std::pair(std::move(surveyed), batch.next() ? engine.measuredRate() : std::nullopt);
      },
      inThisRun([this](const std::pair<core::Batch, std::optional<double>>& looked) {
        for (const auto& entry : looked.first.entries())
          if (entry.surveyed) batch_.survey(entry.file.name, entry.wasRead, entry.tokens);
        if (looked.second) rate_ = looked.second;
        if (state_ != State::Starting) return;
        enter(State::Working);
        workOnNext();
      }),
      inThisRun([this](const core::Error& error) { fail(error); }));
}

void BatchRun::workOnNext() {
  const auto* const next = batch_.next();
  if (!next) return finish();
  if (!next->wasRead && !std::exchange(caughtUp_, true)) writeResults();
  const core::BatchFile file = next->file;
  current_ = file.name;
  progress_ = {};
  Q_EMIT fileChanged(indexOf(current_));
  workOn(file);
}

void BatchRun::workOn(const core::BatchFile& file) {
  auto after = batch_;
  task_ = services_.engine.post(
      this, Urgency::Reading,
      [work = work_, file, after, write = caughtUp_](core::Engine& engine, std::stop_token stop) {
        const auto outcome = work->work(engine, file, stop);
        auto batch = after;
        batch.finish(file.name, outcome.state);
        if (write) work->write(batch);
        return outcome;
      },
      inThisRun([this, file](const BatchOutcome& outcome) { finishFile(file, outcome); }),
      inThisRun([this](const core::Error& error) { fail(error); }));
}

void BatchRun::finishFile(const core::BatchFile& file, const BatchOutcome& outcome) {
  batch_.finish(file.name, outcome.state);
  outcomes_.insert_or_assign(file.name, outcome);
  if (outcome.tokensPerSecond) rate_ = outcome.tokensPerSecond;
  current_.clear();
  Q_EMIT fileChanged(indexOf(file.name));
  if (state_ == State::Working) workOnNext();
}

void BatchRun::writeResults() {
  services_.engine.post(
      this, Urgency::Reading, [work = work_, batch = batch_](core::Engine&, std::stop_token) { work->write(batch); },
      [] {}, inThisRun([this](const core::Error& error) { fail(error); }));
}

void BatchRun::finish() {
  caughtUp_ = true;
  task_ = services_.engine.post(
      this, Urgency::Reading, [work = work_, batch = batch_](core::Engine&, std::stop_token) { work->write(batch); },
      inThisRun([this] {
        if (state_ != State::Working) return;
        if (!settings_.watch) save(false);
        enter(settings_.watch ? State::Watching : State::Finished);
      }),
      inThisRun([this](const core::Error& error) { fail(error); }));
}

void BatchRun::lookAgain() {
  disk_.post(
      this, Urgency::Work, [folder = settings_.batchFolder()](Disk&, std::stop_token) { return core::filesOf(folder); },
      inThisRun([this](const std::vector<core::BatchFile>& files) {
        if (state_ != State::Watching || !batch_.update(files)) return;
        std::erase_if(outcomes_, [&](const auto& known) {
          const int index = indexOf(known.first);
          return index < 0 || batch_.entries()[index].state == core::BatchState::Waiting;
        });
        Q_EMIT filesChanged();
        enter(State::Starting);
        survey();
      }),
      inThisRun([this](const core::Error& error) { fail(error); }));
}

void BatchRun::showProgress(const BatchProgress& progress) {
  if (current_.empty()) return;
  progress_ = progress;
  Q_EMIT fileChanged(indexOf(current_));
}

/// What is wrong with one file is part of its outcome: this would be the same with every other.
void BatchRun::fail(const core::Error& error) {
  if (error.failure() == core::Failure::Interrupted) return;
  failure_ = coreText(error.what());
  current_.clear();
  enter(State::Stopped);
}

void BatchRun::save(bool unfinished) {
  settings_.unfinished = unfinished;
  disk_.post(
      this, Urgency::Promise,
      [folder = services_.options.paths.state, settings = settings_](Disk&, std::stop_token) {
        saveBatch(folder, settings);
      },
      [] {});
}

int BatchRun::indexOf(const std::string& name) const {
  const auto& entries = batch_.entries();
  const auto found = std::ranges::find(
      entries, name, [](const auto& entry) -> const auto& { return entry.file.name; });
  return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

}  // namespace ui
