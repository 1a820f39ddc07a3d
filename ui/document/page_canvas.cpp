// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_canvas.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qint64 kPictureBytes = qint64{128} << 20;
constexpr double kLeastZoom = 0.1, kMostZoom = 6;

}  // namespace

PageCanvas::PageCanvas(PageRendering& rendering, PageTexts& texts, QWidget* parent)
    : QAbstractScrollArea(parent), rendering_(rendering), texts_(texts), pictures_(kPictureBytes) {
  setFrameShape(NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  // One that came and went with the height of a page that fits the width would never come to rest.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setAccessibleName(tr("Pages"));
  viewport()->setMouseTracking(true);
  asking_.setSingleShot(true);
  asking_.setInterval(0);
  connect(&asking_, &QTimer::timeout, this, &PageCanvas::askForWhatIsVisible);
  connect(&rendering_, &PageRendering::painted, this,
          [this](PageRendering::Lane lane, const PictureRequest& request, const QImage& image) {
            if (lane != PageRendering::Lane::Pages) return;
            pictures_.insert(request, image, currentUnit());
            viewport()->update();
          });
  connect(&texts_, &PageTexts::arrived, this, &PageCanvas::textArrived);
}

void PageCanvas::setPages(int count) {
  geometry_.setPages(count);
  pictures_.clear();
  labels_.clear();
  selection_.reset();
  quote_.reset();
  hits_.clear();
  currentHit_.reset();
  layOut({});
  verticalScrollBar()->setValue(0);
  Q_EMIT selectionChanged();
}

void PageCanvas::setFormats(int first, const std::vector<core::PageFormat>& formats) {
  std::vector<QSizeF> sizes;
  for (const auto& format : formats) sizes.emplace_back(format.widthPoints, format.heightPoints);
  const auto keep = place();
  geometry_.setSizes(first, sizes);
  layOut(keep);
}

void PageCanvas::setLabels(const QStringList& labels) {
  labels_ = labels;
  viewport()->update();
}

double PageCanvas::fittingZoom() const {
  if (pages() == 0) return 1;
  const double points = geometry_.turnedSize(currentUnit()).width();
  return (viewport()->width() - 2 * PageGeometry::kGap) / points * 72 / logicalDpiX();
}

void PageCanvas::applyZoom(double zoom) {
  zoom_ = std::clamp(zoom, kLeastZoom, kMostZoom);
  geometry_.setView(zoom_ * logicalDpiX() / 72, geometry_.quarterTurns());
}

void PageCanvas::layOut(const ViewPlace& keep) {
  applyZoom(fitsWidth_ ? fittingZoom() : zoom_);
  updateScrollBars();
  showPlace(keep);
  viewport()->update();
  tellPlace();
  Q_EMIT zoomed();
}

void PageCanvas::setZoom(double zoom) { setZoom(zoom, QPointF(viewport()->width() / 2.0, 0)); }

void PageCanvas::setZoom(double zoom, const QPointF& still) {
  fitsWidth_ = false;
  const auto before = toContent(still);
  const auto place = geometry_.placeAt(before.y());
  const double old = zoom_;
  applyZoom(zoom);
  updateScrollBars();
  const auto after = toContent(still);
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                  static_cast<int>(std::lround(before.x() * zoom_ / old - after.x())));
  verticalScrollBar()->setValue(static_cast<int>(std::lround(geometry_.yOf(place) - still.y())));
  viewport()->update();
  tellPlace();
  Q_EMIT zoomed();
}

void PageCanvas::setFitWidth() {
  fitsWidth_ = true;
  layOut(place());
}

void PageCanvas::setQuarterTurns(int turns) {
  const auto keep = place();
  pictures_.clear();
  geometry_.setView(geometry_.pixelsPerPoint(), turns);
  layOut(keep);
}

void PageCanvas::setRecoloured(bool recoloured) {
  recoloured_ = recoloured;
  viewport()->update();
  asking_.start();
}

void PageCanvas::updateScrollBars() {
  const auto size = geometry_.size();
  const auto fit = [](QScrollBar* bar, double all, int visible) {
    bar->setRange(0, std::max(0, static_cast<int>(std::floor(all + 0.01)) - visible));
    bar->setPageStep(visible);
    bar->setSingleStep(std::max(1, visible / 16));
  };
  fit(verticalScrollBar(), size.height(), viewport()->height());
  const bool wasMiddle = horizontalScrollBar()->maximum() == 0;
  fit(horizontalScrollBar(), size.width(), viewport()->width());
  if (wasMiddle) horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
}

QPointF PageCanvas::toContent(const QPointF& at) const {
  const double middle = std::max<double>(viewport()->width(), geometry_.size().width()) / 2;
  return {at.x() + horizontalScrollBar()->value() - std::floor(middle), at.y() + verticalScrollBar()->value()};
}

QRectF PageCanvas::toViewport(const QRectF& content) const { return content.translated(-toContent({0, 0})); }

ViewPlace PageCanvas::place() const { return geometry_.placeAt(verticalScrollBar()->value()); }

void PageCanvas::showPlace(const ViewPlace& place) {
  verticalScrollBar()->setValue(static_cast<int>(std::lround(geometry_.yOf(place))));
}

int PageCanvas::currentUnit() const {
  if (pages() == 0) return 0;
  return geometry_.pageAt(verticalScrollBar()->value() + viewport()->height() * kReadingLine);
}

std::pair<double, double> PageCanvas::visiblePart() const {
  if (pages() == 0) return {0, 1};
  const auto fraction = [this](double y) {
    const auto at = geometry_.placeAt(y);
    return std::clamp((at.unit + std::clamp(at.down, 0.0, 1.0)) / pages(), 0.0, 1.0);
  };
  const double top = verticalScrollBar()->value();
  return {fraction(top), fraction(top + viewport()->height())};
}

PictureRequest PageCanvas::requestFor(int page) const {
  PictureRequest request;
  request.page = page;
  request.pixelsPerPoint = static_cast<float>(geometry_.pixelsPerPoint() * devicePixelRatioF());
  request.devicePixelRatio = devicePixelRatioF();
  request.quarterTurns = geometry_.quarterTurns();
  if (recoloured_) request.recolour = PaperColours{palette().color(QPalette::Base), palette().color(QPalette::Text)};
  return request;
}

// What is in sight comes first, then the page below and the page above.
void PageCanvas::askForWhatIsVisible() {
  if (pages() == 0) return;
  const double top = verticalScrollBar()->value();
  const auto [first, last] = geometry_.pagesBetween(top, top + viewport()->height());
  std::vector<int> near;
  for (int page = first; page <= last; ++page) near.push_back(page);
  if (quote_ && !quote_->reached) near.insert(near.begin(), quote_->anchor.firstPage);
  texts_.want(near);
  if (last + 1 < pages()) near.push_back(last + 1);
  if (first > 0) near.push_back(first - 1);
  std::vector<PictureRequest> wanted;
  for (const int page : near) {
    const auto request = requestFor(page);
    const auto* have = pictures_.find(page);
    if (have == nullptr || have->request != request) wanted.push_back(request);
  }
  rendering_.want(PageRendering::Lane::Pages, std::move(wanted));
}

void PageCanvas::tellPlace() {
  asking_.start();
  Q_EMIT moved();
}

void PageCanvas::scrollContentsBy(int, int) {
  viewport()->update();
  tellPlace();
}

// Another height is no reason to fit the width again: that may be a scroll bar below that comes of fitting it.
void PageCanvas::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) return layOut(place());
  updateScrollBars();
  tellPlace();
}

}  // namespace ui
