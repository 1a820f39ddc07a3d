// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace models {

/// Texts as tokens, each with the header that stands before every document.
struct TokenCorpus {
  std::vector<std::int32_t> ids;
  std::vector<std::int64_t> starts{0};  ///< text i has tokens starts[i] … starts[i + 1] − 1

  std::size_t texts() const { return starts.size() - 1; }
  std::span<const std::int32_t> text(std::size_t i) const {
    return std::span(ids).subspan(starts[i], starts[i + 1] - starts[i]);
  }
};

/// `tokens` tokens of a text drawn by `seed` among those long enough, the longer the likelier: the text's header, which
/// has `header` tokens, and what follows a place in it. Throws ModelError when no text is long enough.
std::vector<std::int32_t> drawSequence(const TokenCorpus& corpus, std::int64_t header, std::int64_t tokens,
                                       std::uint64_t seed);

}  // namespace models
