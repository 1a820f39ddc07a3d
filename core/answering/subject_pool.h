// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/answering/question_words.h"
#include "core/document/key_sentences.h"
#include "core/library/records.h"

namespace core {

/// What a summary is to be about, in one document.
struct Subject {
  QuestionWords words;
  std::vector<float> passages;  ///< the evidence of each, as EvidenceScores::fused
};

/// The words of a request without those that only ask for a summary or name the document: "Summarize the discussion
/// about the lamp in this report" is about "the about the lamp". The request itself where nothing would be left.
std::string subjectIn(std::string_view request);

/// The sentences of the passages that serve a subject best, to choose from. Owns copies; refers to nothing.
class SubjectPool {
 public:
  /// `passages` are all of the document's, in order.
  SubjectPool(const std::vector<PassageRow>& passages, const Subject& subject);

  /// At most `count` sentences of passages [first, last]: those that serve the subject best and say what the ones
  /// chosen before do not. Fewer, even none, where the rest has little to do with it. In reading order.
  std::vector<KeySentence> choose(int count, int first, int last) const;

 private:
  std::vector<KeySentence> sentences_;  ///< in reading order; the weight is how well each serves, 0 if not at all
};

}  // namespace core
