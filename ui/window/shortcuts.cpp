// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSettings>
#include <QWidget>
#include <algorithm>

#include "core/error.h"

namespace ui {
namespace {

constexpr const char* kStandard = "standardShortcuts";

std::filesystem::path fileIn(const core::Paths& paths) { return paths.config / "shortcuts.ini"; }

/// Of what no user changed there is no entry, so that a later version may change it.
QString keyOf(const QAction& command) { return QStringLiteral("shortcuts/") + command.objectName(); }

QString textOf(const QList<QKeySequence>& keys) { return QKeySequence::listToString(keys, QKeySequence::PortableText); }

QList<QKeySequence> keysIn(const QString& text) {
  return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

/// "Export", where that is the menu of a menu the command stands in.
QString submenuOf(const QAction& command) {
  for (const auto* place : command.associatedObjects()) {
    const auto* menu = qobject_cast<const QMenu*>(place);
    if (menu == nullptr) continue;
    // What a menu bar has no room for stands in a menu without a title.
    const auto isMenu = [](const QObject* one) {
      const auto* above = qobject_cast<const QMenu*>(one);
      return above != nullptr && !above->title().isEmpty();
    };
    if (std::ranges::any_of(menu->menuAction()->associatedObjects(), isMenu)) return menu->title().remove(u'&');
  }
  return {};
}

}  // namespace

QList<QAction*> commandsOf(const QWidget& window) {
  auto commands = window.actions();
  commands.removeIf([](const QAction* action) { return action->objectName().isEmpty() || action->text().isEmpty(); });
  std::ranges::sort(commands, [](const QAction* a, const QAction* b) {
    return QString::localeAwareCompare(commandName(*a), commandName(*b)) < 0;
  });
  return commands;
}

QString commandName(const QAction& command) {
  const auto name = command.text().remove(u'&'), menu = submenuOf(command);
  return menu.isEmpty() ? name : QCoreApplication::translate("ui::commands", "%1: %2", "menu: command").arg(menu, name);
}

QList<QKeySequence> standardShortcuts(const QAction& command) { return keysIn(command.property(kStandard).toString()); }

const QAction* ownerOf(const QKeySequence& keys, const QList<QAction*>& commands, const QAction* except) {
  if (keys.isEmpty()) return nullptr;
  const auto owner = std::ranges::find_if(
      commands, [&](const QAction* action) { return action != except && action->shortcuts().contains(keys); });
  return owner == commands.end() ? nullptr : *owner;
}

void takeFromAll(const QKeySequence& keys, const QList<QAction*>& commands) {
  for (auto* command : commands) {
    auto left = command->shortcuts();
    if (left.removeAll(keys) > 0) command->setShortcuts(left);
  }
}

void loadShortcuts(QWidget& window, const core::Paths& paths) {
  const QSettings file(QString::fromStdString(fileIn(paths).string()), QSettings::IniFormat);
  const auto commands = commandsOf(window);
  for (auto* command : commands) {
    command->setProperty(kStandard, textOf(command->shortcuts()));
    if (file.contains(keyOf(*command))) command->setShortcuts({});
  }
  // What the user chose goes before what a newer version of the program thinks of.
  for (auto* command : commands) {
    const auto chosen = keysIn(file.value(keyOf(*command)).toString());
    for (const auto& keys : chosen) takeFromAll(keys, commands);
    if (!chosen.isEmpty()) command->setShortcuts(chosen);
  }
}

void saveShortcuts(const QWidget& window, const core::Paths& paths) {
  const auto path = fileIn(paths);
  core::createPrivateDirectory(path.parent_path());
  QSettings file(QString::fromStdString(path.string()), QSettings::IniFormat);
  for (const auto* command : commandsOf(window)) {
    if (command->shortcuts() == standardShortcuts(*command))
      file.remove(keyOf(*command));
    else
      file.setValue(keyOf(*command), textOf(command->shortcuts()));
  }
  file.sync();
  if (file.status() != QSettings::NoError)
    throw core::Error(core::Failure::Failed,
                      "The file \"" + path.string() + "\" cannot be written: make room or allow it to be changed.");
}

}  // namespace ui
