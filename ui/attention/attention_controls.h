// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/reading/attention_map.h"

class QComboBox;
class QLabel;

namespace ui {

class FlowLayout;

/// What attention is shown of.
enum class AttentionSubject { Whole, Question, Word };

/// Which attention is shown: of what, in which layer and group of the model.
class AttentionControls : public QWidget {
  Q_OBJECT
 public:
  explicit AttentionControls(QWidget* parent = nullptr);

  AttentionSubject subject() const;
  core::AttentionSelection selection() const;

  /// Those that there are; a choice that there is no more gives way to the whole reading.
  void setSubjects(bool question, bool word);
  void setSubject(AttentionSubject subject);
  /// How many the model has.
  void setModel(int layers, int groups);
  /// With little height to spare: what is said of averages is a tooltip alone.
  void setCompact(bool compact);

 Q_SIGNALS:
  void subjectChanged();
  void selectionChanged();

 private:
  QComboBox* addBox(const QString& label);

  void tellAverage();

  FlowLayout* row_;
  QComboBox *subject_, *layer_, *group_;
  QLabel* averaged_;
  bool compact_ = false;
};

}  // namespace ui
