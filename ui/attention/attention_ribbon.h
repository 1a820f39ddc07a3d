// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QWidget>
#include <functional>
#include <vector>

class QPainter;

namespace ui {

class PlainTip;

/// What a ribbon shows: each passage's share of the model's attention, and where the passages stand.
struct RibbonShares {
  std::vector<double> starts;         ///< as passageStarts() gives them
  std::vector<float> shares;          ///< by passage
  double top = 0;                     ///< the share of the last colour; what is above has that colour too
  QString subject;                    ///< "the whole reading", the question, a word
  std::function<QString(int)> place;  ///< "p. 12"
};

/// A narrow strip beside a document's scroll bar: the whole document from top to bottom, light where the model looked.
/// Up, Down, Home and End move a cursor over the passages, Enter or a click goes to one.
class AttentionRibbon : public QWidget {
  Q_OBJECT
 public:
  explicit AttentionRibbon(QWidget* parent = nullptr);
  ~AttentionRibbon() override;

  void setShares(RibbonShares shares);
  /// The part of the document that is seen, from 0 to 1.
  void setVisibleRange(double from, double to);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void passageChosen(int passage);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  int passages() const;
  int passageUnder(double y) const;
  double yOf(double place) const;
  void moveCursor(int passage);
  QString sentence(int passage) const;
  void render();
  void paintMarks(QPainter& painter) const;

  RibbonShares shares_;
  double visibleFrom_ = 0, visibleTo_ = 0;
  int cursor_ = 0;
  QImage image_;  ///< one pixel wide, a pixel for each row of the screen
  PlainTip* tip_;
};

}  // namespace ui
