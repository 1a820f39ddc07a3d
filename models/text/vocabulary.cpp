// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/vocabulary.h"

#include <limits>
#include <string_view>
#include <unordered_set>

#include "models/error.h"
#include "models/files/gguf.h"
#include "models/text/vocabulary_check.h"

namespace models {
namespace {

constexpr std::size_t kMaxTokenBytes = 1024;

enum TokenType : std::int64_t { Normal = 1, Unknown, Control, UserDefined, Unused, Byte };

PreTokenizer preTokenizerNamed(const std::string& name, const std::string& file) {
  if (name == "smollm") return PreTokenizer::SmolLM;
  if (name == "llama-bpe" || name == "llama3" || name == "llama-v3") return PreTokenizer::Llama3;
  if (name == "gpt-2") return PreTokenizer::Gpt2;
  throw ModelError(file + " cuts text the way '" + name +
                   "' does, which is not known here. Use a SmolLM, Llama-3 or GPT-2 style model.");
}

std::int32_t tokenId(const GgufFile& file, const std::string& key, std::size_t tokens) {
  const auto* id = file.find<std::int64_t>(key);
  if (!id) return -1;
  if (*id < 0 || *id >= static_cast<std::int64_t>(tokens)) throw damaged(file.path(), "'" + key + "' is no token");
  return static_cast<std::int32_t>(*id);
}

}  // namespace

std::pair<std::string, std::string> splitMerge(const std::string& merge, const std::string& file) {
  const std::size_t space = merge.find(' ');
  if (space == 0 || space == std::string::npos || space + 1 == merge.size() ||
      merge.find(' ', space + 1) != std::string::npos) {
    throw damaged(file, "the merge '" + merge + "' is not two words");
  }
  return {merge.substr(0, space), merge.substr(space + 1)};
}

void checkVocabulary(const Vocabulary& vocabulary, const std::string& file) {
  if (vocabulary.tokens.empty()) throw damaged(file, "its vocabulary is empty");
  if (vocabulary.tokens.size() > std::numeric_limits<std::int32_t>::max())
    throw damaged(file, "it has too many tokens");
  std::unordered_set<std::string_view> known;
  known.reserve(vocabulary.tokens.size());
  for (const std::string& token : vocabulary.tokens) {
    if (token.empty() || token.size() > kMaxTokenBytes) throw damaged(file, "a token is empty or too long");
    if (!known.insert(token).second) throw damaged(file, "the token '" + token + "' has two ids");
  }
  for (const auto& [left, right] : vocabulary.merges) {
    if (!known.contains(left) || !known.contains(right) || !known.contains(left + right)) {
      throw damaged(file, "the merge '" + left + " " + right + "' names an unknown token");
    }
  }
}

Vocabulary vocabularyFromGguf(const GgufFile& file) {
  const auto& model = file.require<std::string>("tokenizer.ggml.model");
  if (model != "gpt2") {
    throw ModelError(file.path() + " has a tokenizer of the kind '" + model +
                     "', which is not supported. Use a model with a byte-level BPE tokenizer, SmolLM2 or Llama 3.");
  }
  Vocabulary vocabulary;
  vocabulary.preTokenizer = preTokenizerNamed(file.require<std::string>("tokenizer.ggml.pre"), file.path());
  vocabulary.tokens = file.require<std::vector<std::string>>("tokenizer.ggml.tokens");
  const auto& types = file.require<std::vector<std::int64_t>>("tokenizer.ggml.token_type");
  if (types.size() != vocabulary.tokens.size())
    throw damaged(file.path(), "its tokens and token types differ in number");
  for (std::size_t id = 0; id < types.size(); ++id) {
    if (types[id] < Normal || types[id] > Byte) throw damaged(file.path(), "a token is of an unknown type");
    const bool special = types[id] == Unknown || types[id] == Control || types[id] == UserDefined;
    if (special) vocabulary.special.push_back(static_cast<std::int32_t>(id));
  }
  for (const std::string& merge : file.require<std::vector<std::string>>("tokenizer.ggml.merges")) {
    vocabulary.merges.push_back(splitMerge(merge, file.path()));
  }
  vocabulary.beginOfText = tokenId(file, "tokenizer.ggml.bos_token_id", vocabulary.tokens.size());
  vocabulary.endOfText = tokenId(file, "tokenizer.ggml.eos_token_id", vocabulary.tokens.size());
  checkVocabulary(vocabulary, file.path());
  return vocabulary;
}

}  // namespace models
