// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_set.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "core/error.h"
#include "core/evaluation/question_forms.h"
#include "core/evaluation/statistics.h"
#include "core/ingest/document_file.h"

namespace core {
namespace {

using Json = nlohmann::json;

SetDocument documentOf(const Json& line, const TokenEnds& tokenEnds) {
  if (line.contains("sections")) return fairytaleDocument(line);
  if (line.contains("meeting_transcripts")) return meetingDocument(line, tokenEnds);
  if (line.contains("document")) return squalityDocument(line, tokenEnds);
  if (line.contains("target")) return sentencesDocument(line, tokenEnds);
  return abstractDocument(line, tokenEnds);
}

std::vector<SetDocument> documentsOf(const std::string& contents, const TokenEnds& tokenEnds) {
  std::vector<SetDocument> documents;
  if (const auto whole = Json::parse(contents, nullptr, false); whole.is_object() && whole.contains("data")) {
    for (const auto& article : whole.at("data")) documents.push_back(squadDocument(article, tokenEnds));
    return documents;
  }
  std::istringstream lines(contents);
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) documents.push_back(documentOf(Json::parse(line), tokenEnds));
  return documents;
}

/// The questions whose place among `count` is among the first `most` of a draw, in the order drawn.
std::vector<std::size_t> firstDrawn(std::size_t count, std::size_t most, std::uint64_t seed) {
  auto order = shuffledOrder(count, seed);
  if (most > 0) order.resize(std::min(order.size(), most));
  return order;
}

void keepDrawn(SetDocument& document, std::size_t most, std::uint64_t seed) {
  std::vector<SetQuestion> kept;
  for (const auto index : firstDrawn(document.questions.size(), most, seed))
    kept.push_back(std::move(document.questions[index]));
  document.questions = std::move(kept);
}

void keepDrawnOfAll(QuestionSet& set, std::size_t most, std::uint64_t seed) {
  std::size_t count = 0, at = 0;
  for (const auto& document : set.documents) count += document.questions.size();
  auto kept = firstDrawn(count, most, seed);
  std::sort(kept.begin(), kept.end());
  for (auto& document : set.documents)
    std::erase_if(document.questions, [&](const auto&) { return !std::binary_search(kept.begin(), kept.end(), at++); });
}

Error unreadable(const std::string& path) {
  return {Failure::Unreadable, path + " holds no questions in a form that is known: name a file of SQuAD, COVID-QA, " +
                                   "FairytaleQA, QMSum or SQuALITY."};
}

}  // namespace

QuestionSet readQuestionSet(const std::string& path, const TokenEnds& tokenEnds) {
  const auto contents = DocumentFile(path).contents();
  QuestionSet set{std::filesystem::path(path).filename().string(), {}};
  try {
    set.documents = documentsOf(contents, tokenEnds);
  } catch (const Json::exception&) {
    throw unreadable(path);
  } catch (const std::logic_error&) {  // a number that is none
    throw unreadable(path);
  }
  for (std::size_t i = 0; i < set.documents.size(); ++i) {
    auto& document = set.documents[i];
    if (document.title.empty()) document.title = "document " + std::to_string(i + 1);
    for (auto& question : document.questions) question.origin = i;
  }
  return set;
}

QuestionSet drawn(QuestionSet set, const QuestionDraw& draw) {
  if (draw.documents > 0) set.documents.resize(std::min(set.documents.size(), draw.documents));
  for (auto& document : set.documents) keepDrawn(document, draw.perDocument, draw.seed);
  if (draw.questions > 0) keepDrawnOfAll(set, draw.questions, draw.seed);
  return set;
}

QuestionSet withGoldOnly(QuestionSet set) {
  for (auto& document : set.documents)
    std::erase_if(document.questions,
                  [](const auto& question) { return question.gold.empty() || question.answers.empty(); });
  return set;
}

QuestionSet joined(QuestionSet set) {
  SetDocument all{set.name, {}, {}, {}};
  for (auto& document : set.documents) {
    const auto before = all.passages.size();
    for (auto& question : document.questions) {
      for (auto& passage : question.gold) passage += before;
      all.questions.push_back(std::move(question));
    }
    for (auto& passage : document.passages) {
      passage.index = static_cast<int>(all.passages.size());
      all.passages.push_back(std::move(passage));
    }
  }
  set.documents.clear();
  set.documents.push_back(std::move(all));
  return set;
}

}  // namespace core
