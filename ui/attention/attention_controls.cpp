// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace ui {
namespace {

std::optional<int> chosenNumber(const QComboBox* box) {
  return box->currentIndex() > 0 ? std::optional(box->currentIndex() - 1) : std::nullopt;
}

void fill(QComboBox* box, int count, const QString& all, const QString& one) {
  if (box->count() == count + 1) return;
  const QSignalBlocker quiet(box);
  const int before = box->currentIndex();
  box->clear();
  box->addItem(all);
  for (int i = 1; i <= count; ++i) box->addItem(one.arg(i));
  box->setCurrentIndex(before > 0 && before <= count ? before : 0);
}

}  // namespace

AttentionControls::AttentionControls(QWidget* parent)
    : QWidget(parent),
      row_(new QHBoxLayout),
      export_(new QPushButton(tr("E&xport…"), this)),
      averaged_(
          new QLabel(tr("An average blurs what single parts do: one layer and one group alone show more."), this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addLayout(row_);
  column->addWidget(averaged_);
  averaged_->setWordWrap(true);
  averaged_->setForegroundRole(QPalette::PlaceholderText);
  subject_ = addBox(tr("&Attention of"));
  subject_->addItems({tr("The whole reading"), tr("The question"), tr("A word of the answer")});
  layer_ = addBox(tr("&Layer"));
  group_ = addBox(tr("&Group"));
  setModel(0, 0);
  setSubjects(false, false);
  row_->addStretch(1);
  row_->addWidget(export_);
  export_->setAccessibleName(tr("Export the map"));
  connect(subject_, &QComboBox::currentIndexChanged, this, &AttentionControls::subjectChanged);
  for (const auto* box : {layer_, group_}) {
    connect(box, &QComboBox::currentIndexChanged, this, &AttentionControls::tellAverage);
    connect(box, &QComboBox::currentIndexChanged, this, &AttentionControls::selectionChanged);
  }
  connect(export_, &QPushButton::clicked, this, &AttentionControls::exportWanted);
}

QComboBox* AttentionControls::addBox(const QString& label) {
  auto* box = new QComboBox(this);
  auto* name = new QLabel(label, this);
  name->setBuddy(box);
  box->setAccessibleName(QString(label).remove(u'&'));
  // As wide as its words where there is room, and never the reason why the window cannot be narrow.
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  box->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
  row_->addWidget(name);
  row_->addWidget(box);
  return box;
}

AttentionSubject AttentionControls::subject() const { return static_cast<AttentionSubject>(subject_->currentIndex()); }

core::AttentionSelection AttentionControls::selection() const { return {chosenNumber(layer_), chosenNumber(group_)}; }

void AttentionControls::setSubjects(bool question, bool word) {
  auto* items = static_cast<QStandardItemModel*>(subject_->model());
  items->item(1)->setEnabled(question);
  items->item(2)->setEnabled(word);
  if (!items->item(subject_->currentIndex())->isEnabled()) setSubject(AttentionSubject::Whole);
}

void AttentionControls::setSubject(AttentionSubject subject) {
  const QSignalBlocker quiet(subject_);
  subject_->setCurrentIndex(static_cast<int>(subject));
}

void AttentionControls::setModel(int layers, int groups) {
  fill(layer_, layers, tr("All, averaged"), tr("Layer %1"));
  fill(group_, groups, tr("All, averaged"), tr("Group %1"));
  tellAverage();
}

void AttentionControls::tellAverage() {
  averaged_->setVisible(layer_->count() > 1 && (!selection().layer || !selection().group));
}

void AttentionControls::setCanExport(bool can) { export_->setEnabled(can); }

}  // namespace ui
