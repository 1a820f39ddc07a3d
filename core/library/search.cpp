// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

constexpr std::size_t kMostTerms = 64;
constexpr std::size_t kSnippetBytes = 240;
constexpr std::size_t kBytesBeforeMatch = 60;
constexpr char kOpen = '\x02', kClose = '\x03';

/// The runs of letters, digits and underscores: what \w+ finds in Python.
std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  bool inWord = false;
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t next = 0; next < length;) {
    const std::int32_t begin = next;
    UChar32 c = 0;
    U8_NEXT(text.data(), next, length, c);
    const bool isWord = c == '_' || (c >= 0 && (U_MASK(u_charType(c)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0);
    if (isWord && !inWord) words.emplace_back();
    if (isWord)
      words.back().append(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(next - begin)));
    inWord = isWord;
  }
  return words;
}

std::string asPhrase(const std::string& words) {
  std::string term(1, '"');
  return term.append(words) += '"';
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string whole;
  for (const auto& part : parts) whole.append(whole.empty() ? "" : between).append(part);
  return whole;
}

struct Highlighted {
  std::string text;
  std::vector<TextRange> matches;
};

/// Takes the marks out again. Marks that the text itself had go too: they are control characters without a glyph.
Highlighted withoutMarks(const std::string& marked) {
  Highlighted plain;
  for (const char c : marked) {
    if (c == kOpen) {
      plain.matches.push_back({plain.text.size(), plain.text.size()});
    } else if (c == kClose) {
      if (!plain.matches.empty()) plain.matches.back().end = plain.text.size();
    } else {
      plain.text += c;
    }
  }
  return plain;
}

/// Moves forward to where a word begins, or to the end.
std::size_t wordStart(const std::string& text, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t space = text.find_first_of(" \n\t", at - 1);
  return space == std::string::npos ? at : space + 1;
}

TextRange snippetOf(const std::string& text, const std::vector<TextRange>& matches) {
  const TextRange first = matches.empty() ? TextRange{} : matches.front();
  const std::size_t begin =
      first.begin > kBytesBeforeMatch ? std::min(wordStart(text, first.begin - kBytesBeforeMatch), first.begin) : 0;
  if (text.size() - begin <= kSnippetBytes) return {begin, text.size()};
  const std::size_t space = text.find_last_of(" \n\t", begin + kSnippetBytes);
  return {begin, space == std::string::npos || space < first.end ? std::max(first.end, begin) : space};
}

// The best are chosen first, and only those are marked: marking reads the text again.
constexpr const char* kSearch = R"sql(
WITH best AS MATERIALIZED (
  SELECT passages_fts.rowid AS id, bm25(passages_fts) AS rank
  FROM passages_fts JOIN passages ON passages.id = passages_fts.rowid JOIN readings ON readings.id = reading_id
  WHERE passages_fts MATCH ?1
    AND readings.id = (SELECT id FROM readings AS newest WHERE newest.document_id = readings.document_id
                       ORDER BY finished DESC, id DESC LIMIT 1)
    AND (?2 = '[]' OR readings.document_id IN (SELECT value FROM json_each(?2)))
  ORDER BY rank LIMIT ?3)
SELECT readings.document_id, readings.id, passages.position, -best.rank, highlight(passages_fts, 0, char(2), char(3)), turns,
  first_page, last_page, begin_byte, end_byte, begin_ms, end_ms, speaker, first_line, last_line
FROM best CROSS JOIN passages_fts ON passages_fts.rowid = best.id
  JOIN passages ON passages.id = best.id JOIN readings ON readings.id = reading_id
WHERE passages_fts MATCH ?1 ORDER BY best.rank, best.id)sql";

SearchHit hitAt(const SQLite::Statement& row) {
  SearchHit hit;
  hit.document = row.getColumn(0).getInt64();
  hit.reading = row.getColumn(1).getInt64();
  Highlighted plain = withoutMarks(row.getColumn(4).getString());
  hit.passage = {row.getColumn(2).getInt(), std::move(plain.text), anchorAt(row, 6),
                 turnsFrom(row.getColumn(5).getString())};
  hit.matches = std::move(plain.matches);
  hit.snippet = snippetOf(hit.passage.text, hit.matches);
  hit.rank = row.getColumn(3).getDouble();
  return hit;
}

std::string asJson(const std::vector<DocumentId>& documents) {
  std::vector<std::string> numbers;
  for (const DocumentId document : documents) numbers.push_back(std::to_string(document));
  return std::string("[").append(joined(numbers, ",")).append("]");
}

}  // namespace

std::string matchExpression(std::string_view query) {
  std::vector<std::string> terms;
  bool inPhrase = false;
  for (std::size_t from = 0; from <= query.size() && terms.size() < kMostTerms;) {
    const std::size_t quote = std::min(query.find('"', from), query.size());
    const auto words = wordsOf(query.substr(from, quote - from));
    if (inPhrase && !words.empty()) {
      terms.push_back(asPhrase(joined(words, " ")));
    } else {
      for (const auto& word : words) terms.push_back(asPhrase(word));
    }
    inPhrase = !inPhrase;
    from = quote + 1;
  }
  terms.resize(std::min(terms.size(), kMostTerms));
  return joined(terms, " ");
}

std::vector<SearchHit> Library::search(std::string_view query, const SearchOptions& options) const {
  const std::string expression = matchExpression(query), documents = asJson(options.documents);
  if (expression.empty()) return {};
  return database_->read([&](SQLite::Database& db) {
    std::vector<SearchHit> hits;
    SQLite::Statement row(db, kSearch);
    Binder(row).text(expression).text(documents).integer(options.limit);
    while (row.executeStep()) hits.push_back(hitAt(row));
    return hits;
  });
}

struct Bm25Index::Table {
  SQLite::Database memory{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  std::size_t passages = 0;
};

Bm25Index::Bm25Index(std::span<const std::string> passageTexts) : table_(std::make_unique<Table>()) {
  SQLite::Database& db = table_->memory;
  table_->passages = passageTexts.size();
  db.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')");
  SQLite::Transaction transaction(db);
  SQLite::Statement insert(db, "INSERT INTO passages(rowid, text) VALUES(?, ?)");
  for (std::size_t i = 0; i < passageTexts.size(); ++i) {
    Binder(insert).integer(static_cast<std::int64_t>(i)).text(passageTexts[i]);
    insert.exec();
    insert.reset();
  }
  transaction.commit();
}

Bm25Index::Bm25Index(Bm25Index&&) noexcept = default;
Bm25Index& Bm25Index::operator=(Bm25Index&&) noexcept = default;
Bm25Index::~Bm25Index() = default;

std::vector<float> Bm25Index::scores(std::string_view question) const {
  std::vector<float> scores(table_->passages, 0.0f);
  std::vector<std::string> words = wordsOf(question);
  for (auto& word : words) word = asPhrase(word);
  if (words.empty()) return scores;
  const std::string expression = joined(words, " OR ");
  SQLite::Statement row(table_->memory, "SELECT rowid, bm25(passages) FROM passages WHERE passages MATCH ?");
  Binder(row).text(expression);
  while (row.executeStep()) {
    scores[static_cast<std::size_t>(row.getColumn(0).getInt64())] = -static_cast<float>(row.getColumn(1).getDouble());
  }
  return scores;
}

std::size_t Bm25Index::passages() const { return table_->passages; }

int Bm25Index::holding(std::string_view word) const {
  const auto parts = wordsOf(word);
  if (parts.empty()) return 0;
  const std::string phrase = asPhrase(joined(parts, " "));
  SQLite::Statement row(table_->memory, "SELECT count(*) FROM passages WHERE passages MATCH ?");
  Binder(row).text(phrase);
  return row.executeStep() ? row.getColumn(0).getInt() : 0;
}

}  // namespace core
