// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace models {
class Recipe;
struct TokenCorpus;
class Tokenizer;
}  // namespace models

namespace core {

/// Which texts a recipe names.
struct TextData {
  std::vector<std::string> folders;    ///< in the folder of the data; every .txt, .md and .rst file in them
  std::int64_t tokensPerFile = 40000;  ///< at most, from a place drawn by the seed
  std::int64_t tokens = 4000000;       ///< of all, at most
  double heldOut = 0.03;               ///< share of the files
  std::uint64_t seed = 1;
};

/// The numbers texts, tokens_per_file, tokens, held_out_files and text_seed.
TextData takeTextData(models::Recipe& recipe);

enum class TextPart { Training, HeldOut };

/// One part of the files, in an order that the seed decides; what cannot be read as text is left out. Each text begins
/// with `header`. Throws Error(Unreadable) when nothing is left.
models::TokenCorpus textCorpus(const TextData& data, TextPart part, const std::filesystem::path& folder,
                               const models::Tokenizer& tokenizer, const std::vector<std::int32_t>& header);

}  // namespace core
