// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <list>

#include "core/answering/answer_json.h"
#include "core/answering/as_of.h"
#include "core/answering/found_passages.h"
#include "core/answering/summarizer.h"
#include "core/error.h"
#include "core/ingest/document_file.h"
#include "core/ingest/source.h"
#include "core/library/document_names.h"
#include "core/library/library_access.h"
#include "core/reading/reading_estimate.h"
#include "core/reading/reading_model.h"
#include "core/reading/reading_session.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {

namespace {

constexpr std::size_t kAskedDocuments = 4;  ///< kept in memory between questions
constexpr int kAnswerVersion = 2;           ///< grows when the same question would be answered otherwise

/// A folder that goes with its owner.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "latte-reader-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
      throw Error(Failure::Failed,
                  "No folder can be made in " + std::filesystem::temp_directory_path().string() + ": make room there.");
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
  LibraryAccess access;
  std::list<std::pair<int, AskedDocument>> asked;  ///< most recently asked first, with the passages that were wanted

  explicit Parts(EngineOptions given)
      : options(std::move(given)),
        temporary(options.noCache ? std::make_optional<TemporaryFolder>() : std::nullopt),
        access(temporary ? temporary->path() / "library.db" : options.paths.library(), options.notice) {}

  ModelPlace place() const {
    auto place = findModel(options.paths, options.model);
    place.window = options.window;
    return place;
  }
  const ReadingModel& openedModel() {
    if (!model)
      model = ReadingModel::open(place(), {options.device, options.threads}, options.paths.modelFingerprints());
    return *model;
  }
  /// For work: a model that cannot be loaded ends it before anything else is done.
  const ReadingModel& loadedModel() {
    openedModel().language();
    return *model;
  }
  ReaderOptions readerOptions() const {
    ReaderOptions reader;
    reader.chunkTokens = options.chunkTokens;
    reader.checkpointSeconds = options.checkpointSeconds;
    return reader;
  }
  OpenOptions openOptions(const std::string& password) const { return {password, options.workerPath}; }

  /// The first `passages`, or as many as there are; all of them with kAll alone, which a finished reading can give.
  const AskedDocument& opened(const Reading& reading, int passages);
  const AskedDocument& opened(const Reading& reading) { return opened(reading, passagesOf(reading)); }

  /// Ends nothing: what was read is saved.
  void keepQuota(DocumentId justRead);

  int passagesOf(const Reading& reading) {
    if (reading.finished) return Library::kAll;
    return static_cast<int>(begunPassages(access.library(), reading).size());
  }
};

namespace {

Reading readingOf(const Library& library, const ReadReport& report) {
  for (auto& reading : library.listReadings())
    if (reading.id == report.reading) return reading;
  throw Error(Failure::Failed, "The reading of " + report.document.path + " is gone: read it again.");
}

/// Names what was read: of a reading that goes on, how far.
std::string keyOf(const Reading& reading) {
  return reading.finished ? reading.key : fmt::format("{} | first {} tokens", reading.key, reading.tokens);
}

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

const AskedDocument& Engine::Parts::opened(const Reading& reading, int passages) {
  const auto known = std::find_if(asked.begin(), asked.end(), [&](const auto& one) {
    const auto& known = one.second.reading();
    return one.first == passages && known.key == reading.key && known.tokens == reading.tokens;
  });
  if (known != asked.end()) {
    asked.splice(asked.begin(), asked, known);
    return asked.front().second;
  }
  asked.emplace_front(passages, AskedDocument(loadedModel(), access.library(), reading, passages));
  if (asked.size() > kAskedDocuments) asked.pop_back();
  const auto& document = asked.front().second;
  if (passages == Library::kAll && !document.nullProfile().empty() && access.mayWrite() &&
      !access.library().nullProfile(reading.id))
    access.forWriting({}).saveNullProfile(reading.id, std::as_bytes(std::span(document.nullProfile())));
  return document;
}

void Engine::Parts::keepQuota(DocumentId justRead) try {
  if (options.libraryBytes == 0) return;
  const auto made = access.forWriting({}).enforceQuota(options.libraryBytes, justRead);
  if (made.documents.empty() || !options.notice) return;
  std::string first;
  for (const auto& document : access.library().listDocuments())
    if (document.id == made.documents.front()) first = document.info.path;
  const auto limit = options.libraryBytes / 1'000'000, given = made.bytes / 1'000'000,
             documents = made.documents.size();
  if (documents == 1)
    return options.notice(
        fmt::format("The library is kept within {} MB: attention maps and early states of \"{}\" were removed ({} MB).",
                    limit, first, given));
  options.notice(
      fmt::format("The library is kept within {} MB: attention maps and early states of \"{}\" and other documents, {} "
                  "in all, were removed ({} MB).",
                  limit, first, documents, given));
} catch (const Error& error) {
  if (options.notice) options.notice(error.what());
}

Engine::Engine(EngineOptions options) : parts_(std::make_unique<Parts>(std::move(options))) {}
Engine::~Engine() = default;

const Library& Engine::library() { return parts_->access.library(); }
Library& Engine::libraryForWriting(std::stop_token stop) { return parts_->access.forWriting(std::move(stop)); }
void Engine::setLibraryBytes(std::uint64_t bytes) { parts_->options.libraryBytes = bytes; }

std::optional<ReadReport> Engine::recall(const std::string& name) {
  std::error_code none;
  if (name == "-" || !parts_->access.exists()) return std::nullopt;
  const bool isFile = std::filesystem::exists(std::filesystem::symlink_status(name, none));
  auto document = isFile ? library().findDocument(DocumentFile(name).sha256()) : findByName(library(), name);
  if (!document) return std::nullopt;
  if (isFile) document->info.path = name;
  auto report = finishedReading(parts_->openedModel(), library(), document->info, parts_->readerOptions());
  if (!report && !isFile)
    throw Error(Failure::Failed,
                "\"" + document->info.path + "\" was not read to its end by this model: read it first.");
  return report;
}

bool Engine::isRead(const std::string& path) { return recall(path).has_value(); }

bool Engine::answersFrom(const ReadReport& document) {
  return core::answersFrom(readingOf(library(), document), parts_->openedModel());
}

bool Engine::understands(const ReadReport& document) {
  return parts_->openedModel().understands(readingOf(library(), document).modelFingerprint);
}

ReadReport Engine::read(const std::string& path, const std::string& password, const ReadWatcher& watch,
                        std::stop_token stop) {
  if (auto known = recall(path)) return *std::move(known);
  const auto source = openSource(path, parts_->openOptions(password), stop);
  const auto& model = parts_->loadedModel();
  auto report = Reader(model, libraryForWriting(stop), parts_->readerOptions()).read(*source, watch, stop);
  // What the null questions score is made now, so that the first question need not wait for it.
  parts_->opened(readingOf(library(), report));
  parts_->keepQuota(report.id);
  return report;
}

ReadingEstimate Engine::estimate(Source& source, std::stop_token stop) {
  const auto& model = parts_->openedModel();
  const auto& tokenizer = model.tokenizer();
  const auto before = tokensReadBefore(library(), source.info().contentHash, model.fingerprint());
  const auto whole = estimatedTokens(
      source, [&](std::string_view text) { return tokenizer.encode(text).size(); }, std::move(stop));
  return {whole - std::min(whole, before), before > 0, measuredRate()};
}

ReadReport Engine::append(const std::string& document, const std::string& path, const std::string& password,
                          const ReadWatcher& watch, std::stop_token stop) {
  const auto first = documentNamed(library(), document);
  auto source = openSource(path, parts_->openOptions(password), stop);
  auto report = Reader(parts_->loadedModel(), libraryForWriting(stop), parts_->readerOptions())
                    .append(first, std::move(source), watch, stop);
  if (!report.cached) parts_->keepQuota(report.id);
  return report;
}

EvidenceReport Engine::evidence(const ReadReport& document, const std::string& question, int passages) {
  const auto start = std::chrono::steady_clock::now();
  const auto& asked = parts_->opened(readingOf(library(), document));
  EvidenceReport result{document.document, asked.best(question, passages), 0};
  result.seconds = secondsSince(start);
  return result;
}

Answer Engine::ask(const ReadReport& document, const AskRequest& request, const AnswerWatcher& watcher,
                   std::stop_token stop) {
  const auto start = std::chrono::steady_clock::now();
  const auto reading = readingOf(library(), document);
  const auto key =
      fmt::format("ask {} | {} | answerer {} | {} citations | as of {} | {}", kAnswerVersion, keyOf(reading),
                  parts_->openedModel().place().answererFingerprint, request.citations, request.asOf, request.question);
  if (const auto kept = library().findAnswer(key); kept && request.cache == Cache::Use)
    if (auto answer = answerFrom(kept->content)) return *std::move(answer);
  const auto& whole = parts_->opened(reading);
  const auto& asked =
      request.asOf.empty() ? whole : parts_->opened(reading, passagesAsOf(document, whole, request.asOf));
  auto answer = Answerer(parts_->loadedModel(), library())
                    .answer(asked, request.question, request.citations, watcher, std::move(stop));
  answer.seconds = secondsSince(start);
  if (request.cache != Cache::None && parts_->access.mayWrite())
    libraryForWriting({}).saveAnswer({key, request.question, toJson(answer), 0}, std::array{document.id});
  return answer;
}

Citation Engine::cite(const ReadReport& document, const MarkedText& marked) {
  if (auto citation = citationOf(marked, library(), readingOf(library(), document))) return *std::move(citation);
  throw Error(Failure::Failed, "The marked text is not in what was read of the document.");
}

void Engine::correct(const ReadReport& document, const std::string& question, const Answer& answer,
                     const Answer& corrected, std::stop_token stop) {
  const auto content = toJson(answer);
  for (const auto& kept : library().answersOf(document.id))
    if (kept.question == question && kept.content == content)
      return libraryForWriting(std::move(stop))
          .saveAnswer({kept.key, question, toJson(corrected), 0}, std::array{document.id});
}

int Engine::passagesAsOf(const ReadReport& document, const AskedDocument& whole, const std::string& place) {
  const auto pages = library().pages(document.id, 0, Library::kAll);
  const auto passages = passagesBy(place, whole.passages(), [&](int page) {
    return page < static_cast<int>(pages.size()) ? pages[static_cast<std::size_t>(page)].label : std::string();
  });
  if (passages && *passages > 0) return *passages;
  throw Error(Failure::Failed, "There is nothing before \"" + place + "\" in \"" + document.document.path +
                                   "\": give one of its pages or times.");
}

Summary Engine::summarize(const ReadReport& document, const SummaryRequest& request, std::stop_token stop) {
  const auto reading = readingOf(library(), document);
  auto key = fmt::format("summarize {} | {} | {}", kSummaryVersion, keyOf(reading), nameOf(request.level));
  if (!request.about.empty()) key += fmt::format(" | about {} {}", kSubjectVersion, request.about);
  if (const auto kept = library().findAnswer(key); kept && request.cache == Cache::Use)
    if (auto summary = summaryFrom(kept->content)) return *std::move(summary);
  const auto summary = request.about.empty() ? core::summarize(library(), reading, document.document, request.level)
                                             : summaryOf(document, reading, request);
  if (request.cache != Cache::None && parts_->access.mayWrite())
    libraryForWriting(std::move(stop)).saveAnswer({key, "", toJson(summary), 0}, std::array{document.id});
  return summary;
}

Summary Engine::summaryOf(const ReadReport& document, const Reading& reading, const SummaryRequest& request) {
  const auto start = std::chrono::steady_clock::now();
  const auto& asked = parts_->opened(reading);
  const auto subject = subjectIn(request.about);
  const auto scores = asked.score(subject);
  const FoundPassages found(asked.words(), subject, asked.best(scores, kFoundPassages));
  Summary summary{.level = request.level, .coverage = reading.coverage};
  if (found.holdSubject(parts_->openedModel().place().answers))
    summary = core::summarize(library(), reading, document.document, request.level, {found.words, scores.fused});
  else
    summary.remark = notFoundText(found.words);
  summary.about = request.about;
  summary.seconds = secondsSince(start);
  return summary;
}

AttentionMap Engine::attention(const ReadReport& document, const std::string& question,
                               const AttentionSelection& selection, std::stop_token stop) {
  return attentionMap(parts_->loadedModel(), library(), readingOf(library(), document), question, selection,
                      std::move(stop));
}

AnswerAttention Engine::answerAttention(const ReadReport& document, const std::string& question,
                                        const std::string& answer, const AttentionSelection& selection,
                                        std::stop_token stop) {
  const auto reading = readingOf(library(), document);
  return core::answerAttention(parts_->loadedModel(), library(), reading, question, answer, selection, std::move(stop));
}

SentenceAttention Engine::sentenceAttention(const ReadReport& document, int passage, const TextRange& range,
                                            const AttentionSelection& selection, std::stop_token stop) {
  const auto reading = readingOf(library(), document);
  return core::sentenceAttention(parts_->loadedModel(), library(), reading, passage, range, selection, std::move(stop));
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

std::optional<double> Engine::measuredRate() {
  return core::measuredRate(library(), parts_->openedModel().fingerprint());
}

ModelStatus Engine::model() {
  const auto& model = parts_->loadedModel();
  const auto& c = model.language().config();
  const auto& adapter = model.language().adapter();
  ModelStatus status{model.place().name, model.fingerprint(), model.device(), model.dtype(), model.deviceReason()};
  status.answers = model.place().answers;
  status.parameters = c.vocabularySize * c.width * (c.tiedHead ? 1 : 2) +
                      c.layers * c.width * (2 * (c.heads + c.kvHeads) * c.headDim + 3 * c.feedForward);
  status.layers = static_cast<int>(c.layers);
  status.groups = static_cast<int>(c.kvHeads);
  status.window = static_cast<int>(model.language().window());
  status.slots = static_cast<int>(adapter.layers.empty() ? 0 : adapter.config.slots);
  status.sinks = static_cast<int>(adapter.config.sinks);
  status.cacheKeys = static_cast<int>(adapter.config.cacheKeys);
  status.exactHeads = static_cast<int>(adapter.exactHeads.size());
  status.evidenceHeads = static_cast<int>(adapter.evidence.heads.size());
  return status;
}

}  // namespace core
