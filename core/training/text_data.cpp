// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/text_data.h"

#include <algorithm>
#include <random>

#include "core/error.h"
#include "core/evaluation/perplexity.h"
#include "core/evaluation/statistics.h"
#include "models/text/tokenizer.h"
#include "models/training/recipe.h"
#include "models/training/token_corpus.h"

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShortest = 2000;  ///< bytes of a file that is worth a sequence

bool isText(const fs::path& path) {
  const auto ending = path.extension(), name = path.filename();
  const bool known = ending == ".txt" || ending == ".md" || ending == ".rst";
  return known && !name.string().starts_with("LICENSE") && !name.string().starts_with("SOURCE");
}

std::vector<fs::path> filesOf(const TextData& data, const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& name : data.folders)
    for (const auto& entry : fs::recursive_directory_iterator(folder / name))
      if (entry.is_regular_file() && isText(entry.path()) && entry.file_size() >= kShortest)
        files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<fs::path> shuffled;
  for (const auto i : shuffledOrder(files.size(), data.seed)) shuffled.push_back(files[i]);
  return shuffled;
}

/// About `tokens` tokens of a text from a line that `seed` draws.
std::vector<std::int32_t> piece(const std::string& text, std::int64_t tokens, std::uint64_t seed,
                                const models::Tokenizer& tokenizer) {
  constexpr std::size_t kBytesPerToken = 6;  // more than any text has, so that the piece is long enough
  const auto bytes = static_cast<std::size_t>(tokens) * kBytesPerToken;
  std::size_t from = 0;
  if (text.size() > bytes) {
    from = std::mt19937_64(seed)() % (text.size() - bytes);
    from = std::min(text.find('\n', from), text.size() - bytes - 1) + 1;
  }
  auto ids = tokenizer.ids(std::string_view(text).substr(from, bytes));
  ids.resize(std::min(ids.size(), static_cast<std::size_t>(tokens)));
  return ids;
}

}  // namespace

TextData takeTextData(models::Recipe& recipe) {
  TextData data;
  data.folders = recipe.take("texts", data.folders);
  data.tokensPerFile = recipe.take("tokens_per_file", data.tokensPerFile);
  data.tokens = recipe.take("tokens", data.tokens);
  data.heldOut = recipe.take("held_out_files", data.heldOut);
  data.seed = recipe.take("text_seed", data.seed);
  return data;
}

models::TokenCorpus textCorpus(const TextData& data, TextPart part, const fs::path& folder,
                               const models::Tokenizer& tokenizer, const std::vector<std::int32_t>& header) {
  auto files = filesOf(data, folder);
  const auto kept = files.begin() + static_cast<std::ptrdiff_t>(data.heldOut * static_cast<double>(files.size()) + 0.5);
  if (part == TextPart::Training) files.erase(files.begin(), kept);
  if (part == TextPart::HeldOut) files.erase(kept, files.end());
  models::TokenCorpus corpus;
  for (std::size_t i = 0; i < files.size() && static_cast<std::int64_t>(corpus.ids.size()) < data.tokens; ++i) {
    try {
      const auto ids = piece(readSample(files[i].string()).text, data.tokensPerFile, data.seed + i, tokenizer);
      corpus.ids.insert(corpus.ids.end(), header.begin(), header.end());
      corpus.ids.insert(corpus.ids.end(), ids.begin(), ids.end());
      corpus.starts.push_back(static_cast<std::int64_t>(corpus.ids.size()));
    } catch (const Error&) {
      continue;  // one file of thousands that is no text
    }
  }
  if (corpus.texts() == 0) throw Error(Failure::Unreadable, folder.string() + " holds no texts that the recipe names.");
  return corpus;
}

}  // namespace core
