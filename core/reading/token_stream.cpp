// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/token_stream.h"

#include <algorithm>

#include "models/text/tokenizer.h"

namespace core {

TokenStream::TokenStream(PassageStream passages, const models::Tokenizer& tokenizer, std::vector<std::int32_t> header,
                         std::uint64_t position, std::vector<PassageRow> begun)
    : passages_(std::move(passages)), tokenizer_(tokenizer), position_(position) {
  for (auto i = std::min<std::uint64_t>(position, header.size()); i < header.size(); ++i) waiting_.emplace_back(header[i], -1);
  pulled_ = begun.empty() ? std::max<std::uint64_t>(position, header.size()) : begun.front().tokenBegin;
  for (const auto& row : begun) enqueue(row);
}

void TokenStream::enqueue(const PassageRow& row) {
  const auto ids = tokenizer_.ids(row.passage.text);
  const auto skip = position_ > pulled_ ? position_ - pulled_ : 0;
  for (auto i = skip; i < ids.size(); ++i) waiting_.emplace_back(ids[i], row.passage.index);
  rows_.push_back({row.passage, pulled_, static_cast<std::uint32_t>(ids.size())});
  pulled_ += ids.size();
}

std::optional<TokenChunk> TokenStream::next(std::size_t tokens, std::stop_token stop) {
  while (!ended_ && waiting_.size() < tokens) {
    auto pulled = passages_.next(stop);
    if (!pulled) {
      ended_ = true;
      break;
    }
    for (auto& passage : *pulled) enqueue({std::move(passage), 0, 0});
  }
  if (waiting_.empty()) return std::nullopt;
  TokenChunk chunk;
  for (const auto count = std::min(tokens, waiting_.size()); chunk.ids.size() < count; waiting_.pop_front()) {
    chunk.ids.push_back(waiting_.front().first);
    chunk.passages.push_back(waiting_.front().second);
  }
  position_ += chunk.ids.size();
  return chunk;
}

}  // namespace core
