// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/document/document_view.h"
#include "ui/document/find_bar.h"
#include "ui/document/outline_panel.h"
#include "ui/document/page_box.h"
#include "ui/document/page_canvas.h"
#include "ui/document/speaker_panel.h"
#include "ui/document/thumbnail_list.h"
#include "ui/document/turn_view.h"

namespace ui {
namespace {

constexpr double kZoomStep = 1.2;
constexpr int kTellingMs = 50;
constexpr int kSideInEms = 22;

QLabel* plainLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

DocumentView::DocumentView(Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      actions_(this),
      texts_(services),
      loader_(services),
      bar_(new QToolBar(this)),
      pageBox_(new PageBox(this)),
      findBar_(new FindBar(finder_, this)),
      side_(new QStackedWidget(this)),
      panes_(new QStackedWidget(this)),
      outline_(new OutlinePanel(side_)),
      thumbnails_(new ThumbnailList(rendering_, side_)),
      canvas_(new PageCanvas(rendering_, texts_, panes_)),
      turns_(new TurnView(panes_)),
      message_(plainLabel(panes_)),
      coverage_(plainLabel(this)),
      verdict_(plainLabel(this)) {
  speakers_ = new SpeakerPanel(*turns_, side_);
  telling_.setSingleShot(true);
  telling_.setInterval(kTellingMs);
  build();
  fillBar();
  connectActions();
  connectParts();
  recolourAsThePaletteIs();
  close();
}

// The parts look at what is destroyed before them otherwise.
DocumentView::~DocumentView() {
  disconnect(canvas_, nullptr, this, nullptr);
  disconnect(turns_, nullptr, this, nullptr);
  delete findBar_;
  delete thumbnails_;
  delete canvas_;
}

void DocumentView::build() {
  for (QWidget* pane : std::initializer_list<QWidget*>{message_, canvas_, turns_}) panes_->addWidget(pane);
  for (QWidget* side : std::initializer_list<QWidget*>{outline_, thumbnails_, speakers_}) side_->addWidget(side);
  message_->setAlignment(Qt::AlignCenter);
  message_->setMargin(24);
  auto* document = new QWidget(this);
  middle_ = new QHBoxLayout(document);
  middle_->setContentsMargins(0, 0, 0, 0);
  middle_->setSpacing(0);
  middle_->addWidget(panes_, 1);
  auto* split = new QSplitter(this);
  split->addWidget(side_);
  split->addWidget(document);
  split->setStretchFactor(1, 1);
  split->setChildrenCollapsible(false);
  split->setSizes({fontMetrics().horizontalAdvance(u'm') * kSideInEms, fontMetrics().horizontalAdvance(u'm') * 100});
  side_->hide();
  auto* line = new QHBoxLayout;
  line->setContentsMargins(8, 4, 8, 4);
  line->setSpacing(16);
  line->addWidget(coverage_, 1);
  line->addWidget(verdict_, 1);
  verdict_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  coverage_->setAccessibleName(tr("What was read"));
  verdict_->setAccessibleName(tr("This page"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* top = new QHBoxLayout;
  top->addWidget(pageBox_);
  top->addWidget(bar_, 1);
  column->addLayout(top);
  column->addWidget(findBar_);
  column->addWidget(split, 1);
  column->addLayout(line);
}

void DocumentView::fillBar() {
  bar_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  bar_->setAccessibleName(tr("Document"));
  addNamed(*bar_, {actions_.outline, actions_.thumbnails, actions_.speakers});
  bar_->addSeparator();
  addNamed(*bar_, {actions_.back, actions_.forward});
  bar_->addSeparator();
  addNamed(*bar_, {actions_.zoomOut, actions_.actualSize, actions_.zoomIn, actions_.fitWidth});
  bar_->addSeparator();
  addNamed(*bar_, {actions_.rotate, actions_.recolour, actions_.find});
  if (auto* more = bar_->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")))
    more->setAccessibleName(tr("More"));
  canvas_->addActions({actions_.copy, actions_.selectAll, actions_.find});
  canvas_->setContextMenuPolicy(Qt::ActionsContextMenu);
  turns_->addActions({actions_.copy, actions_.selectAll, actions_.find});
  turns_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DocumentView::connectActions() {
  const auto on = [this](QAction* action, auto then) { connect(action, &QAction::triggered, this, then); };
  on(actions_.outline, [this](bool shown) { showSide(shown ? outline_ : nullptr); });
  on(actions_.thumbnails, [this](bool shown) { showSide(shown ? thumbnails_ : nullptr); });
  on(actions_.speakers, [this](bool shown) { showSide(shown ? static_cast<QWidget*>(speakers_) : nullptr); });
  on(actions_.back, [this] { travel(true); });
  on(actions_.forward, [this] { travel(false); });
  on(actions_.goToPage, [this] { pageBox_->edit(); });
  on(actions_.zoomIn, [this] { zoomBy(kZoomStep); });
  on(actions_.zoomOut, [this] { zoomBy(1 / kZoomStep); });
  on(actions_.actualSize, [this] { pane_->setZoom(1); });
  on(actions_.fitWidth, [this] { pane_->setFitWidth(); });
  on(actions_.rotate, [this] {
    canvas_->setQuarterTurns((canvas_->quarterTurns() + 1) % 4);
    thumbnails_->setLook(canvas_->quarterTurns(), actions_.recolour->isChecked());
  });
  on(actions_.recolour, [this] { recolourChosen_ = true; });
  connect(actions_.recolour, &QAction::toggled, this, [this](bool recoloured) {
    canvas_->setRecoloured(recoloured);
    thumbnails_->setLook(canvas_->quarterTurns(), recoloured);
  });
  on(actions_.find, [this] { findBar_->open(); });
  const auto step = [this](int by) { findBar_->isVisible() ? finder_.step(by) : findBar_->open(); };
  on(actions_.findNext, [step] { step(1); });
  on(actions_.findPrevious, [step] { step(-1); });
  on(actions_.copy, [this] { pane_->copySelection(); });
  on(actions_.selectAll, [this] { pane_->selectUnit(); });
}

void DocumentView::connectParts() {
  const auto tellSoon = [this] {
    if (!telling_.isActive()) telling_.start();
  };
  connect(&telling_, &QTimer::timeout, this, &DocumentView::tell);
  connect(&loader_, &TurnLoader::foundPdf, this, &DocumentView::showPdf);
  connect(&loader_, &TurnLoader::found, this, &DocumentView::showTurns);
  connect(&loader_, &TurnLoader::failed, this, &DocumentView::fail);
  connect(&loader_, &TurnLoader::turns, this, [this](const std::vector<core::Turn>& some) {
    turns_->addTurns(some);
    knowLabels();
    showWaiting();
  });
  connect(&rendering_, &PageRendering::opened, this, &DocumentView::knowPages);
  connect(&rendering_, &PageRendering::couldNotOpen, this, &DocumentView::fail);
  connect(&rendering_, &PageRendering::formats, this, &DocumentView::knowFormats);
  connect(&rendering_, &PageRendering::painted, this, [this] {
    if (!std::exchange(outlineKnown_, true))
      texts_.fetchOutline([this](const std::vector<core::OutlineItem>& outline) { knowOutline(outline); });
  });
  connect(&texts_, &PageTexts::arrived, this, tellSoon);
  connect(&finder_, &DocumentFinder::changed, this, &DocumentView::tellHits);
  connect(findBar_, &FindBar::closed, this, [this] { panes_->currentWidget()->setFocus(); });
  for (const auto moved : {&PageCanvas::moved, &PageCanvas::zoomed, &PageCanvas::selectionChanged})
    connect(canvas_, moved, this, tellSoon);
  for (const auto moved : {&TurnView::moved, &TurnView::zoomed, &TurnView::speakersChanged})
    connect(turns_, moved, this, tellSoon);
  connect(turns_, &TurnView::copyAvailable, this, tellSoon);
  connect(speakers_, &SpeakerPanel::renamed, &loader_, &TurnLoader::saveNames);
  connect(outline_, &OutlinePanel::pageChosen, this, &DocumentView::showUnit);
  connect(thumbnails_, &ThumbnailList::pageChosen, this, &DocumentView::showUnit);
  connect(pageBox_, &PageBox::unitChosen, this, [this](int unit) {
    showUnit(unit);
    panes_->currentWidget()->setFocus();
  });
}

void DocumentView::showSide(QWidget* side) {
  side_->setVisible(side != nullptr);
  if (side != nullptr) side_->setCurrentWidget(side);
  actions_.outline->setChecked(side == outline_);
  actions_.thumbnails->setChecked(side == thumbnails_);
  actions_.speakers->setChecked(side == speakers_);
}

void DocumentView::setRibbon(QWidget* ribbon) { middle_->addWidget(ribbon); }

}  // namespace ui
