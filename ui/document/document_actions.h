// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>

class QToolBar;

namespace ui {

/// What can be done with the document in view, for menus, tool bars and shortcuts. Owned by `parent`.
struct DocumentActions {
  explicit DocumentActions(QWidget* parent);

  QAction *outline, *thumbnails, *speakers;  ///< checkable: what stands beside the document
  QAction *back, *forward, *goToPage;
  QAction *zoomOut, *actualSize, *zoomIn, *fitWidth;
  QAction *rotate, *recolour;
  QAction *find, *findNext, *findPrevious;
  QAction *copy, *selectAll;

  QList<QAction*> all() const;
};

/// Puts actions into a bar, each with an accessible name, since what the buttons show may be a sign.
void addNamed(QToolBar& bar, const QList<QAction*>& actions);

}  // namespace ui
