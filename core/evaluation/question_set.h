// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/reading/passage_stream.h"

namespace core {

/// A question that people asked about a document.
struct SetQuestion {
  std::string text;
  std::vector<std::string> answers;  ///< any of them is right; none for a question that the document does not answer
  std::vector<std::size_t> gold;     ///< passages, ascending: any of them answers it; empty where nobody marked them
  std::size_t origin = 0;            ///< document of the set as it was read, which joining keeps
};

struct SetDocument {
  std::string title;
  std::vector<Passage> passages;
  std::vector<SetQuestion> questions;
  std::vector<std::string> summaries;  ///< of the whole, by people; may be empty
};

struct QuestionSet {
  std::string name;  ///< of the file
  std::vector<SetDocument> documents;
};

/// Reads documents with questions, in the form that the file shows:
///   SQuAD 1.1 and 2.0   JSON; the paragraphs are the passages. An article of one paragraph, as COVID-QA has them, is
///                       running text
///   FairytaleQA         JSON lines {story, sections, questions}; the sections are the passages
///   QMSum               JSON lines {meeting_transcripts, …}; turns are gathered into passages as those of transcripts
///                       are, without marks such as "{vocalsound}"; general queries ask for a summary
///   SQuALITY            JSON lines {document, questions}: running text; the first question asks for a summary
///   SciTLDR             JSON lines {source, target}: the sentences of a text and its summaries
///   body and abstract   JSON lines {body, abstract}: running text and its summary
/// Running text is cut into passages as that of pages is. Throws Error(Unreadable) for anything else.
QuestionSet readQuestionSet(const std::string& path, const TokenEnds& tokenEnds);

/// Running text as passages.
std::vector<Passage> passagesOf(const std::string& text, const TokenEnds& tokenEnds);

/// Which questions are asked. The seed decides; the same on every machine.
struct QuestionDraw {
  std::size_t documents = 0;    ///< the first so many; 0: all
  std::size_t perDocument = 0;  ///< so many questions of each; 0: all
  std::size_t questions = 0;    ///< so many of all of these; 0: all
  std::uint64_t seed = 7;
};

/// The set with the questions drawn alone; documents without any stay.
QuestionSet drawn(QuestionSet set, const QuestionDraw& draw);

/// The set without questions whose passages are not known.
QuestionSet withGoldOnly(QuestionSet set);

/// All documents one after the other as one.
QuestionSet joined(QuestionSet set);

}  // namespace core
