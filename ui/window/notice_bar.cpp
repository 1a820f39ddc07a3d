// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), sentence_(new QLabel), remedy_(new QPushButton) {
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::ToolTipBase);
  setAccessibleName(tr("Notice"));
  sentence_->setForegroundRole(QPalette::ToolTipText);
  sentence_->setTextFormat(Qt::PlainText);
  sentence_->setWordWrap(true);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* close = new QToolButton;
  close->setText(QStringLiteral("✕"));
  close->setAutoRaise(true);
  close->setToolTip(tr("Close"));
  close->setAccessibleName(tr("Close the notice"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 4, 4, 4);
  layout->addWidget(sentence_, 1);
  layout->addWidget(remedy_);
  layout->addWidget(close);
  end_.setSingleShot(true);
  connect(&end_, &QTimer::timeout, this, &QWidget::hide);
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  connect(remedy_, &QPushButton::clicked, this, [this] {
    hide();
    if (act_) act_();
  });
  hide();
}

void NoticeBar::show(const QString& sentence, int seconds) { show(sentence, {}, {}, seconds); }

void NoticeBar::show(const QString& sentence, const QString& remedy, std::function<void()> act, int seconds) {
  sentence_->setText(sentence);
  sentence_->setAccessibleName(sentence);
  remedy_->setText(remedy);
  remedy_->setVisible(!remedy.isEmpty());
  act_ = std::move(act);
  end_.stop();
  if (seconds > 0) end_.start(seconds * 1000);
  setVisible(true);
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return hide();
  QFrame::keyPressEvent(event);
}

}  // namespace ui
