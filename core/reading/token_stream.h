// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <deque>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/library/records.h"
#include "core/reading/passage_stream.h"

namespace models {
class Tokenizer;
}

namespace core {

/// Tokens to absorb at once, with the passage of each, −1 for the header.
struct TokenChunk {
  std::vector<std::int32_t> ids;
  std::vector<std::int64_t> passages;
};

/// The header and then the tokens of all passages, in chunks of equal size, so that every run of a reading cuts them at the
/// same places.
class TokenStream {
 public:
  /// Goes on at token `position` of the stream. `begun` are the passages that were pulled before but not wholly absorbed.
  TokenStream(PassageStream passages, const models::Tokenizer& tokenizer, std::vector<std::int32_t> header,
              std::uint64_t position, std::vector<PassageRow> begun);

  /// The next `tokens` tokens, fewer at the end, nullopt after it. Throws what the source throws; nothing is lost then.
  std::optional<TokenChunk> next(std::size_t tokens, std::stop_token stop);

  std::uint64_t position() const { return position_; }  ///< tokens given so far
  PassageStream& passages() { return passages_; }
  const PassageStream& passages() const { return passages_; }

  /// The passages pulled since the last call, with their place in the stream.
  std::vector<PassageRow> takeRows() { return std::exchange(rows_, {}); }

 private:
  void enqueue(const PassageRow& row);

  PassageStream passages_;
  const models::Tokenizer& tokenizer_;
  std::uint64_t position_ = 0, pulled_ = 0;  ///< tokens given; tokens of all passages pulled
  std::deque<std::pair<std::int32_t, std::int64_t>> waiting_;
  std::vector<PassageRow> rows_;
  bool ended_ = false;
};

}  // namespace core
