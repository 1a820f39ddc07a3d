// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cue_text.h"

#include <array>

#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::size_t kLongestTag = 512;

struct Entity {
  std::string_view name, text;
};
constexpr std::array<Entity, 8> kEntities{{{"&amp;", "&"},
                                           {"&lt;", "<"},
                                           {"&gt;", ">"},
                                           {"&nbsp;", " "},
                                           {"&quot;", "\""},
                                           {"&#39;", "'"},
                                           {"&lrm;", "\xE2\x80\x8E"},
                                           {"&rlm;", "\xE2\x80\x8F"}}};

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// Length of the tag `text` begins with, 0 when it begins with none.
std::size_t tagLength(std::string_view text) {
  if (text.starts_with("{\\")) {
    const std::size_t end = text.substr(0, kLongestTag).find('}');
    return end == text.npos ? 0 : end + 1;
  }
  if (text.size() < 3 || text.front() != '<' || (text[1] != '/' && !isLetterOrDigit(text[1]))) return 0;
  const std::size_t end = text.substr(0, kLongestTag).find_first_of("<>", 1);
  return end == text.npos || text[end] == '<' ? 0 : end + 1;
}

const Entity* entityAt(std::string_view text) {
  for (const Entity& entity : kEntities)
    if (text.starts_with(entity.name)) return &entity;
  return nullptr;
}

// The annotation of "<v.loud Name>"; false for other tags.
bool isVoice(std::string_view tag) {
  return tag.size() > 3 && tag[1] == 'v' && (tag[2] == ' ' || tag[2] == '.' || tag[2] == '\t');
}

std::string voiceOf(std::string_view tag) {
  const std::size_t space = tag.find_first_of(" \t\n");
  if (space == tag.npos) return {};
  return std::string(trimmed(tag.substr(space, tag.size() - 1 - space)));
}

std::string resolved(std::string_view text, bool entities) {
  std::string out;
  for (; !text.empty();) {
    const Entity* entity = entities ? entityAt(text) : nullptr;
    out += entity != nullptr ? entity->text : text.substr(0, 1);
    text.remove_prefix(entity != nullptr ? entity->name.size() : 1);
  }
  return out;
}

}  // namespace

std::vector<Utterance> parseCueText(std::string_view text, bool entities) {
  std::vector<Utterance> utterances(1);
  std::string raw;
  const auto close = [&] { utterances.back().text += resolved(raw, entities), raw.clear(); };
  while (!text.empty()) {
    const std::size_t tag = tagLength(text);
    if (tag == 0) {
      raw += text.front();
      text.remove_prefix(1);
      continue;
    }
    if (const std::string_view voice = text.substr(0, tag); isVoice(voice)) {
      close();
      if (!trimmed(utterances.back().text).empty()) utterances.emplace_back();
      utterances.back() = {resolved(voiceOf(voice), entities), {}};
    }
    text.remove_prefix(tag);
  }
  close();
  for (Utterance& utterance : utterances) utterance.text = std::string(trimmed(utterance.text));
  return utterances;
}

}  // namespace core
