// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/answer.h"
#include "core/answering/asked_document.h"

namespace core {

class ReadingModel;

/// Is told what an answer will be made of as soon as it is known. Both may be empty.
struct AnswerWatcher {
  std::function<void(const std::vector<EvidencePassage>&)> onEvidence = {};
  /// Receives pieces of what the model writes as they come. What of it the passages do not bear out will not be in the
  /// answer.
  std::function<void(const std::string& piece)> onText = {};
};

/// Answers questions about a finished reading, every way under its own label:
///   how often, list all, every mention of      counted and listed by code over the text        computed
///   gist, theme, purpose                        written from the notes of the whole document    read
///   a passage bears an answer                   read again, pointed at, each quote verified     found
///   … or none that the model sees               the quoted sentences alone, said so             found
///   no route leads anywhere                     said so, with the nearest passages              not_found
/// A citation is given only with words that stand at its anchor. Immutable; the model and library outlive it.
class Answerer {
 public:
  Answerer(const ReadingModel& model, const Library& library) : model_(model), library_(library) {}

  /// At most `citations`, but all mentions when computed. Throws Error: Interrupted when stopped.
  Answer answer(const AskedDocument& document, const std::string& question, int citations, const AnswerWatcher& watcher,
                std::stop_token stop) const;

 private:
  Answer gist(const AskedDocument& document, const std::string& question, int citations, const AnswerWatcher& watcher,
              std::stop_token stop) const;

  const ReadingModel& model_;
  const Library& library_;
};

}  // namespace core
