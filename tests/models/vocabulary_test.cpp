// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/vocabulary.h"

#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/gguf.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_files.h"

namespace {

using models::ModelError;
using models::PreTokenizer;
using models::Vocabulary;
using nlohmann::json;

Vocabulary fromGguf(const GgufBuilder& builder) {
  const TemporaryFolder folder;
  return vocabularyFromGguf(models::GgufFile::open(folder.write("m.gguf", builder.build())));
}

Vocabulary fromJson(const std::string& text) {
  const TemporaryFolder folder;
  return models::vocabularyFromTokenizerJson(folder.write("tokenizer.json", text));
}

void expectTiny(const Vocabulary& vocabulary) {
  EXPECT_EQ(vocabulary.tokens, tiny::kTokens);
  EXPECT_EQ(vocabulary.special, (std::vector<std::int32_t>{0, 1}));
  ASSERT_EQ(vocabulary.merges.size(), 1u);
  EXPECT_EQ(vocabulary.merges[0], (std::pair<std::string, std::string>("a", "b")));
  EXPECT_EQ(vocabulary.preTokenizer, PreTokenizer::SmolLM);
}

TEST(VocabularyTest, IsTheSameFromGgufAndTokenizerJson) {
  expectTiny(fromGguf(tiny::metadata()));
  expectTiny(fromJson(tiny::kTokenizerJson));
  EXPECT_EQ(fromGguf(tiny::metadata()).endOfText, 1);
}

TEST(VocabularyTest, AddsTokensBeyondTheVocabulary) {
  json file = json::parse(tiny::kTokenizerJson);
  file["added_tokens"].push_back({{"id", 7}, {"content", "<|new|>"}, {"special", false}});
  const Vocabulary vocabulary = fromJson(file.dump());
  EXPECT_EQ(vocabulary.tokens.back(), "<|new|>");
  EXPECT_EQ(vocabulary.special.back(), 7);
}

TEST(VocabularyTest, ReadsMergesSpelledAsPairs) {
  json file = json::parse(tiny::kTokenizerJson);
  file["model"]["merges"] = json::array({json::array({"a", "b"})});
  expectTiny(fromJson(file.dump()));
}

TEST(VocabularyTest, RecognisesKnownPreTokenizersByExactStructure) {
  json file = json::parse(tiny::kTokenizerJson);
  const auto kindOf = [&](const char* step) {
    file["pre_tokenizer"] = json::parse(step);
    return fromJson(file.dump()).preTokenizer;
  };
  EXPECT_EQ(kindOf(R"({"type":"ByteLevel","add_prefix_space":false,"trim_offsets":false})"), PreTokenizer::Gpt2);
  EXPECT_EQ(kindOf(R"({"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"},
    "behavior":"Isolated","invert":false},{"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]})"),
            PreTokenizer::Llama3);
  for (const char* unknown :
       {"null", "[]", R"({"type":"Whitespace"})", R"({"type":"ByteLevel","add_prefix_space":true})",
        R"({"type":"ByteLevel","add_prefix_space":false,"extra":1})", R"({"type":1,"pretokenizers":5})",
        R"({"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"(a+)+$"},"behavior":"Isolated",
            "invert":false},{"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]})"}) {
    EXPECT_THROW(kindOf(unknown), ModelError) << unknown;
  }
}

TEST(VocabularyTest, RefusesDamagedTokenizerJson) {
  const std::pair<const char*, json> changes[] = {
      {"/model/type", "Unigram"},
      {"/model", 1},
      {"/model/vocab", json::array()},
      {"/model/vocab/a", 3},
      {"/model/vocab/a", -1},
      {"/model/vocab/a", 7},
      {"/model/vocab/a", 2.0},
      {"/model/vocab/a", 4294967298},
      {"/model/merges", nullptr},
      {"/model/merges/0", "a  b"},
      {"/model/merges/0", "ab"},
      {"/model/merges/0", "a x"},
      {"/model/merges/0", "b a"},
      {"/model/merges/0", 5},
      {"/model/merges/0", json::array({"a"})},
      {"/model/dropout", 0.1},
      {"/model/byte_fallback", true},
      {"/model/ignore_merges", true},
      {"/model/end_of_word_suffix", "</w>"},
      {"/normalizer", {{"type", "NFC"}}},
      {"/decoder", {{"type", "WordPiece"}}},
      {"/decoder", nullptr},
      {"/added_tokens", "none"},
      {"/added_tokens/0/id", 9},
      {"/added_tokens/0/id", 2},
      {"/added_tokens/0/content", ""},
      {"/added_tokens/0/content", std::string(1025, 'x')},
      {"/added_tokens/0/content", 5},
      {"/added_tokens/0/lstrip", true},
      {"/added_tokens/1", {{"id", 0}, {"content", "<|im_start|>"}}},
  };
  for (const auto& [place, value] : changes) {
    json file = json::parse(tiny::kTokenizerJson);
    file[json::json_pointer(place)] = value;
    EXPECT_THROW(fromJson(file.dump()), ModelError) << place << " " << value;
  }
  std::string deep(40, '[');
  EXPECT_THROW(fromJson("{\"x\":" + deep + std::string(40, ']') + "," + tiny::kTokenizerJson.substr(1)), ModelError);
  EXPECT_THROW(fromJson(tiny::kTokenizerJson.substr(0, 200)), ModelError);
}

TEST(VocabularyTest, RefusesDamagedGgufTokenizers) {
  const auto refused = [](const std::string& key, const std::function<void(GgufBuilder&)>& put) {
    GgufBuilder file = tiny::metadata();
    std::erase_if(file.pairs, [&](const std::string& pair) { return pair.starts_with(rawText(key)); });
    put(file);
    EXPECT_THROW(fromGguf(file), ModelError) << key;
  };
  const std::string prefix = "tokenizer.ggml.";
  for (const char* name : {"model", "pre", "tokens", "token_type", "merges"}) {
    refused(prefix + name, [](GgufBuilder&) {});
    refused(prefix + name, [&](GgufBuilder& file) { file.number(prefix + name, 1); });
  }
  refused(prefix + "model", [&](GgufBuilder& file) { file.text(prefix + "model", "llama"); });
  refused(prefix + "pre", [&](GgufBuilder& file) { file.text(prefix + "pre", "default"); });
  refused(prefix + "tokens", [&](GgufBuilder& file) {
    file.texts(prefix + "tokens", {"<|im_start|>", "<|im_end|>", "a", "b", "ab", "c", "c"});
  });
  refused(prefix + "token_type", [&](GgufBuilder& file) { file.numbers(prefix + "token_type", {3, 3}); });
  refused(prefix + "token_type", [&](GgufBuilder& file) {
    file.numbers(prefix + "token_type", {3, 3, 1, 1, 1, 1, 7});
  });
  for (const char* merge : {"a", " b", "a ", "a b c", "a zz", "b c"}) {
    refused(prefix + "merges", [&](GgufBuilder& file) { file.texts(prefix + "merges", {merge}); });
  }
  refused(prefix + "eos_token_id", [&](GgufBuilder& file) { file.number(prefix + "eos_token_id", 7); });
}

}  // namespace
