// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/token_corpus.h"

#include <algorithm>
#include <random>

#include "models/error.h"

namespace models {
std::vector<std::int32_t> drawSequence(const TokenCorpus& corpus, std::int64_t header, std::int64_t tokens,
                                       std::uint64_t seed) {
  std::vector<std::int64_t> places{0};  ///< where the first text's, the second's, … may begin, added up
  for (std::size_t i = 0; i < corpus.texts(); ++i)
    places.push_back(places.back() +
                     std::max<std::int64_t>(0, static_cast<std::int64_t>(corpus.text(i).size()) - tokens + 1));
  if (places.back() == 0) throw ModelError("No text for training has " + std::to_string(tokens) + " tokens.");
  std::mt19937_64 random(seed);
  const auto place = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(places.back()));
  const auto chosen = std::upper_bound(places.begin(), places.end(), place) - places.begin() - 1;
  const auto text = corpus.text(static_cast<std::size_t>(chosen));
  const auto from = place - places[chosen];
  std::vector<std::int32_t> ids(text.begin(), text.begin() + header);
  ids.insert(ids.end(), text.begin() + from + header, text.begin() + from + tokens);
  return ids;
}

}  // namespace models
