// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QKeySequence>
#include <QList>

#include "core/paths.h"

class QWidget;

/// The keys that call a window's commands: its own named actions. What was changed is kept in "shortcuts.ini" of
/// paths.config, which is read and written at once by the calling thread.
namespace ui {

/// All that have an object name, sorted by what the user calls them.
QList<QAction*> commandsOf(const QWidget& window);

/// "&Open …" → "Open …"; with the name of its submenu before it, "Export: PDF …".
QString commandName(const QAction& command);

/// What the program gave it, before loadShortcuts changed anything.
QList<QKeySequence> standardShortcuts(const QAction& command);

/// The other command that is called by `keys`; null where there is none.
const QAction* ownerOf(const QKeySequence& keys, const QList<QAction*>& commands, const QAction* except);

/// None of `commands` is called by `keys` any more.
void takeFromAll(const QKeySequence& keys, const QList<QAction*>& commands);

/// To be called once, when all commands are there; from then on standardShortcuts() knows them.
void loadShortcuts(QWidget& window, const core::Paths& paths);

/// Throws core::Error naming the file where it cannot be written.
void saveShortcuts(const QWidget& window, const core::Paths& paths);

}  // namespace ui
