// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <memory>

#include "core/ingest/protocol.h"

namespace core {

/// Gives pages the text a reader would have: tables in rows, words that a line's end broke in one piece, running
/// headers and footers left out. Every byte of it still belongs to a word with its box. A page's text depends on the
/// page itself and the two on either side, never on where reading began; those are kept until they are no longer
/// needed.
class PageRepair {
 public:
  PageRepair();
  PageRepair(PageRepair&&) noexcept;
  PageRepair& operator=(PageRepair&&) noexcept;
  ~PageRepair();

  /// Page `index` of `pages`. `load` gives a page as the document has it; what it throws goes through, and a later call
  /// loads again what is missing.
  PageReply read(int index, int pages, const std::function<PageReply(int)>& load);

 private:
  struct Loaded;
  std::map<int, std::unique_ptr<Loaded>> loaded_;
};

}  // namespace core
