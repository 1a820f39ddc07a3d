// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>
#include <QStringList>
#include <QTimer>

#include "ui/document/page_picture.h"
#include "ui/document/page_rendering.h"

namespace ui {

/// Small pictures of all pages; activating one asks for its page.
class ThumbnailList : public QListView {
  Q_OBJECT
 public:
  /// `rendering` outlives it.
  explicit ThumbnailList(PageRendering& rendering, QWidget* parent = nullptr);
  ~ThumbnailList() override;

  void setPages(int count);
  void setFormats(int first, const std::vector<core::PageFormat>& formats);
  void setLabels(const QStringList& labels);
  void setLook(int quarterTurns, bool recoloured);
  /// The page in view.
  void setCurrentPage(int page);

 Q_SIGNALS:
  void pageChosen(int page);

 protected:
  void scrollContentsBy(int dx, int dy) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  class Pages;
  class Painter;
  void ask();
  PictureRequest requestFor(int page) const;

  PageRendering& rendering_;
  PictureCache pictures_;
  Pages* pages_;
  std::vector<QSizeF> sizes_;
  int quarterTurns_ = 0;
  bool recoloured_ = false;
  QTimer asking_;
};

}  // namespace ui
