// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListWidget>
#include <QSet>
#include <QWidget>

#include "ui/document/speakers.h"

namespace ui {

class TurnView;

/// The speakers of a transcript: a tick shows or hides the turns of one, editing a name renames it everywhere.
class SpeakerPanel : public QWidget {
  Q_OBJECT
 public:
  /// `turns` outlives it.
  explicit SpeakerPanel(TurnView& turns, QWidget* parent = nullptr);
  void setNames(const SpeakerNames& names);

 Q_SIGNALS:
  void renamed(const ui::SpeakerNames& names);

 private:
  void list();
  void take(const QListWidgetItem* item);
  void filter();
  void showAll();

  TurnView& turns_;
  QListWidget* speakers_;
  SpeakerNames names_;
};

}  // namespace ui
