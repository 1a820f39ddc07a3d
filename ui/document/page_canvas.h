// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QStringList>
#include <QTimer>
#include <optional>

#include "ui/document/document_pane.h"
#include "ui/document/page_geometry.h"
#include "ui/document/page_marks.h"
#include "ui/document/page_picture.h"
#include "ui/document/page_rendering.h"
#include "ui/document/page_texts.h"
#include "ui/document/page_words.h"

namespace ui {

/// The pages of a PDF, one beneath another, with what is selected, found and marked on them.
class PageCanvas : public QAbstractScrollArea, public DocumentPane {
  Q_OBJECT
 public:
  /// Both outlive it.
  PageCanvas(PageRendering& rendering, PageTexts& texts, QWidget* parent = nullptr);

  void setPages(int count);
  void setFormats(int first, const std::vector<core::PageFormat>& formats);
  void setLabels(const QStringList& labels);
  int pages() const { return geometry_.pages(); }

  int units() const override { return pages(); }
  int currentUnit() const override;
  std::pair<double, double> visiblePart() const override;
  ViewPlace place() const override;
  void showPlace(const ViewPlace& place) override;
  void showQuote(const core::Anchor& anchor, const QString& quote) override;
  void setHits(FindHits hits, std::optional<FindHit> current) override;
  void fetchTexts(int first, int count, std::function<void(const Texts&)> fetched) override;
  int textsAtOnce() const override { return 8; }

  double zoom() const override { return zoom_; }
  void setZoom(double zoom) override;
  /// Keeps what is at `still`, in the viewport, where it is.
  void setZoom(double zoom, const QPointF& still);
  /// As wide as the view, also when that changes, until another zoom is set.
  void setFitWidth() override;
  bool fitsWidth() const { return fitsWidth_; }
  void setQuarterTurns(int turns);
  int quarterTurns() const { return geometry_.quarterTurns(); }
  void setRecoloured(bool recoloured);

  bool hasSelection() const override { return selection_ && !selection_->empty(); }
  void selectUnit() override;
  std::optional<core::MarkedText> marked() const override;
  void copySelection() override;

 Q_SIGNALS:
  void moved();
  void zoomed();
  void selectionChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void timerEvent(QTimerEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Quote {
    core::PageAnchor anchor;
    QString words;
    bool reached = false;
  };

  /// Scrolls no more than it must for the words to be in sight.
  void showWords(int page, const core::TextRange& range);
  static constexpr double kReadingLine = 1.0 / 3;  ///< of the view's height: where the eye is taken to be

  void layOut(const ViewPlace& keep);
  void applyZoom(double zoom);
  double fittingZoom() const;
  void updateScrollBars();
  void askForWhatIsVisible();
  PictureRequest requestFor(int page) const;
  void tellPlace();
  QPointF toContent(const QPointF& inViewport) const;
  QRectF toViewport(const QRectF& content) const;
  TextPosition positionAt(const QPointF& inViewport) const;
  void extendSelection(const QPointF& to);
  void reachQuote();
  void reachHit();
  void textArrived(int page);

  void paintPage(QPainter& painter, int page) const;
  void paintPaper(QPainter& painter, int page, const QRectF& rect) const;
  void paintWords(QPainter& painter, int page) const;
  std::vector<QRectF> bandsOn(const core::Page& page, const core::TextRange& range) const;

  PageRendering& rendering_;
  PageTexts& texts_;
  PageGeometry geometry_;
  PictureCache pictures_;
  QStringList labels_;
  double zoom_ = 1;
  bool fitsWidth_ = true;
  bool recoloured_ = false;
  std::optional<TextSpan> selection_;
  TextPosition anchor_, cursor_;
  std::optional<TextSpan> wordsAnchor_;  ///< the word that was double-clicked: selecting goes on by words
  std::optional<Quote> quote_;
  FindHits hits_;
  std::optional<FindHit> currentHit_;
  bool hitReached_ = false;
  QBasicTimer dragging_;
  QTimer asking_;
  bool reachedByKeyboard_ = false;
};

}  // namespace ui
