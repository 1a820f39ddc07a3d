// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_controls.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/layout/flow_layout.h"

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
      row_(new FlowLayout),
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
  connect(subject_, &QComboBox::currentIndexChanged, this, &AttentionControls::subjectChanged);
  for (auto* box : {layer_, group_}) {
    box->setToolTip(averaged_->text());
    box->setAccessibleDescription(averaged_->text());
    connect(box, &QComboBox::currentIndexChanged, this, &AttentionControls::tellAverage);
    connect(box, &QComboBox::currentIndexChanged, this, &AttentionControls::selectionChanged);
  }
}

QComboBox* AttentionControls::addBox(const QString& label) {
  auto* box = new QComboBox(this);
  auto* name = new QLabel(label, this);
  name->setBuddy(box);
  box->setAccessibleName(QString(label).remove(u'&'));
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  row_->addTogether(name, box);
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

void AttentionControls::setCompact(bool compact) {
  compact_ = compact;
  tellAverage();
}

void AttentionControls::tellAverage() {
  averaged_->setVisible(!compact_ && layer_->count() > 1 && (!selection().layer || !selection().group));
}

}  // namespace ui
