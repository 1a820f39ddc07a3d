// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common_beginning.h"

#include <nlohmann/json.hpp>

namespace core {
namespace {

/// Where a new stream gives the passages from `passages` on: at a unit, in front of a passage.
struct Cut {
  int unit = 0, passages = 0;
};

bool same(const Passage& a, const Passage& b) { return a.text == b.text && a.anchor == b.anchor && a.turns == b.turns; }

/// The places at which the stream of `source` could be cut, as long as its passages are those of `reading`.
std::vector<Cut> commonCuts(const Library& library, const Reading& reading, Source& source, const TokenEnds& tokenEnds,
                            std::stop_token stop) {
  const auto rows = library.passages(reading.id);
  PassageStream stream(source, tokenEnds, 0, 0);
  std::vector<Cut> cuts;
  for (std::size_t at = 0;;) {
    const auto pulled = stream.next(stop);
    if (!pulled) return cuts;
    for (const auto& passage : *pulled) {
      if (at >= rows.size() || !same(rows[at].passage, passage)) return cuts;
      ++at;
    }
    cuts.push_back({stream.nextUnit(), stream.nextPassage()});
  }
}

std::optional<CommonBeginning> latestIn(const Library& library, const Reading& reading, const std::vector<Cut>& cuts) {
  const auto positions = library.checkpointPositions(reading.id);
  for (auto position = positions.rbegin(); position != positions.rend(); ++position) {
    auto checkpoint = library.checkpointAtOrBefore(reading.id, *position);
    if (!checkpoint || checkpoint->position == 0) continue;
    const int passages = nlohmann::json::parse(checkpoint->cursor).at("passages").get<int>();
    for (const Cut& cut : cuts)
      if (cut.passages == passages && static_cast<std::uint64_t>(cut.unit) == checkpoint->nextUnit)
        return CommonBeginning{reading, std::move(*checkpoint), passages};
  }
  return std::nullopt;
}

}  // namespace

std::optional<CommonBeginning> commonBeginning(const Library& library, Source& source, const TokenEnds& tokenEnds,
                                               const std::string& settings, std::stop_token stop) {
  std::optional<CommonBeginning> best;
  if (source.info().kind == DocumentKind::Pdf) return best;
  for (const auto& document : library.listDocuments()) {
    if (document.info.path != source.info().path || document.info.contentHash == source.info().contentHash) continue;
    const auto reading = library.currentReading(document.id);
    if (!reading || !reading->key.ends_with(settings)) continue;
    auto found = latestIn(library, *reading, commonCuts(library, *reading, source, tokenEnds, stop));
    if (found && (!best || found->checkpoint.position > best->checkpoint.position)) best = std::move(found);
  }
  return best;
}

}  // namespace core
