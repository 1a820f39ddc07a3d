// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/evaluation/question_set.h"

namespace core {

/// Reads resources/training/questions.jsonl and its like: questions written for this project about paragraphs of texts
/// that lie elsewhere, a line for each piece of a file,
///   {"file", "begin", "end", "paragraphs": [{"begin", "end", "questions": [[question, answer], [question],
///    [question, answer, "own words"]], "summary"}]}
/// with offsets in bytes of the file, which is looked for in `folder`; an answer stands in its paragraph word for word
/// unless it says otherwise. Each piece becomes a document of running text whose white space is single blanks within a
/// paragraph. Throws Error(Unreadable) for a file that is missing or not the one the questions were written about.
QuestionSet readWrittenQuestions(const std::string& path, const std::string& folder, const TokenEnds& tokenEnds);

}  // namespace core
