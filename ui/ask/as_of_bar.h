// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "ui/open_document.h"

class QCheckBox;
class QSlider;

namespace ui {

/// Up to where the document is taken to have been read: a slider over its pages or its time.
class AsOfBar : public QWidget {
  Q_OBJECT
 public:
  explicit AsOfBar(QWidget* parent = nullptr);

  /// Hidden for what has neither pages nor times. While it is read, as many pages can be chosen as were read.
  void setDocument(const std::optional<OpenDocument>& document);
  /// The last page or time that counts; empty: all.
  QString place() const;

 private:
  int lastRead() const;
  QString placeAt(int position) const;
  void updateText();

  std::optional<OpenDocument> document_;
  QCheckBox* use_;
  QSlider* slider_;
};

}  // namespace ui
