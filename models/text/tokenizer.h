// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/text/byte_pair.h"
#include "models/text/pretokenizer.h"
#include "models/text/utf8.h"
#include "models/text/vocabulary.h"

namespace models {

struct Token {
  std::int32_t id;
  std::uint32_t begin, end;  ///< bytes [begin, end) of the original text
  friend bool operator==(const Token&, const Token&) = default;
};

/// Byte-level byte-pair encoding. Immutable, so one object serves any number of threads.
class Tokenizer {
 public:
  enum class Specials {
    AsText,      ///< "<|im_end|>" is ten characters: for everything that comes from a document or a user
    Recognised,  ///< "<|im_end|>" is one token: for prompts of our own making
  };

  /// Throws ModelError when merges, special tokens or the ids of begin and end do not fit the tokens.
  explicit Tokenizer(Vocabulary vocabulary);

  /// The tokens of `text`, whose ranges follow one another and cover it. Malformed UTF-8 is read as U+FFFD; where that
  /// takes several tokens, the first has the range of the malformed bytes. A byte the vocabulary has no token for
  /// (SmolLM2: six control codes and the beginnings of planes 4 to 11) is left out and lies in the range of the token
  /// before it, or in the first token's; a text of such bytes alone has no tokens. Throws std::length_error from 2 GiB.
  std::vector<Token> encode(std::string_view text, Specials specials = Specials::AsText) const;
  std::vector<std::int32_t> ids(std::string_view text, Specials specials = Specials::AsText) const;

  /// The text of `ids` without special tokens: always well-formed, with U+FFFD where the tokens' bytes are no
  /// character. For well-formed text, decode(ids(text)) is text again, less the bytes the vocabulary lacks. Throws
  /// std::out_of_range for an id the vocabulary does not have.
  std::string decode(std::span<const std::int32_t> ids) const;

  /// The bytes one token stands for, perhaps part of a character; a special token's name. Throws like decode.
  const std::string& bytesOf(std::int32_t id) const { return bytes_.at(static_cast<std::size_t>(id)); }
  bool isSpecial(std::int32_t id) const { return special_.at(static_cast<std::size_t>(id)); }

  /// The token, special or not, whose bytes are `token`.
  std::optional<std::int32_t> find(std::string_view token) const;

  std::size_t size() const { return bytes_.size(); }
  /// -1 when the model has none.
  std::int32_t beginOfText() const { return beginOfText_; }
  std::int32_t endOfText() const { return endOfText_; }

 private:
  class Encoder;  // one call's work

  void indexSpecials(const std::vector<std::int32_t>& special);
  void indexTokens();
  void indexMerges(const std::vector<std::pair<std::string, std::string>>& merges);
  std::int32_t specialAt(std::string_view text) const;

  std::vector<std::string> bytes_;                                  ///< by id
  std::vector<bool> special_;                                       ///< by id
  std::array<std::vector<std::int32_t>, 256> specialsByFirstByte_;  ///< longest first
  std::unordered_map<std::string_view, std::int32_t> ordinary_;     ///< views into bytes_
  std::array<std::int32_t, 256> byteIds_;                           ///< -1 where the vocabulary lacks the byte
  MergeTable merges_;
  PreTokenSplitter splitter_;
  bool wholePieces_;  ///< a piece that is a token needs no merging (Llama 3)
  std::int32_t beginOfText_, endOfText_;
};

/// Decodes ids one by one into whole characters: the bytes of an unfinished one wait for the next id.
/// The pieces, finish()'s included, make up Tokenizer::decode() of the ids.
class StreamDecoder {
 public:
  /// `tokenizer` must outlive the decoder.
  explicit StreamDecoder(const Tokenizer& tokenizer) : tokenizer_(&tokenizer) {}

  std::string push(std::int32_t id);
  /// What is left at the end: U+FFFD for a character that was never finished. The decoder can then begin anew.
  std::string finish();

 private:
  const Tokenizer* tokenizer_;
  std::string pending_;
};

}  // namespace models
