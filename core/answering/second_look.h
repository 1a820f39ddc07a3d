// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/evidence.h"

namespace core {

class ReadingModel;

/// So many of the best are worth it: on training sets hardly a question is won by more.
inline constexpr std::size_t kLookedAtAgain = 6;

/// The passages ranked anew: the tuned model reads each of them again, alone, and AnswerPolicy::secondLook times the
/// log odds of its best span against "not in the text" (nats) come to its score. Some 200 tokens are read for each.
/// Without an answerer they stay as they are. Throws Error(Interrupted) when stopped.
std::vector<EvidencePassage> lookAgain(const ReadingModel& model, const std::string& question,
                                       std::vector<EvidencePassage> passages, std::stop_token stop);

/// The first passage in which something is pointed at with these odds; null where there is none.
const EvidencePassage* pointedAt(std::span<const EvidencePassage> passages, double logOdds);

}  // namespace core
