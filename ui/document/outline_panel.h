// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTreeWidget>
#include <vector>

#include "core/document/document.h"

namespace ui {

/// A document's outline; activating an item asks for its page.
class OutlinePanel : public QTreeWidget {
  Q_OBJECT
 public:
  explicit OutlinePanel(QWidget* parent = nullptr);
  void setOutline(const std::vector<core::OutlineItem>& items, const QStringList& labels);

 Q_SIGNALS:
  void pageChosen(int page);
};

}  // namespace ui
