// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>
#include <numeric>

#include "core/drawing/passage_axis.h"
#include "ui/attention/heat_legend.h"
#include "ui/attention/heat_map_view.h"
#include "ui/attention/map_values.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kCollected = 20;
constexpr int kColumns = 300;  ///< at most: each is to be seen in a narrow window

QLabel* plainLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

/// At least as high as its content needs at its width, which neither a splitter nor a scroll area asks for.
class Column : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  bool event(QEvent* event) override {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
      setMinimumHeight(std::max(0, layout()->minimumHeightForWidth(width())));
    return done;
  }
};

/// What the strip above the map shows, in numbers.
QString divisionOf(const core::AttentionMap& map) {
  if (map.sinks <= 0) return MapPage::tr("Each passage's part of all that the latents hold");
  const double passages = std::accumulate(map.share.begin(), map.share.end(), 0.0);
  return MapPage::tr("Attention: %1 to the passages, %2 to the first tokens, %3 to the question and answer themselves")
      .arg(shareText(passages), shareText(map.sinks), shareText(map.outside));
}

QVBoxLayout* tightLayout(QWidget* widget) {
  auto* layout = new QVBoxLayout(widget);
  layout->setContentsMargins({});
  return layout;
}

std::vector<PlaceTick> ticksOf(const core::AttentionMap& map, const QStringList& labels) {
  const auto label = [&](const core::Anchor& anchor) { return shortPlaceText(anchor, labels).toStdString(); };
  std::vector<PlaceTick> ticks;
  for (const auto& tick : core::passageAxis(map.passages, label).ticks)
    ticks.push_back({tick.passage, lineText(tick.label)});
  return ticks;
}

}  // namespace

MapPage::MapPage(QWidget* parent)
    : QWidget(parent),
      view_(new HeatMapView(this)),
      legend_(new HeatLegend(this)),
      heading_(plainLabel(this)),
      legendNote_(plainLabel(this)) {
  auto* upper = new Column(this);
  auto* column = tightLayout(upper);
  column->addWidget(heading_);
  column->addWidget(view_, 1);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 4, 0, 8);
  row->setSpacing(16);
  row->addWidget(legend_);
  row->addWidget(legendNote_, 1);
  column->addLayout(row);

  auto* beside = new QSplitter(Qt::Vertical, this);
  beside->addWidget(makeDetail());
  beside->addWidget(makePinned());
  beside->setChildrenCollapsible(false);
  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->addWidget(upper);
  splitter->addWidget(beside);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  auto* all = tightLayout(this);
  all->setContentsMargins(0, 8, 0, 0);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(splitter);
  all->addWidget(scroll);

  connect(view_, &HeatMapView::cellShown, this, &MapPage::showCell);
  connect(view_, &HeatMapView::cellChosen, this, [this](int r, int c) { Q_EMIT passageChosen(passageOf(r, c)); });
  connect(view_, &HeatMapView::rowPinned, this, [this](int r) {
    const int slot = view_->columns().slot[static_cast<std::size_t>(r)];
    pin(slot == pinned_ ? -1 : slot);
  });
}

QWidget* MapPage::makeDetail() {
  auto* area = new QWidget(this);
  auto* column = tightLayout(area);
  place_ = plainLabel(area);
  place_->setMinimumHeight(2 * place_->fontMetrics().lineSpacing());
  text_ = new QPlainTextEdit(area);
  text_->setReadOnly(true);
  text_->setTabChangesFocus(true);
  text_->setFrameShape(QFrame::NoFrame);
  text_->setAccessibleName(tr("Text of the passage"));
  text_->setPlaceholderText(tr("Rest the pointer on a cell to read its passage."));
  text_->setMinimumHeight(3 * text_->fontMetrics().height());
  column->addWidget(place_);
  column->addWidget(text_, 1);
  return area;
}

QWidget* MapPage::makePinned() {
  pinnedArea_ = new QWidget(this);
  auto* column = tightLayout(pinnedArea_);
  auto* row = new QHBoxLayout;
  pinnedTitle_ = plainLabel(pinnedArea_);
  pinnedTitle_->setMinimumHeight(2 * pinnedTitle_->fontMetrics().lineSpacing());
  unpin_ = new QPushButton(tr("Unpin"), pinnedArea_);
  row->addWidget(pinnedTitle_, 1);
  row->addWidget(unpin_);
  collected_ = new QListWidget(pinnedArea_);
  collected_->setAccessibleName(tr("What this latent collects"));
  collected_->setFrameShape(QFrame::NoFrame);
  collected_->setUniformItemSizes(true);
  collected_->setTextElideMode(Qt::ElideRight);
  collected_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addLayout(row);
  column->addWidget(collected_, 1);
  pinnedArea_->hide();
  connect(unpin_, &QPushButton::clicked, this, [this] { pin(-1); });
  const auto go = [this](QListWidgetItem* item) { Q_EMIT passageChosen(item->data(Qt::UserRole).toInt()); };
  connect(collected_, &QListWidget::itemActivated, this, go);
  connect(collected_, &QListWidget::itemClicked, this, go);
  return pinnedArea_;
}

void MapPage::setMap(std::shared_ptr<const core::AttentionMap> map, MapDocument document) {
  map_ = std::move(map);
  document_ = std::move(document);
  auto columns = core::attentionColumns(*map_, kColumns);
  const double top = heatTop(columns);
  heading_->setText(divisionOf(*map_));
  legendNote_->setText(
      tr("What each of the %n latents holds of a passage, those with the beginning on top; 1 × is an even share.",
         nullptr, columns.rows));
  legend_->setTop(top);
  view_->setColumns(std::move(columns), ticksOf(*map_, document_.labels), shareTop(*map_), top);
  place_->clear();
  text_->clear();
  pin(pinned_ < map_->slots ? pinned_ : -1);
}

QString MapPage::placeOf(int passage) const {
  return placeText(document_.info, passage, map_->passages[static_cast<std::size_t>(passage)].anchor, document_.labels);
}

int MapPage::passageOf(int row, int column) const {
  const auto& columns = view_->columns();
  const auto at = static_cast<std::size_t>(column);
  const int slot = columns.slot[static_cast<std::size_t>(row)];
  return mostHeldIn(*map_, slot, columns.firstPassage[at], columns.firstPassage[at + 1]).passage;
}

void MapPage::showCell(int row, int column) {
  const int passage = passageOf(row, column), slot = view_->columns().slot[static_cast<std::size_t>(row)];
  const auto at = static_cast<std::size_t>(passage);
  const double held = map_->slotPassage[static_cast<std::size_t>(slot) * map_->passages.size() + at];
  const auto sentence =
      tr("%1 · %2 of latent %3 · %4 of the attention", "place, share, number, share")
          .arg(placeOf(passage), shareText(held), QString::number(slot + 1), shareText(map_->share[at]));
  if (place_->text() == sentence) return;
  place_->setText(sentence);
  view_->setAccessibleDescription(sentence);
  text_->setPlainText(blockText(map_->passages[at].text));
}

void MapPage::pin(int slot) {
  pinned_ = slot;
  view_->setPinned(slot);
  pinnedArea_->setVisible(slot >= 0);
  collected_->clear();
  if (slot < 0) return;
  pinnedTitle_->setText(tr("What latent %1 collects").arg(slot + 1));
  for (const auto& held : mostHeld(*map_, slot, kCollected)) {
    const auto& passage = map_->passages[static_cast<std::size_t>(held.passage)];
    auto* item =
        new QListWidgetItem(tr("%1 · %2 · %3", "share, place, text")
                                .arg(shareText(held.share), placeOf(held.passage), lineText(passage.text).left(160)),
                            collected_);
    item->setData(Qt::UserRole, held.passage);
  }
}

}  // namespace ui
