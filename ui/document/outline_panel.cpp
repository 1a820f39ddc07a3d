// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/outline_panel.h"

#include <QHeaderView>

#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kPageRole = Qt::UserRole;
constexpr int kDepthShown = 1;  // deeper items are folded away

}  // namespace

OutlinePanel::OutlinePanel(QWidget* parent) : QTreeWidget(parent) {
  setColumnCount(2);
  setHeaderHidden(true);
  setFrameShape(NoFrame);
  setAccessibleName(tr("Contents"));
  setTextElideMode(Qt::ElideRight);
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(0, QHeaderView::Stretch);
  header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  const auto choose = [this](const QTreeWidgetItem* item) {
    if (const int page = item->data(0, kPageRole).toInt(); page >= 0) Q_EMIT pageChosen(page);
  };
  connect(this, &QTreeWidget::itemClicked, this, choose);
  connect(this, &QTreeWidget::itemActivated, this, choose);
}

void OutlinePanel::setOutline(const std::vector<core::OutlineItem>& items, const QStringList& labels) {
  clear();
  QList<QTreeWidgetItem*> top;
  std::vector<QTreeWidgetItem*> above;  // the last item of each depth
  for (const auto& item : items) {
    const auto depth = std::min(static_cast<std::size_t>(item.depth), above.size());
    above.resize(depth);
    auto* made = depth == 0 ? new QTreeWidgetItem() : new QTreeWidgetItem(above.back());
    made->setText(0, lineText(item.title));
    if (item.page >= 0) made->setText(1, pageLabel(labels, item.page));
    made->setTextAlignment(1, Qt::AlignRight);
    made->setData(0, kPageRole, item.page);
    if (depth == 0) top << made;
    above.push_back(made);
  }
  addTopLevelItems(top);
  expandToDepth(kDepthShown - 1);
}

}  // namespace ui
