// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/thumbnail_list.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr qint64 kPictureBytes = qint64{24} << 20;
constexpr int kPadding = 8;
constexpr int kWidthInEms = 10;
constexpr double kTallest = 1.4;  // of its width: taller pages are shown smaller

}  // namespace

class ThumbnailList::Pages : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;
  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : count; }
  QVariant data(const QModelIndex& index, int role) const override {
    if (role == Qt::DisplayRole) return pageLabel(labels, index.row());
    if (role == Qt::AccessibleTextRole) return ThumbnailList::tr("Page %1").arg(pageLabel(labels, index.row()));
    return {};
  }
  void reset(int pages) {
    beginResetModel();
    count = pages;
    labels.clear();
    endResetModel();
  }
  void relabel(const QStringList& all) {
    labels = all;
    if (count > 0) Q_EMIT dataChanged(index(0), index(count - 1));
  }

 private:
  int count = 0;
  QStringList labels;
};

class ThumbnailList::Painter : public QStyledItemDelegate {
 public:
  explicit Painter(ThumbnailList& list) : QStyledItemDelegate(&list), list_(list) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    const int width = option.fontMetrics.horizontalAdvance(u'm') * kWidthInEms;
    return {width + 2 * kPadding, static_cast<int>(width * kTallest) + option.fontMetrics.height() + 3 * kPadding};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    auto empty = option;
    initStyleOption(&empty, index);
    const auto label = std::exchange(empty.text, {});
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const int line = option.fontMetrics.height();
    const auto room = option.rect.adjusted(kPadding, kPadding, -kPadding, -2 * kPadding - line);
    const auto* picture = list_.pictures_.find(index.row());
    const auto size = picture != nullptr && !picture->image.isNull() ? QSizeF(picture->image.size()) : QSizeF(3, 4);
    QRectF paper(QPointF(), size.scaled(room.size(), Qt::KeepAspectRatio));
    paper.moveCenter(QRectF(room).center());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture != nullptr && !picture->image.isNull())
      painter->drawImage(paper, picture->image);
    else
      painter->fillRect(paper, option.palette.color(QPalette::Base));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawRect(paper);
    painter->setPen(option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                                       : QPalette::Text));
    painter->drawText(QRect(option.rect.left(), room.bottom() + kPadding, option.rect.width(), line), Qt::AlignCenter,
                      label);
    painter->restore();
  }

 private:
  ThumbnailList& list_;
};

ThumbnailList::ThumbnailList(PageRendering& rendering, QWidget* parent)
    : QListView(parent), rendering_(rendering), pictures_(kPictureBytes), pages_(new Pages(this)) {
  setModel(pages_);
  setItemDelegate(new Painter(*this));
  setUniformItemSizes(true);
  setFrameShape(NoFrame);
  setVerticalScrollMode(ScrollPerPixel);
  setAccessibleName(tr("Thumbnails"));
  setEditTriggers(NoEditTriggers);
  asking_.setSingleShot(true);
  asking_.setInterval(50);
  connect(&asking_, &QTimer::timeout, this, &ThumbnailList::ask);
  const auto choose = [this](const QModelIndex& index) { Q_EMIT pageChosen(index.row()); };
  connect(this, &QListView::clicked, this, choose);
  connect(this, &QListView::activated, this, choose);
  connect(&rendering_, &PageRendering::painted, this,
          [this](PageRendering::Lane lane, const PictureRequest& request, const QImage& image) {
            if (lane != PageRendering::Lane::Thumbnails) return;
            pictures_.insert(request, image, indexAt(viewport()->rect().center()).row());
            QListView::update(model()->index(request.page, 0));
          });
}

ThumbnailList::~ThumbnailList() { disconnect(&rendering_, nullptr, this, nullptr); }

void ThumbnailList::setPages(int count) {
  pictures_.clear();
  sizes_.assign(static_cast<std::size_t>(count), {});
  pages_->reset(count);
  asking_.start();
}

void ThumbnailList::setFormats(int first, const std::vector<core::PageFormat>& formats) {
  for (std::size_t i = 0; i < formats.size() && static_cast<std::size_t>(first) + i < sizes_.size(); ++i)
    sizes_[static_cast<std::size_t>(first) + i] = {formats[i].widthPoints, formats[i].heightPoints};
  asking_.start();
}

void ThumbnailList::setLabels(const QStringList& labels) { pages_->relabel(labels); }

void ThumbnailList::setLook(int quarterTurns, bool recoloured) {
  quarterTurns_ = quarterTurns;
  recoloured_ = recoloured;
  asking_.start();
}

void ThumbnailList::setCurrentPage(int page) {
  const auto index = model()->index(page, 0);
  if (index == currentIndex()) return;
  setCurrentIndex(index);
}

PictureRequest ThumbnailList::requestFor(int page) const {
  PictureRequest request;
  request.page = page;
  request.quarterTurns = quarterTurns_;
  const double width = fontMetrics().horizontalAdvance(u'm') * kWidthInEms * devicePixelRatioF();
  auto size = sizes_.at(static_cast<std::size_t>(page));
  if (size.isEmpty()) size = {595, 842};
  if (quarterTurns_ % 2 != 0) size.transpose();
  request.pixelsPerPoint = static_cast<float>(std::min(width / size.width(), width * kTallest / size.height()));
  if (recoloured_) request.recolour = PaperColours{palette().color(QPalette::Base), palette().color(QPalette::Text)};
  return request;
}

void ThumbnailList::ask() {
  std::vector<PictureRequest> wanted;
  if (isVisible() && model()->rowCount() > 0) {
    const auto area = viewport()->rect();
    const auto last = indexAt(area.bottomLeft() + QPoint(kPadding, -1));
    const int end = last.isValid() ? last.row() : model()->rowCount() - 1;
    for (int page = std::max(0, indexAt(area.topLeft() + QPoint(kPadding, 1)).row()); page <= end; ++page) {
      const auto request = requestFor(page);
      const auto* have = pictures_.find(page);
      if (have == nullptr || have->request != request) wanted.push_back(request);
    }
  }
  rendering_.want(PageRendering::Lane::Thumbnails, std::move(wanted));
}

void ThumbnailList::scrollContentsBy(int dx, int dy) {
  QListView::scrollContentsBy(dx, dy);
  asking_.start();
}

void ThumbnailList::showEvent(QShowEvent* event) {
  QListView::showEvent(event);
  scrollTo(currentIndex());
  asking_.start();
}

void ThumbnailList::hideEvent(QHideEvent* event) {
  QListView::hideEvent(event);
  ask();
}

void ThumbnailList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  asking_.start();
}

}  // namespace ui
