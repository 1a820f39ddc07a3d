// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/speaker_labels.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::size_t kLongestLabel = 60;
constexpr int kNameWords = 4;
constexpr int kMostWords = 8;
constexpr std::size_t kEnoughTurns = 4;

UChar32 firstOf(std::string_view text) {
  UChar32 c = 0;
  U8_GET(reinterpret_cast<const std::uint8_t*>(text.data()), 0, 0, static_cast<std::int32_t>(text.size()), c);
  return c;
}

bool isNamePart(std::string_view word) { return u_isalnum(firstOf(word)) || word[0] == '[' || word[0] == '('; }

bool isCapitalised(std::string_view word) {
  const UChar32 c = firstOf(word[0] == '[' || word[0] == '(' ? word.substr(1) : word);
  return u_isupper(c) || u_isdigit(c) || (u_isalpha(c) && !u_islower(c));
}

bool isNumberedSpeaker(std::string_view name) {
  return name.starts_with("Speaker ") && name.find_first_not_of("0123456789", 8) == name.npos;
}

// `share` of the turns have a label: where nearly all have one, a program wrote them.
bool isTrusted(const SpeakerLabel& label, bool recurs, double share) {
  const bool mostHaveOne = share > 0.5, nearlyAllHaveOne = share > 0.9;
  if (isNumberedSpeaker(label.name) || nearlyAllHaveOne) return true;
  if (!label.plain) return recurs && mostHaveOne;
  return int{label.capitalised} + int{recurs} + int{mostHaveOne} >= 2;
}

}  // namespace

std::optional<SpeakerLabel> speakerLabel(std::string_view text) {
  const std::size_t colon = text.substr(0, kLongestLabel).find(':');
  if (colon == text.npos || text.substr(0, colon).find_first_of("!?;\"<>=\n") < colon) return std::nullopt;
  if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\n') return std::nullopt;
  SpeakerLabel label{std::string(trimmed(text.substr(0, colon)))};
  int words = 0;
  for (std::string_view rest = label.name; !rest.empty(); ++words) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    label.plain = label.plain && isNamePart(word) && word.find_first_of(",/") == word.npos;
    rest = trimmed(rest.substr(word.size()));
    const bool particle = words > 0 && !rest.empty();  // "van", "of": within a name, not at its ends
    label.capitalised = label.capitalised && (particle || isCapitalised(word));
  }
  label.plain = label.plain && words <= kNameWords;
  return words == 0 || words > kMostWords ? std::nullopt : std::optional(label);
}

void recognizeSpeakers(std::vector<Turn>& turns) {
  std::map<std::string, std::size_t> uses;
  std::size_t labelled = 0;
  for (const Turn& turn : turns)
    if (const auto label = turn.speaker.empty() ? speakerLabel(turn.text) : std::nullopt)
      ++uses[label->name], ++labelled;
  const double share =
      turns.size() < kEnoughTurns ? 0 : static_cast<double>(labelled) / static_cast<double>(turns.size());
  for (Turn& turn : turns) {
    const auto label = turn.speaker.empty() ? speakerLabel(turn.text) : std::nullopt;
    if (!label || !isTrusted(*label, uses[label->name] > 1, share)) continue;
    turn.text.erase(0, std::min(turn.text.find_first_not_of(" \t\n", turn.text.find(':') + 1), turn.text.size()));
    turn.speaker = label->name;
  }
}

}  // namespace core
