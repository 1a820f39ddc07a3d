// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/tokenizer.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <thread>
#include <vector>

#include "models/error.h"

namespace models {
namespace {

using Specials = Tokenizer::Specials;

/// GPT-2's spelling of a byte.
std::string spelled(int byte) {
  const auto printable = [](int b) { return (b > 0x20 && b < 0x7F) || (b > 0xA0 && b != 0xAD); };
  int character = byte;
  if (!printable(byte)) {
    character = 0x100;
    for (int b = 0; b < byte; ++b) character += printable(b) ? 0 : 1;
  }
  if (character < 0x80) return std::string(1, static_cast<char>(character));
  return {static_cast<char>(0xC0 | character >> 6), static_cast<char>(0x80 | (character & 0x3F))};
}

constexpr std::int32_t kBegin = 256, kEnd = 257, kEndOfAll = 258;

/// All bytes at their own ids, three special tokens and merges enough to see order, ties and pieces.
Vocabulary smallVocabulary() {
  Vocabulary vocabulary;
  for (int byte = 0; byte < 256; ++byte) vocabulary.tokens.push_back(spelled(byte));
  for (const char* special : {"<|begin|>", "<|end|>", "<|end|>of all"}) vocabulary.tokens.push_back(special);
  vocabulary.special = {kBegin, kEnd, kEndOfAll};
  const std::string space = spelled(' ');
  vocabulary.merges = {{"a", "a"},          {"t", "h"},   {space, "th"}, {"th", "e"},
                       {space + "th", "e"}, {"aa", "aa"}, {"!", "!"}};
  for (const auto& [left, right] : vocabulary.merges) vocabulary.tokens.push_back(left + right);
  vocabulary.beginOfText = kBegin;
  vocabulary.endOfText = kEnd;
  return vocabulary;
}

std::vector<std::string> texts(const Tokenizer& tokenizer, std::string_view text,
                               Specials specials = Specials::AsText) {
  std::vector<std::string> out;
  for (const std::int32_t id : tokenizer.ids(text, specials)) out.push_back(tokenizer.bytesOf(id));
  return out;
}

using Texts = std::vector<std::string>;

/// Well-formed text of the given units, or, with `strayBytes`, mixed with bytes that may be malformed.
std::string randomText(std::mt19937& random, std::size_t length, bool strayBytes) {
  const std::vector<std::string> units = {"a", "the", " ", "!", "\xC3\xA9", "\xF0\x9F\x98\x80", "\n", "<|end|>", "7"};
  std::string text;
  while (text.size() < length) {
    const bool stray = strayBytes && random() % 3 == 0;
    text += stray ? std::string(1, static_cast<char>(random() % 256)) : units[random() % units.size()];
  }
  return text;
}

void expectCoverage(const std::vector<Token>& tokens, std::string_view text) {
  std::uint32_t at = 0;
  for (const Token& token : tokens) {
    EXPECT_EQ(token.begin, at);
    EXPECT_LE(token.begin, token.end);
    at = token.end;
  }
  EXPECT_EQ(at, text.size());
}

TEST(TokenizerTest, MergesTheLowestRankFirstAndTheLeftmostOfEquals) {
  const Tokenizer tokenizer(smallVocabulary());
  EXPECT_EQ(texts(tokenizer, "the the"), (Texts{"the", " the"}));
  EXPECT_EQ(texts(tokenizer, "aaaaaaa"), (Texts{"aaaa", "aa", "a"}));
  EXPECT_EQ(texts(tokenizer, "!!!"), (Texts{"!!", "!"}));
}

TEST(TokenizerTest, GivesEachTokenItsBytesOfTheText) {
  const Tokenizer tokenizer(smallVocabulary());
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    const std::string text = randomText(random, random() % 200, false);
    const auto tokens = tokenizer.encode(text);
    expectCoverage(tokens, text);
    for (const Token& token : tokens) {
      EXPECT_EQ(tokenizer.bytesOf(token.id), text.substr(token.begin, token.end - token.begin));
    }
    EXPECT_EQ(tokenizer.decode(tokenizer.ids(text)), text);
  }
}

TEST(TokenizerTest, ReadsMalformedBytesAsReplacementAtTheirOffsets) {
  const Tokenizer tokenizer(smallVocabulary());
  const auto tokens = tokenizer.encode("a\xE2\x82z");
  const std::vector<Token> expected = {{'a', 0, 1}, {0xEF, 1, 3}, {0xBF, 3, 3}, {0xBD, 3, 3}, {'z', 3, 4}};
  EXPECT_EQ(tokens, expected);
  std::mt19937 random(2);
  for (int round = 0; round < 300; ++round) {
    const std::string text = randomText(random, random() % 60, true);
    expectCoverage(tokenizer.encode(text), text);
    EXPECT_EQ(tokenizer.decode(tokenizer.ids(text)), WellFormedText(text).view());
  }
}

TEST(TokenizerTest, RecognisesSpecialTokensOnlyWhenAsked) {
  const Tokenizer tokenizer(smallVocabulary());
  const std::string text = "a<|end|>of alla<|end|><|begin|";
  for (const std::int32_t id : tokenizer.ids(text)) EXPECT_FALSE(tokenizer.isSpecial(id));
  EXPECT_EQ(tokenizer.decode(tokenizer.ids(text)), text);
  const auto tokens = tokenizer.encode(text, Specials::Recognised);
  ASSERT_GT(tokens.size(), 4u);
  EXPECT_EQ(tokens[1], (Token{kEndOfAll, 1, 14}));
  EXPECT_EQ(tokens[3], (Token{kEnd, 15, 22}));
  EXPECT_EQ(tokens[4], (Token{'<', 22, 23}));
  expectCoverage(tokens, text);
  EXPECT_EQ(tokenizer.decode(tokenizer.ids(text, Specials::Recognised)), "aa<|begin|");
}

TEST(TokenizerTest, LeavesOutBytesTheVocabularyLacks) {
  Vocabulary vocabulary = smallVocabulary();
  vocabulary.tokens[4] = "unused1";
  vocabulary.tokens[6] = "unused2";
  const Tokenizer tokenizer(std::move(vocabulary));
  EXPECT_EQ(texts(tokenizer, "!\x04!a\x06"), (Texts{"!!", "a"}));
  const std::string text = "\x04!\x04!a\x06";
  expectCoverage(tokenizer.encode(text), text);
  EXPECT_TRUE(tokenizer.encode("\x04\x06").empty());
}

TEST(TokenizerTest, TakesWholePiecesFirstForLlama3) {
  Vocabulary vocabulary = smallVocabulary();
  vocabulary.tokens.push_back("xyz");
  EXPECT_EQ(texts(Tokenizer(vocabulary), "xyz"), (Texts{"x", "y", "z"}));
  vocabulary.preTokenizer = PreTokenizer::Llama3;
  EXPECT_EQ(texts(Tokenizer(vocabulary), "xyz xyz"), (Texts{"xyz", " ", "x", "y", "z"}));
}

TEST(TokenizerTest, FindsTokensByTheirBytes) {
  const Tokenizer tokenizer(smallVocabulary());
  EXPECT_EQ(tokenizer.find("<|begin|>"), kBegin);
  EXPECT_EQ(tokenizer.find(" "), ' ');
  ASSERT_TRUE(tokenizer.find(" the"));
  EXPECT_EQ(tokenizer.bytesOf(*tokenizer.find(" the")), " the");
  EXPECT_FALSE(tokenizer.find("absent"));
  EXPECT_FALSE(tokenizer.find(""));
  EXPECT_EQ(tokenizer.beginOfText(), kBegin);
  EXPECT_EQ(tokenizer.endOfText(), kEnd);
}

TEST(TokenizerTest, EncodesAMillionLettersWithoutWhiteSpace) {
  const Tokenizer tokenizer(smallVocabulary());
  const std::string text(1'000'001, 'a');
  const auto tokens = tokenizer.encode(text);
  EXPECT_EQ(tokens.size(), 250'001u);
  expectCoverage(tokens, text);
}

TEST(TokenizerTest, RefusesAVocabularyThatDoesNotFitTogether) {
  const auto changed = [](auto change) {
    Vocabulary vocabulary = smallVocabulary();
    change(vocabulary);
    return vocabulary;
  };
  EXPECT_THROW(Tokenizer(changed([](Vocabulary& v) { v.merges.push_back({"q", "u"}); })), ModelError);
  EXPECT_THROW(Tokenizer(changed([](Vocabulary& v) { v.merges.push_back({"a b", "c"}); })), ModelError);
  EXPECT_THROW(Tokenizer(changed([](Vocabulary& v) { v.special.push_back(9999); })), ModelError);
  EXPECT_THROW(Tokenizer(changed([](Vocabulary& v) { v.special.push_back(-1); })), ModelError);
  EXPECT_THROW(Tokenizer(changed([](Vocabulary& v) { v.tokens[kEnd].clear(); })), ModelError);
  EXPECT_THROW(Tokenizer(changed([](Vocabulary& v) { v.endOfText = 9999; })), ModelError);
}

TEST(TokenizerTest, NeverMergesOrdinaryTextIntoASpecialToken) {
  Vocabulary vocabulary = smallVocabulary();
  vocabulary.tokens.push_back("<|");
  vocabulary.special.push_back(static_cast<std::int32_t>(vocabulary.tokens.size()) - 1);
  vocabulary.merges.push_back({"<", "|"});
  EXPECT_THROW(Tokenizer{vocabulary}, ModelError);
}

TEST(TokenizerTest, EncodesTheSameOnTwoThreadsAtOnce) {
  const Tokenizer tokenizer(smallVocabulary());
  std::mt19937 random(3);
  const std::string text = randomText(random, 200'000, true);
  std::vector<Token> first, second;
  std::thread one([&] { first = tokenizer.encode(text); });
  std::thread two([&] { second = tokenizer.encode(text); });
  one.join();
  two.join();
  EXPECT_EQ(first, second);
  EXPECT_EQ(first, tokenizer.encode(text));
}

TEST(TokenizerTest, ThrowsForAnIdOutsideTheVocabulary) {
  const Tokenizer tokenizer(smallVocabulary());
  EXPECT_THROW(tokenizer.bytesOf(-1), std::out_of_range);
  EXPECT_THROW(tokenizer.decode(std::vector<std::int32_t>{100'000}), std::out_of_range);
}

TEST(StreamDecoderTest, HoldsBackAnUnfinishedCharacter) {
  const Tokenizer tokenizer(smallVocabulary());
  StreamDecoder decoder(tokenizer);
  EXPECT_EQ(decoder.push('a'), "a");
  EXPECT_EQ(decoder.push(0xC3), "");
  EXPECT_EQ(decoder.push(kEnd), "");
  EXPECT_EQ(decoder.push(0xA9), "\xC3\xA9");
  EXPECT_EQ(decoder.push(0xE2), "");
  EXPECT_EQ(decoder.finish(), kReplacement);
  EXPECT_EQ(decoder.finish(), "");
}

TEST(StreamDecoderTest, SaysPieceByPieceWhatDecodeSaysAtOnce) {
  const Tokenizer tokenizer(smallVocabulary());
  std::mt19937 random(4);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::int32_t> ids(random() % 40);
    for (auto& id : ids) id = static_cast<std::int32_t>(random() % tokenizer.size());
    StreamDecoder decoder(tokenizer);
    std::string text, raw;
    for (const std::int32_t id : ids) {
      const std::string piece = decoder.push(id);
      EXPECT_EQ(WellFormedText(piece).view().data(), piece.data()) << "a piece is well-formed";
      text += piece;
      raw += tokenizer.isSpecial(id) ? "" : tokenizer.bytesOf(id);
    }
    text += decoder.finish();
    EXPECT_EQ(text, tokenizer.decode(ids));
    EXPECT_EQ(text, WellFormedText(raw).view());
  }
}

}  // namespace
}  // namespace models
