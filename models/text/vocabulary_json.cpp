// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tokenizer.json. What could change how text is cut and has no counterpart in Vocabulary must be absent.
#include <algorithm>
#include <optional>

#include "models/error.h"
#include "models/files/strict_json.h"
#include "models/text/vocabulary.h"
#include "models/text/vocabulary_check.h"

namespace models {
namespace {

using nlohmann::json;

constexpr int kMaxDepth = 32;
constexpr std::uint64_t kMaxFileBytes = 64 << 20;

// Compared with the file's text as a whole, never compiled from it.
constexpr const char* kLlama3Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

json byteLevel(bool useRegex) { return {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", useRegex}}; }

json sequence(const json& first, const json& second) {
  return {{"type", "Sequence"}, {"pretokenizers", json::array({first, second})}};
}

// Spells out what may be left out and drops what has no effect on tokens.
json normalised(json step) {
  if (!step.is_object()) return step;
  if (step.contains("pretokenizers") && step["pretokenizers"].is_array()) {
    for (json& part : step["pretokenizers"]) part = normalised(part);
  }
  if (step.value("type", json()) == "ByteLevel") {
    step.erase("trim_offsets");
    if (!step.contains("use_regex")) step["use_regex"] = true;
  }
  return step;
}

std::optional<PreTokenizer> preTokenizerOf(const json& description) {
  const json step = normalised(description);
  if (step == byteLevel(true)) return PreTokenizer::Gpt2;
  if (step == sequence({{"type", "Digits"}, {"individual_digits", true}}, byteLevel(true))) return PreTokenizer::SmolLM;
  const json split = {
      {"type", "Split"}, {"pattern", {{"Regex", kLlama3Pattern}}}, {"behavior", "Isolated"}, {"invert", false}};
  if (step == sequence(split, byteLevel(false))) return PreTokenizer::Llama3;
  return std::nullopt;
}

class Parser {
 public:
  explicit Parser(const std::string& path) : path_(path), root_(readStrictJson(path, kMaxDepth, kMaxFileBytes)) {}

  Vocabulary parse() {
    checkKind();
    readTokens();
    readAddedTokens();
    readMerges();
    const auto gap = std::find(known_.begin(), known_.end(), false);
    if (gap != known_.end()) fail("no token has the id " + std::to_string(gap - known_.begin()));
    checkVocabulary(result_, path_);
    return std::move(result_);
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const { throw damaged(path_, problem); }
  [[noreturn]] void refuse(const std::string& what) const {
    throw ModelError(path_ + " cannot be used, because it " + what + ": use a SmolLM, Llama-3 or GPT-2 style model.");
  }

  static const json& member(const json& object, const char* key) {
    static const json kNull;
    const auto at = object.find(key);
    return at == object.end() ? kNull : *at;
  }

  static bool unset(const json& value) { return value.is_null() || value == false || value == ""; }

  const json& model() const { return root_.at("model"); }

  void checkKind() {
    if (!member(root_, "model").is_object() || member(model(), "type") != "BPE")
      refuse("has a tokenizer other than BPE");
    if (!member(root_, "normalizer").is_null()) refuse("changes text before cutting it");
    const auto pre = preTokenizerOf(member(root_, "pre_tokenizer"));
    if (!pre) refuse("cuts text in a way of its own");
    result_.preTokenizer = *pre;
    const json& decoder = member(root_, "decoder");
    if (!decoder.is_object() || member(decoder, "type") != "ByteLevel") refuse("does not have a byte-level decoder");
    for (const char* option : {"dropout", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback"}) {
      if (!unset(member(model(), option))) refuse(std::string("sets the BPE option '") + option + "'");
    }
    if (!unset(member(model(), "ignore_merges")) && *pre != PreTokenizer::Llama3) {
      refuse("sets the BPE option 'ignore_merges'");
    }
  }

  // Ids have to be dense, so none can exceed the number of tokens there are.
  void place(const json& id, const std::string& token) {
    if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= known_.size())
      fail("'" + token + "' has an impossible id");
    const auto at = id.get<std::size_t>();
    if (known_[at] && result_.tokens[at] != token) fail("two tokens have the id " + std::to_string(at));
    known_[at] = true;
    result_.tokens[at] = token;
  }

  void readTokens() {
    const json& tokens = member(model(), "vocab");
    const json& added = member(root_, "added_tokens");
    if (!tokens.is_object() || !(added.is_array() || added.is_null())) fail("its vocabulary is missing");
    std::size_t count = tokens.size();
    for (const json& token : added) {
      if (!token.is_object() || !member(token, "content").is_string()) fail("an added token has no text");
      if (!tokens.contains(token["content"].get_ref<const std::string&>())) ++count;
    }
    known_.resize(count);
    result_.tokens.resize(count);
    for (const auto& [token, id] : tokens.items()) place(id, token);
  }

  void readAddedTokens() {
    for (const json& token : member(root_, "added_tokens")) {
      for (const char* option : {"single_word", "lstrip", "rstrip"}) {
        if (!unset(member(token, option))) refuse(std::string("sets '") + option + "' for a token");
      }
      place(member(token, "id"), token["content"].get<std::string>());
      result_.special.push_back(token["id"].get<std::int32_t>());
    }
    std::sort(result_.special.begin(), result_.special.end());
    if (std::adjacent_find(result_.special.begin(), result_.special.end()) != result_.special.end()) {
      fail("it adds a token twice");
    }
  }

  void readMerges() {
    const json& merges = member(model(), "merges");
    if (!merges.is_array()) fail("its merges are missing");
    result_.merges.reserve(merges.size());
    for (const json& merge : merges) {
      if (merge.is_string()) {
        result_.merges.push_back(splitMerge(merge.get<std::string>(), path_));
      } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
        result_.merges.emplace_back(merge[0].get<std::string>(), merge[1].get<std::string>());
      } else {
        fail("a merge is not two words");
      }
    }
  }

  const std::string& path_;
  const json root_;
  Vocabulary result_;
  std::vector<bool> known_;  // by id
};

}  // namespace

Vocabulary vocabularyFromTokenizerJson(const std::string& path) { return Parser(path).parse(); }

}  // namespace models
