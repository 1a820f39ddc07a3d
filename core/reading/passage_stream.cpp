// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/passage_stream.h"

#include <algorithm>
#include <utility>

#include "core/reading/passage_cut.h"

namespace core {
namespace {

constexpr std::size_t kFull = 128;     ///< tokens after which gathered turns are a passage
constexpr std::size_t kTooLong = 176;  ///< a turn of more is cut up by itself

constexpr const char* kBlanks = " \t\r\n";

int linesIn(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

PassageTurn markOf(const Turn& turn, std::size_t begin) {
  return {static_cast<std::uint32_t>(begin), turn.beginMs, turn.endMs, turn.speaker, turn.line};
}

}  // namespace

PassageStream::PassageStream(Source& source, TokenEnds tokenEnds, int firstUnit, int firstPassage)
    : source_(source), tokenEnds_(std::move(tokenEnds)), unit_(firstUnit), passage_(firstPassage) {
  source_.seek(firstUnit);
}

std::optional<std::vector<Passage>> PassageStream::next(std::stop_token stop) {
  if (ended_) return std::nullopt;
  auto unit = source_.next(stop);
  if (!unit) {
    ended_ = true;
    return flush();
  }
  ++unit_;
  if (auto* turn = std::get_if<Turn>(&*unit)) return gather(std::move(*turn));
  pages_.push_back(std::move(std::get<Page>(*unit)));
  return cutPage(pages_.back());
}

std::vector<Passage> PassageStream::cutPage(const Page& page) {
  std::vector<Passage> passages;
  for (const auto piece : cutPassages(page.text, tokenEnds_(page.text)))
    passages.push_back({passage_++, page.text.substr(piece.begin, piece.end - piece.begin),
                        PageAnchor{page.index, page.index, static_cast<std::uint32_t>(piece.begin),
                                   static_cast<std::uint32_t>(piece.end)}});
  return passages;
}

std::vector<Passage> PassageStream::gather(Turn turn) {
  if (turn.text.empty()) return {};
  std::vector<Passage> done;
  if (gatheredTokens_ + tokenEnds_(rendered(turn)).size() > kTooLong) done = flush();
  const auto text = rendered(turn);
  const auto tokens = tokenEnds_(text).size();
  if (tokens > kTooLong) {
    auto pieces = split(turn);
    std::move(pieces.begin(), pieces.end(), std::back_inserter(done));
    return done;
  }
  if (gathered_.empty()) gatheredFrom_ = unit_ - 1;
  if (isTranscript()) turns_.push_back(markOf(turn, gatheredText_.size()));
  gatheredText_ += text;
  gatheredTokens_ += tokens;
  gathered_.push_back(std::move(turn));
  if (gatheredTokens_ >= kFull) {
    auto full = flush();
    std::move(full.begin(), full.end(), std::back_inserter(done));
  }
  return done;
}

std::vector<Passage> PassageStream::flush() {
  if (gathered_.empty()) return {};
  const Turn& last = gathered_.back();
  Passage passage{passage_++, std::exchange(gatheredText_, {}),
                  anchorOf(gathered_.front(), last, last.line + linesIn(last.text)), std::exchange(turns_, {})};
  gathered_.clear();
  gatheredTokens_ = 0;
  return {std::move(passage)};
}

std::vector<Passage> PassageStream::split(const Turn& turn) {
  const auto text = rendered(turn);
  const std::string_view whole = text;
  std::vector<Passage> passages;
  for (const auto [begin, end] : cutPassages(text, tokenEnds_(text))) {
    const auto piece = whole.substr(begin, end - begin);
    const auto words = std::min(piece.find_first_not_of(kBlanks), piece.size());
    const auto wordsEnd = piece.find_last_not_of(kBlanks) + 1;
    const Turn part{turn.beginMs, turn.endMs, turn.speaker, {}, turn.line + linesIn(whole.substr(0, begin + words))};
    const int lastLine = std::max(part.line, turn.line + linesIn(whole.substr(0, begin + wordsEnd)));
    passages.push_back({passage_++, std::string(piece), anchorOf(part, part, lastLine), {}});
    if (isTranscript()) passages.back().turns = {markOf(part, 0)};
  }
  return passages;
}

std::string PassageStream::rendered(const Turn& turn) const {
  if (!isTranscript()) return turn.text + "\n\n";
  const bool named = !turn.speaker.empty() && (gathered_.empty() || gathered_.back().speaker != turn.speaker);
  return (named ? turn.speaker + ": " : std::string()) + turn.text + "\n";
}

Anchor PassageStream::anchorOf(const Turn& first, const Turn& last, int lastLine) const {
  if (isTranscript()) return TimeAnchor{first.beginMs, last.endMs, first.speaker, first.line, lastLine};
  return LineAnchor{first.line, lastLine};
}

}  // namespace core
