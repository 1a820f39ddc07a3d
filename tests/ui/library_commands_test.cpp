// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QMenuBar>
#include <QTreeView>
#include <algorithm>
#include <fstream>

#include "tests/support/main_window_test.h"
#include "ui/library/library_model.h"

namespace {

using State = ui::LibraryEntry::State;

/// The commands of the menu are for the row that is chosen in the library.
class LibraryCommandsTest : public MainWindowTest {
 protected:
  void SetUp() override {
    MainWindowTest::SetUp();
    if (IsSkipped()) return;
    write("alone.txt");
    for (const char* name : {"one.txt", "two.txt"}) write(std::string("shelf/") + name);
    window_->open({path("alone.txt"), path("shelf")});
    ASSERT_TRUE(waitFor([&] { return find("alone.txt") && find("one.txt") && find("two.txt") && folder(); }));
  }

  QString path(const std::string& name) const { return QString::fromStdString(texts_.path() + "/" + name); }
  void write(const std::string& name) const {
    const std::filesystem::path file = texts_.path() + "/" + name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream text(file);
    for (int i = 0; i < 600; ++i) text << "Line " << i << " of " << file << ", which nobody reads to its end.\n\n";
  }

  QTreeView* list() const { return window_->findChild<QTreeView*>(QStringLiteral("documents")); }
  const ui::LibraryModel& model() const { return *qobject_cast<const ui::LibraryModel*>(list()->model()); }
  std::optional<ui::LibraryEntry> find(const std::string& name) const {
    for (const auto& entry : model().entries())
      if (entry.path.starts_with(texts_.path()) && entry.path.ends_with("/" + name)) return entry;
    return std::nullopt;
  }
  std::optional<ui::LibraryFolder> folder() const {
    for (const auto& one : model().folders())
      if (one.path == texts_.path() + "/shelf") return one;
    return std::nullopt;
  }
  bool isPaused(const std::string& name) const { return find(name)->state == State::Paused; }
  void click(int key) const {
    const auto place = list()->visualRect(model().indexOf(key)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
  }
  /// Of the first menu of the bar, by the letter; what it says.
  QString choose(Qt::Key letter) const {
    auto* bar = window_->menuBar();
    auto* file = bar->actions().front();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(file).center());
    const auto entries = file->menu()->actions();
    const auto at = std::ranges::find_if(entries, [&](const QAction* action) {
      return QKeySequence::mnemonic(action->text()) == QKeySequence(Qt::ALT | letter);
    });
    if (at == entries.end()) return {};
    const auto said = (*at)->text();
    QTest::keyClick(file->menu(), letter);
    return said;
  }

  TemporaryFolder texts_;
};

TEST_F(LibraryCommandsTest, AFolderThatIsChosenIsPausedAndGoesOn) {
  click(folder()->key);
  EXPECT_EQ(choose(Qt::Key_P), QStringLiteral("&Pause the folder"));
  EXPECT_TRUE(waitFor([&] { return isPaused("one.txt") && isPaused("two.txt"); }));
  EXPECT_FALSE(isPaused("alone.txt"));
  EXPECT_EQ(choose(Qt::Key_G), QStringLiteral("&Go on with the folder"));
  EXPECT_FALSE(isPaused("one.txt"));
  EXPECT_FALSE(isPaused("two.txt"));
}

TEST_F(LibraryCommandsTest, ADocumentThatIsChosenIsPausedAlone) {
  click(folder()->key);
  list()->setFocus();
  QTest::keyClick(list(), Qt::Key_Down);
  EXPECT_EQ(choose(Qt::Key_P), QStringLiteral("&Pause reading"));
  EXPECT_TRUE(waitFor([&] { return isPaused("one.txt"); }));
  EXPECT_FALSE(isPaused("two.txt"));
}

TEST_F(LibraryCommandsTest, AFolderThatIsChosenIsRemoved) {
  click(folder()->key);
  EXPECT_EQ(choose(Qt::Key_M), QStringLiteral("Re&move the folder from the library"));
  EXPECT_FALSE(folder() || find("one.txt") || find("two.txt"));
  EXPECT_TRUE(find("alone.txt"));
}

}  // namespace
