// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_finder.h"

#include <algorithm>
#include <iterator>

#include "ui/document/folded_text.h"

namespace ui {
namespace {

constexpr int kTellingMs = 50;

}  // namespace

DocumentFinder::DocumentFinder(QObject* parent) : QObject(parent) {
  telling_.setSingleShot(true);
  telling_.setInterval(kTellingMs);
  connect(&telling_, &QTimer::timeout, this, &DocumentFinder::changed);
}

void DocumentFinder::setPane(DocumentPane* pane) {
  pane_ = pane;
  clear();
}

void DocumentFinder::find(const QString& words) {
  ++search_;
  needle_ = folded(words.trimmed().toStdString(), Blanks::One).text;
  hits_.clear();
  count_ = 0;
  current_.reset();
  left_ = needle_.isEmpty() || pane_ == nullptr ? 0 : pane_->units();
  next_ = left_ > 0 ? pane_->currentUnit() : 0;
  telling_.start();
  searchOn();
}

void DocumentFinder::searchOn() {
  if (left_ <= 0) return;
  const int count = std::min({pane_->textsAtOnce(), left_, pane_->units() - next_});
  pane_->fetchTexts(next_, count, [this, search = search_, first = next_, count](const DocumentPane::Texts& texts) {
    if (search == search_) take(first, count, texts);
  });
}

void DocumentFinder::take(int first, int count, const DocumentPane::Texts& texts) {
  for (const auto& [unit, text] : texts) {
    auto found = occurrences(folded(text, Blanks::One), needle_);
    if (found.empty() || cutShort()) continue;
    if (!current_) current_ = FindHit{unit, found.front()};
    count_ += static_cast<int>(found.size());
    hits_[unit] = std::move(found);
  }
  left_ = cutShort() ? 0 : left_ - count;
  next_ = first + count >= pane_->units() ? 0 : first + count;
  if (!telling_.isActive()) telling_.start();
  searchOn();
}

void DocumentFinder::step(int by) {
  if (!current_) return;
  auto unit = hits_.find(current_->unit);
  if (unit == hits_.end()) return;
  const auto& ranges = unit->second;
  auto at = std::ranges::find(ranges, current_->range.begin, &core::TextRange::begin) - ranges.begin() + by;
  if (at >= static_cast<long>(ranges.size())) {
    unit = std::next(unit) == hits_.end() ? hits_.begin() : std::next(unit);
    at = 0;
  } else if (at < 0) {
    unit = std::prev(unit == hits_.begin() ? hits_.end() : unit);
    at = static_cast<long>(unit->second.size()) - 1;
  }
  current_ = FindHit{unit->first, unit->second[static_cast<std::size_t>(at)]};
  Q_EMIT changed();
}

int DocumentFinder::currentNumber() const {
  if (!current_) return 0;
  int before = 0;
  for (const auto& [unit, ranges] : hits_) {
    if (unit == current_->unit)
      return before + 1 +
             static_cast<int>(std::ranges::find(ranges, current_->range.begin, &core::TextRange::begin) -
                              ranges.begin());
    before += static_cast<int>(ranges.size());
  }
  return 0;
}

}  // namespace ui
