// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace models {

/// The known ways of cutting text into pieces before byte-pair merging. Patterns are never taken from a file.
enum class PreTokenizer { Gpt2, SmolLM, Llama3 };

/// What a byte-level BPE tokenizer is made of, as a GGUF file or a tokenizer.json holds it.
struct Vocabulary {
  std::vector<std::string> tokens;  ///< by id, in the byte-level alphabet of GPT-2 (a space is U+0120)
  std::vector<std::pair<std::string, std::string>> merges;  ///< by rank, in the same alphabet
  std::vector<std::int32_t> special;  ///< ids matched literally in text and never split, <|im_end|> for instance
  PreTokenizer preTokenizer = PreTokenizer::Gpt2;
  std::int32_t beginOfText = -1, endOfText = -1;  ///< -1 when the model has none
};

}  // namespace models
