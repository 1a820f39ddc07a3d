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
  /// By id, in the byte-level alphabet of GPT-2 (a space is U+0120); special tokens as they stand in text.
  std::vector<std::string> tokens;
  std::vector<std::pair<std::string, std::string>> merges;  ///< by rank, in the same alphabet
  std::vector<std::int32_t> special;  ///< ids matched literally in text and never split, <|im_end|> for instance
  PreTokenizer preTokenizer = PreTokenizer::Gpt2;
  std::int32_t beginOfText = -1, endOfText = -1;  ///< -1 when the model has none
};

class GgufFile;

/// The vocabulary of a GGUF file or of a Hugging Face tokenizer.json, which names no begin and end of text. Checked
/// whole: ids without gaps, unique tokens, merges of known tokens. Throw ModelError for a damaged file and for any
/// tokenizer but a byte-level BPE with one of the known ways of cutting text, recognised by name or exact structure.
Vocabulary vocabularyFromGguf(const GgufFile& file);
Vocabulary vocabularyFromTokenizerJson(const std::string& path);

}  // namespace models
