// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_actions.h"

#include <QCoreApplication>
#include <QToolBar>

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(DocumentActions)
};

QAction* make(QWidget* parent, const QString& text, const QString& onButton, const QList<QKeySequence>& keys = {}) {
  auto* action = new QAction(text, parent);
  action->setIconText(onButton);
  action->setShortcuts(keys);
  const auto describe = [action] {
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? action->text()
                                     : Words::tr("%1 (%2)", "action and its key").arg(action->text(), key));
  };
  describe();
  QObject::connect(action, &QAction::changed, action, describe);
  parent->addAction(action);
  return action;
}

QAction* makeToggle(QWidget* parent, const QString& text, const QString& onButton, const QKeySequence& key = {}) {
  auto* action = make(parent, text, onButton, key.isEmpty() ? QList<QKeySequence>() : QList{key});
  action->setCheckable(true);
  return action;
}

}  // namespace

DocumentActions::DocumentActions(QWidget* parent)
    : outline(makeToggle(parent, Words::tr("Contents"), Words::tr("Contents"), Qt::Key_F7)),
      thumbnails(makeToggle(parent, Words::tr("Thumbnails"), Words::tr("Thumbnails"), Qt::Key_F8)),
      speakers(makeToggle(parent, Words::tr("Speakers"), Words::tr("Speakers"), Qt::Key_F9)),
      back(make(parent, Words::tr("Back"), QStringLiteral("←"), {Qt::ALT | Qt::Key_Left})),
      forward(make(parent, Words::tr("Forward"), QStringLiteral("→"), {Qt::ALT | Qt::Key_Right})),
      goToPage(make(parent, Words::tr("Go to page"), Words::tr("Go to page"), {Qt::CTRL | Qt::Key_G})),
      zoomOut(make(parent, Words::tr("Zoom out"), QStringLiteral("−"), {Qt::CTRL | Qt::Key_Minus})),
      actualSize(make(parent, Words::tr("Actual size"), QStringLiteral("100 %"), {Qt::CTRL | Qt::Key_0})),
      zoomIn(
          make(parent, Words::tr("Zoom in"), QStringLiteral("+"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})),
      fitWidth(make(parent, Words::tr("Fit width"), Words::tr("Fit"), {Qt::CTRL | Qt::Key_9})),
      rotate(make(parent, Words::tr("Rotate clockwise"), QStringLiteral("⟳"), {Qt::CTRL | Qt::Key_R})),
      recolour(makeToggle(parent, Words::tr("Recolour pages"), QStringLiteral("◑"))),
      find(make(parent, Words::tr("Find"), Words::tr("Find"), {QKeySequence::Find})),
      findNext(make(parent, Words::tr("Find next"), Words::tr("Next"), {QKeySequence(Qt::Key_F3)})),
      findPrevious(make(parent, Words::tr("Find previous"), Words::tr("Previous"), {Qt::SHIFT | Qt::Key_F3})),
      copy(make(parent, Words::tr("Copy"), Words::tr("Copy"), {QKeySequence::Copy})),
      selectAll(make(parent, Words::tr("Select page"), Words::tr("Select page"), {QKeySequence::SelectAll})) {
  fitWidth->setCheckable(true);
  const std::pair<QAction*, const char*> names[] = {
      {outline, "contents"},  {thumbnails, "thumbnails"}, {speakers, "speakers"},
      {back, "back"},         {forward, "forward"},       {goToPage, "goToPage"},
      {zoomOut, "zoomOut"},   {actualSize, "actualSize"}, {zoomIn, "zoomIn"},
      {fitWidth, "fitWidth"}, {rotate, "rotate"},         {recolour, "recolour"},
      {find, "find"},         {findNext, "findNext"},     {findPrevious, "findPrevious"},
      {copy, "copy"},         {selectAll, "selectPage"}};
  for (const auto& [action, name] : names) action->setObjectName(QString::fromLatin1(name));
  for (auto* action : {copy, selectAll}) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QList<QAction*> DocumentActions::all() const {
  return {outline,  thumbnails, speakers, back, forward,  goToPage,     zoomOut, actualSize, zoomIn,
          fitWidth, rotate,     recolour, find, findNext, findPrevious, copy,    selectAll};
}

void addNamed(QToolBar& bar, const QList<QAction*>& actions) {
  bar.addActions(actions);
  for (auto* action : actions)
    if (auto* button = bar.widgetForAction(action)) {
      button->setAccessibleName(action->text());
      button->setFocusPolicy(Qt::TabFocus);
    }
}

}  // namespace ui
