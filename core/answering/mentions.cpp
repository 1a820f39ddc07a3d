// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/mentions.h"

#include <chrono>

#include "core/answering/computed.h"
#include "core/answering/quote_place.h"

namespace core {
namespace {

Passage excerpt(const Passage& passage, const TextRange& range) {
  return {passage.index, passage.text.substr(range.begin, range.end - range.begin), narrowed(passage, range)};
}

}  // namespace

MentionReport mentionsOf(const Library& library, const Reading& reading, const DocumentInfo& document,
                         const QuestionKind& question) {
  const auto start = std::chrono::steady_clock::now();
  std::vector<Passage> passages;
  for (auto& row : library.passages(reading.id)) passages.push_back(std::move(row.passage));
  MentionReport report{document, {}, 0};
  for (const auto& hit : findAll(passages, question))
    report.sentences.push_back(excerpt(passages[hit.position], hit.sentence));
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

}  // namespace core
