// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/answerer.h"
#include "core/answering/marked_text.h"
#include "core/answering/summary.h"
#include "core/evaluation/read_bench.h"
#include "core/library/library.h"
#include "core/paths.h"
#include "core/reading/attention_map.h"
#include "core/reading/attention_words.h"
#include "core/reading/reader.h"
#include "core/reading/reading_model.h"

namespace core {

class Source;

struct EngineOptions {
  Paths paths;
  std::string
      model;  ///< a folder with config.json and adapter.safetensors, or a name below data/models; empty: default
  std::string device = "auto";  ///< auto, cpu or cuda
  int threads = 0;              ///< 0: one for each processor core
  int window = 0;               ///< tokens that are read exactly, in blocks of 64; 0: as many as the model was made for
  /// The library may use; after each reading older documents give up what only reading again brings back. 0: no limit.
  std::uint64_t libraryBytes = 5'000'000'000;
  int chunkTokens = 512;  ///< tokens absorbed at once; part of what makes two readings byte-equal
  double checkpointSeconds = ReaderOptions{}.checkpointSeconds;  ///< between checkpoints; 0: after every chunk
  std::string workerPath;                                        ///< of docworker; empty: beside the running program
  std::function<void(const std::string&)> notice = {};  ///< told in a sentence what ends nothing but should be known
  bool noCache = false;                                 ///< use a library of its own that is removed at the end
};

/// What is kept of answers and summaries: take one that was made before; make a new one in its place; keep nothing.
enum class Cache { Use, Refresh, None };

struct SummaryRequest {
  SummaryLevel level = SummaryLevel::Short;
  Cache cache = Cache::Use;
  std::string about = {};  ///< a question or subject to keep to; empty: the whole document
};

struct AskRequest {
  std::string question;
  int citations = 3;  ///< at most; all when computed
  std::string asOf;   ///< a page or time: as if nothing after it had been read; empty: all
  Cache cache = Cache::Use;
};

/// What is loaded and where it runs, for people.
struct ModelStatus {
  std::string name, fingerprint;
  std::string device, dtype;
  std::string deviceReason;  ///< why not the GPU
  std::int64_t parameters = 0;
  AnswerPolicy answers = {};
  int layers = 0, groups = 0;  ///< of attention: key-value groups of each layer
  int window = 0, slots = 0, sinks = 0, cacheKeys = 0, exactHeads = 0, evidenceHeads = 0;
};

/// What reading a document will come to.
struct ReadingEstimate {
  std::uint64_t tokens = 0;               ///< still to be read
  bool begun = false;                     ///< by an earlier run
  std::optional<double> tokensPerSecond;  ///< as measured here before
};

/// Everything the programs do, behind one door. The model is loaded when it is first needed: what is kept of documents,
/// answers and summaries does without. Owned by one thread. Every call throws Error with one sentence; nothing that was
/// saved is lost by it. Calls that take the report of a reading which is not finished answer as if the document ended
/// with what was saved of it by then, and keep nothing as if it were the whole; they throw where nothing was saved.
class Engine {
 public:
  explicit Engine(EngineOptions options);
  ~Engine();

  /// Reads `path` once from where an earlier reading stopped; a finished reading is returned at once (`cached`).
  /// Where no such file is, the path or the beginning of the id of a document that was read will do. Another program
  /// may be writing the library: what was read is returned all the same, and reading begins when that has finished.
  /// Throws Interrupted when stopped; what was read up to the last checkpoint stays.
  ReadReport read(const std::string& path, const std::string& password, const ReadWatcher& watch, std::stop_token stop);

  /// Whether read() would return at once.
  bool isRead(const std::string& path);

  /// Whether what was read need not be read anew: this model read it, by the rules of today.
  bool answersFrom(const ReadReport& document);

  /// Whether questions can be put to what was read, as far as it came; not when another model read it.
  bool understands(const ReadReport& document);

  /// What reading `source` will come to; leaves it at its beginning. Throws Error as the source does.
  ReadingEstimate estimate(Source& source, std::stop_token stop);

  /// Reads `path` after the end of `document`, a file or the beginning of an id, as a new document that begins with all
  /// of the first one. Fails as read() does, and when `document` was not read to its end by this model.
  ReadReport append(const std::string& document, const std::string& path, const std::string& password,
                    const ReadWatcher& watch, std::stop_token stop);

  /// The passages of a document that answer `question`, best first.
  EvidenceReport evidence(const ReadReport& document, const std::string& question, int passages);

  /// What a document says to a question. Throws Error when there is no such place as `asOf` in it.
  Answer ask(const ReadReport& document, const AskRequest& request, const AnswerWatcher& watcher, std::stop_token stop);

  /// What its reader marked in a document, as a citation. Throws Error where it was not read or is too long.
  Citation cite(const ReadReport& document, const MarkedText& marked);

  /// Keeps what its reader has made of an answer in the place of that answer. Nothing happens where it was not kept.
  void correct(const ReadReport& document, const std::string& question, const Answer& answer, const Answer& corrected,
               std::stop_token stop);

  /// A summary with the sources of its sentences. About a subject that the document does not seem to hold it has none,
  /// and says so.
  Summary summarize(const ReadReport& document, const SummaryRequest& request, std::stop_token stop);

  /// Where the latents looked: for a question, or for the whole reading when it is empty.
  AttentionMap attention(const ReadReport& document, const std::string& question,
                         const AttentionSelection& selection = {}, std::stop_token stop = {});

  /// Where the words of an answer looked.
  AnswerAttention answerAttention(const ReadReport& document, const std::string& question, const std::string& answer,
                                  const AttentionSelection& selection = {}, std::stop_token stop = {});

  /// Word → latent → word for bytes of a passage.
  SentenceAttention sentenceAttention(const ReadReport& document, int passage, const TextRange& range,
                                      const AttentionSelection& selection = {}, std::stop_token stop = {});

  /// Full-text search over the documents that were read, or over those given alone.
  std::vector<SearchHit> search(const std::string& query, const std::vector<ReadReport>& documents, int limit);

  /// Times reading `tokens` synthetic tokens; the library is not touched.
  ReadBench benchRead(std::uint64_t tokens, std::stop_token stop);

  /// Tokens a second of earlier readings by this model; nothing where none was long enough to tell.
  std::optional<double> measuredRate();

  /// Loads the model if it is not loaded yet.
  ModelStatus model();

  /// What was read so far, by this program and by others. Throws Error where it can neither be opened nor made.
  const Library& library();

  /// The same for writing; waits for another program that is writing it.
  Library& libraryForWriting(std::stop_token stop);

  /// EngineOptions::libraryBytes for the readings to come.
  void setLibraryBytes(std::uint64_t bytes);

 private:
  std::optional<ReadReport> recall(const std::string& name);
  Summary summaryOf(const ReadReport& document, const Reading& reading, const SummaryRequest& request);
  int passagesAsOf(const ReadReport& document, const AskedDocument& whole, const std::string& place);

  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace core
