// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/speaker_panel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/document/turn_view.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kSpeakerRole = Qt::UserRole;
constexpr int kLongestName = 100;

QIcon swatch(const QColor& colour, int side, qreal ratio) {
  QPixmap picture(QSize(side, side) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(QRectF(side / 4.0, 0, side / 4.0, side), 2, 2);
  return picture;
}

}  // namespace

SpeakerPanel::SpeakerPanel(TurnView& turns, QWidget* parent)
    : QWidget(parent), turns_(turns), speakers_(new QListWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 8);
  column->addWidget(speakers_, 1);
  auto* hint = new QLabel(tr("Double-click a name, or press F2, to rename it everywhere."), this);
  hint->setWordWrap(true);
  hint->setContentsMargins(8, 0, 8, 0);
  hint->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(hint);
  auto* all = new QPushButton(tr("Show all speakers"), this);
  column->addWidget(all, 0, Qt::AlignCenter);
  speakers_->setFrameShape(QFrame::NoFrame);
  speakers_->setAccessibleName(tr("Speakers"));
  speakers_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  connect(all, &QPushButton::clicked, this, &SpeakerPanel::showAll);
  connect(speakers_, &QListWidget::itemChanged, this, &SpeakerPanel::take);
  connect(&turns_, &TurnView::speakersChanged, this, &SpeakerPanel::list);
}

void SpeakerPanel::setNames(const SpeakerNames& names) {
  names_ = names;
  turns_.setSpeakerNames(names);
}

void SpeakerPanel::list() {
  const QSignalBlocker quiet(speakers_);
  const auto& speakers = turns_.speakers();
  while (speakers_->count() > speakers.size()) delete speakers_->takeItem(speakers_->count() - 1);
  for (int i = 0; i < speakers.size(); ++i) {
    auto* item = speakers_->item(i);
    if (item == nullptr) {
      item = new QListWidgetItem(speakers_);
      item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
      item->setCheckState(Qt::Checked);
    } else if (item->data(kSpeakerRole).toString() != speakers[i]) {
      item->setCheckState(Qt::Checked);
    }
    item->setData(kSpeakerRole, speakers[i]);
    item->setText(names_.value(speakers[i], speakers[i]));
    item->setIcon(swatch(speakerColour(i, palette()), fontMetrics().height(), devicePixelRatioF()));
  }
}

void SpeakerPanel::take(const QListWidgetItem* item) {
  const auto speaker = item->data(kSpeakerRole).toString();
  const auto name = lineText(item->text().left(kLongestName).toStdString());
  if (name == names_.value(speaker, speaker)) return filter();
  if (name.isEmpty() || name == speaker)
    names_.remove(speaker);
  else
    names_[speaker] = name;
  turns_.setSpeakerNames(names_);
  Q_EMIT renamed(names_);
}

void SpeakerPanel::filter() {
  QSet<QString> hidden;
  for (int i = 0; i < speakers_->count(); ++i)
    if (speakers_->item(i)->checkState() != Qt::Checked) hidden << speakers_->item(i)->data(kSpeakerRole).toString();
  turns_.setHiddenSpeakers(hidden);
}

void SpeakerPanel::showAll() {
  {
    const QSignalBlocker quiet(speakers_);
    for (int i = 0; i < speakers_->count(); ++i) speakers_->item(i)->setCheckState(Qt::Checked);
  }
  filter();
}

}  // namespace ui
