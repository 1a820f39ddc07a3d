// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/drawing/attention_columns.h"

namespace ui {

/// A word at the beginning of a passage, under a heat map.
struct PlaceTick {
  int passage = 0;
  QString label;
};

/// The attention by column of the document, and under it the latents × columns in heat colours, the weight of each
/// latent beside its row. Arrow keys, Home, End, Page Up and Page Down move a cell cursor; Space chooses the cell's
/// place and Enter pins its latent, as clicks on the cell and left of its row do.
class HeatMapView : public QWidget {
  Q_OBJECT
 public:
  explicit HeatMapView(QWidget* parent = nullptr);

  /// `shareTop` and `heatTop` are what the last colour stands for.
  void setColumns(core::AttentionColumns columns, std::vector<PlaceTick> ticks, double shareTop, double heatTop);
  /// Of the columns' slots; −1: none.
  void setPinned(int slot);
  const core::AttentionColumns& columns() const { return columns_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void cellShown(int row, int column);   ///< under the pointer or the cursor
  void cellChosen(int row, int column);  ///< to be gone to
  void rowPinned(int row);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  struct Cell {
    int row = 0, column = 0;
    friend bool operator==(const Cell&, const Cell&) = default;
  };
  QRectF strip() const;
  QRectF cells() const;
  int gutter() const;   ///< left of the cells, for a latent's number
  int weights() const;  ///< right of them
  QRectF rectOf(const Cell& cell) const;
  std::optional<Cell> cellAt(const QPointF& place) const;
  void moveCursor(int row, int column);
  void paintStrip(QPainter& painter) const;
  void paintRows(QPainter& painter) const;
  void paintTicks(QPainter& painter) const;
  void paintNumber(QPainter& painter, int row, bool strong) const;

  core::AttentionColumns columns_;
  std::vector<PlaceTick> ticks_;
  double shareTop_ = 0;
  QImage heat_;  ///< a pixel for each cell
  Cell cursor_;
  std::optional<Cell> hovered_;
  int pinned_ = -1;
};

}  // namespace ui
