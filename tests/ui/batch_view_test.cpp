// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

#include "tests/support/program.h"
#include "tests/support/window_test.h"

namespace {

namespace fs = std::filesystem;

const std::string kData = LATTE_SOURCE_DIR "/tests/data/";

/// Takes the addresses that the window has the desktop open.
class Desktop : public QObject {
  Q_OBJECT

 public:
  Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
  ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
  Q_SLOT void open(const QUrl& url) { opened = url.toLocalFile(); }
  QString opened;
};

class BatchViewTest : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    if (IsSkipped()) return;
    fs::create_directories(in());
    show();
  }

  void show() {
    view_ = std::make_unique<ui::BatchView>(*services_);
    view_->resize(1000, 700);
    open(*view_);
  }

  std::string in() const { return folder_.path() + "/in/"; }
  std::string results() const { return test::fileContents(folder_.path() + "/out/results.csv"); }
  void put(const std::string& file) const { fs::copy_file(file, in() + fs::path(file).filename().string()); }

  QPushButton* button(const QString& text) const {
    for (auto* const one : view_->findChildren<QPushButton*>())
      if (one->text().remove(u'&').startsWith(text)) return one;
    return nullptr;
  }
  void press(const QString& text) const {
    auto* const one = button(text);
    ASSERT_TRUE(one && one->isVisible() && one->isEnabled()) << text.toStdString();
    QTest::mouseClick(one, Qt::LeftButton);
  }
  void type(const QString& label, const std::string& text) const {
    for (const auto* const one : view_->findChildren<QLabel*>()) {
      if (!one->text().remove(u'&').startsWith(label)) continue;
      one->buddy()->setFocus();
      QTest::keyClick(one->buddy(), Qt::Key_A, Qt::ControlModifier);
      QTest::keyClicks(one->buddy(), QString::fromStdString(text));
    }
  }
  /// What a batch before left in the form stands there again.
  void fillIn() const {
    for (auto* const box : view_->findChildren<QCheckBox*>()) box->setChecked(false);
    type(QStringLiteral("Folder of documents"), in());
    type(QStringLiteral("Folder for the results"), folder_.path() + "/out");
    type(QStringLiteral("Questions"), "What was closed?");
    chooseSummary(1);
  }
  /// By its place in the list.
  void chooseSummary(int index) const {
    auto* const list = view_->findChildren<QComboBox*>().first();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(list, Qt::Key_Down);
  }
  bool says(const QString& words) const {
    for (const auto* const label : view_->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(words)) return true;
    return false;
  }

  const QAbstractItemModel& table() const { return *view_->findChild<QTableView*>()->model(); }
  int rowOf(const QString& file) const {
    for (int row = 0; row < table().rowCount(); ++row)
      if (table().index(row, 0).data().toString() == file) return row;
    return -1;
  }
  std::string cell(const QString& file, int column) const {
    return table().index(rowOf(file), column).data().toString().toStdString();
  }
  std::string state(const QString& file) const { return cell(file, 1); }

  TemporaryFolder folder_;
  std::unique_ptr<ui::BatchView> view_;
};

TEST_F(BatchViewTest, SaysWhatIsMissingBeforeItStarts) {
  EXPECT_FALSE(button(QStringLiteral("Start"))->isEnabled());
  EXPECT_TRUE(says(QStringLiteral("Choose a folder of documents.")));
  type(QStringLiteral("Folder of documents"), in());
  EXPECT_TRUE(says(QStringLiteral("Choose a folder for the results.")));
  type(QStringLiteral("Folder for the results"), folder_.path() + "/out");
  EXPECT_TRUE(button(QStringLiteral("Start"))->isEnabled());
  chooseSummary(0);
  EXPECT_TRUE(says(QStringLiteral("Write a question")));
  EXPECT_FALSE(button(QStringLiteral("Start"))->isEnabled());
}

TEST_F(BatchViewTest, BrokenFilesStopNothingAndEveryOneHasItsRow) {
  for (const char* name : {"short.txt", "three_pages.pdf", "cut.pdf", "encrypted.pdf"}) put(kData + name);
  put(sample("council_meeting.vtt"));
  folder_.write("in/empty.md", "");
  folder_.write("in/photo.jpg", "");
  fillIn();
  press(QStringLiteral("Start"));
  ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("Finished")); }));
  EXPECT_EQ(table().rowCount(), 7);
  for (const auto& name :
       {QStringLiteral("short.txt"), QStringLiteral("council_meeting.vtt"), QStringLiteral("three_pages.pdf")}) {
    EXPECT_TRUE(state(name).starts_with("done")) << name.toStdString();
    EXPECT_EQ(cell(name, 4), "summary, 1 answers") << name.toStdString();
  }
  for (const auto& name : {QStringLiteral("cut.pdf"), QStringLiteral("empty.md")}) {
    EXPECT_EQ(state(name), "failed");
    EXPECT_NE(cell(name, 5), "") << name.toStdString();
  }
  EXPECT_EQ(state(QStringLiteral("encrypted.pdf")), "needs a password");
  EXPECT_EQ(state(QStringLiteral("photo.jpg")), "no document");
  EXPECT_NE(results().find("What was closed?,found,"), std::string::npos) << results();
  for (const char* name :
       {"short.txt", "three_pages.pdf", "cut.pdf", "encrypted.pdf", "council_meeting.vtt", "empty.md", "photo.jpg"})
    EXPECT_NE(results().find(std::string("\n") + name + ","), std::string::npos) << name;

  const Desktop desktop;
  press(QStringLiteral("Open the results"));
  EXPECT_EQ(desktop.opened.toStdString(), folder_.path() + "/out/results.csv");
  QSignalSpy wanted(view_.get(), &ui::BatchView::documentWanted);
  auto* const table = view_->findChild<QTableView*>();
  table->setFocus();
  QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
  while (table->currentIndex().row() < rowOf(QStringLiteral("cut.pdf"))) QTest::keyClick(table, Qt::Key_Down);
  EXPECT_TRUE(says(QStringLiteral("cut.pdf")));
  QTest::keyClick(table, Qt::Key_Return);
  press(QStringLiteral("Open the document"));
  ASSERT_EQ(wanted.count(), 2);
  EXPECT_EQ(wanted[0][0].toString().toStdString(), in() + "cut.pdf");
}

TEST_F(BatchViewTest, PausedAndLeftItGoesOnWhereItWas) {
  put(kData + "short.txt");
  put(sample("lighthouse.pdf"));
  put(kData + "three_pages.pdf");
  fillIn();
  press(QStringLiteral("Start"));
  const auto lighthouse = QStringLiteral("lighthouse.pdf");
  ASSERT_TRUE(waitFor([&] { return cell(lighthouse, 2).starts_with("page "); }));
  press(QStringLiteral("Pause"));
  EXPECT_TRUE(says(QStringLiteral("Paused")));
  EXPECT_EQ(state(lighthouse), "paused");
  view_->setFolder(QString::fromStdString(folder_.path() + "/after"));
  view_.reset();
  services_ = std::make_unique<ui::Services>(options());
  show();
  ASSERT_TRUE(waitFor(
      [&] { return button(QStringLiteral("Go on with")) && button(QStringLiteral("Go on with"))->isVisible(); }));
  EXPECT_EQ(button(QStringLiteral("Go on with"))->text(), QStringLiteral("Go on with “in”"));
  EXPECT_TRUE(says(QStringLiteral("“after”")));
  press(QStringLiteral("Leave out what is next"));
  EXPECT_FALSE(says(QStringLiteral("“after”")));
  press(QStringLiteral("Go on with"));
  ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("Finished: 3 of 3 documents done")); }));
  EXPECT_TRUE(state(lighthouse).starts_with("done"));
  EXPECT_NE(results().find("\nthree_pages.pdf,"), std::string::npos);

  press(QStringLiteral("Start"));
  ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("Finished: 3 of 3")); }));
  EXPECT_EQ(state(lighthouse), "done, was read before");
}

TEST_F(BatchViewTest, AQuestionComesBetween) {
  put(kData + "short.txt");
  folder_.write("in/long.txt", test::fileContents(sample("lighthouse.md")));
  fillIn();
  press(QStringLiteral("Start"));
  ASSERT_TRUE(waitFor([&] { return !cell(QStringLiteral("long.txt"), 2).empty(); }));
  bool answered = false;
  services_->engine.post(
      view_.get(), ui::Urgency::Question,
      [path = kData + "meeting.vtt"](core::Engine& engine, std::stop_token stop) {
        core::AskRequest request;
        request.question = "Who was there?";
        return engine.ask(engine.read(path, {}, {}, stop), request, {}, stop);
      },
      [&](const core::Answer&) {
        answered = true;
        EXPECT_NE(state(QStringLiteral("long.txt")), "done");
      });
  ASSERT_TRUE(waitFor([&] { return answered; }));
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("Finished: 2 of 2 documents done")); }));
}

TEST_F(BatchViewTest, WatchingTakesUpWhatComes) {
  put(kData + "short.txt");
  fillIn();
  for (auto* const box : view_->findChildren<QCheckBox*>())
    if (box->text().contains(QStringLiteral("come or change"))) QTest::keyClick(box, Qt::Key_Space);
  press(QStringLiteral("Start"));
  ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("Watching the folder: 1 of 1")); }));
  folder_.write("in/late.txt", "The mill was closed in 1911.\n");
  EXPECT_TRUE(waitFor([&] { return results().find("The mill was closed in 1911.") != std::string::npos; }));
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("Watching the folder: 2 of 2")); }));
  press(QStringLiteral("Stop"));
  EXPECT_TRUE(button(QStringLiteral("Start"))->isEnabled());
}

TEST_F(BatchViewTest, AFolderToBeSummedUpWaitsForTheBatchThatIsGoingOn) {
  folder_.write("in/long.txt", test::fileContents(sample("lighthouse.md")) + "A batch, and another one after it.\n");
  fs::create_directories(folder_.path() + "/after");
  folder_.write("after/mill.txt", "The mill was closed in 1911.\n");
  const auto after = QString::fromStdString(folder_.path() + "/after");
  const auto next = QStringLiteral("Next, as soon as this batch has ended or is stopped: “after”");
  fillIn();
  press(QStringLiteral("Start"));
  ASSERT_TRUE(waitFor([&] { return !cell(QStringLiteral("long.txt"), 2).empty(); }));
  view_->setFolder(after);
  EXPECT_TRUE(says(next));
  press(QStringLiteral("Leave out what is next"));
  EXPECT_FALSE(says(next));
  view_->setFolder(after);
  EXPECT_TRUE(says(next));
  EXPECT_EQ(rowOf(QStringLiteral("mill.txt")), -1);
  ASSERT_TRUE(waitFor([&] { return rowOf(QStringLiteral("mill.txt")) >= 0; }));
  EXPECT_NE(results().find("\nlong.txt,"), std::string::npos);
  EXPECT_FALSE(says(next));
  ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("Finished: 1 of 1 documents done")); }));
  EXPECT_NE(test::fileContents(folder_.path() + "/after/results.csv").find("closed in 1911"), std::string::npos);
}

TEST_F(BatchViewTest, AFolderThatCannotBeListedSaysSo) {
  fillIn();
  type(QStringLiteral("Folder of documents"), folder_.path() + "/nowhere");
  press(QStringLiteral("Start"));
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("cannot be listed")); }));
  EXPECT_TRUE(button(QStringLiteral("Start"))->isEnabled());
}

}  // namespace

#include "batch_view_test.moc"
