// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/pretokenizer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace models {
namespace {

std::vector<std::string> piecesOf(const PreTokenSplitter& splitter, std::string_view text) {
  std::vector<std::string> pieces;
  splitter.split(text, [&](std::string_view piece) { pieces.emplace_back(piece); });
  return pieces;
}

std::vector<std::size_t> lengthsOf(const PreTokenSplitter& splitter, std::string_view text) {
  std::vector<std::size_t> lengths;
  splitter.split(text, [&](std::string_view piece) { lengths.push_back(piece.size()); });
  return lengths;
}

std::string joined(const std::vector<std::string>& pieces) {
  std::string text;
  for (const std::string& piece : pieces) text += piece;
  return text;
}

using Pieces = std::vector<std::string>;

TEST(PreTokenSplitterTest, CutsAsGpt2Does) {
  const PreTokenSplitter splitter(PreTokenizer::Gpt2);
  EXPECT_EQ(piecesOf(splitter, "I'll pay 1250 $  now"), (Pieces{"I", "'ll", " pay", " 1250", " $", " ", " now"}));
}

TEST(PreTokenSplitterTest, CutsSmolLmDigitsOneByOneWithoutTheirSpace) {
  const PreTokenSplitter splitter(PreTokenizer::SmolLM);
  EXPECT_EQ(piecesOf(splitter, "in  2024 it's"), (Pieces{"in", "  ", "2", "0", "2", "4", " it", "'s"}));
}

TEST(PreTokenSplitterTest, CutsLlama3NumbersByThreeAndContractionsOfAnyCase) {
  const PreTokenSplitter splitter(PreTokenizer::Llama3);
  EXPECT_EQ(piecesOf(splitter, "WE'LL (see) 12345\n\n"),
            (Pieces{"WE", "'LL", " (", "see", ")", " ", "123", "45", "\n\n"}));
}

// [text, [bytes of GPT-2's pieces…], [bytes of Llama 3's pieces…]] per line, from the reference implementation.
TEST(PreTokenSplitterTest, AgreesWithTheReferenceCompiledAndInterpreted) {
  std::ifstream file(LATTE_SOURCE_DIR "/tests/golden/tokenizer/pieces.json");
  const auto golden = nlohmann::json::parse(file);
  ASSERT_GE(golden.size(), 1000u);
  for (const bool compiled : {true, false}) {
    PreTokenSplitter::Limits limits;
    limits.compiled = compiled;
    const PreTokenSplitter gpt2(PreTokenizer::Gpt2, limits);
    const PreTokenSplitter llama3(PreTokenizer::Llama3, limits);
    for (const auto& line : golden) {
      const auto text = line[0].get<std::string>();
      EXPECT_EQ(lengthsOf(gpt2, text), line[1].get<std::vector<std::size_t>>()) << line[0];
      EXPECT_EQ(lengthsOf(llama3, text), line[2].get<std::vector<std::size_t>>()) << line[0];
    }
  }
}

TEST(PreTokenSplitterTest, TakesLongRunsWithinItsLimits) {
  for (const PreTokenizer kind : {PreTokenizer::Gpt2, PreTokenizer::SmolLM, PreTokenizer::Llama3}) {
    for (const bool compiled : {true, false}) {
      PreTokenSplitter::Limits limits;
      limits.compiled = compiled;
      const PreTokenSplitter splitter(kind, limits);
      const std::string spaces(1'000'000, ' '), letters(1'000'000, 'a');
      EXPECT_EQ(lengthsOf(splitter, spaces + "x"), (std::vector<std::size_t>{spaces.size() - 1, 2}));
      EXPECT_EQ(lengthsOf(splitter, letters), (std::vector<std::size_t>{letters.size()}));
    }
  }
}

TEST(PreTokenSplitterTest, FallsBackToRunsWhenAMatchMeetsItsLimit) {
  PreTokenSplitter::Limits limits;
  limits.matchSteps = 1;
  limits.compiled = false;
  const PreTokenSplitter splitter(PreTokenizer::Llama3, limits);
  const std::string text = "\xC3\xA9tait-ce  l'\xC3\xA9t\xC3\xA9?\n" + std::string(5000, ' ') + "oui\n";
  const Pieces pieces = piecesOf(splitter, text);
  EXPECT_EQ(joined(pieces), text);
  EXPECT_EQ(pieces,
            (Pieces{"\xC3\xA9tait-ce", "  ", "l'\xC3\xA9t\xC3\xA9?", "\n" + std::string(5000, ' '), "oui", "\n"}));
}

}  // namespace
}  // namespace models
