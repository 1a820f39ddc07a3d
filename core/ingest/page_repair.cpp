// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/page_repair.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/ingest/hyphenation.h"
#include "core/ingest/running_lines.h"
#include "core/ingest/table_rows.h"

namespace core {
namespace {

constexpr int kNear = 2;  ///< pages on either side: headers of left and right pages may differ

}  // namespace

struct PageRepair::Loaded {
  explicit Loaded(PageReply fresh)
      : reply(std::move(fresh)),
        words(placedWords(reply.page)),
        edges(edgesOf(words, reply.page.heightPoints)),
        spelling(spellingOf(words)) {}

  PageReply reply;
  std::vector<PlacedWord> words;  ///< of reply.page.text
  PageEdges edges;
  Spelling spelling;
};

PageRepair::PageRepair() = default;
PageRepair::PageRepair(PageRepair&&) noexcept = default;
PageRepair& PageRepair::operator=(PageRepair&&) noexcept = default;
PageRepair::~PageRepair() = default;

PageReply PageRepair::read(int index, int pages, const std::function<PageReply(int)>& load) {
  const int first = std::max(0, index - kNear), last = std::min(pages - 1, index + kNear);
  std::erase_if(loaded_, [&](const auto& page) { return page.first < first || page.first > last; });
  for (int i = first; i <= last; ++i)
    if (!loaded_.contains(i)) loaded_.emplace(i, std::make_unique<Loaded>(load(i)));
  std::vector<NearPage> nearby;
  std::vector<const Spelling*> spellings;
  for (const auto& [i, page] : loaded_) {
    spellings.push_back(&page->spelling);
    if (i != index) nearby.push_back({&page->edges, i - index});
  }
  const Loaded& loaded = *loaded_.at(index);
  PageReply reply = loaded.reply;
  if (loaded.words.empty()) return reply;
  auto words = loaded.words;
  removeRunningLines(words, loaded.edges, nearby);
  joinBrokenWords(words, spellings);
  setWords(reply.page, tablesInRows(std::move(words)));
  return reply;
}

}  // namespace core
