// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTreeView>
#include <fstream>
#include <set>

#include "tests/support/main_window_test.h"
#include "ui/ask/exchange_card.h"
#include "ui/attention/attention_panel.h"
#include "ui/document/document_view.h"
#include "ui/library/library_model.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/shortcut_editor.h"

namespace {

/// Of a document, in its name and in its text.
const QString kTag = QStringLiteral("<b>");

std::string described(const QWidget& widget) {
  std::string way;
  for (const auto* at = &widget; at != nullptr && !at->isWindow(); at = at->parentWidget())
    way = std::string("/") + at->metaObject()->className() + way;
  return way + " " + widget.objectName().toStdString();
}

/// Words that can be copied are no control.
bool takesFocus(const QWidget& widget) {
  if (qobject_cast<const QLabel*>(&widget) != nullptr && (widget.focusPolicy() & Qt::TabFocus) == 0) return false;
  return widget.isVisible() && widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr;
}

/// The field within a box for numbers and the like is told of with the box.
bool isInnerPart(const QWidget& widget) { return widget.objectName().startsWith(QStringLiteral("qt_")); }

std::vector<std::string> withoutName(const QWidget& window) {
  std::vector<std::string> found;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (!takesFocus(*widget) || isInnerPart(*widget) || widget->window() != &window) continue;
    const auto* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty()) found.push_back(described(*widget));
  }
  return found;
}

/// Presses Tab until the round is complete. A text may keep the focus for a step to each of its citations, but not for
/// ever.
std::set<const QWidget*> reachedByTab(QWidget& window) {
  constexpr int kMostSteps = 500;
  std::set<const QWidget*> reached;
  const QWidget* before = nullptr;
  QApplication::setActiveWindow(&window);
  if (QApplication::focusWidget() == nullptr) QTest::keyClick(&window, Qt::Key_Tab);
  for (int step = 0; step < kMostSteps; ++step) {
    auto* at = QApplication::focusWidget();
    if (at == nullptr || at->window() != &window || (!reached.insert(at).second && at != before)) break;
    before = at;
    QTest::keyClick(at, Qt::Key_Tab);
  }
  return reached;
}

std::vector<std::string> notReachedByTab(QWidget& window) {
  const auto reached = reachedByTab(window);
  std::vector<std::string> found;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (!takesFocus(*widget) || isInnerPart(*widget) || widget->window() != &window) continue;
    if (widget->isEnabled() && !reached.contains(widget)) found.push_back(described(*widget));
  }
  return found;
}

std::vector<std::string> withMarkup(const QWidget& window) {
  std::vector<std::string> found;
  for (const auto* label : window.findChildren<QLabel*>())
    if (label->text().contains(kTag) && label->textFormat() != Qt::PlainText) found.push_back(described(*label));
  for (const auto* widget : window.findChildren<QWidget*>())
    if (widget->toolTip().contains(kTag)) found.push_back("tip of " + described(*widget));
  for (const auto* view : window.findChildren<QAbstractItemView*>())
    for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row)
      if (view->model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(kTag))
        found.push_back("tip in " + described(*view));
  return found;
}

std::string lines(const std::vector<std::string>& all) {
  std::string text;
  for (const auto& one : all) text += "\n  " + one;
  return text;
}

void expectAccessible(QWidget& window, const char* state) {
  QTest::qWait(200);
  const auto nameless = withoutName(window), lost = notReachedByTab(window), marked = withMarkup(window);
  EXPECT_TRUE(nameless.empty()) << state << ", without a name:" << lines(nameless);
  EXPECT_TRUE(lost.empty()) << state << ", not reached by Tab:" << lines(lost);
  EXPECT_TRUE(marked.empty()) << state << ", a document's text that may be taken for markup:" << lines(marked);
}

class AccessibleWindowTest : public MainWindowTest {
 protected:
  /// A document that would be bold, were it taken at its word.
  void openDocument() {
    const auto file = std::filesystem::path(home_->path()) / "<b>loud<b>.txt";
    std::ofstream(file) << "<b>Harbour.</b> The <b>lamp</b> was lit in 1861.\n\n<b>Ada:</b> It was <b>never</b> out.\n";
    window_->open({QString::fromStdString(file.string())});
    const auto* list = window_->findChild<QTreeView*>(QStringLiteral("documents"));
    const auto* model = qobject_cast<const ui::LibraryModel*>(list->model());
    ASSERT_TRUE(waitFor(
        [&] { return model->rowCount() == 1 && model->entries().front().state == ui::LibraryEntry::State::Ready; }));
  }
};

TEST_F(AccessibleWindowTest, EveryControlHasANameAndIsReachedByTab) {
  expectAccessible(*window_, "without documents");
  openDocument();
  ask(QStringLiteral("When was the lamp lit?"));
  expectAccessible(*window_, "with an answer");
  press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  expectAccessible(*window_, "summary");
  press(Qt::Key_F, Qt::ControlModifier);
  expectAccessible(*window_, "finding");
  press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  auto* panel = window_->findChild<ui::AttentionPanel*>();
  ASSERT_TRUE(panel->isVisible());
  auto* tabs = panel->findChild<QTabBar*>();
  for (int i = 0; tabs != nullptr && i < tabs->count(); ++i) {
    tabs->setCurrentIndex(i);
    expectAccessible(*window_, "attention");
  }
  press(Qt::Key_2, Qt::ControlModifier);
  expectAccessible(*window_, "batch");
}

TEST_F(AccessibleWindowTest, SoAreThePartsBesideADocument) {
  auto* view = window_->findChild<ui::DocumentView*>();
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return view->pages() == 18 && view->actions().outline->isEnabled(); }));
  press(Qt::Key_F7, Qt::NoModifier);
  expectAccessible(*window_, "contents");
  press(Qt::Key_F8, Qt::NoModifier);
  expectAccessible(*window_, "thumbnails");
  window_->open({QString::fromStdString(sample("council_meeting.vtt"))});
  ASSERT_TRUE(waitFor([&] { return view->actions().speakers->isChecked(); }));
  expectAccessible(*window_, "speakers");
}

TEST_F(AccessibleWindowTest, SoAreTheSettingsAndTheShortcuts) {
  press(Qt::Key_Comma, Qt::ControlModifier);
  auto* settings = window_->findChild<ui::SettingsDialog*>();
  ASSERT_TRUE(settings->isVisible());
  auto* pages = settings->findChild<QListWidget*>();
  for (int row = 0; row < pages->count(); ++row) {
    pages->setCurrentRow(row);
    expectAccessible(*settings, "settings");
  }
  settings->close();
  press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
  auto* shortcuts = window_->findChild<ui::ShortcutEditor*>();
  ASSERT_TRUE(shortcuts->isVisible());
  expectAccessible(*shortcuts, "shortcuts");
}

TEST_F(AccessibleWindowTest, EveryCommandHasANameOfItsOwnAndItsOwnKeys) {
  std::set<QString> names, keys;
  for (const auto* action : window_->actions()) {
    const auto text = action->text().toStdString();
    EXPECT_FALSE(action->objectName().isEmpty()) << text;
    EXPECT_TRUE(names.insert(action->objectName()).second) << text;
    for (const auto& one : action->shortcuts()) EXPECT_TRUE(keys.insert(one.toString()).second) << text;
  }
  EXPECT_GT(names.size(), 20U);
}

TEST_F(AccessibleWindowTest, EveryEntryOfAMenuHasALetterOfItsOwn) {
  auto menus = window_->menuBar()->findChildren<QMenu*>();
  EXPECT_GE(menus.size(), 5);
  for (const auto* menu : menus) {
    std::set<QString> letters;
    for (const auto* action : menu->actions()) {
      const auto letter = QKeySequence::mnemonic(action->text()).toString();
      EXPECT_TRUE(letter.isEmpty() || letters.insert(letter).second)
          << menu->title().toStdString() << ": " << action->text().toStdString();
    }
  }
}

}  // namespace
