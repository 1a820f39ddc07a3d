// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include "ui/ask/ask_view.h"
#include "ui/batch/batch_view.h"
#include "ui/document/document_view.h"
#include "ui/library/library_panel.h"
#include "ui/library/reading_desk.h"
#include "ui/summary/summary_view.h"
#include "ui/window/command_palette.h"

/// The menus: everything the window can do has its place there.
namespace ui {

QAction* MainWindow::command(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                             std::function<void()> act) {
  auto* action = menu->addAction(text);
  action->setObjectName(name);
  action->setShortcut(keys);
  connect(action, &QAction::triggered, this, std::move(act));
  addAction(action);
  return action;
}

void MainWindow::addExports(QMenu* menu) {
  auto* formats = menu->addMenu(tr("&Export"));
  const std::pair<const char*, QString> all[] = {
      {"md", tr("&Markdown …")}, {"html", tr("&Web page …")}, {"odt", tr("&OpenDocument text …")},
      {"pdf", tr("&PDF …")},     {"json", tr("&JSON …")},     {"highlights", tr("PDF with &highlights …")}};
  for (const auto& [format, text] : all) {
    const auto name = QString::fromLatin1(format);
    command(formats, QStringLiteral("export-") + name, text, {}, [this, name] { exportAs(name); });
  }
}

/// What is done with the current row of the library, and says whether that is a document or a folder.
void MainWindow::addRowCommands(QMenu* menu) {
  const auto add = [&](const QString& name, const QString& document, const QString& folder,
                       void (ReadingDesk::*act)(int)) {
    auto* action = command(menu, name, document, {}, [this, act] { (desk_->*act)(library_->current()); });
    connect(library_, &LibraryPanel::currentChanged, action, [this, action, document, folder] {
      action->setText(model_.findFolder(library_->current()) ? folder : document);
    });
  };
  add(QStringLiteral("pause"), tr("&Pause reading"), tr("&Pause the folder"), &ReadingDesk::pause);
  add(QStringLiteral("resume"), tr("&Go on reading"), tr("&Go on with the folder"), &ReadingDesk::resume);
  add(QStringLiteral("readAgain"), tr("&Read again"), tr("&Read the folder again"), &ReadingDesk::readAgain);
  add(QStringLiteral("remove"), tr("Re&move from the library"), tr("Re&move the folder from the library"),
      &ReadingDesk::remove);
}

void MainWindow::addCommands() {
  auto* file = menuBar()->addMenu(tr("&File"));
  command(file, QStringLiteral("open"), tr("&Open …"), QKeySequence::Open, [this] { chooseFiles(); });
  command(file, QStringLiteral("openFolder"), tr("Open &folder …"), tr("Ctrl+Shift+O"), [this] { chooseFolder(); });
  file->addSeparator();
  addRowCommands(file);
  file->addSeparator();
  addExports(file);
  file->addSeparator();
  command(file, QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); });

  auto* document = menuBar()->addMenu(tr("&Document"));
  for (auto* action : document_->actions().all()) {
    document->addAction(action);
    addAction(action);
  }

  auto* view = menuBar()->addMenu(tr("&View"));
  command(view, QStringLiteral("reader"), tr("&Documents"), tr("Ctrl+1"), [this] { pages_->setCurrentWidget(split_); });
  command(view, QStringLiteral("batch"), tr("&Batch"), tr("Ctrl+2"), [this] { pages_->setCurrentWidget(batch_); });
  view->addSeparator();
  auto* dock = dock_->toggleViewAction();
  dock->setObjectName(QStringLiteral("attention"));
  dock->setText(tr("&Latent attention"));
  dock->setShortcut(tr("Ctrl+Shift+A"));
  view->addAction(dock);
  addAction(dock);

  auto* go = menuBar()->addMenu(tr("&Go"));
  command(go, QStringLiteral("search"), tr("&Search all documents"), tr("Ctrl+Shift+F"),
          [this] { library_->focusSearch(); });
  command(go, QStringLiteral("ask"), tr("&Ask"), tr("Ctrl+L"), [this] {
    side_->setCurrentWidget(ask_);
    ask_->focusQuestion();
  });
  command(go, QStringLiteral("summary"), tr("S&ummary"), tr("Ctrl+Shift+S"),
          [this] { side_->setCurrentWidget(summary_); });
  command(go, QStringLiteral("stop"), tr("S&top answering"), tr("Ctrl+."), [this] { ask_->stop(); });
  command(go, QStringLiteral("commands"), tr("&Commands …"), tr("Ctrl+K"), [this] { palette_->open(actions()); });
}

}  // namespace ui
