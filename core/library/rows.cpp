// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/rows.h"

#include <chrono>
#include <cstring>
#include <nlohmann/json.hpp>

namespace core {
using nlohmann::json;
namespace {

template <class... Cases>
struct Match : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

constexpr std::size_t kWordBytes = 2 * sizeof(std::uint32_t) + 4 * sizeof(float);

/// Whatever the text is, a value comes back: a library whose text was changed by hand still opens.
json lenient(const std::string& text) { return json::parse(text, nullptr, false); }

std::string written(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

/// Values of three members each, none when the text was damaged.
template <class Item>
std::vector<Item> triplesFrom(const std::string& text) try {
  std::vector<Item> items;
  for (const json& item : lenient(text)) items.push_back({item.at(0), item.at(1), item.at(2)});
  return items;
} catch (const json::exception&) {
  return {};
}

}  // namespace

std::int64_t nowMs() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Binder& Binder::integer(std::int64_t value) {
  statement_.bind(next_++, value);
  return *this;
}

Binder& Binder::real(double value) {
  statement_.bind(next_++, value);
  return *this;
}

Binder& Binder::text(const std::string& value) {
  statement_.bindNoCopy(next_++, value);
  return *this;
}

Binder& Binder::bytes(const Bytes& value) {
  statement_.bindNoCopy(next_++, value.data(), static_cast<int>(value.size()));
  return *this;
}

Binder& Binder::null() {
  statement_.bind(next_++);
  return *this;
}

void bindAnchor(Binder& binder, const Anchor& anchor) {
  const auto nulls = [&](int count) {
    while (count-- > 0) binder.null();
  };
  std::visit(Match{[&](const PageAnchor& at) {
                     binder.integer(at.firstPage).integer(at.lastPage).integer(at.begin).integer(at.end);
                     nulls(5);
                   },
                   [&](const TimeAnchor& at) {
                     nulls(4);
                     binder.integer(at.beginMs).integer(at.endMs).text(at.speaker);
                     binder.integer(at.firstLine).integer(at.lastLine);
                   },
                   [&](const LineAnchor& at) {
                     nulls(7);
                     binder.integer(at.firstLine).integer(at.lastLine);
                   }},
             anchor);
}

Anchor anchorAt(const SQLite::Statement& row, int firstColumn) {
  const auto at = [&](int column) { return row.getColumn(firstColumn + column); };
  if (!at(0).isNull()) return PageAnchor{at(0).getInt(), at(1).getInt(), at(2).getUInt(), at(3).getUInt()};
  if (!at(4).isNull())
    return TimeAnchor{at(4).getInt64(), at(5).getInt64(), at(6).getString(), at(7).getInt(), at(8).getInt()};
  return LineAnchor{at(7).getInt(), at(8).getInt()};
}

void forgetInIndex(SQLite::Database& db, ReadingId reading, int first) {
  SQLite::Statement forget(db,
                           "INSERT INTO passages_fts(passages_fts, rowid, text) "
                           "SELECT 'delete', id, text FROM passages WHERE reading_id = ? AND position >= ?");
  Binder(forget).integer(reading).integer(first);
  forget.exec();
}

std::span<const std::byte> bytesAt(const SQLite::Statement& row, int column) {
  const SQLite::Column blob = row.getColumn(column);
  const void* data = blob.getBlob();
  return {static_cast<const std::byte*>(data), static_cast<std::size_t>(blob.getBytes())};
}

Bytes unpackedAt(Database& database, const SQLite::Statement& row, int column, BlobKind kind) {
  auto raw = decodeBlob(kind, bytesAt(row, column));
  if (!raw) database.raiseDamagedBlock();
  return std::move(*raw);
}

std::string toJson(const Coverage& coverage) {
  json skipped = json::array();
  for (const auto& page : coverage.skipped) {
    skipped.push_back({{"page", page.page}, {"verdict", static_cast<int>(page.verdict)}, {"reason", page.reason}});
  }
  const json whole = {{"pages", coverage.pages},
                      {"pages_with_text", coverage.pagesWithText},
                      {"hidden_words", coverage.hiddenWords},
                      {"skipped", std::move(skipped)}};
  return whole.dump(-1, ' ', false, json::error_handler_t::replace);
}

Coverage coverageFrom(const std::string& text) try {
  const json whole = lenient(text);
  if (!whole.is_object()) return {};
  Coverage coverage{
      whole.value("pages", 0), whole.value("pages_with_text", 0), whole.value("hidden_words", std::uint64_t{0}), {}};
  for (const json& page : whole.value("skipped", json::array())) {
    coverage.skipped.push_back({page.value("page", 0), static_cast<PageVerdict>(page.value("verdict", 0)),
                                page.value("reason", std::string())});
  }
  return coverage;
} catch (const json::exception&) {
  return {};
}

std::string toJson(const std::vector<OutlineItem>& outline) {
  json items = json::array();
  for (const auto& item : outline) items.push_back({item.depth, item.title, item.page});
  return written(items);
}

std::vector<OutlineItem> outlineFrom(const std::string& text) { return triplesFrom<OutlineItem>(text); }

std::string toJson(const std::vector<DocumentPart>& parts) {
  json items = json::array();
  for (const auto& part : parts) items.push_back({part.path, part.firstUnit, part.firstPassage});
  return written(items);
}

std::vector<DocumentPart> partsFrom(const std::string& text) { return triplesFrom<DocumentPart>(text); }

std::string toJson(const std::vector<PassageTurn>& turns) {
  json items = json::array();
  for (const auto& turn : turns) items.push_back({turn.begin, turn.beginMs, turn.endMs, turn.speaker, turn.line});
  return written(items);
}

std::vector<PassageTurn> turnsFrom(const std::string& text) try {
  std::vector<PassageTurn> turns;
  for (const json& item : lenient(text)) turns.push_back({item.at(0), item.at(1), item.at(2), item.at(3), item.at(4)});
  return turns;
} catch (const json::exception&) {
  return {};
}

Bytes packWords(const std::vector<Word>& words) {
  Bytes packed(words.size() * kWordBytes);
  std::byte* to = packed.data();
  const auto put = [&](auto pick) {
    for (const Word& word : words) {
      const auto value = pick(word);
      std::memcpy(to, &value, sizeof value);
      to += sizeof value;
    }
  };
  put([](const Word& word) { return word.begin; });
  put([](const Word& word) { return word.end; });
  put([](const Word& word) { return word.box.left; });
  put([](const Word& word) { return word.box.top; });
  put([](const Word& word) { return word.box.right; });
  put([](const Word& word) { return word.box.bottom; });
  return packed;
}

std::vector<Word> unpackWords(const Bytes& packed) {
  std::vector<Word> words(packed.size() / kWordBytes);
  const std::byte* from = packed.data();
  const auto take = [&](auto pick) {
    for (Word& word : words) {
      auto& value = pick(word);
      std::memcpy(&value, from, sizeof value);
      from += sizeof value;
    }
  };
  take([](Word & word) -> auto& { return word.begin; });
  take([](Word & word) -> auto& { return word.end; });
  take([](Word & word) -> auto& { return word.box.left; });
  take([](Word & word) -> auto& { return word.box.top; });
  take([](Word & word) -> auto& { return word.box.right; });
  take([](Word & word) -> auto& { return word.box.bottom; });
  return words;
}

}  // namespace core
