// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine.h"

#include <chrono>
#include <cstdlib>

#include "core/error.h"
#include "core/ingest/source.h"
#include "core/library/document_names.h"
#include "core/reading/reading_model.h"
#include "models/reading/language_model.h"

namespace core {

namespace {

/// A folder that goes with its owner.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "latte-reader-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
      throw Error(Failure::Failed, "No folder can be made in " + std::filesystem::temp_directory_path().string() + ": make room there.");
    path_ = name;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace

struct Engine::Parts {
  EngineOptions options;
  std::optional<TemporaryFolder> temporary;  ///< of --no-cache; outlives the library in it
  std::unique_ptr<ReadingModel> model;
  std::optional<Library> library;

  const ReadingModel& loadedModel() {
    if (!model) model = ReadingModel::load(findModel(options.paths, options.model), {options.device, options.threads});
    return *model;
  }
  ReaderOptions readerOptions() const {
    ReaderOptions reader;
    reader.chunkTokens = options.chunkTokens;
    reader.checkpointSeconds = options.checkpointSeconds;
    return reader;
  }
  OpenOptions openOptions(const std::string& password) const { return {password, options.workerPath}; }
};

Engine::Engine(EngineOptions options) : parts_(std::make_unique<Parts>()) { parts_->options = std::move(options); }
Engine::~Engine() = default;

Library& Engine::library() {
  auto& p = *parts_;
  if (p.library) return *p.library;
  if (p.options.noCache) p.library = Library::openForWriting(p.temporary.emplace().path() / "library.db");
  if (!p.library) p.library = Library::openForWriting(p.options.paths.library());
  if (!p.library)
    throw Error(Failure::Failed, "Another Latte Reader is writing " + p.options.paths.library().string() +
                                     ": wait until it has finished, or use --no-cache.");
  if (const auto aside = p.library->damagedFileSetAside(); aside && p.options.notice)
    p.options.notice("The library was damaged: it was set aside as " + aside->string() +
                     ", and documents are read again when they are needed.");
  return *p.library;
}

std::optional<ReadReport> Engine::recall(const std::string& name) {
  std::error_code none;
  if (name == "-" || std::filesystem::exists(std::filesystem::symlink_status(name, none)) ||
      !std::filesystem::exists(parts_->options.paths.library(), none))
    return std::nullopt;
  const auto document = findByName(library(), name);
  if (!document) return std::nullopt;
  return Reader(parts_->loadedModel(), library(), parts_->readerOptions()).recall(*document);
}

ReadReport Engine::read(const std::string& path, const std::string& password, const ReadWatcher& watch, std::stop_token stop) {
  if (auto known = recall(path)) return *std::move(known);
  const auto source = openSource(path, parts_->openOptions(password), stop);
  return Reader(parts_->loadedModel(), library(), parts_->readerOptions()).read(*source, watch, stop);
}

ReadReport Engine::append(const std::string& document, const std::string& path, const std::string& password,
                          const ReadWatcher& watch, std::stop_token stop) {
  const auto first = documentNamed(library(), document);
  auto source = openSource(path, parts_->openOptions(password), stop);
  return Reader(parts_->loadedModel(), library(), parts_->readerOptions())
      .append(first, std::move(source), watch, stop);
}

namespace {

Reading readingOf(const Library& library, const ReadReport& report) {
  for (auto& reading : library.listReadings())
    if (reading.id == report.reading) return reading;
  throw Error(Failure::Failed, "The reading of " + report.document.path + " is gone: read it again.");
}

}  // namespace

EvidenceReport Engine::evidence(const ReadReport& document, const std::string& question, int passages) {
  const auto start = std::chrono::steady_clock::now();
  const EvidenceFinder finder(parts_->loadedModel(), library());
  EvidenceReport result{document.document, finder.best(readingOf(library(), document), question, passages), 0};
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

MentionReport Engine::mentions(const ReadReport& document, const QuestionKind& question) {
  return mentionsOf(library(), readingOf(library(), document), document.document, question);
}

AttentionMap Engine::attention(const ReadReport& document, const std::string& question) {
  return attentionMap(parts_->loadedModel(), library(), readingOf(library(), document), question);
}

std::vector<SearchHit> Engine::search(const std::string& query, const std::vector<ReadReport>& documents, int limit) {
  SearchOptions options;
  options.limit = limit;
  for (const auto& document : documents) options.documents.push_back(document.id);
  return library().search(query, options);
}

ReadBench Engine::benchRead(std::uint64_t tokens, std::stop_token stop) {
  return core::benchRead(parts_->loadedModel(), tokens, parts_->options.chunkTokens, stop);
}

ModelStatus Engine::model() {
  const auto& model = parts_->loadedModel();
  const auto& c = model.language().config();
  const auto& adapter = model.language().adapter();
  ModelStatus status{model.place().name, model.fingerprint(), model.device(), model.dtype(), model.deviceReason()};
  status.parameters = c.vocabularySize * c.width * (c.tiedHead ? 1 : 2) +
                      c.layers * c.width * (2 * (c.heads + c.kvHeads) * c.headDim + 3 * c.feedForward);
  status.window = static_cast<int>(adapter.config.window);
  status.slots = static_cast<int>(adapter.layers.empty() ? 0 : adapter.config.slots);
  status.sinks = static_cast<int>(adapter.config.sinks);
  status.cacheKeys = static_cast<int>(adapter.config.cacheKeys);
  status.exactHeads = static_cast<int>(adapter.exactHeads.size());
  status.evidenceHeads = static_cast<int>(adapter.evidence.heads.size());
  return status;
}

}  // namespace core
