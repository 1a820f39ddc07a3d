// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/calibration.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/input_file.h"
#include "models/files/strict_json.h"

namespace models {
namespace {

constexpr std::uint64_t kMaxBytes = 16 << 20;
constexpr int kMaxDepth = 8;
constexpr std::size_t kPassageTokens = 110;  ///< paragraphs are joined until a passage has this many

/// Appends the passages of `text` to `joined` and returns the byte at which each begins.
std::vector<std::size_t> addPassages(const std::string& text, const Tokenizer& tokenizer, CalibrationText& joined) {
  std::vector<std::size_t> starts;
  std::vector<std::int32_t> passage;
  std::size_t begin = 0;
  for (std::size_t from = 0; from < text.size();) {
    const auto newline = text.find('\n', from);
    const auto to = newline == std::string::npos ? text.size() : newline + 1;
    if (passage.empty()) begin = from;
    const auto ids = tokenizer.ids(std::string_view(text).substr(from, to - from));
    passage.insert(passage.end(), ids.begin(), ids.end());
    from = to;
    if (passage.size() < kPassageTokens && from < text.size()) continue;
    if (passage.empty()) continue;
    starts.push_back(begin);
    joined.passages.push_back(std::move(passage));
    passage.clear();
  }
  return starts;
}

}  // namespace

Calibration readCalibration(const std::string& folder, const Tokenizer& tokenizer) {
  const std::filesystem::path root(folder);
  const auto questionsFile = (root / "questions.json").string();
  Calibration result;
  try {
    const auto questions = readStrictJson(questionsFile, kMaxDepth, kMaxBytes);
    for (const auto& document : questions.at("documents")) {
      const auto text = readText((root / "texts" / document.at("text").get<std::string>()).string(), kMaxBytes);
      const auto firstPassage = static_cast<std::int64_t>(result.joined.passages.size());
      result.sequences.push_back(tokenizer.ids(text));
      const auto starts = addPassages(text, tokenizer, result.joined);
      for (const auto& question : document.at("questions")) {
        const auto at = text.find(question.at("quote").get<std::string>());
        if (at == std::string::npos) throw damaged(questionsFile, "a quote does not stand in its text");
        const auto passage = std::upper_bound(starts.begin(), starts.end(), at) - starts.begin() - 1;
        result.joined.questions.push_back({questionTokens(tokenizer, question.at("question").get<std::string>()), firstPassage + passage});
      }
    }
    result.nullQuestions = readStrictJson((root / "null_questions.json").string(), kMaxDepth, kMaxBytes)
                               .at("questions")
                               .get<std::vector<std::string>>();
  } catch (const nlohmann::json::exception& problem) {
    throw damaged(questionsFile, problem.what());
  }
  return result;
}

}  // namespace models
