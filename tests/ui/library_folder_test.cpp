// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QWindow>
#include <fstream>

#include "tests/support/main_window_test.h"
#include "ui/ask/question_box.h"
#include "ui/batch/batch_form.h"
#include "ui/library/library_model.h"
#include "ui/window/notice_bar.h"

namespace {

using State = ui::LibraryEntry::State;

/// Files and folders dropped on the window, and what is done with the rows they become.
class LibraryFolderTest : public MainWindowTest {
 protected:
  static std::string write(const std::string& name, const std::string& text) {
    const auto file = std::filesystem::path(home_->path()) / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
    return file.string();
  }
  static std::string longText(const std::string& of) {
    std::string text;
    for (int i = 0; i < 400; ++i) text += "Paragraph " + std::to_string(i) + " of " + of + " says little.\n\n";
    return text;
  }
  static QUrl url(const std::string& path) { return QUrl::fromLocalFile(QString::fromStdString(path)); }

  /// Goes the way of a real drop: the window system knows the window alone, Qt finds the part beneath the pointer.
  void drop(const QList<QUrl>& urls, const QWidget& on) {
    QMimeData data;
    data.setUrls(urls);
    QStringList text;
    for (const auto& one : urls) text << one.toString();
    data.setText(text.join(u'\n'));
    auto* handle = window_->windowHandle();
    const QPoint at = on.mapTo(window_.get(), on.rect().center());
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &dropped);
    EXPECT_TRUE(dropped.isAccepted());
  }

  QTreeView* list() { return window_->findChild<QTreeView*>(QStringLiteral("documents")); }
  QString notice() {
    const auto* bar = window_->findChild<ui::NoticeBar*>();
    return bar->isVisible() ? bar->findChild<QLabel*>()->text() : QString();
  }
  const ui::LibraryModel& model() { return *qobject_cast<const ui::LibraryModel*>(list()->model()); }
  std::optional<ui::LibraryEntry> entry(const std::string& name) {
    for (const auto& one : model().entries())
      if (std::filesystem::path(one.path).filename() == name) return one;
    return std::nullopt;
  }
  bool is(const std::string& name, State state) {
    const auto one = entry(name);
    return one && one->state == state;
  }
  QModelIndex row(const std::string& folder) {
    for (const auto& one : model().folders())
      if (std::filesystem::path(one.path).filename() == folder) return model().indexOf(one.key);
    return {};
  }
  QString status(const QModelIndex& index) { return index.data(ui::LibraryModel::StatusRole).toString(); }

  /// Opens the menu of the current row with its key and triggers an entry.
  void act(const QModelIndex& on, const QString& text) {
    list()->setCurrentIndex(on);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, list()->mapToGlobal(QPoint()));
    QApplication::sendEvent(list(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QAction* wanted = nullptr;
    for (auto* action : menu->actions())
      if (action->text() == text) wanted = action;
    ASSERT_NE(wanted, nullptr) << text.toStdString();
    wanted->trigger();
    menu->close();
  }
  void undo() {
    for (auto* button : window_->findChild<ui::NoticeBar*>()->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Undo")) QTest::mouseClick(button, Qt::LeftButton);
  }
};

TEST_F(LibraryFolderTest, DroppedFilesAndAFolderBecomeRowsAndAreRead) {
  const auto alone = write("alone.txt", "The lamp of the pier was lit in 1861.");
  write("minutes/may.txt", "In May the council met twice.");
  write("minutes/june.txt", "In June the council did not meet.");
  write("minutes/broken.pdf", "%PDF-1.7 and nothing more");
  write("minutes/notes.bin", "no document");
  drop({url(alone), url(home_->path() + "/minutes")}, *list());
  ASSERT_TRUE(waitFor([&] { return row("minutes").isValid(); }));
  EXPECT_EQ(model().rowCount(row("minutes")), 3);
  EXPECT_TRUE(waitFor([&] {
    return is("alone.txt", State::Ready) && is("may.txt", State::Ready) && is("june.txt", State::Ready) &&
           is("broken.pdf", State::Problem);
  }));
  EXPECT_EQ(entry("alone.txt")->folder, 0);
  EXPECT_TRUE(status(row("minutes")).startsWith(QStringLiteral("2 of 3 read · 1 problem")));
}

TEST_F(LibraryFolderTest, EveryPartOfTheWindowTakesADrop) {
  const QWidget* parts[] = {window_.get(), window_->findChild<ui::QuestionBox*>(), list()->parentWidget(),
                            window_->findChild<QLineEdit*>()};
  int number = 0;
  for (const auto* part : parts) {
    const auto name = "part" + std::to_string(++number) + ".txt";
    drop({url(write(name, "Text " + std::to_string(number)))}, *part);
    EXPECT_TRUE(waitFor([&] { return is(name, State::Ready); })) << name;
  }
  EXPECT_TRUE(window_->findChild<ui::QuestionBox*>()->toPlainText().isEmpty());
}

TEST_F(LibraryFolderTest, WhatCannotBeOpenedIsRefusedWithASentence) {
  const auto before = model().entries().size();
  drop({QUrl(QStringLiteral("https://example.org/report.pdf"))}, *list());
  EXPECT_TRUE(notice().contains(QStringLiteral("https://example.org/report.pdf")));
  EXPECT_EQ(model().entries().size(), before);
  std::filesystem::create_directories(home_->path() + "/nothing");
  drop({url(home_->path() + "/nothing")}, *list());
  EXPECT_TRUE(waitFor([&] { return notice().contains(QStringLiteral("nothing")); }));
  EXPECT_EQ(model().entries().size(), before);
  drop({url(write("picture.png", "\x89PNG\r\n\x1a\n and so on"))}, *list());
  EXPECT_TRUE(waitFor([&] { return notice().contains(QStringLiteral("picture.png")); }));
  EXPECT_TRUE(waitFor([&] { return is("picture.png", State::Problem); }));
}

TEST_F(LibraryFolderTest, AWrongTypeIsRefusedWhileSomethingElseIsRead) {
  drop({url(write("slow.txt", longText("slow")))}, *list());
  ASSERT_TRUE(waitFor([&] { return is("slow.txt", State::Reading); }));
  drop({url(write("sheet.docx", std::string("PK\3\4\0\0", 6)))}, *list());
  EXPECT_TRUE(waitFor([&] { return is("sheet.docx", State::Problem); }));
  EXPECT_FALSE(is("slow.txt", State::Ready));
  EXPECT_TRUE(waitFor([&] { return is("slow.txt", State::Ready); }));
}

TEST_F(LibraryFolderTest, IsFoldedAndUnfoldedByKeysAndStaysSo) {
  write("keys/one.txt", "One is the first number.");
  write("keys/two.txt", "Two is the second number.");
  drop({url(home_->path() + "/keys")}, *list());
  ASSERT_TRUE(waitFor([&] { return is("one.txt", State::Ready) && is("two.txt", State::Ready); }));
  EXPECT_TRUE(list()->isExpanded(row("keys")));
  EXPECT_EQ(list()->currentIndex(), model().indexOf(entry("one.txt")->key));
  list()->setFocus();
  QTest::keyClick(list(), Qt::Key_Left);
  EXPECT_EQ(list()->currentIndex(), row("keys"));
  QTest::keyClick(list(), Qt::Key_Left);
  EXPECT_FALSE(list()->isExpanded(row("keys")));
  restart();
  ASSERT_TRUE(row("keys").isValid());
  EXPECT_FALSE(list()->isExpanded(row("keys")));
  EXPECT_EQ(model().rowCount(row("keys")), 2);
  list()->setFocus();
  list()->setCurrentIndex(row("keys"));
  QTest::keyClick(list(), Qt::Key_Right);
  EXPECT_TRUE(list()->isExpanded(row("keys")));
  QTest::keyClick(list(), Qt::Key_Right);
  EXPECT_EQ(list()->currentIndex(), model().indexOf(entry("one.txt")->key));
}

TEST_F(LibraryFolderTest, IsPausedAndGoesOnAsAWholeAlsoAfterARestart) {
  write("whole/first.txt", longText("first"));
  write("whole/second.txt", longText("second"));
  write("whole/third.pdf", "%PDF-1.7 and nothing more");
  drop({url(home_->path() + "/whole")}, *list());
  ASSERT_TRUE(waitFor([&] { return is("first.txt", State::Reading) && is("third.pdf", State::Problem); }));
  act(row("whole"), QStringLiteral("Pause reading"));
  EXPECT_TRUE(is("first.txt", State::Paused) && is("second.txt", State::Paused));
  restart();
  EXPECT_TRUE(is("first.txt", State::Paused) && is("second.txt", State::Paused) && is("third.pdf", State::Problem));
  EXPECT_TRUE(entry("third.pdf")->problem.contains(QStringLiteral("third.pdf")));
  act(row("whole"), QStringLiteral("Go on reading"));
  EXPECT_TRUE(waitFor([&] { return is("first.txt", State::Ready) && is("second.txt", State::Ready); }));
  EXPECT_TRUE(is("third.pdf", State::Problem));
}

TEST_F(LibraryFolderTest, ARemovedFolderComesBackWhenThatIsUndone) {
  write("gone/here.txt", "Here today.");
  write("gone/there.txt", "There tomorrow.");
  drop({url(home_->path() + "/gone")}, *list());
  ASSERT_TRUE(waitFor([&] { return is("here.txt", State::Ready) && is("there.txt", State::Ready); }));
  list()->setFocus();
  list()->setCurrentIndex(row("gone"));
  QTest::keyClick(list(), Qt::Key_Delete);
  EXPECT_FALSE(row("gone").isValid());
  EXPECT_FALSE(entry("here.txt").has_value());
  undo();
  ASSERT_TRUE(row("gone").isValid());
  EXPECT_EQ(model().rowCount(row("gone")), 2);
  EXPECT_TRUE(is("here.txt", State::Ready) && is("there.txt", State::Ready));
}

TEST_F(LibraryFolderTest, WhatWasRemovedBeforeTheEndStaysAway) {
  write("away/left.txt", "Left at once.");
  write("away/right.txt", "Right at once.");
  drop({url(home_->path() + "/away")}, *list());
  ASSERT_TRUE(waitFor([&] { return is("left.txt", State::Ready) && is("right.txt", State::Ready); }));
  act(row("away"), QStringLiteral("Remove all"));
  restart();
  EXPECT_FALSE(row("away").isValid());
  EXPECT_FALSE(entry("left.txt").has_value());
}

TEST_F(LibraryFolderTest, ItsSummariesAreMadeAsABatch) {
  write("batch/one.txt", "The first of a batch.");
  drop({url(home_->path() + "/batch")}, *list());
  ASSERT_TRUE(waitFor([&] { return row("batch").isValid(); }));
  act(row("batch"), QStringLiteral("Summarise this folder …"));
  const auto* form = window_->findChild<ui::BatchForm*>();
  EXPECT_TRUE(form->isVisible());
  EXPECT_EQ(form->settings().folder.toStdString(), home_->path() + "/batch");
  EXPECT_TRUE(form->settings().recursive);
  EXPECT_TRUE(form->settings().level.has_value());
  EXPECT_TRUE(form->missing().isEmpty());
}

}  // namespace
