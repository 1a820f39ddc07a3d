// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rouge.h"

#include <libstemmer.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace core {
namespace {

using Words = std::vector<std::string>;
using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;

constexpr std::size_t kLongestUnstemmed = 3;

std::string stemmed(const Stemmer& stemmer, const std::string& word) {
  if (word.size() <= kLongestUnstemmed) return word;
  const auto* stem =
      sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

double fMeasure(double same, std::size_t words, std::size_t reference) {
  return words + reference == 0 ? 0 : 2 * same / static_cast<double>(words + reference);
}

/// Runs of `length` words and how often they stand there.
std::map<Words, int> runsOf(const Words& words, std::size_t length) {
  std::map<Words, int> runs;
  for (std::size_t i = 0; i + length <= words.size(); ++i)
    ++runs[Words(words.begin() + static_cast<std::ptrdiff_t>(i),
                 words.begin() + static_cast<std::ptrdiff_t>(i + length))];
  return runs;
}

double rougeN(const Words& words, const Words& reference, std::size_t length) {
  const auto runs = runsOf(words, length), others = runsOf(reference, length);
  double same = 0;
  for (const auto& [run, count] : runs)
    if (const auto other = others.find(run); other != others.end()) same += std::min(count, other->second);
  const auto runsIn = [&](const Words& of) { return of.size() < length ? 0 : of.size() - length + 1; };
  return fMeasure(same, runsIn(words), runsIn(reference));
}

double rougeL(const Words& words, const Words& reference) {
  // Row i holds the longest common subsequences of the first i words and every beginning of the reference.
  std::vector<int> before(reference.size() + 1, 0), row(reference.size() + 1, 0);
  for (const auto& word : words) {
    for (std::size_t i = 0; i < reference.size(); ++i)
      row[i + 1] = word == reference[i] ? before[i] + 1 : std::max(before[i + 1], row[i]);
    std::swap(before, row);
  }
  return fMeasure(before.back(), words.size(), reference.size());
}

}  // namespace

std::vector<std::string> rougeWords(std::string_view text) {
  const Stemmer stemmer(sb_stemmer_new("porter", nullptr), &sb_stemmer_delete);
  std::string lower;
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())))
      .toLower(icu::Locale::getRoot())
      .toUTF8String(lower);
  Words words;
  std::string word;
  for (const char c : lower + " ") {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(stemmed(stemmer, std::exchange(word, std::string())));
    }
  }
  return words;
}

RougeScores scoreSummary(std::string_view summary, std::span<const std::string> references) {
  const auto words = rougeWords(summary);
  RougeScores best;
  for (const auto& text : references) {
    const auto reference = rougeWords(text);
    best.rouge1 = std::max(best.rouge1, rougeN(words, reference, 1));
    best.rouge2 = std::max(best.rouge2, rougeN(words, reference, 2));
    best.rougeL = std::max(best.rougeL, rougeL(words, reference));
  }
  return best;
}

}  // namespace core
