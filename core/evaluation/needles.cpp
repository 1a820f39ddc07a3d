// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/needles.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/evaluation/needle_facts.h"

namespace core {
namespace {

constexpr std::array kColours = {"amber", "ashen",  "azure",  "brass", "cedar", "coral", "copper", "ebony",
                                 "hazel", "indigo", "ivory",  "jade",  "khaki", "lilac", "maroon", "ochre",
                                 "olive", "pearl",  "russet", "sable", "sepia", "slate", "teal",   "umber"};
constexpr std::array kThings = {"anchor", "basket", "candle", "dagger",  "easel",  "fiddle", "goblet", "hammer",
                                "inkpot", "jigsaw", "kettle", "ladder",  "mitten", "needle", "oar",    "pulley",
                                "quill",  "ribbon", "saddle", "thimble", "urn",    "violin", "wagon",  "yoke"};
constexpr std::string_view kNoise =
    "The kettle is on the stove. The path goes down to the water. It is a quiet morning. We have time for another "
    "cup.\n";

std::string keyOf(std::mt19937_64& random) {
  const auto* colour = kColours[random() % kColours.size()];
  return fmt::format("{} {}", colour, kThings[random() % kThings.size()]);
}

std::string uuidOf(std::mt19937_64& random) {
  const std::uint64_t high = random(), low = random();
  return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, high >> 16 & 0xFFFF, high & 0xFFFF, low >> 48,
                     low & 0xFFFFFFFFFFFF);
}

Needle keyedNeedle(const char* what, std::string value, std::mt19937_64& random) {
  const auto key = keyOf(random);
  return {fmt::format("The secret {} of the {} is {}.", what, key, value),
          fmt::format("What is the secret {} of the {}?", what, key), std::move(value)};
}

/// Where the first sentence at or after byte `from` begins; failing that, the end.
std::size_t sentenceBegin(const std::string& text, std::size_t from) {
  if (from == 0) return 0;
  for (auto at = text.find_first_of(".!?", from); at != std::string::npos; at = text.find_first_of(".!?", at + 1))
    if (at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\n')) return at + 2;
  return text.size();
}

std::vector<std::size_t> passagesWith(const std::vector<Passage>& passages, const std::string& statement) {
  std::vector<std::size_t> places;
  for (std::size_t p = 0; p < passages.size(); ++p)
    if (passages[p].text.find(statement) != std::string::npos) places.push_back(p);
  return places;
}

}  // namespace

const char* nameOf(NeedleKind kind) {
  constexpr std::array kNames = {"noise", "number", "uuid", "meaning"};
  return kNames.at(static_cast<std::size_t>(kind));
}

Needle makeNeedle(NeedleKind kind, std::mt19937_64& random) {
  if (kind == NeedleKind::Meaning) {
    const auto& fact = kNeedleFacts[random() % kNeedleFacts.size()];
    return {fact.statement, fact.question, fact.answer};
  }
  if (kind == NeedleKind::Uuid) return keyedNeedle("code", uuidOf(random), random);
  return keyedNeedle("number", std::to_string(1'000'000 + random() % 9'000'000), random);
}

SetDocument hidden(std::span<const Needle> needles, std::span<const double> depths, const std::string& text,
                   const TokenEnds& tokenEnds) {
  std::string whole;
  std::size_t at = 0;
  for (std::size_t i = 0; i < needles.size(); ++i) {
    const auto place = std::max(at, sentenceBegin(text, static_cast<std::size_t>(depths[i] * text.size())));
    whole += text.substr(at, place - at);
    if (!whole.empty() && whole.back() != ' ' && whole.back() != '\n') whole += ' ';
    whole += needles[i].statement + " ";
    at = place;
  }
  whole += text.substr(at);
  SetDocument document{"", passagesOf(whole, tokenEnds), {}, {}};
  for (const auto& needle : needles)
    document.questions.push_back(
        {needle.question, {needle.answer}, passagesWith(document.passages, needle.statement), 0});
  return document;
}

std::string noiseText(std::size_t tokens, const TokenEnds& tokenEnds) {
  const auto times = tokens / tokenEnds(kNoise).size() + 1;
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += kNoise;
  return text;
}

std::optional<std::string> stretchOf(const std::string& text, std::span<const std::size_t> ends, std::size_t tokens,
                                     std::mt19937_64& random) {
  if (ends.size() < tokens || tokens == 0) return std::nullopt;
  const auto first = random() % ends.size(), last = first + tokens;
  const auto begin = first == 0 ? 0 : ends[first - 1];
  if (last <= ends.size()) return text.substr(begin, ends[last - 1] - begin);
  return text.substr(begin) + "\n\n" + text.substr(0, ends[last - ends.size() - 1]);
}

}  // namespace core
