// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace models {
namespace {

struct Lead {
  std::size_t bytes;                            ///< of the whole character; 0 when no character begins so
  unsigned char lowest = 0x80, highest = 0xBF;  ///< of the second byte
};

// Table 3-7 of the Unicode Standard.
Lead leadOf(unsigned char first) {
  if (first < 0x80) return {1};
  if (first < 0xC2) return {0};
  if (first < 0xE0) return {2};
  if (first == 0xE0) return {3, 0xA0};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3};
  if (first == 0xF0) return {4, 0x90};
  if (first < 0xF4) return {4};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

std::size_t wellFormedPrefix(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::uint64_t eight = 0;
    if (text.size() - at >= sizeof eight) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
      if ((eight & 0x8080808080808080u) == 0) {
        at += sizeof eight;
        continue;
      }
    }
    const Utf8Step step = firstStep(text.substr(at));
    if (step.kind != Utf8Step::Kind::Character) return at;
    at += step.bytes;
  }
  return at;
}

}  // namespace

Utf8Step firstStep(std::string_view text) {
  const Lead lead = leadOf(static_cast<unsigned char>(text.front()));
  if (lead.bytes == 0) return {Utf8Step::Kind::Malformed, 1};
  for (std::size_t i = 1; i < lead.bytes; ++i) {
    if (i == text.size()) return {Utf8Step::Kind::Unfinished, i};
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool fits = i == 1 ? byte >= lead.lowest && byte <= lead.highest : (byte & 0xC0) == 0x80;
    if (!fits) return {Utf8Step::Kind::Malformed, i};
  }
  return {Utf8Step::Kind::Character, lead.bytes};
}

bool isUtf8(std::string_view text) { return wellFormedPrefix(text) == text.size(); }

std::string takeCharacters(std::string& pending) {
  std::string taken;
  std::string_view rest = pending;
  while (!rest.empty()) {
    const Utf8Step step = firstStep(rest);
    if (step.kind == Utf8Step::Kind::Unfinished) break;
    taken += step.kind == Utf8Step::Kind::Character ? rest.substr(0, step.bytes) : kReplacement;
    rest.remove_prefix(step.bytes);
  }
  pending.erase(0, pending.size() - rest.size());
  return taken;
}

WellFormedText::WellFormedText(std::string_view original) : original_(original) {
  for (std::size_t at = 0; at < original.size();) {
    const std::size_t good = wellFormedPrefix(original.substr(at));
    if (good == original.size()) return;
    repaired_ += original.substr(at, good);
    at += good;
    if (at == original.size()) return;
    const Utf8Step bad = firstStep(original.substr(at));
    repairs_.push_back({repaired_.size(), at, at + bad.bytes});
    repaired_ += kReplacement;
    at += bad.bytes;
  }
}

std::size_t WellFormedText::originalOffset(std::size_t offset) const {
  const auto after = std::upper_bound(repairs_.begin(), repairs_.end(), offset,
                                      [](std::size_t value, const Repair& repair) { return value < repair.at; });
  if (after == repairs_.begin()) return offset;
  const Repair& last = *(after - 1);
  if (offset == last.at) return last.originalBegin;
  const std::size_t behind = last.at + kReplacement.size();
  return last.originalEnd + (offset > behind ? offset - behind : 0);
}

}  // namespace models
