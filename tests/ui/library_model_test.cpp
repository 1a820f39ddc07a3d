// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <fstream>

#include "tests/support/temporary_folder.h"
#include "ui/library/reading_session_file.h"

namespace {

using State = ui::LibraryEntry::State;

/// Every change is watched by Qt's own test of models.
class LibraryModelTest : public testing::Test {
 protected:
  int add(const std::string& path, State state = State::Queued) {
    ui::LibraryEntry entry;
    entry.path = path;
    entry.state = state;
    return model_.add(entry);
  }
  /// "folder(document document) document"
  std::string shape(const QModelIndex& parent = {}) {
    std::string all;
    for (int row = 0; row < model_.rowCount(parent); ++row) {
      const auto index = model_.index(row, 0, parent);
      all += (row > 0 ? " " : "") + index.data().toString().toStdString();
      if (model_.rowCount(index) > 0) all += "(" + shape(index) + ")";
    }
    return all;
  }
  std::string status(int key) {
    return model_.indexOf(key).data(ui::LibraryModel::StatusRole).toString().toStdString();
  }

  ui::LibraryModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(LibraryModelTest, AFoldersDocumentsAreBeneathItByName) {
  add("/d/loose.pdf");
  model_.addFolder("/d/reports");
  for (const char* name : {"10.pdf", "9.pdf", "old/1.pdf"}) add(std::string("/d/reports/") + name);
  add("/d/reports.pdf");
  EXPECT_EQ(shape(), "reports(9.pdf 10.pdf old/1.pdf) reports.pdf loose.pdf");
}

TEST_F(LibraryModelTest, AFolderTakesWhatWasOpenedAloneAndAnInnerFolderItsOwn) {
  const int a = add("/d/a.pdf"), b = add("/d/in/b.pdf"), c = add("/e/c.pdf");
  const int outer = model_.addFolder("/d");
  EXPECT_EQ(shape(), "d(a.pdf in/b.pdf) c.pdf");
  const int inner = model_.addFolder("/d/in");
  EXPECT_EQ(shape(), "in(b.pdf) d(a.pdf) c.pdf");
  EXPECT_EQ(model_.addFolder("/d"), outer);
  for (const int key : {a, b, c, outer, inner})
    EXPECT_EQ(model_.indexOf(key).data(ui::LibraryModel::KeyRole).toInt(), key);
}

TEST_F(LibraryModelTest, RemovingAFolderRemovesWhatIsInItAndNothingElse) {
  const int folder = model_.addFolder("/d");
  add("/d/a.pdf");
  const int b = add("/d/b.pdf");
  add("/e/c.pdf");
  model_.remove(b);
  EXPECT_EQ(shape(), "d(a.pdf) c.pdf");
  model_.remove(folder);
  EXPECT_EQ(shape(), "c.pdf");
  EXPECT_EQ(model_.entries().size(), 1U);
}

TEST_F(LibraryModelTest, AFolderSaysWhatBecameOfItsDocuments) {
  const int folder = model_.addFolder("/d");
  const int a = add("/d/a.pdf", State::Ready), b = add("/d/b.pdf");
  const auto become = [&](int key, State state) { model_.change(key, [&](auto& e) { e.state = state; }); };
  EXPECT_EQ(status(folder), "1 of 2 read");
  EXPECT_DOUBLE_EQ(model_.indexOf(folder).data(ui::LibraryModel::ShareRole).toDouble(), 0.5);
  become(b, State::Problem);
  EXPECT_EQ(status(folder).substr(0, 19), "1 of 2 read · 1 pr");
  EXPECT_FALSE(model_.indexOf(folder).data(ui::LibraryModel::ShareRole).isValid());
  become(b, State::Ready);
  EXPECT_EQ(status(folder).substr(0, 2), "2 ");
  become(a, State::Queued);
  model_.change(a, [](auto& e) { e.estimate = core::ReadingEstimate{600, false, 10.0}; });
  EXPECT_EQ(status(folder), "1 of 2 read · 60 s left");
}

TEST_F(LibraryModelTest, AScreenReaderIsToldThatItIsAFolder) {
  const int folder = model_.addFolder("/d/minutes");
  add("/d/minutes/a.pdf", State::Paused);
  const auto text = model_.indexOf(folder).data(Qt::AccessibleTextRole).toString().toStdString();
  EXPECT_EQ(text.substr(0, 28), "Folder minutes, 0 of 1 read ");
}

TEST(SessionFileTest, WhatIsRememberedComesBack) {
  const TemporaryFolder home;
  const std::filesystem::path file = home.path() + "/session.ini";
  using List = QStringList;
  const auto word = [](const char* text) { return QString::fromLatin1(text); };
  const ui::SessionFile::Content content{List{word("/w, 1")}, List{word("/p")},   List{word("/l")},
                                         List{word("/x")},    List{word("Why.")}, List{word("/f"), word("/g")},
                                         List{word("/g")}};
  ui::SessionFile(file).save(content);
  EXPECT_EQ(ui::SessionFile(file).load(), content);
  ui::SessionFile(file).save({});
  EXPECT_EQ(ui::SessionFile(file).load(), ui::SessionFile::Content{});
}

TEST(SessionFileTest, AFileOfAnEarlierVersionIsUnderstood) {
  const TemporaryFolder home;
  const auto file = home.write("session.ini", "[reading]\nwaiting=/a.pdf, /b.pdf\npaused=/c.pdf\nfailed=/d.pdf\n");
  const auto content = ui::SessionFile(file).load();
  EXPECT_EQ(content.waiting.size(), 2);
  EXPECT_EQ(content.paused.size(), 1);
  EXPECT_EQ(content.reasons.size(), content.failed.size());
  EXPECT_TRUE(content.folders.isEmpty());
}

}  // namespace
