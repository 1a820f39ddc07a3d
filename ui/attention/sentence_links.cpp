// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/sentence_links.h"

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

std::vector<int> mostRead(const core::SentenceAttention& sentence, int latents) {
  const auto slots = static_cast<std::size_t>(sentence.slots);
  std::vector<double> total(slots, 0);
  for (std::size_t i = 0; i < sentence.reads.size(); ++i) total[i % slots] += sentence.reads[i];
  std::vector<int> order(slots);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return total[static_cast<std::size_t>(a)] > total[static_cast<std::size_t>(b)];
  });
  order.resize(std::min(order.size(), static_cast<std::size_t>(latents)));
  std::sort(order.begin(), order.end());
  return order;
}

std::vector<WordLink> strongest(const core::SentenceAttention& sentence, const std::vector<float>& shares,
                                const std::vector<int>& slots, std::size_t count) {
  std::vector<WordLink> links;
  for (int word = 0; word < static_cast<int>(sentence.words.size()); ++word)
    for (int latent = 0; latent < static_cast<int>(slots.size()); ++latent) {
      const int slot = slots[static_cast<std::size_t>(latent)];
      const double share = shares[static_cast<std::size_t>(word * sentence.slots + slot)];
      if (share > 0) links.push_back({word, latent, share});
    }
  std::stable_sort(links.begin(), links.end(), [](const auto& a, const auto& b) { return a.share > b.share; });
  links.resize(std::min(links.size(), count));
  return links;
}

}  // namespace

SentenceLinks strongestLinks(const core::SentenceAttention& sentence, int latents, int perWord) {
  SentenceLinks links;
  links.slots = mostRead(sentence, latents);
  const auto count = sentence.words.size() * static_cast<std::size_t>(perWord);
  links.reads = strongest(sentence, sentence.reads, links.slots, count);
  links.writes = strongest(sentence, sentence.writes, links.slots, count);
  return links;
}

}  // namespace ui
