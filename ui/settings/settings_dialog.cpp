// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/settings/appearance_page.h"
#include "ui/settings/page_parts.h"
#include "ui/settings/reading_page.h"
#include "ui/settings/storage_page.h"
#include "ui/text/core_words.h"

namespace ui {

SettingsDialog::SettingsDialog(Services& services, QWidget* window)
    : QDialog(window),
      paths_(services.options.paths),
      settings_(loadSettings(paths_)),
      names_(new QListWidget),
      pages_(new QStackedWidget),
      appearance_(new AppearancePage(settings_.language)),
      reading_(new ReadingPage(services)),
      storage_(new StoragePage(services)),
      problem_(plainLabel()) {
  setWindowTitle(tr("Settings"));
  addPage(appearance_, tr("Appearance"));
  addPage(reading_, tr("Reading"));
  addPage(storage_, tr("Storage"));
  arrange();
  appearance_->setSettings(settings_);
  reading_->setSettings(settings_);
  storage_->setSettings(settings_);
  connect(names_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);
  connect(appearance_, &AppearancePage::changed, this, &SettingsDialog::keep);
  connect(reading_, &ReadingPage::changed, this, &SettingsDialog::keep);
  connect(storage_, &StoragePage::changed, this, &SettingsDialog::keep);
  names_->setCurrentRow(0);
}

void SettingsDialog::addPage(QWidget* page, const QString& name) {
  auto* scroll = new QScrollArea;
  scroll->setWidget(page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setAccessibleName(name);
  pages_->addWidget(scroll);
  names_->addItem(name);
}

void SettingsDialog::arrange() {
  names_->setAccessibleName(tr("Pages of the settings"));
  names_->setSpacing(2);
  names_->setSizeAdjustPolicy(QListWidget::AdjustToContents);
  names_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  names_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  problem_->hide();
  auto* shut = new QPushButton(tr("Close"));
  connect(shut, &QPushButton::clicked, this, &QDialog::close);
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(names_);
  row->addWidget(pages_, 1);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(row, 1);
  layout->addWidget(problem_);
  layout->addWidget(shut, 0, Qt::AlignRight);
  for (auto* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
}

void SettingsDialog::present() {
  reading_->lookUp();
  storage_->lookUp();
  const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 34);
  if (!isVisible()) resize(wanted.boundedTo(screen()->availableSize() * 0.9));
  show();
  raise();
  activateWindow();
  names_->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::keep() {
  const auto before = settings_;
  appearance_->apply(settings_);
  reading_->apply(settings_);
  storage_->apply(settings_);
  if (settings_ == before) return;
  if (settings_.appearance != before.appearance) Q_EMIT appearanceChanged(settings_.appearance);
  try {
    saveSettings(settings_, paths_);
    problem_->hide();
  } catch (const core::Error& error) {
    problem_->setText(coreText(error.what()));
    problem_->show();
  }
}

}  // namespace ui
