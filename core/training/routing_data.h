// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <stop_token>

#include "core/evaluation/question_set.h"
#include "core/evaluation/read_once.h"

namespace models {
class LanguageModel;
struct RoutingDocument;
class Tokenizer;
}  // namespace models

namespace core {

/// Reads a document once as it is read for questions, asks each of its questions and keeps the hidden states of
/// `layer`. Questions without known passages or answers are left out. Throws Error(Interrupted) when stopped.
models::RoutingDocument routingDocument(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                                        const std::vector<std::int32_t>& header, const SetDocument& document,
                                        std::int64_t layer, std::stop_token stop);

}  // namespace core
