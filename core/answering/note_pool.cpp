// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/note_pool.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

constexpr double kTitle = 2;         ///< measured on one-line summaries of papers, as `front` is
constexpr double kStatement = 0.55;  ///< standing that a stretch must offer to be heard
constexpr double kWhole = 0.3;       ///< standing from which a sentence is no fragment
constexpr double kRepetition = 0.8;  ///< share of words with another sentence from which it says nothing new

/// Notes may have been changed by hand.
bool standsIn(const std::vector<PassageRow>& passages, const NoteSentence& sentence) {
  return sentence.passage >= 0 && static_cast<std::size_t>(sentence.passage) < passages.size() &&
         sentence.begin < sentence.end &&
         sentence.end <= passages[static_cast<std::size_t>(sentence.passage)].passage.text.size();
}

}  // namespace

NotePool::NotePool(const std::vector<SectionNote>& notes, const std::vector<PassageRow>& passages,
                   const Emphasis& emphasis) {
  std::vector<KeySentence> sentences;
  for (const auto& note : notes) {
    for (const auto& part : note.sentences) {
      if (!standsIn(passages, part)) continue;
      const auto& passage = passages[static_cast<std::size_t>(part.passage)].passage;
      sentences.push_back(keySentence(passage, {part.begin, part.end}));
      noted_.push_back({{}, sections_});
    }
    ++sections_;
  }
  // Of a single section the order of the notes says more than its few sentences do of each other.
  if (notes.size() > 1)
    weigh(sentences);
  else
    for (std::size_t i = 0; i < sentences.size(); ++i)
      sentences[i].weight = sentences[i].standing / static_cast<double>(i + 4);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    auto& [sentence, section] = noted_[i];
    sentence = std::move(sentences[i]);
    sentence.weight *= (1 + kTitle * heldBy(sentence, emphasis.title)) * (section == 0 ? emphasis.front : 1);
  }
}

/// What was chosen so far.
class NotePool::Choice {
 public:
  explicit Choice(const std::vector<Noted>& noted) : noted_(noted) {}

  /// Adds the best of sections [begin, end) with at least this standing, if one says anything new.
  bool add(int begin, int end, double standing) {
    const Noted* best = nullptr;
    double most = 0;
    for (const auto& one : noted_) {
      if (one.section < begin || one.section >= end || one.sentence.standing < standing) continue;
      const double said = saidAlready(one.sentence), gain = one.sentence.weight * (1 - said);
      if (said >= kRepetition || gain <= most) continue;
      best = &one;
      most = gain;
    }
    if (best != nullptr) chosen_.push_back(best->sentence);
    return best != nullptr;
  }

  std::size_t size() const { return chosen_.size(); }
  std::vector<KeySentence> inOrder() && {
    const auto place = [](const KeySentence& sentence) { return std::tuple(sentence.passage, sentence.range.begin); };
    std::sort(chosen_.begin(), chosen_.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return std::move(chosen_);
  }

 private:
  double saidAlready(const KeySentence& sentence) const {
    double most = 0;
    for (const auto& other : chosen_) most = std::max(most, sharedWords(sentence, other));
    return most;
  }

  const std::vector<Noted>& noted_;
  std::vector<KeySentence> chosen_;
};

bool NotePool::isFragments() const {
  return std::all_of(noted_.begin(), noted_.end(), [](const auto& one) { return one.sentence.standing < kWhole; });
}

std::vector<KeySentence> NotePool::choose(int count) const {
  Choice choice(noted_);
  for (int i = 0; i < count; ++i) {
    const int begin = i * sections_ / count;
    choice.add(begin, std::max(begin + 1, (i + 1) * sections_ / count), kStatement);
  }
  const auto fill = [&](double standing) {
    while (choice.size() < static_cast<std::size_t>(count) && choice.add(0, sections_, standing)) {
    }
  };
  fill(kWhole);
  if (choice.size() == 0) fill(0);
  return std::move(choice).inOrder();
}

}  // namespace core
