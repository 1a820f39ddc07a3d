// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/search_results.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kMostHits = 100, kPauseMs = 150;

QString textAt(const core::SearchHit& hit, const core::TextRange& range) {
  return lineText(std::string_view(hit.passage.text).substr(range.begin, range.end - range.begin));
}

}  // namespace

SearchResults::SearchResults(Services& services, LibraryModel& model, QWidget* parent)
    : QWidget(parent), services_(services), model_(model), count_(new QLabel), list_(new QListWidget) {
  list_->setAccessibleName(tr("Places found"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setWordWrap(true);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setSpacing(2);
  count_->setContentsMargins(8, 0, 8, 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(count_);
  layout->addWidget(list_, 1);
  pause_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &SearchResults::start);
  connect(list_, &QListWidget::itemActivated, this, [this] { choose(list_->currentRow()); });
  connect(list_, &QListWidget::itemClicked, this, [this] { choose(list_->currentRow()); });
}

void SearchResults::search(const QString& words) {
  words_ = words.trimmed();
  pause_.start(kPauseMs);
}

void SearchResults::start() {
  task_.cancel();
  if (words_.isEmpty()) return show({});
  task_ = services_.shelf.post(
      this, Urgency::Question,
      [words = words_.toStdString()](Shelf& shelf, std::stop_token) {
        const auto* library = shelf.library();
        return library != nullptr ? library->search(words, {{}, kMostHits}) : std::vector<core::SearchHit>();
      },
      [this](std::vector<core::SearchHit> hits) { show(std::move(hits)); });
}

const LibraryEntry* SearchResults::entryOf(const core::SearchHit& hit) const {
  const auto entry =
      std::ranges::find_if(model_.entries(), [&](const auto& e) { return e.report && e.report->id == hit.document; });
  return entry == model_.entries().end() ? nullptr : &*entry;
}

void SearchResults::show(std::vector<core::SearchHit> hits) {
  std::erase_if(hits, [&](const auto& hit) { return entryOf(hit) == nullptr; });
  hits_ = std::move(hits);
  list_->clear();
  const auto found = static_cast<int>(hits_.size());
  count_->setText(found == 0           ? tr("Nothing found")
                  : found == kMostHits ? tr("The best %n places", nullptr, found)
                                       : tr("%n places", nullptr, found));
  for (const auto& hit : hits_) {
    const auto* entry = entryOf(hit);
    const QString head =
        fileName(entry->path) + u", " + placeText(entry->report->document, hit.passage.index, hit.passage.anchor, {});
    list_->addItem(QString(head + u'\n' + textAt(hit, hit.snippet)));
  }
}

void SearchResults::focusFirst() {
  if (list_->count() == 0) return;
  list_->setFocus(Qt::ShortcutFocusReason);
  list_->setCurrentRow(0);
}

void SearchResults::choose(int row) {
  if (row < 0 || row >= static_cast<int>(hits_.size())) return;
  const auto& hit = hits_[static_cast<std::size_t>(row)];
  const auto* entry = entryOf(hit);
  const auto quote = hit.matches.empty() ? QString() : textAt(hit, hit.matches.front());
  if (entry != nullptr) Q_EMIT placeChosen(entry->key, hit.passage.anchor, quote);
}

}  // namespace ui
