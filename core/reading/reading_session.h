// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/ingest/source.h"
#include "core/library/library.h"
#include "core/reading/passage_stream.h"
#include "core/reading/reader.h"

namespace models {
class Tokenizer;
}

namespace core {

class ReadingModel;
struct TokenChunk;

/// What makes two readings the same: content, model, how text is taken from documents and how the stream is cut.
std::string settingsOf(const ReadingModel& model, const ReaderOptions& options);  ///< how the key ends
std::string readingKey(const DocumentInfo& info, const ReadingModel& model, const ReaderOptions& options);
/// Whether questions can be answered from it: it is finished, the model understands its state, its text was taken by
/// the rules of today.
bool answersFrom(const Reading& reading, const ReadingModel& model);

/// How passages are cut: refers to the tokenizer.
TokenEnds tokenEndsOf(const models::Tokenizer& tokenizer);

/// One run of a reading: the model's state, the token stream and what waits to be saved, restored from the newest
/// checkpoint when there is one. Lives as long as Reader::read.
class ReadingSession {
 public:
  ReadingSession(const ReadingModel& model, Library& library, ReadingId reading, Source& source,
                 std::uint64_t checkpointSpacing);
  ~ReadingSession();

  /// The next tokens; nullopt at the end and when stopped.
  std::optional<TokenChunk> next(int tokens, std::stop_token stop);
  void absorb(const TokenChunk& chunk);
  /// Everything since the last save in one transaction.
  void save(double seconds, bool finished);

  ReadProgress progress(double seconds) const;
  Coverage coverage() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace core
