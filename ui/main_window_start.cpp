// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QMenuBar>

#include "ui/document/document_view.h"
#include "ui/main_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/shortcut_editor.h"
#include "ui/window/shortcuts.h"
#include "ui/window/welcome_page.h"

namespace ui {

void MainWindow::connectWelcome() {
  connect(welcome_, &WelcomePage::sampleWanted, this, [this](const QString& path) { open({path}); });
  connect(welcome_, &WelcomePage::openWanted, this, &MainWindow::chooseFiles);
  connect(welcome_, &WelcomePage::openFolderWanted, this, &MainWindow::chooseFolder);
  const auto update = [this] {
    const bool none = model_.rowCount() == 0;
    welcome_->setVisible(none);
    document_->setHidden(none);
  };
  for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(&model_, signal, this, update);
  update();
}

void MainWindow::chooseFiles() {
  auto* dialog = new QFileDialog(this, tr("Open documents"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilters({tr("Documents (*.pdf *.srt *.vtt *.txt *.md)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open);
  dialog->open();
}

void MainWindow::chooseFolder() {
  auto* dialog = new QFileDialog(this, tr("Open all documents of a folder"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open);
  dialog->open();
}

void MainWindow::addSettings() {
  auto* menu = menuBar()->addMenu(tr("&Settings"));
  command(menu, QStringLiteral("settings"), tr("&Settings …"), tr("Ctrl+,"), [this] { settings_->present(); });
  command(menu, QStringLiteral("shortcuts"), tr("&Keyboard shortcuts …"), tr("Ctrl+Shift+K"),
          [this] { shortcuts_->present(); });
  connect(settings_, &SettingsDialog::appearanceChanged, this, &MainWindow::appearanceChanged);
  loadShortcuts(*this, services_.options.paths);
}

}  // namespace ui
