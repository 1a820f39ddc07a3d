// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/highlights.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/document/page_place.h"
#include "core/error.h"
#include "core/ingest/document_file.h"
#include "core/ingest/page_layout.h"
#include "core/ingest/worker_client.h"

namespace core {
namespace {

constexpr std::uint32_t kAnswerColour = 0xFFDE7A, kSummaryColour = 0xBFE0F2;
constexpr float kWidestGap = 2;  // between two words of a line, in heights of a word

/// The boxes of a page's words in `range`, those that stand side by side as one.
std::vector<Box> linesOf(const Page& page, const TextRange& range) {
  std::vector<Box> lines;
  for (const Word& word : page.words) {
    if (word.end <= range.begin || word.begin >= range.end) continue;
    const Box& box = word.box;
    const float gap = lines.empty() ? 0 : box.left - lines.back().right;
    const bool goesOn = !lines.empty() && atOneHeight(lines.back(), box) && box.left >= lines.back().left &&
                        gap <= kWidestGap * (box.bottom - box.top);
    if (!goesOn) {
      lines.push_back(box);
      continue;
    }
    Box& line = lines.back();
    line = {line.left, std::min(line.top, box.top), std::max(line.right, box.right), std::max(line.bottom, box.bottom)};
  }
  return lines;
}

/// Marks in the order in which their places are first cited.
class Marks {
 public:
  Marks(const Library& library, DocumentId document) : library_(library), document_(document) {}

  void add(const Citation& citation, std::uint32_t colour, const std::string& note) {
    const auto* at = std::get_if<PageAnchor>(&citation.anchor);
    if (at == nullptr) return;
    bool known = false;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (!(places_[i] == *at)) continue;
      addNote(marks_[i].note, note);
      known = true;
    }
    if (known) return;
    const auto pages = library_.pages(document_, at->firstPage, at->lastPage - at->firstPage + 1);
    if (textAt(pages, *at) != citation.quote) return;
    for (const Page& page : pages)
      if (const auto part = partOn(page, *at)) {
        places_.push_back(*at);
        marks_.push_back({static_cast<std::uint32_t>(page.index), page.widthPoints, page.heightPoints,
                          linesOf(page, *part), colour, note});
      }
  }

  std::vector<Highlight> take() { return std::move(marks_); }

 private:
  static void addNote(std::string& notes, const std::string& note) {
    if (notes.find(note) == std::string::npos) notes += "\n\n" + note;
  }

  const Library& library_;
  DocumentId document_;
  std::vector<PageAnchor> places_;  ///< of the marks, one for each; those over several pages stand there again
  std::vector<Highlight> marks_;
};

std::string noteOf(const ExportedAnswer& exported) {
  return exported.answer.text.empty() ? exported.question : exported.question + "\n" + exported.answer.text;
}

}  // namespace

std::vector<Highlight> highlightsOf(const Library& library, DocumentId document, const Export& exported) {
  Marks marks(library, document);
  for (const ExportedAnswer& answer : exported.answers)
    for (const Citation& citation : answer.answer.citations)
      if (answer.answer.label != AnswerLabel::NotFound || citation.byReader)
        marks.add(citation, kAnswerColour, noteOf(answer));
  for (const ExportedSummary& summary : exported.summaries)
    for (const SummarySentence& sentence : summary.summary.sentences)
      for (const Citation& citation : sentence.evidence) marks.add(citation, kSummaryColour, sentence.text);
  return marks.take();
}

std::string highlightedCopy(const DocumentInfo& document, std::vector<Highlight> highlights, const OpenOptions& options,
                            std::stop_token stop) {
  if (document.kind != DocumentKind::Pdf || !document.parts.empty())
    throw Error(Failure::Failed,
                fmt::format("\"{}\" is not one PDF, so there is no copy of it to mark: export it as text or a page.",
                            document.path));
  DocumentFile file(document.path);
  if (file.sha256() != document.contentHash)
    throw Error(Failure::Unreadable,
                fmt::format("\"{}\" has changed since it was read: read it again and ask anew.", document.path));
  WorkerOptions worker;
  worker.program = options.workerPath;
  worker.password = options.password;
  return WorkerClient(file.release(), document.path, std::move(worker)).copy(std::move(highlights), std::move(stop));
}

}  // namespace core
