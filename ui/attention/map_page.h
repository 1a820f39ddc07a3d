// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>
#include <memory>

#include "core/reading/attention_map.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class HeatLegend;
class HeatMapView;

/// What a map is about: the document's passages in the words of its reader.
struct MapDocument {
  core::DocumentInfo info;
  QStringList labels;
};

/// The heat map of one attention map with its legend, what the cell under the pointer holds in numbers and text, and
/// the passages that a pinned latent holds most of.
class MapPage : public QWidget {
  Q_OBJECT
 public:
  explicit MapPage(QWidget* parent = nullptr);

  void setMap(std::shared_ptr<const core::AttentionMap> map, MapDocument document);

 Q_SIGNALS:
  void passageChosen(int passage);

 private:
  QWidget* makeDetail();
  QWidget* makePinned();
  int passageOf(int row, int column) const;
  void showCell(int row, int column);
  void pin(int slot);
  QString placeOf(int passage) const;

  std::shared_ptr<const core::AttentionMap> map_;
  MapDocument document_;
  int pinned_ = -1;  ///< slot
  HeatMapView* view_;
  HeatLegend* legend_;
  QLabel *heading_, *legendNote_, *place_, *pinnedTitle_;
  QPlainTextEdit* text_;
  QListWidget* collected_;
  QWidget* pinnedArea_;
  QPushButton* unpin_;
};

}  // namespace ui
