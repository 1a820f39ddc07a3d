// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/section_notes.h"

#include <algorithm>
#include <iterator>

#include "core/document/key_sentences.h"

namespace core {
namespace {

constexpr std::uint32_t kLeastTokens = 300, kFullTokens = 1024;
constexpr std::size_t kSentences = 5;

/// Whether a heading ends the section under another, however short that is.
bool ends(const SectionHeading& next, const SectionHeading& open) { return !next.guessed && next.depth <= open.depth; }

std::vector<NoteSentence> keySentences(const std::vector<Passage>& passages) {
  std::vector<KeySentence> all;
  for (const auto& passage : passages) {
    auto sentences = keySentencesIn(passage);
    std::move(sentences.begin(), sentences.end(), std::back_inserter(all));
  }
  weigh(all);
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.weight > b.weight; });
  if (all.size() > kSentences) all.resize(kSentences);
  std::vector<NoteSentence> best;
  for (const auto& sentence : all)
    best.push_back({sentence.passage, static_cast<std::uint32_t>(sentence.range.begin),
                    static_cast<std::uint32_t>(sentence.range.end)});
  return best;
}

}  // namespace

SectionNotes::SectionNotes(const DocumentInfo& document, SectionStart from)
    : headings_(document, from.outlineItem), start_(from), next_(from.passage) {}

void SectionNotes::add(const PassageRow& row) {
  if (row.passage.index < next_) return;
  const SectionStart here{start_.section + 1, row.passage.index, headings_.outlineItem()};
  const auto heading = headings_.in(row.passage);
  const bool begins = heading && (!heading_ || tokens_ >= kLeastTokens || ends(*heading, *heading_));
  if (!passages_.empty() && (begins || tokens_ >= kFullTokens)) {
    ended_.push_back(*open());
    passages_.clear();
    heading_.reset();
    tokens_ = 0;
    start_ = here;
  }
  if (!heading_) heading_ = heading;
  passages_.push_back(row.passage);
  tokens_ += row.tokenCount;
  next_ = row.passage.index + 1;
}

std::optional<SectionNote> SectionNotes::open() const {
  if (passages_.empty()) return std::nullopt;
  return SectionNote{start_.section, heading_ ? heading_->title : std::string(), passages_.front().index,
                     passages_.back().index, keySentences(passages_)};
}

std::vector<SectionNote> notesOf(const DocumentInfo& document, const std::vector<PassageRow>& passages) {
  SectionNotes notes(document);
  for (const auto& row : passages) notes.add(row);
  auto all = notes.take();
  if (auto last = notes.open()) all.push_back(*std::move(last));
  return all;
}

}  // namespace core
