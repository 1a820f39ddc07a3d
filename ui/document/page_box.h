// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

/// The number of the page in view, as it prints it, and how many there are. Typing another one and Enter asks for it.
class PageBox : public QWidget {
  Q_OBJECT
 public:
  explicit PageBox(QWidget* parent = nullptr);
  /// `pages`: the units are pages, not turns or paragraphs.
  void setUnits(int count, const QStringList& labels, bool pages);
  /// Leaves alone what somebody is typing.
  void setCurrent(int unit);
  void edit();

 Q_SIGNALS:
  void unitChosen(int unit);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void choose();
  void tell();
  void fitFont();

  QLineEdit* number_;
  QLabel* of_;
  QStringList labels_;
  int count_ = 0, current_ = 0;
};

}  // namespace ui
