// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "core/document/page_place.h"
#include "ui/document/folded_text.h"

namespace ui {
namespace {

constexpr double kRowWeight = 4;    // a word on another line is further away than one on the same
constexpr double kWidestGap = 2.5;  // of a line's height: what is further apart is covered apart

QRectF rectOf(const core::Box& box) { return {QPointF(box.left, box.top), QPointF(box.right, box.bottom)}; }

double outside(double value, double low, double high) { return std::max({low - value, value - high, 0.0}); }

const core::Word* nearestWord(const core::Page& page, const QPointF& at) {
  const core::Word* nearest = nullptr;
  double least = std::numeric_limits<double>::max();
  for (const auto& word : page.words) {
    const double distance =
        outside(at.x(), word.box.left, word.box.right) + kRowWeight * outside(at.y(), word.box.top, word.box.bottom);
    if (distance >= least) continue;
    nearest = &word;
    least = distance;
  }
  return nearest;
}

bool beginsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

int charactersIn(std::string_view text) { return static_cast<int>(std::ranges::count_if(text, beginsCharacter)); }

std::string_view textOf(const core::Page& page, const core::Word& word) {
  return std::string_view(page.text).substr(word.begin, word.end - word.begin);
}

bool runsLeft(std::string_view word) {
  for (const QChar c : QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))) {
    if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) return true;
    if (c.direction() == QChar::DirL) return false;
  }
  return false;
}

// Characters are taken to be equally wide: the words alone have boxes.
QRectF partOf(const core::Page& page, const core::Word& word, const core::TextRange& range) {
  auto rect = rectOf(word.box);
  if (range.begin <= word.begin && range.end >= word.end) return rect;
  const auto text = textOf(page, word);
  const double all = std::max(1, charactersIn(text));
  const auto from = std::max<std::size_t>(range.begin, word.begin) - word.begin;
  const auto to = std::min<std::size_t>(range.end, word.end) - word.begin;
  double left = charactersIn(text.substr(0, from)) / all, right = charactersIn(text.substr(0, to)) / all;
  if (runsLeft(text)) {
    left = 1 - left;
    right = 1 - right;
    std::swap(left, right);
  }
  const double width = rect.width();
  return {rect.left() + left * width, rect.top(), (right - left) * width, rect.height()};
}

bool continues(const QRectF& band, const QRectF& word) {
  const double shared = std::min(band.bottom(), word.bottom()) - std::max(band.top(), word.top());
  const double height = std::min(band.height(), word.height());
  const double gap = std::max(word.left() - band.right(), band.left() - word.right());
  return shared > height / 2 && gap < kWidestGap * height;
}

}  // namespace

core::TextRange TextSpan::on(int page, std::size_t size) const {
  if (page < begin.page || page > end.page) return {};
  const std::size_t from = page == begin.page ? begin.byte : 0, to = page == end.page ? end.byte : size;
  return {std::min(from, size), std::min(to, size)};
}

std::uint32_t byteNear(const core::Page& page, const QPointF& at) {
  const auto* word = nearestWord(page, at);
  if (word == nullptr) return 0;
  const auto rect = rectOf(word->box);
  const auto text = textOf(page, *word);
  double part = rect.width() > 0 ? std::clamp((at.x() - rect.left()) / rect.width(), 0.0, 1.0) : 0;
  if (runsLeft(text)) part = 1 - part;
  auto left = std::lround(part * charactersIn(text));
  std::uint32_t byte = word->begin;
  while (byte < word->end && left > 0)
    if (++byte == word->end || beginsCharacter(page.text[byte])) --left;
  return byte;
}

bool isOnWord(const core::Page& page, const QPointF& at) {
  return std::ranges::any_of(page.words, [&](const core::Word& word) { return rectOf(word.box).contains(at); });
}

std::optional<core::TextRange> wordAround(const core::Page& page, std::uint32_t byte) {
  const auto word = std::ranges::find_if(page.words, [&](const core::Word& w) { return byte <= w.end; });
  if (word == page.words.end() || byte < word->begin) return std::nullopt;
  return core::TextRange{word->begin, word->end};
}

std::vector<QRectF> bandsOf(const core::Page& page, const core::TextRange& range) {
  std::vector<QRectF> bands;
  for (const auto& word : page.words) {
    if (word.end <= range.begin || word.begin >= range.end) continue;
    const auto part = partOf(page, word, range);
    if (!bands.empty() && continues(bands.back(), part))
      bands.back() = bands.back().united(part);
    else
      bands.push_back(part);
  }
  return bands;
}

std::optional<core::TextRange> anchoredRange(const core::Page& page, const core::PageAnchor& anchor,
                                             const QString& quote) {
  const auto part = core::partOn(page, anchor);
  if (!part || quote.isEmpty()) return part;
  if (anchor.firstPage == anchor.lastPage) return placeOfQuote(page.text, *part, quote.toStdString());
  // Of a quote over several pages each has a part.
  const auto words = quote.toStdString();
  const auto here = std::string_view(page.text).substr(part->begin, part->end - part->begin);
  return placeOfQuote(words, {0, words.size()}, here) ? part : std::nullopt;
}

}  // namespace ui
