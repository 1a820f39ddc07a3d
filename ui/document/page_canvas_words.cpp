// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <algorithm>

#include "ui/document/page_canvas.h"
#include "ui/text/place_text.h"

namespace ui {

void PageCanvas::showWords(int page, const core::TextRange& range) {
  const auto* text = texts_.find(page);
  const auto bands = text != nullptr ? bandsOf(*text, range) : std::vector<QRectF>();
  if (bands.empty()) return showPlace({page, 0});
  auto all = bands.front();
  for (const auto& band : bands) all = all.united(band);
  const auto at = geometry_.fromPoints(page, all);
  const double top = verticalScrollBar()->value(), height = viewport()->height();
  if (at.top() < top + height / 8 || at.bottom() > top + height * 7 / 8)
    verticalScrollBar()->setValue(static_cast<int>(at.top() - height * kReadingLine));
  const auto across = toViewport(at);
  if (across.left() < 0 || across.right() > viewport()->width())
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(across.left() - 2 * PageGeometry::kGap));
}

void PageCanvas::showQuote(const core::Anchor& anchor, const QString& quote) {
  const auto* place = std::get_if<core::PageAnchor>(&anchor);
  if (place == nullptr) return;
  quote_ = Quote{*place, quote};
  if (texts_.find(place->firstPage) == nullptr) showPlace({place->firstPage, 0});
  reachQuote();
  viewport()->update();
  asking_.start();
}

void PageCanvas::reachQuote() {
  if (!quote_ || quote_->reached) return;
  const auto* page = texts_.find(quote_->anchor.firstPage);
  if (page == nullptr) return;
  quote_->reached = true;
  const auto& anchor = quote_->anchor;
  if (const auto range = anchoredRange(*page, anchor, quote_->words))
    showWords(page->index, *range);
  else if (const auto all = anchoredRange(*page, anchor, {}))
    showWords(page->index, *all);
}

void PageCanvas::textArrived(int page) {
  if (quote_ && quote_->anchor.firstPage == page) reachQuote();
  if (currentHit_ && currentHit_->unit == page) reachHit();
  viewport()->update();
}

void PageCanvas::setHits(FindHits hits, std::optional<FindHit> current) {
  const bool moved = current && (!currentHit_ || currentHit_->unit != current->unit ||
                                 currentHit_->range.begin != current->range.begin);
  hits_ = std::move(hits);
  currentHit_ = current;
  if (moved) hitReached_ = false;
  if (moved) reachHit();
  viewport()->update();
}

void PageCanvas::reachHit() {
  if (hitReached_) return;
  hitReached_ = texts_.find(currentHit_->unit) != nullptr;
  showWords(currentHit_->unit, currentHit_->range);
}

void PageCanvas::fetchTexts(int first, int count, std::function<void(const Texts&)> fetched) {
  texts_.fetch(first, std::min(count, pages() - first), [fetched](const std::vector<core::Page>& pages) {
    Texts texts;
    for (const auto& page : pages) texts.emplace_back(page.index, page.text);
    fetched(texts);
  });
}

void PageCanvas::selectUnit() {
  if (pages() == 0) return;
  const int page = currentUnit();
  const auto* text = texts_.find(page);
  if (text == nullptr) return;
  anchor_ = {page, 0};
  cursor_ = {page, static_cast<std::uint32_t>(text->text.size())};
  selection_ = TextSpan{anchor_, cursor_};
  viewport()->update();
  Q_EMIT selectionChanged();
}

std::optional<core::MarkedText> PageCanvas::marked() const {
  if (!hasSelection()) return std::nullopt;
  const auto& [begin, end] = *selection_;
  return core::MarkedText{core::PageAnchor{begin.page, end.page, begin.byte, end.byte}};
}

void PageCanvas::copySelection() {
  if (!hasSelection()) return;
  texts_.fetch(selection_->begin.page, selection_->end.page - selection_->begin.page + 1,
               [span = *selection_](const std::vector<core::Page>& pages) {
                 QStringList parts;
                 for (const auto& page : pages) {
                   const auto range = span.on(page.index, page.text.size());
                   parts << blockText(std::string_view(page.text).substr(range.begin, range.end - range.begin));
                 }
                 QGuiApplication::clipboard()->setText(parts.join(u'\n'));
               });
}

}  // namespace ui
