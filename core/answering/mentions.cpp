// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/mentions.h"

#include <chrono>

#include "core/answering/computed.h"

namespace core {
namespace {

Passage excerpt(const Passage& passage, const TextRange& range) {
  Passage part{passage.index, passage.text.substr(range.begin, range.end - range.begin), passage.anchor};
  if (auto* page = std::get_if<PageAnchor>(&part.anchor)) {
    page->end = page->begin + static_cast<std::uint32_t>(range.end);
    page->begin += static_cast<std::uint32_t>(range.begin);
  }
  return part;
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
