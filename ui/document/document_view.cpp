// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_view.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <cmath>
#include <filesystem>

#include "ui/document/document_words.h"
#include "ui/document/find_bar.h"
#include "ui/document/outline_panel.h"
#include "ui/document/page_box.h"
#include "ui/document/page_canvas.h"
#include "ui/document/speaker_panel.h"
#include "ui/document/thumbnail_list.h"
#include "ui/document/turn_view.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {

void DocumentView::open(const OpenDocument& document) {
  close();
  document_ = document;
  loader_.load(document);
}

void DocumentView::close() {
  document_ = {};
  rendering_.close();
  texts_.close();
  finder_.setPane(nullptr);
  findBar_->hide();
  history_.clear();
  waiting_.reset();
  ownLabels_.clear();
  outlineKnown_ = false;
  pane_ = nullptr;
  canvas_->setPages(0);
  thumbnails_->setPages(0);
  outline_->setOutline({}, {});
  turns_->clearTurns(core::DocumentKind::PlainText, false);
  message_->clear();
  panes_->setCurrentWidget(message_);
  tell();
}

void DocumentView::update(const OpenDocument& document) {
  document_ = document;
  texts_.setDocument(document.report ? std::optional(document.report->id) : std::nullopt);
  if (document.report && !document.report->document.outline.empty() && !outlineKnown_)
    knowOutline(document.report->document.outline);
  knowLabels();
  telling_.start();
}

void DocumentView::showPdf() {
  const PdfFile file{document_.path, document_.password, services_.options.workerPath};
  texts_.open(file, document_.report ? std::optional(document_.report->id) : std::nullopt);
  rendering_.open(file);
  if (document_.report && !document_.report->document.outline.empty()) knowOutline(document_.report->document.outline);
}

void DocumentView::knowPages(int pages) {
  pane_ = canvas_;
  canvas_->setPages(pages);
  thumbnails_->setPages(pages);
  panes_->setCurrentWidget(canvas_);
  finder_.setPane(canvas_);
  if (side_->currentWidget() == speakers_) showSide(nullptr);
  knowLabels();
}

void DocumentView::knowFormats(int first, const std::vector<core::PageFormat>& formats) {
  canvas_->setFormats(first, formats);
  thumbnails_->setFormats(first, formats);
  for (const auto& format : formats) ownLabels_ << lineText(format.label);
  knowLabels();
  showWaiting();
}

void DocumentView::knowLabels() {
  // The library knows those of the pages that were read.
  if (document_.labels.size() < ownLabels_.size()) document_.labels = ownLabels_;
  const auto& labels = document_.labels;
  canvas_->setLabels(labels);
  thumbnails_->setLabels(labels);
  pageBox_->setUnits(pages(), pane_ == canvas_ ? labels : QStringList(), pane_ == canvas_);
  telling_.start();
}

void DocumentView::knowOutline(const std::vector<core::OutlineItem>& outline) {
  outlineKnown_ = true;
  outline_->setOutline(outline, document_.labels);
  enableActions();
}

void DocumentView::showTurns(core::DocumentKind kind, const SpeakerNames& names) {
  pane_ = turns_;
  const auto extension = std::filesystem::path(document_.path).extension();
  turns_->clearTurns(kind, extension == ".md" || extension == ".markdown");
  speakers_->setNames(names);
  panes_->setCurrentWidget(turns_);
  finder_.setPane(turns_);
  showSide(kind == core::DocumentKind::Transcript ? speakers_ : nullptr);
  knowLabels();
}

void DocumentView::fail(const core::Error& error) {
  const bool locked = error.failure() == core::Failure::NeedsPassword;
  const auto sentence = coreText(error.what());
  if (pane_ == nullptr) {
    message_->setText(locked ? tr("This document is encrypted: its password is needed to show it.") : sentence);
    panes_->setCurrentWidget(message_);
  }
  if (locked)
    Q_EMIT needsPassword(!document_.password.empty());
  else
    Q_EMIT problem(sentence);
}

void DocumentView::showPlace(const core::Anchor& place, const QString& quote) {
  if (pane_ == nullptr || pane_->units() == 0) {
    waiting_ = Waiting{place, quote};
    return;
  }
  history_.leave(pane_->place());
  waiting_ = Waiting{place, quote};
  showWaiting();
  enableActions();
}

void DocumentView::showWaiting() {
  if (!waiting_ || pane_ == nullptr) return;
  // Turns arrive bit by bit.
  if (pane_ == turns_ && turnsAt(turns_->turns(), waiting_->place).second < 0) return;
  pane_->showQuote(waiting_->place, waiting_->quote);
  waiting_.reset();
  telling_.start();
}

void DocumentView::showUnit(int unit) {
  if (pane_ == nullptr || unit < 0 || unit >= pane_->units()) return;
  history_.leave(pane_->place());
  pane_->showPlace({unit, 0});
  enableActions();
  telling_.start();
}

void DocumentView::travel(bool back) {
  if (pane_ == nullptr) return;
  const auto here = pane_->place();
  if (const auto place = back ? history_.back(here) : history_.forward(here)) pane_->showPlace(*place);
  enableActions();
  telling_.start();
}

int DocumentView::currentPage() const { return pane_ != nullptr ? pane_->currentUnit() : 0; }

int DocumentView::pages() const { return pane_ != nullptr ? pane_->units() : 0; }

std::optional<core::MarkedText> DocumentView::marked() const {
  return pane_ != nullptr ? pane_->marked() : std::nullopt;
}

std::pair<double, double> DocumentView::visiblePart() const {
  return pane_ != nullptr ? pane_->visiblePart() : std::pair(0.0, 1.0);
}

void DocumentView::zoomBy(double factor) {
  if (pane_ != nullptr) pane_->setZoom(pane_->zoom() * factor);
}

void DocumentView::recolourAsThePaletteIs() {
  if (!recolourChosen_) actions_.recolour->setChecked(palette().color(QPalette::Base).lightness() < 128);
}

void DocumentView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolourAsThePaletteIs();
}

void DocumentView::tellHits() {
  if (pane_ != nullptr) pane_->setHits(finder_.hits(), finder_.current());
}

void DocumentView::tell() {
  const int unit = currentPage();
  pageBox_->setCurrent(unit);
  const auto* page = pane_ == canvas_ ? texts_.find(unit) : nullptr;
  coverage_->setText(pane_ != nullptr ? readingText(document_) : QString());
  const auto verdict = pane_ != nullptr ? verdictText(document_, unit, page) : QString();
  if (pane_ == turns_ && !document_.report)
    verdict_->clear();
  else
    verdict_->setText(pane_ == canvas_ ? tr("p. %1: %2").arg(pageLabel(document_.labels, unit), verdict) : verdict);
  if (pane_ == canvas_) {
    thumbnails_->setCurrentPage(unit);
    canvas_->setAccessibleDescription(tr("page %1 of %2").arg(unit + 1).arg(pages()));
  }
  const auto zoom = pane_ != nullptr ? pane_->zoom() : 1;
  actions_.actualSize->setIconText(tr("%1 %", "zoom").arg(std::lround(zoom * 100)));
  actions_.fitWidth->setChecked(pane_ == canvas_ && canvas_->fitsWidth());
  enableActions();
  const auto [first, last] = visiblePart();
  Q_EMIT placeChanged(unit, pages());
  Q_EMIT visiblePartChanged(first, last);
}

void DocumentView::enableActions() {
  const bool pdf = pane_ == canvas_ && pages() > 0;
  for (auto* action : actions_.all()) action->setEnabled(pane_ != nullptr);
  for (auto* action : {actions_.thumbnails, actions_.rotate, actions_.recolour}) action->setEnabled(pdf);
  actions_.outline->setEnabled(pdf && outline_->topLevelItemCount() > 0);
  const bool anySpeakers = pane_ == turns_ && !turns_->speakers().isEmpty();
  actions_.speakers->setEnabled(anySpeakers);
  for (auto* action : {actions_.outline, actions_.thumbnails}) action->setVisible(pane_ != turns_);
  for (auto* action : {actions_.rotate, actions_.recolour}) action->setVisible(pane_ != turns_);
  actions_.speakers->setVisible(anySpeakers);
  actions_.back->setEnabled(history_.canGoBack());
  actions_.forward->setEnabled(history_.canGoForward());
  actions_.copy->setEnabled(pane_ != nullptr && pane_->hasSelection());
}

}  // namespace ui
