// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/turn_source.h"

#include <algorithm>
#include <utility>

#include "core/error.h"
#include "core/ingest/utf8.h"

namespace core {
namespace {

constexpr std::size_t kLongestTurn = std::size_t{64} << 10;

// Where to cut text that is too long: after the last newline or blank of its first kLongestTurn bytes.
std::size_t cutOf(const std::string& text) {
  const std::string_view head = std::string_view(text).substr(0, kLongestTurn);
  for (const char separator : {'\n', ' '})
    if (const std::size_t at = head.rfind(separator); at != head.npos && at > 0) return at + 1;
  std::size_t at = kLongestTurn;
  while (!beginsCodePoint(text[at])) --at;
  return at;
}

std::vector<Turn> cut(std::vector<Turn> turns) {
  std::vector<Turn> short_;
  short_.reserve(turns.size());
  for (Turn& turn : turns) {
    while (turn.text.size() > kLongestTurn) {
      Turn head = turn;
      head.text.resize(cutOf(turn.text));
      turn.text.erase(0, head.text.size());
      if (turn.beginMs < 0) turn.line += static_cast<int>(std::count(head.text.begin(), head.text.end(), '\n'));
      short_.push_back(std::move(head));
    }
    short_.push_back(std::move(turn));
  }
  return short_;
}

}  // namespace

TurnSource::TurnSource(DocumentInfo info, std::vector<Turn> turns)
    : info_(std::move(info)), turns_(cut(std::move(turns))) {
  for (const Turn& turn : turns_) info_.durationMs = std::max(info_.durationMs, turn.endMs);
}

std::optional<SourceUnit> TurnSource::next(std::stop_token stop) {
  if (stop.stop_requested()) throw Error(Failure::Interrupted, "Reading \"" + info_.path + "\" was stopped.");
  if (next_ >= turns_.size()) return std::nullopt;
  const Turn& turn = turns_[next_++];
  ++coverage_.pages;
  if (turn.text.empty())
    coverage_.skipped.push_back(
        {static_cast<int>(next_) - 1, PageVerdict::Empty, "nothing is said at line " + std::to_string(turn.line)});
  else
    ++coverage_.pagesWithText;
  return turn;
}

}  // namespace core
