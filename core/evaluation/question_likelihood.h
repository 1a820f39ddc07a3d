// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/answering/evidence.h"
#include "core/evaluation/attention_variants.h"

namespace core {

/// The passages ranked anew, for comparison with lookAgain: to each score comes the mean of log p(token of the question
/// | passage) of the base model with full attention, in nats.
std::vector<EvidencePassage> byLikelihood(AttentionVariants& models, const std::string& question,
                                          std::vector<EvidencePassage> passages);

}  // namespace core
