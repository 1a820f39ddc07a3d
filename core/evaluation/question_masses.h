// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace models {
class LanguageModel;
struct Observation;
struct ReadingState;
class Tokenizer;
}  // namespace models

namespace core {

/// Passages ranked by nothing but where a question's words look: the latents' masses, and what is seen directly. Made for
/// evaluation, as a route of its own. Bound to one thread; the model outlives it.
class QuestionMasses {
 public:
  QuestionMasses(const models::LanguageModel& language, const models::Tokenizer& tokenizer, std::size_t passages);
  ~QuestionMasses();

  /// Keeps z of the passages that `seen` finished: to be called after every chunk of the reading.
  void keep(const models::Observation& seen);

  /// By passage, log a_p(question) − log a_p(a question without content), a_p being the mean share over heads and the
  /// question's tokens; read on from a copy of `end`, the state after the document.
  std::vector<float> scores(const std::string& question, const models::ReadingState& end) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace core
