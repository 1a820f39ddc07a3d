// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_editor.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <memory>

#include "tests/support/temporary_folder.h"
#include "ui/window/shortcuts.h"

namespace {

/// A window with two commands and one in a submenu.
struct Window {
  QMainWindow frame;
  QAction* open = add(QStringLiteral("open"), QStringLiteral("&Open …"), Qt::CTRL | Qt::Key_O);
  QAction* find = add(QStringLiteral("find"), QStringLiteral("&Find"), Qt::CTRL | Qt::Key_F);
  QAction* json = add(QStringLiteral("json"), QStringLiteral("&JSON …"), {});
  QMenu* file = frame.menuBar()->addMenu(QStringLiteral("&File"));
  QMenu* formats = file->addMenu(QStringLiteral("&Export"));

  explicit Window(const core::Paths& paths) {
    formats->addAction(json);
    ui::loadShortcuts(frame, paths);
  }
  QAction* add(const QString& name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, &frame);
    action->setObjectName(name);
    if (!keys.isEmpty()) action->setShortcut(keys);
    frame.addAction(action);
    return action;
  }
};

class ShortcutEditorTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    static int count = 1;
    static char name[] = "test";
    static char* names[] = {name, nullptr};
    application_ = std::make_unique<QApplication>(count, names);
  }
  static void TearDownTestSuite() { application_.reset(); }

  void SetUp() override { show(); }

  /// As when the program is started again.
  void show() {
    window_ = std::make_unique<Window>(paths_);
    editor_ = new ui::ShortcutEditor(window_->frame, paths_);
    editor_->present();
    QApplication::setActiveWindow(editor_);
    ASSERT_TRUE(QTest::qWaitForWindowActive(editor_));
  }

  QTreeWidget* list() const { return editor_->findChild<QTreeWidget*>(); }
  /// Finds a command by its name and presses keys for it.
  void choose(const QString& name) const {
    auto* search = editor_->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(search, name);
  }
  void pressKeys(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    auto* edit = editor_->findChild<QKeySequenceEdit*>();
    edit->setFocus();
    QTest::keyClick(edit, key, modifiers);
  }
  QPushButton* button(const QString& text) const {
    for (auto* one : editor_->findChildren<QPushButton*>())
      if (one->text().remove(u'&') == text) return one;
    return nullptr;
  }
  void press(const QString& text) const {
    auto* one = button(text);
    ASSERT_TRUE(one != nullptr && one->isVisible() && one->isEnabled()) << text.toStdString();
    QTest::mouseClick(one, Qt::LeftButton);
  }
  bool says(const QString& words) const {
    for (const auto* label : editor_->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(words)) return true;
    return false;
  }

  static inline std::unique_ptr<QApplication> application_;
  TemporaryFolder folder_;
  core::Paths paths_{folder_.path(), folder_.path(), folder_.path(), folder_.path()};
  std::unique_ptr<Window> window_;
  ui::ShortcutEditor* editor_ = nullptr;
};

const QKeySequence kOpen(Qt::CTRL | Qt::Key_O), kFind(Qt::CTRL | Qt::Key_F), kNew(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);

TEST_F(ShortcutEditorTest, ListsEveryCommandWithItsKeysAndItsSubmenu) {
  ASSERT_EQ(list()->topLevelItemCount(), 3);
  EXPECT_EQ(list()->topLevelItem(0)->text(0), QStringLiteral("Export: JSON …"));
  EXPECT_EQ(list()->topLevelItem(1)->text(0), QStringLiteral("Find"));
  EXPECT_EQ(list()->topLevelItem(1)->text(1), kFind.toString(QKeySequence::NativeText));
  EXPECT_EQ(list()->topLevelItem(2)->text(0), QStringLiteral("Open …"));
}

TEST_F(ShortcutEditorTest, NewKeysWorkAtOnceAndAreThereWhenTheProgramIsStartedAgain) {
  choose(QStringLiteral("open"));
  pressKeys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(window_->open->shortcut(), kNew);
  show();
  EXPECT_EQ(window_->open->shortcut(), kNew);
  EXPECT_EQ(window_->find->shortcut(), kFind);
  EXPECT_TRUE(window_->json->shortcut().isEmpty());
}

TEST_F(ShortcutEditorTest, NamesWhoHasTheKeysBeforeTheyAreTaken) {
  choose(QStringLiteral("open"));
  pressKeys(Qt::Key_F, Qt::ControlModifier);
  EXPECT_TRUE(says(QStringLiteral("belongs to “Find”")));
  EXPECT_EQ(window_->open->shortcut(), kOpen);
  EXPECT_EQ(window_->find->shortcut(), kFind);
  press(QStringLiteral("Use it here instead"));
  EXPECT_EQ(window_->open->shortcut(), kFind);
  EXPECT_TRUE(window_->find->shortcuts().isEmpty());
  show();
  EXPECT_EQ(window_->open->shortcut(), kFind);
  EXPECT_TRUE(window_->find->shortcuts().isEmpty());
}

TEST_F(ShortcutEditorTest, ResetsOneUnlessItsKeysAreAnothersByNow) {
  choose(QStringLiteral("open"));
  pressKeys(Qt::Key_F, Qt::ControlModifier);
  press(QStringLiteral("Use it here instead"));
  choose(QStringLiteral("find"));
  press(QStringLiteral("Reset"));
  EXPECT_TRUE(says(QStringLiteral("belongs to “Open …”")));
  EXPECT_TRUE(window_->find->shortcuts().isEmpty());
  choose(QStringLiteral("open"));
  press(QStringLiteral("Reset"));
  EXPECT_EQ(window_->open->shortcut(), kOpen);
}

TEST_F(ShortcutEditorTest, RemovedKeysStayRemovedUntilAllAreReset) {
  choose(QStringLiteral("open"));
  press(QStringLiteral("Remove"));
  EXPECT_TRUE(window_->open->shortcuts().isEmpty());
  show();
  EXPECT_TRUE(window_->open->shortcuts().isEmpty());
  press(QStringLiteral("Reset all"));
  EXPECT_EQ(window_->open->shortcut(), kOpen);
  show();
  EXPECT_EQ(window_->open->shortcut(), kOpen);
}

TEST_F(ShortcutEditorTest, SaysWhenNothingIsCalledAsWasTyped) {
  choose(QStringLiteral("zebra"));
  EXPECT_TRUE(says(QStringLiteral("No command is called so.")));
  EXPECT_FALSE(button(QStringLiteral("Remove"))->isEnabled());
}

TEST_F(ShortcutEditorTest, EscapeClosesAndIsNoShortcut) {
  choose(QStringLiteral("open"));
  pressKeys(Qt::Key_Escape, Qt::NoModifier);
  EXPECT_FALSE(editor_->isVisible());
  EXPECT_EQ(window_->open->shortcut(), kOpen);
}

TEST_F(ShortcutEditorTest, TheFieldForKeysCanBeLeftByTab) {
  choose(QStringLiteral("open"));
  pressKeys(Qt::Key_Tab, Qt::NoModifier);
  EXPECT_EQ(window_->open->shortcut(), kOpen);
  EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Remove")));
}

}  // namespace
