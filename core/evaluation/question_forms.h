// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json.hpp>

#include "core/evaluation/question_set.h"

/// One document of each form that readQuestionSet knows. Throw nlohmann::json::exception for anything else.
namespace core {

SetDocument squadDocument(const nlohmann::json& article, const TokenEnds& tokenEnds);
SetDocument fairytaleDocument(const nlohmann::json& story);
SetDocument meetingDocument(const nlohmann::json& meeting, const TokenEnds& tokenEnds);
SetDocument squalityDocument(const nlohmann::json& story, const TokenEnds& tokenEnds);
SetDocument sentencesDocument(const nlohmann::json& paper, const TokenEnds& tokenEnds);
SetDocument abstractDocument(const nlohmann::json& pair, const TokenEnds& tokenEnds);

}  // namespace core
