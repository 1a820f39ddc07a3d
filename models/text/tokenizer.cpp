// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/tokenizer.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>
#include <stdexcept>
#include <utility>

#include "models/error.h"

namespace models {
namespace {

ModelError unfit(const std::string& problem) { return damaged("The tokenizer's vocabulary", problem); }

/// GPT-2's alphabet of bytes, backwards: printable bytes stand for themselves, the others in order for U+0100 onwards.
constexpr std::array<int, 0x144> kByteOfCharacter = [] {
  std::array<int, 0x144> byteOf{};
  byteOf.fill(-1);
  int next = 0x100;
  for (int byte = 0; byte < 256; ++byte) {
    const bool printable = (byte > 0x20 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD);
    byteOf[static_cast<std::size_t>(printable ? byte : next++)] = byte;
  }
  return byteOf;
}();

/// The bytes of a token spelled in the alphabet of bytes; none when it is not spelled so.
std::optional<std::string> bytesOfSpelling(std::string_view token) {
  std::string bytes;
  for (std::size_t at = 0; at < token.size();) {
    const Utf8Step step = firstStep(token.substr(at));
    if (step.kind != Utf8Step::Kind::Character || step.bytes > 2) return std::nullopt;
    std::size_t character = static_cast<unsigned char>(token[at]);
    if (step.bytes == 2) character = (character & 0x1F) << 6 | (static_cast<unsigned char>(token[at + 1]) & 0x3F);
    if (character >= kByteOfCharacter.size() || kByteOfCharacter[character] < 0) return std::nullopt;
    bytes += static_cast<char>(kByteOfCharacter[character]);
    at += step.bytes;
  }
  return bytes;
}

}  // namespace

Tokenizer::Tokenizer(Vocabulary vocabulary)
    : bytes_(std::move(vocabulary.tokens)),
      special_(bytes_.size(), false),
      merges_(vocabulary.merges.size()),
      splitter_(vocabulary.preTokenizer),
      wholePieces_(vocabulary.preTokenizer == PreTokenizer::Llama3),
      beginOfText_(vocabulary.beginOfText),
      endOfText_(vocabulary.endOfText) {
  if (bytes_.size() > std::numeric_limits<std::int32_t>::max()) throw unfit("it has too many tokens");
  const auto size = static_cast<std::int32_t>(bytes_.size());
  if (beginOfText_ >= size || endOfText_ >= size) throw unfit("the token that begins or ends a text is not in it");
  indexSpecials(vocabulary.special);
  indexTokens();
  indexMerges(vocabulary.merges);
}

void Tokenizer::indexSpecials(const std::vector<std::int32_t>& special) {
  for (const std::int32_t id : special) {
    if (id < 0 || static_cast<std::size_t>(id) >= size()) {
      throw unfit("special token " + std::to_string(id) + " is not in it");
    }
    const std::string& name = bytesOf(id);
    if (name.empty()) throw unfit("special token " + std::to_string(id) + " has no name");
    if (isSpecial(id)) continue;
    special_[static_cast<std::size_t>(id)] = true;
    specialsByFirstByte_[static_cast<unsigned char>(name.front())].push_back(id);
  }
  for (auto& candidates : specialsByFirstByte_) {
    std::sort(candidates.begin(), candidates.end(), [this](std::int32_t a, std::int32_t b) {
      return std::pair(bytesOf(b).size(), a) < std::pair(bytesOf(a).size(), b);
    });
  }
}

void Tokenizer::indexTokens() {
  ordinary_.reserve(size());
  byteIds_.fill(-1);
  for (std::size_t id = 0; id < size(); ++id) {
    if (special_[id]) continue;
    // A token added by hand may be spelled as it is, out of the alphabet.
    if (auto bytes = bytesOfSpelling(bytes_[id])) bytes_[id] = std::move(*bytes);
    const std::string& bytes = bytes_[id];
    const bool isNew = ordinary_.emplace(bytes, static_cast<std::int32_t>(id)).second;
    if (isNew && bytes.size() == 1) byteIds_[static_cast<unsigned char>(bytes.front())] = static_cast<std::int32_t>(id);
  }
}

void Tokenizer::indexMerges(const std::vector<std::pair<std::string, std::string>>& merges) {
  for (std::size_t rank = 0; rank < merges.size(); ++rank) {
    const auto left = bytesOfSpelling(merges[rank].first);
    const auto right = bytesOfSpelling(merges[rank].second);
    const auto idOf = [&](const std::string& bytes) {
      const auto found = ordinary_.find(bytes);
      if (found == ordinary_.end()) throw unfit("merge " + std::to_string(rank) + " needs a token that is not in it");
      return found->second;
    };
    if (!left || !right) throw unfit("merge " + std::to_string(rank) + " is not spelled in the alphabet of bytes");
    merges_.add(idOf(*left), idOf(*right), {static_cast<std::int32_t>(rank), idOf(*left + *right)});
  }
}

/// Encodes the stretches of one well-formed text, in order.
class Tokenizer::Encoder {
 public:
  Encoder(const Tokenizer& tokenizer, const WellFormedText& text)
      : tokenizer_(tokenizer), wellFormed_(text), text_(text.view()), merger_(tokenizer.merges_) {
    if (text_.size() > std::numeric_limits<std::int32_t>::max()) throw std::length_error("text of 2 GiB or more");
    seen_.resize(std::bit_ceil(std::clamp<std::size_t>(text_.size() / 8, 1, kMostSeen)));
    tokens_.reserve(text_.size() / 4 + 1);
  }

  void addText(std::size_t begin, std::size_t end) {
    tokenizer_.splitter_.split(text_.substr(begin, end - begin), [this](std::string_view piece) { addPiece(piece); });
  }

  void addToken(std::int32_t id, std::size_t begin) { tokens_.push_back({id, static_cast<std::uint32_t>(begin), 0}); }

  std::vector<Token> finish() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::size_t end = i + 1 < tokens_.size() ? tokens_[i + 1].begin : text_.size();
      tokens_[i].begin = i == 0 ? 0 : tokens_[i - 1].end;
      tokens_[i].end = static_cast<std::uint32_t>(wellFormed_.originalOffset(end));
    }
    return std::move(tokens_);
  }

 private:
  static constexpr std::size_t kMostSeen = 8192;
  /// Where a piece was encoded before: text is mostly repeated words.
  struct Seen {
    std::uint32_t begin = 0, bytes = 0;
    std::size_t firstToken = 0, tokens = 0;
  };

  void addPiece(std::string_view piece) {
    const auto begin = static_cast<std::uint32_t>(piece.data() - text_.data());
    Seen& seen = seen_[std::hash<std::string_view>()(piece) & (seen_.size() - 1)];
    if (seen.bytes == piece.size() && text_.substr(seen.begin, seen.bytes) == piece) {
      for (std::size_t i = 0; i < seen.tokens; ++i) {
        const Token& token = tokens_[seen.firstToken + i];
        addToken(token.id, token.begin - seen.begin + begin);
      }
      return;
    }
    const std::size_t firstToken = tokens_.size();
    encodePiece(piece, begin);
    seen = {begin, static_cast<std::uint32_t>(piece.size()), firstToken, tokens_.size() - firstToken};
  }

  void encodePiece(std::string_view piece, std::uint32_t begin) {
    if (tokenizer_.wholePieces_) {
      const auto whole = tokenizer_.ordinary_.find(piece);
      if (whole != tokenizer_.ordinary_.end()) return addToken(whole->second, begin);
    }
    merger_.clear();
    for (std::uint32_t i = 0; i < piece.size(); ++i) {
      const std::int32_t id = tokenizer_.byteIds_[static_cast<unsigned char>(piece[i])];
      if (id >= 0) merger_.push({id, begin + i});
    }
    merger_.merge([this](const BytePairMerger::Symbol& symbol) { addToken(symbol.id, symbol.begin); });
  }

  const Tokenizer& tokenizer_;
  const WellFormedText& wellFormed_;
  std::string_view text_;
  BytePairMerger merger_;
  std::vector<Seen> seen_;
  std::vector<Token> tokens_;  ///< only id and begin, in text_'s offsets, until finish()
};

std::int32_t Tokenizer::specialAt(std::string_view text) const {
  for (const std::int32_t id : specialsByFirstByte_[static_cast<unsigned char>(text.front())]) {
    if (text.starts_with(bytesOf(id))) return id;
  }
  return -1;
}

std::vector<Token> Tokenizer::encode(std::string_view text, Specials specials) const {
  const WellFormedText wellFormed(text);
  const std::string_view view = wellFormed.view();
  Encoder encoder(*this, wellFormed);
  std::size_t begin = 0;
  for (std::size_t at = 0; specials == Specials::Recognised && at < view.size();) {
    const std::int32_t id = specialAt(view.substr(at));
    if (id < 0) {
      ++at;
      continue;
    }
    encoder.addText(begin, at);
    encoder.addToken(id, at);
    begin = at += bytesOf(id).size();
  }
  encoder.addText(begin, view.size());
  return encoder.finish();
}

std::vector<std::int32_t> Tokenizer::ids(std::string_view text, Specials specials) const {
  const std::vector<Token> tokens = encode(text, specials);
  std::vector<std::int32_t> ids(tokens.size());
  std::transform(tokens.begin(), tokens.end(), ids.begin(), [](const Token& token) { return token.id; });
  return ids;
}

std::string Tokenizer::decode(std::span<const std::int32_t> ids) const {
  StreamDecoder decoder(*this);
  std::string text;
  for (const std::int32_t id : ids) text += decoder.push(id);
  return text += decoder.finish();
}

std::optional<std::int32_t> Tokenizer::find(std::string_view token) const {
  if (const auto found = ordinary_.find(token); found != ordinary_.end()) return found->second;
  if (token.empty()) return std::nullopt;
  for (const std::int32_t id : specialsByFirstByte_[static_cast<unsigned char>(token.front())]) {
    if (bytesOf(id) == token) return id;
  }
  return std::nullopt;
}

std::string StreamDecoder::push(std::int32_t id) {
  if (tokenizer_->isSpecial(id)) return {};
  pending_ += tokenizer_->bytesOf(id);
  return takeCharacters(pending_);
}

std::string StreamDecoder::finish() {
  const bool unfinished = !pending_.empty();
  pending_.clear();
  return unfinished ? std::string(kReplacement) : std::string();
}

}  // namespace models
