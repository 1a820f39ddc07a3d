// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_forms.h"

#include <algorithm>
#include <cctype>
#include <map>

#include "core/ingest/turn_source.h"
#include "core/ingest/utf8.h"
#include "core/reading/passage_cut.h"

namespace core {
namespace {

using Json = nlohmann::json;

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string textAt(const Json& json, const char* key) { return trimmed(json.at(key).get<std::string>()); }

Passage passageOf(std::size_t index, std::string text) {
  return {static_cast<int>(index), std::move(text), LineAnchor{}, {}};
}

/// Where character `count` of a text begins.
std::size_t byteOf(const std::string& text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size(); ++at)
    if (beginsCodePoint(text[at]) && count-- == 0) break;
  return at;
}

/// Running text with where its passages stand in it.
struct CutText {
  std::vector<Passage> passages;
  std::vector<TextPiece> pieces;
};

CutText cutText(const std::string& text, const TokenEnds& tokenEnds) {
  CutText cut;
  for (const auto& piece : cutPassages(text, tokenEnds(text))) {
    auto words = trimmed(text.substr(piece.begin, piece.end - piece.begin));
    if (words.empty()) continue;
    cut.passages.push_back(passageOf(cut.passages.size(), std::move(words)));
    cut.pieces.push_back(piece);
  }
  return cut;
}

std::vector<std::string> answersOf(const Json& question) {
  std::vector<std::string> answers;
  if (question.value("is_impossible", false)) return answers;
  for (const auto& answer : question.at("answers")) answers.push_back(textAt(answer, "text"));
  return answers;
}

/// The pieces that an answer of a question about running text touches.
std::vector<std::size_t> answerPlaces(const Json& question, const std::string& text, const CutText& cut) {
  std::vector<std::size_t> places;
  for (const auto& answer : question.at("answers")) {
    const auto begin = byteOf(text, answer.at("answer_start").get<std::size_t>());
    const auto end = begin + answer.at("text").get_ref<const std::string&>().size();
    for (std::size_t p = 0; p < cut.pieces.size(); ++p)
      if (cut.pieces[p].begin < end && begin < cut.pieces[p].end) places.push_back(p);
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

SetDocument runningArticle(const Json& article, const TokenEnds& tokenEnds) {
  const auto& paragraph = article.at("paragraphs").at(0);
  const auto text = paragraph.at("context").get<std::string>();
  auto cut = cutText(text, tokenEnds);
  SetDocument document{article.value("title", ""), {}, {}, {}};
  for (const auto& question : paragraph.at("qas"))
    document.questions.push_back(
        {textAt(question, "question"), answersOf(question), answerPlaces(question, text, cut)});
  document.passages = std::move(cut.passages);
  return document;
}

/// "3", "3,4" and "3, 4".
std::vector<std::string> numbersIn(const std::string& text) {
  std::vector<std::string> numbers;
  bool inNumber = false;
  for (const char c : text) {
    const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
    if (digit && !inNumber) numbers.emplace_back();
    if (digit) numbers.back() += c;
    inNumber = digit;
  }
  return numbers;
}

/// What was said, without marks of what was heard: "{vocalsound}".
std::string spoken(const std::string& content) {
  std::string words;
  for (std::size_t at = 0; at < content.size();) {
    const auto open = std::min(content.find('{', at), content.size());
    words += content.substr(at, open - at);
    const auto close = content.find('}', open);
    at = close == std::string::npos ? content.size() : close + 1;
  }
  return trimmed(words);
}

int turnNumber(const Json& value) { return value.is_string() ? std::stoi(value.get<std::string>()) : value.get<int>(); }

/// The passages that hold turns `first` to `last`, counted from 0.
void addTurns(std::vector<std::size_t>& places, const std::vector<Passage>& passages, int first, int last) {
  for (std::size_t p = 0; p < passages.size(); ++p)
    if (std::any_of(passages[p].turns.begin(), passages[p].turns.end(),
                    [&](const auto& turn) { return turn.line > first && turn.line <= last + 1; }))
      places.push_back(p);
}

std::vector<Passage> gathered(std::vector<Turn> turns, const TokenEnds& tokenEnds) {
  DocumentInfo info;
  info.kind = DocumentKind::Transcript;
  TurnSource source(info, std::move(turns));
  PassageStream stream(source, tokenEnds, 0, 0);
  std::vector<Passage> passages;
  while (auto more = stream.next({})) std::move(more->begin(), more->end(), std::back_inserter(passages));
  return passages;
}

}  // namespace

std::vector<Passage> passagesOf(const std::string& text, const TokenEnds& tokenEnds) {
  return cutText(text, tokenEnds).passages;
}

SetDocument squadDocument(const Json& article, const TokenEnds& tokenEnds) {
  if (article.at("paragraphs").size() == 1) return runningArticle(article, tokenEnds);
  SetDocument document{article.value("title", ""), {}, {}, {}};
  for (const auto& paragraph : article.at("paragraphs")) {
    auto text = textAt(paragraph, "context");
    if (text.empty()) continue;
    const auto place = document.passages.size();
    for (const auto& question : paragraph.at("qas"))
      document.questions.push_back({textAt(question, "question"), answersOf(question), {place}});
    document.passages.push_back(passageOf(place, std::move(text)));
  }
  return document;
}

SetDocument fairytaleDocument(const Json& story) {
  SetDocument document{textAt(story, "story"), {}, {}, {}};
  std::map<std::string, std::size_t> places;
  for (const auto& section : story.at("sections")) {
    places[textAt(section, "id")] = document.passages.size();
    document.passages.push_back(passageOf(document.passages.size(), textAt(section, "text")));
  }
  for (const auto& json : story.at("questions")) {
    SetQuestion question{textAt(json, "question"), {}, {}};
    for (const auto& [key, value] : json.items())
      if (key.starts_with("answer") && value.is_string() && !trimmed(value).empty())
        question.answers.push_back(trimmed(value));
    for (const auto& number : numbersIn(json.at("cor_section")))
      if (const auto place = places.find(number); place != places.end()) question.gold.push_back(place->second);
    std::sort(question.gold.begin(), question.gold.end());
    document.questions.push_back(std::move(question));
  }
  return document;
}

SetDocument meetingDocument(const Json& meeting, const TokenEnds& tokenEnds) {
  std::vector<Turn> turns;
  for (const auto& turn : meeting.at("meeting_transcripts"))
    turns.push_back({-1, -1, textAt(turn, "speaker"), spoken(turn.at("content")), static_cast<int>(turns.size()) + 1});
  SetDocument document{meeting.value("id", ""), gathered(std::move(turns), tokenEnds), {}, {}};
  for (const auto& query : meeting.at("specific_query_list")) {
    SetQuestion question{textAt(query, "query"), {textAt(query, "answer")}, {}};
    for (const auto& span : query.at("relevant_text_span"))
      addTurns(question.gold, document.passages, turnNumber(span.at(0)), turnNumber(span.at(1)));
    std::sort(question.gold.begin(), question.gold.end());
    question.gold.erase(std::unique(question.gold.begin(), question.gold.end()), question.gold.end());
    document.questions.push_back(std::move(question));
  }
  for (const auto& query : meeting.at("general_query_list")) document.summaries.push_back(textAt(query, "answer"));
  return document;
}

SetDocument squalityDocument(const Json& story, const TokenEnds& tokenEnds) {
  SetDocument document{"", passagesOf(story.at("document"), tokenEnds), {}, {}};
  for (const auto& json : story.at("questions")) {
    SetQuestion question{textAt(json, "question_text"), {}, {}};
    for (const auto& response : json.at("responses")) question.answers.push_back(textAt(response, "response_text"));
    if (document.summaries.empty()) {
      document.summaries = std::move(question.answers);
    } else {
      document.questions.push_back(std::move(question));
    }
  }
  document.title = story.at("metadata").value("passage_id", "");
  return document;
}

SetDocument sentencesDocument(const Json& paper, const TokenEnds& tokenEnds) {
  std::string text;
  for (const auto& sentence : paper.at("source")) text += trimmed(sentence) + " ";
  SetDocument document{paper.value("title", ""), passagesOf(text, tokenEnds), {}, {}};
  for (const auto& summary : paper.at("target")) document.summaries.push_back(trimmed(summary));
  return document;
}

SetDocument abstractDocument(const Json& pair, const TokenEnds& tokenEnds) {
  return {pair.value("title", ""), passagesOf(pair.at("body"), tokenEnds), {}, {textAt(pair, "abstract")}};
}

}  // namespace core
