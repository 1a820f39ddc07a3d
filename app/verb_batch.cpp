// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

#include "app/citation.h"
#include "app/progress.h"
#include "app/reading_notice.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/batching/batch_results.h"
#include "core/exporting/output_file.h"
#include "core/reading/reading_estimate.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples =
    "  latte batch reports --out summaries                                              a paragraph on each\n"
    "  latte batch reports --out answers --question \"Who signed it?\" --question \"What does it cost?\"\n"
    "  latte batch reports --out answers --question \"Who signed it?\" --format csv      for a spreadsheet\n"
    "  latte batch inbox --out answers --question \"What is due?\" --watch               until Ctrl-C\n"
    "\nStopped or killed, it goes on where it was when started again.\n";
constexpr std::chrono::seconds kBetweenLooks{2};

struct Request {
  core::BatchFolder folder;
  core::BatchRequest work;
  std::string level, format = "md";
  bool watch = false;
};

/// Waits, but no longer than until someone wants to stop.
void pause(const std::stop_token& stop) {
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable_any().wait_for(lock, stop, kBetweenLooks, [] { return false; });
}

/// One run of the verb.
class BatchVerb {
 public:
  BatchVerb(Session& session, const Request& request)
      : session_(session),
        request_(request),
        path_((request.folder.output / core::kResultsName).string() + "." + request.format),
        results_(core::formatNamed(request.format).value(),
                 fs::weakly_canonical(request.folder.folder).filename().string(), request.work.questions),
        batch_(core::filesOf(request.folder)),
        line_(stderr, terminalOf().columns, terminalOf().messages && !session.quiet) {}

  void run() {
    makeOutputFolder();
    try {
      workAll();
      if (request_.watch) watch();
    } catch (const core::Error& error) {
      line_.clear();
      if (caughtUp_) writeResults();
      if (error.failure() != core::Failure::Interrupted || !request_.watch) throw;
    }
    line_.clear();
    report();
  }

 private:
  void makeOutputFolder() const {
    std::error_code failure;
    fs::create_directories(request_.folder.output, failure);
    if (failure)
      throw core::Error(core::Failure::Failed,
                        fmt::format("The folder \"{}\" cannot be made ({}): choose a place that you may write to.",
                                    plainText(request_.folder.output.string()), failure.message()));
  }

  /// The library is free for other programs as soon as nothing waits.
  void workAll() {
    if (batch_.next() != nullptr) {
      core::Engine engine(session_.engine);
      core::survey(engine, batch_, session_.engine, request_.work.password, session_.stop);
      announce(engine);
      while (const core::BatchEntry* next = batch_.next()) {
        if (!next->wasRead) catchUp();
        work(engine, next->file);
        if (caughtUp_) writeResults();
      }
    }
    caughtUp_ = true;
    writeResults();
  }

  /// What an earlier run did comes first and takes no time: until all of it is there again, its results stay.
  void catchUp() {
    if (!std::exchange(caughtUp_, true)) writeResults();
  }

  void work(core::Engine& engine, const core::BatchFile& file) {
    const auto result = core::workOn(engine, file, request_.work, watcherOf(file), session_.stop);
    line_.clear();
    if (result.failure) fmt::print(stderr, "latte: {}\n", plainText(result.failure->what()));
    const auto labels = pageLabels(engine.library(), result.reading.id);
    results_.put(file, result, labels, exportWords(labels));
    reports_[file.name] = reportOf(result);
    batch_.finish(file.name, result.state());
    announceRate(engine);
  }

  void announce(core::Engine& engine) {
    const auto tokens = batch_.tokensWaiting();
    if (session_.quiet || !isLong(tokens)) return;
    const auto rate = engine.measuredRate();
    fmt::print(stderr, "{} to read: {}\n", countText(unread()), estimateText(tokens, rate));
    rateUnknown_ = !rate;
  }

  /// Where there was no earlier reading to tell the time from, the first one tells.
  void announceRate(core::Engine& engine) {
    if (!rateUnknown_) return;
    const auto rate = engine.measuredRate();
    if (!rate) return;
    rateUnknown_ = false;
    if (isLong(batch_.tokensWaiting()))
      fmt::print(stderr, "{} more: {}\n", countText(unread()), estimateText(batch_.tokensWaiting(), rate));
  }

  core::BatchWatcher watcherOf(const core::BatchFile& file) {
    const auto counts = batch_.counts();
    const std::string place = fmt::format("file {} of {}  ", counts.done + counts.failed + 1, counts.documents());
    std::uint64_t later = batch_.tokensWaiting();
    for (const auto& entry : batch_.entries())
      if (entry.file.name == file.name) later -= entry.tokens;
    return {[this, place, later, name = file.name](core::ReadProgress progress) {
              progress.title = name;
              if (progress.secondsLeft >= 0 && progress.tokensPerSecond > 0)
                progress.secondsLeft += static_cast<double>(later) / progress.tokensPerSecond;
              line_.show(place + progressText(progress, terminalOf().columns));
            },
            [this, place, name = file.name](std::size_t question) {
              line_.clear();
              line_.show(fmt::format("{}{}  question {} of {}", place, plainText(name), question + 1,
                                     request_.work.questions.size()));
            }};
  }

  void watch() {
    while (!session_.stop.stop_requested()) {
      const auto counts = batch_.counts();
      line_.show(fmt::format("watching {}: {} done, {} failed; Ctrl-C ends it",
                             plainText(request_.folder.folder.string()), counts.done, counts.failed));
      pause(session_.stop);
      if (batch_.update(core::filesOf(request_.folder))) workAll();
    }
  }

  void writeResults() const { core::writeOutput(path_, results_.text(batch_)); }

  std::size_t unread() const {
    return static_cast<std::size_t>(
        std::count_if(batch_.entries().begin(), batch_.entries().end(),
                      [](const auto& one) { return one.state == core::BatchState::Waiting && !one.wasRead; }));
  }

  static std::string countText(std::size_t files) { return fmt::format("{} file{}", files, files == 1 ? "" : "s"); }

  static Json reportOf(const core::BatchResult& result) {
    if (result.failure) return {{"error", errorJson(*result.failure)}};
    return {{"document", result.reading.document.contentHash}, {"cached", result.reading.cached}};
  }

  void report() const {
    const auto counts = batch_.counts();
    session_.exitCode = counts.failed == 0 ? kOk
                        : counts.done > 0  ? kPartlyDone
                                           : static_cast<int>(core::Failure::Failed);
    if (session_.json) return printJson(toJson(counts));
    fmt::print("{} done, {} failed, {} skipped: {}\n", counts.done, counts.failed, counts.skipped, plainText(path_));
  }

  Json toJson(const core::BatchCounts& counts) const {
    Json files = Json::array();
    for (const auto& entry : batch_.entries()) {
      files.push_back({{"file", entry.file.name}, {"path", entry.file.path}, {"state", nameOf(entry.state)}});
      const auto known = reports_.find(entry.file.name);
      if (known != reports_.end()) files.back().update(known->second);
    }
    return {{"done", counts.done},
            {"failed", counts.failed},
            {"skipped", counts.skipped},
            {"results_path", path_},
            {"files", std::move(files)}};
  }

  Session& session_;
  const Request& request_;
  std::string path_;
  core::BatchResults results_;
  core::Batch batch_;
  ProgressLine line_;
  std::map<std::string, Json> reports_;  ///< by file name
  bool rateUnknown_ = false, caughtUp_ = false;
};

void batch(Session& session, Request& request) {
  if (!request.level.empty()) request.work.summary = core::levelNamed(request.level);
  if (request.level.empty() && request.work.questions.empty()) request.work.summary = core::SummaryLevel::Short;
  request.work.password = passwordOf(session);
  BatchVerb(session, request).run();
}

}  // namespace

void addBatchVerb(CLI::App& program, Session& session) {
  const auto request = std::make_shared<Request>();
  CLI::App& verb = addVerb(program, "batch", "Sum up every document in a folder, or ask the same of each", kExamples,
                           [&session, request] { batch(session, *request); });
  verb.add_option("DIR", request->folder.folder, "A folder of PDFs, transcripts and texts")->type_name("")->required();
  verb.add_option("--out", request->folder.output, "The folder for results.md, results.jsonl or results.csv")
      ->type_name("DIR")
      ->required();
  verb.add_option("--question", request->work.questions, "What to ask of every document; may be given several times")
      ->type_name("TEXT")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  verb.add_option("--level", request->level,
                  "Sum every document up: line, short, section or bullets; short where nothing is asked")
      ->type_name("LEVEL")
      ->check(CLI::IsMember({"line", "short", "section", "bullets"}).description(""));
  verb.add_option("--format", request->format, "md, jsonl or csv")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"md", "jsonl", "csv"}).description(""))
      ->capture_default_str();
  verb.add_flag("--recursive", request->folder.recursive, "The folders in it, too");
  verb.add_flag("--watch", request->watch, "Go on with files that come or change, until Ctrl-C");
  addPasswordOption(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
