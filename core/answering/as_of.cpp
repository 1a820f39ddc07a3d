// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/as_of.h"

#include <algorithm>
#include <charconv>

namespace core {
namespace {

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = failed == std::errc() && end == text.data() + text.size();
  return whole && value >= 0 && value < 1'000'000'000 ? std::optional(value) : std::nullopt;
}

/// "1:02:03" and "41:07" in milliseconds.
std::optional<std::int64_t> timeOf(std::string_view text) {
  std::int64_t seconds = 0;
  int parts = 0;
  for (std::size_t from = 0; from <= text.size(); ++parts) {
    const auto colon = std::min(text.find(':', from), text.size());
    const auto part = number(text.substr(from, colon - from));
    if (!part || (parts > 0 && *part >= 60)) return std::nullopt;
    seconds = seconds * 60 + *part;
    from = colon + 1;
  }
  return parts == 2 || parts == 3 ? std::optional(seconds * 1000) : std::nullopt;
}

/// Passages from the beginning for which `before` holds.
template <class Anchored>
int countWhile(std::span<const Passage> passages, Anchored before) {
  const auto end = std::find_if_not(passages.begin(), passages.end(), before);
  return static_cast<int>(end - passages.begin());
}

std::optional<int> pageOf(const std::string& place, int lastPage, const std::function<std::string(int)>& labelOf) {
  for (int page = 0; page <= lastPage; ++page)
    if (labelOf(page) == place) return page;
  const auto counted = number(place);
  return counted && *counted >= 1 && *counted <= lastPage + 1 ? std::optional(static_cast<int>(*counted) - 1)
                                                              : std::nullopt;
}

}  // namespace

std::optional<int> passagesBy(const std::string& place, std::span<const Passage> passages,
                              const std::function<std::string(int)>& labelOf) {
  if (passages.empty()) return std::nullopt;
  if (const auto* last = std::get_if<PageAnchor>(&passages.back().anchor)) {
    const auto page = pageOf(place, last->lastPage, labelOf);
    if (!page) return std::nullopt;
    return countWhile(passages, [&](const Passage& p) { return std::get<PageAnchor>(p.anchor).lastPage <= *page; });
  }
  if (const auto time = timeOf(place)) {
    if (!std::holds_alternative<TimeAnchor>(passages.back().anchor)) return std::nullopt;
    return countWhile(passages, [&](const Passage& p) { return std::get<TimeAnchor>(p.anchor).beginMs <= *time; });
  }
  const auto line = number(place);
  if (!line) return std::nullopt;
  return countWhile(passages, [&](const Passage& p) {
    if (const auto* at = std::get_if<LineAnchor>(&p.anchor)) return at->firstLine <= *line;
    return std::get<TimeAnchor>(p.anchor).firstLine <= *line;
  });
}

}  // namespace core
