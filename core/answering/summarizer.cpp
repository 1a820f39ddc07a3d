// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/summarizer.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <iterator>
#include <map>

#include "core/answering/citations.h"
#include "core/answering/note_pool.h"
#include "core/document/words.h"
#include "core/reading/section_notes.h"

namespace core {
namespace {

constexpr std::size_t kMostHeadings = 24, kStretches = 12;
constexpr int kSectionSentences = 2;
constexpr double kFront = 1.25, kFrontOfLine = 2;  ///< what comes first says more of the whole

/// The notes of what is shown under one heading.
using Group = std::vector<SectionNote>;

/// A word that two lines share, as it is written elsewhere in the document: with the hyphen or without.
bool keepsHyphen(const std::string& word, const std::vector<PassageRow>& passages) {
  return std::any_of(passages.begin(), passages.end(),
                     [&](const auto& row) { return row.passage.text.find(word) != std::string::npos; });
}

/// The words of a quote on one line, those that were broken at line ends made whole. White space is one blank.
std::string onOneLine(const std::string& quote, const std::vector<PassageRow>& passages) {
  const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
  std::string line;
  for (std::size_t i = 0; i < quote.size(); ++i) {
    const bool broken = quote[i] == '\n' && line.size() > 1 && line.back() == '-' && isLetter(line.end()[-2]) &&
                        i + 1 < quote.size() && std::islower(static_cast<unsigned char>(quote[i + 1]));
    if (broken) {
      const auto begin = line.find_last_of(' ') + 1, end = quote.find_first_of(" \n.,;:)", i + 1);
      if (!keepsHyphen(line.substr(begin) + quote.substr(i + 1, end - i - 1), passages)) line.pop_back();
    } else if (!std::isspace(static_cast<unsigned char>(quote[i]))) {
      line += quote[i];
    } else if (!line.ends_with(' ')) {
      line += ' ';
    }
  }
  return line;
}

/// How deep in the outline headings may stand that are shown: as deep as there are not too many, the uppermost level at
/// least.
int depthShown(const std::vector<SectionNote>& notes, const std::map<std::string, int>& depths) {
  std::map<int, std::size_t> headings;
  for (const auto& note : notes)
    if (const auto found = depths.find(note.heading); found != depths.end()) ++headings[found->second];
  if (headings.empty()) return 0;
  int shown = headings.begin()->first;
  std::size_t count = 0;
  for (const auto& [depth, more] : headings) {
    count += more;
    if (count <= kMostHeadings) shown = depth;
  }
  return shown;
}

std::vector<Group> byHeading(const std::vector<SectionNote>& notes, const DocumentInfo& document) {
  std::map<std::string, int> depths;
  for (const auto& item : document.outline) depths.emplace(item.title, item.depth);
  const int shown = depthShown(notes, depths);
  std::vector<Group> groups;
  for (const auto& note : notes) {
    const auto depth = depths.find(note.heading);
    const bool begins = !note.heading.empty() && (depth == depths.end() || depth->second <= shown);
    if (begins || groups.empty()) groups.emplace_back();
    groups.back().push_back(note);
  }
  return groups;
}

std::vector<Group> byLength(const std::vector<SectionNote>& notes) {
  const auto count = std::min(notes.size(), kStretches);
  std::vector<Group> groups(count);
  for (std::size_t i = 0; i < notes.size(); ++i) groups[i * count / notes.size()].push_back(notes[i]);
  return groups;
}

int sentencesOf(SummaryLevel level, std::size_t sections) {
  const int all = static_cast<int>(std::min<std::size_t>(sections, 100));
  if (level == SummaryLevel::Line) return 1;
  return level == SummaryLevel::Short ? std::clamp(2 + all, 3, 5) : std::clamp(4 + all, 5, 10);
}

class Composer {
 public:
  Composer(std::vector<PassageRow> passages, std::vector<SectionNote> notes)
      : passages_(std::move(passages)), notes_(std::move(notes)) {}

  std::vector<SummarySentence> whole(SummaryLevel level, const std::string& title) const {
    const Emphasis emphasis{contentStems(title), level == SummaryLevel::Line ? kFrontOfLine : kFront};
    return cited(NotePool(notes_, passages_, emphasis).choose(sentencesOf(level, notes_.size())), "");
  }

  std::vector<SummarySentence> wholeOf(const Subject& subject, SummaryLevel level) const {
    const SubjectPool pool(passages_, subject);
    return cited(pool.choose(sentencesOf(level, notes_.size()), 0, static_cast<int>(passages_.size())), "");
  }

  std::vector<SummarySentence> sections(const DocumentInfo& document) const {
    // Contents, indexes and tables have nothing to say beside sections of sentences.
    const bool fragments = NotePool(notes_, passages_).isFragments();
    std::vector<SummarySentence> all;
    for (const auto& group : groups(document)) {
      const NotePool pool(group, passages_);
      if (pool.isFragments() && !fragments) continue;
      auto sentences = cited(pool.choose(kSectionSentences), group.front().heading);
      std::move(sentences.begin(), sentences.end(), std::back_inserter(all));
    }
    return all;
  }

  std::vector<SummarySentence> sectionsOf(const Subject& subject, const DocumentInfo& document) const {
    const SubjectPool pool(passages_, subject);
    std::vector<SummarySentence> all;
    for (const auto& group : groups(document)) {
      const auto chosen = pool.choose(kSectionSentences, group.front().firstPassage, group.back().lastPassage);
      auto sentences = cited(chosen, group.front().heading);
      std::move(sentences.begin(), sentences.end(), std::back_inserter(all));
    }
    return all;
  }

 private:
  std::vector<Group> groups(const DocumentInfo& document) const {
    const bool headed =
        std::any_of(notes_.begin(), notes_.end(), [](const auto& note) { return !note.heading.empty(); });
    return headed ? byHeading(notes_, document) : byLength(notes_);
  }

  /// The heading stands at the first sentence.
  std::vector<SummarySentence> cited(const std::vector<KeySentence>& chosen, std::string heading) const {
    std::vector<SummarySentence> sentences;
    for (const auto& one : chosen) {
      auto citation = citationOf(passages_.at(static_cast<std::size_t>(one.passage)).passage, one.range);
      sentences.push_back({onOneLine(citation.quote, passages_),
                           AnswerLabel::Found,
                           {citation},
                           std::exchange(heading, std::string())});
    }
    return sentences;
  }

  std::vector<PassageRow> passages_;
  std::vector<SectionNote> notes_;
};

std::vector<SummarySentence> composed(std::vector<PassageRow> passages, std::vector<SectionNote> notes,
                                      const DocumentInfo& document, SummaryLevel level, const Subject* subject) {
  if (subject != nullptr && subject->passages.size() < passages.size()) passages.resize(subject->passages.size());
  if (notes.empty() || notes.back().lastPassage + 1 != static_cast<int>(passages.size()))
    notes = notesOf(document, passages);
  const Composer composer(std::move(passages), std::move(notes));
  const bool bySections = level == SummaryLevel::Section;
  if (subject != nullptr)
    return bySections ? composer.sectionsOf(*subject, document) : composer.wholeOf(*subject, level);
  return bySections ? composer.sections(document) : composer.whole(level, document.title);
}

Summary ofReading(const Library& library, const Reading& reading, const DocumentInfo& document, SummaryLevel level,
                  const Subject* subject) {
  const auto start = std::chrono::steady_clock::now();
  Summary summary{.level = level, .coverage = reading.coverage};
  summary.sentences = composed(library.passages(reading.id), library.notes(reading.id), document, level, subject);
  summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return summary;
}

}  // namespace

Summary summarize(std::vector<PassageRow> passages, const DocumentInfo& document, SummaryLevel level) {
  return {.level = level, .sentences = composed(std::move(passages), {}, document, level, nullptr)};
}

Summary summarize(std::vector<PassageRow> passages, const DocumentInfo& document, SummaryLevel level,
                  const Subject& subject) {
  return {.level = level, .sentences = composed(std::move(passages), {}, document, level, &subject)};
}

Summary summarize(const Library& library, const Reading& reading, const DocumentInfo& document, SummaryLevel level) {
  return ofReading(library, reading, document, level, nullptr);
}

Summary summarize(const Library& library, const Reading& reading, const DocumentInfo& document, SummaryLevel level,
                  const Subject& subject) {
  return ofReading(library, reading, document, level, &subject);
}

}  // namespace core
