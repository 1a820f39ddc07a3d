// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>
#include <memory>
#include <vector>

namespace ui {

/// Puts its widgets beside each other as long as there is room, and the next ones in a row below. What is left of a row
/// goes to those of its widgets that want to grow.
class FlowLayout : public QLayout {
  Q_OBJECT
 public:
  explicit FlowLayout(QWidget* parent = nullptr);
  ~FlowLayout() override;

  /// Two that stay in one row, such as a label and its field.
  void addTogether(QWidget* first, QWidget* second);

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& area) override;

 private:
  struct Row {
    std::vector<QLayoutItem*> items;
    int width = 0, height = 0;  ///< wanted
  };
  std::vector<Row> rowsIn(int width) const;
  void place(const Row& row, const QRect& area) const;

  std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace ui
