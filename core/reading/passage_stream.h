// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

#include "core/document/document.h"
#include "core/ingest/source.h"

namespace core {

/// Byte offsets at which the tokens of a text end.
using TokenEnds = std::function<std::vector<std::size_t>(std::string_view)>;

/// Cuts a source's units into passages of about 128 tokens. A passage never crosses a page; turns and paragraphs are
/// gathered until they fill one, "Speaker: " before a turn whose speaker is not the one before. Of a turn too long for
/// one passage, each piece has the turn's time and speaker but its own lines.
class PassageStream {
 public:
  /// Goes on from unit `firstUnit` with passage number `firstPassage`.
  PassageStream(Source& source, TokenEnds tokenEnds, int firstUnit, int firstPassage);

  /// The passages that one more unit completes, often none; nullopt at the end. Throws what the source throws.
  std::optional<std::vector<Passage>> next(std::stop_token stop);

  /// From which unit a new stream gives exactly the passages this one has not given yet.
  int nextUnit() const { return gathered_.empty() ? unit_ : gatheredFrom_; }
  int unitsPulled() const { return unit_; }
  int nextPassage() const { return passage_; }  ///< the number the next passage will have

  /// The pages pulled since the last call, for the library.
  std::vector<Page> takePages() { return std::exchange(pages_, {}); }

 private:
  std::vector<Passage> cutPage(const Page& page);
  std::vector<Passage> gather(Turn turn);
  std::vector<Passage> flush();
  std::vector<Passage> split(const Turn& turn);
  bool isTranscript() const { return source_.info().kind == DocumentKind::Transcript; }
  std::string rendered(const Turn& turn) const;
  Anchor anchorOf(const Turn& first, const Turn& last, int lastLine) const;

  Source& source_;
  TokenEnds tokenEnds_;
  int unit_ = 0, passage_ = 0, gatheredFrom_ = 0;
  std::vector<Turn> gathered_;
  std::string gatheredText_;
  std::vector<PassageTurn> turns_;  ///< of the gathered text
  std::size_t gatheredTokens_ = 0;
  std::vector<Page> pages_;
  bool ended_ = false;
};

}  // namespace core
