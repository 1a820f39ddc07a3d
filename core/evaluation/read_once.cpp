// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/read_once.h"

#include <algorithm>
#include <utility>

#include "core/error.h"
#include "core/reading/reader.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {

PassageTokens tokensOf(const models::Tokenizer& tokenizer, std::span<const std::int32_t> header,
                       std::span<const Passage> passages) {
  PassageTokens tokens{{header.begin(), header.end()}, std::vector<std::int64_t>(header.size(), -1)};
  for (std::size_t p = 0; p < passages.size(); ++p) {
    const auto ids = tokenizer.ids(passages[p].text + "\n\n");
    tokens.ids.insert(tokens.ids.end(), ids.begin(), ids.end());
    tokens.passages.resize(tokens.ids.size(), static_cast<std::int64_t>(p));
  }
  return tokens;
}

void stopIfAsked(const std::stop_token& stop) {
  if (stop.stop_requested()) throw Error(Failure::Interrupted, "The evaluation was stopped.");
}

ReadDocument readOnce(const models::LanguageModel& language, models::ReadingState state,
                      std::span<const Passage> passages, const PassageTokens& tokens, const TokenWatcher& watch,
                      std::stop_token stop, const LayerListener& onLayer,
                      const ObservationListener& onChunk) {
  const auto stride = language.evidence().bytesPerToken();
  const auto end = std::make_shared<models::ReadingState>(std::move(state));
  ReadDocument document{{}, {{}, std::vector<std::size_t>(passages.size() + 1, 0)}, end};
  for (const auto& passage : passages) document.texts.push_back(passage.text);
  models::AbsorbOptions absorb;
  absorb.evidenceKeys = stride > 0;
  absorb.onLayer = onLayer;
  constexpr std::size_t kChunk = ReaderOptions{}.chunkTokens;
  for (std::size_t at = 0; at < tokens.ids.size(); at += kChunk) {
    stopIfAsked(stop);
    const auto count = std::min(kChunk, tokens.ids.size() - at);
    const auto places = std::span(tokens.passages).subspan(at, count);
    const auto seen = language.absorb(std::span(tokens.ids).subspan(at, count), places, *end, absorb);
    for (std::size_t i = 0; i < count; ++i) {
      if (places[i] < 0) continue;
      const auto* code = reinterpret_cast<const std::byte*>(seen.evidenceKeys.data()) + i * stride;
      document.evidence.codes.insert(document.evidence.codes.end(), code, code + stride);
      document.evidence.offsets[places[i] + 1] = document.evidence.codes.size();
    }
    if (onChunk) onChunk(seen);
    if (watch) watch(at + count);
  }
  return document;
}

}  // namespace core
