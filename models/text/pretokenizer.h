// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

#include "models/text/vocabulary.h"

namespace models {

/// Cuts text into the pieces within which byte pairs are merged, by one of the known patterns. Immutable, so one object
/// serves any number of threads.
class PreTokenSplitter {
 public:
  /// Bounds of one match, far above what ordinary text needs.
  struct Limits {
    std::uint32_t matchSteps = 50'000'000;
    std::uint32_t heapKiB = 64 * 1024;
    bool compiled = true;  ///< use machine code where the platform allows it; the pieces are the same without
  };

  explicit PreTokenSplitter(PreTokenizer kind);
  PreTokenSplitter(PreTokenizer kind, Limits limits);
  PreTokenSplitter(PreTokenSplitter&&) noexcept;
  PreTokenSplitter& operator=(PreTokenSplitter&&) noexcept;
  ~PreTokenSplitter();

  /// Calls `take` with each piece of `text` (well-formed UTF-8), in order; together they are the whole text. Where a
  /// match meets a limit, the piece is the run of ASCII white space or of anything else that begins there: never too
  /// little, never inside a character, though perhaps longer than the pattern's own piece.
  void split(std::string_view text, const std::function<void(std::string_view)>& take) const;

 private:
  struct Pattern;
  std::unique_ptr<const Pattern> pattern_;
};

}  // namespace models
