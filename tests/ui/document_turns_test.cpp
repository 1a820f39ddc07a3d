// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>

#include "core/library/library.h"
#include "tests/support/document_window.h"

namespace {

using DocumentTurnsTest = DocumentWindow;

int visibleBlocks(const ui::TurnView& view) {
  int count = 0;
  for (auto block = view.document()->begin(); block.isValid(); block = block.next()) count += block.isVisible();
  return count;
}

TEST_F(DocumentTurnsTest, SpeakersAndTimesStandAboveTheirTurns) {
  openMeeting();
  const auto text = turns().toPlainText();
  EXPECT_TRUE(text.startsWith(QStringLiteral("Joan Pettifer  00:00:02\nGood evening, everybody.")));
  EXPECT_EQ(turns().speakers().size(), 5);
}

TEST_F(DocumentTurnsTest, ASpeakerIsHiddenAndShownByATick) {
  openMeeting();
  auto* speakers = named<QListWidget>("Speakers");
  ASSERT_TRUE(speakers->isVisible());
  const int before = visibleBlocks(turns());
  speakers->setFocus();
  speakers->setCurrentRow(0);
  QTest::keyClick(speakers, Qt::Key_Space);
  EXPECT_LT(visibleBlocks(turns()), before);
  QTest::keyClick(speakers, Qt::Key_Space);
  EXPECT_EQ(visibleBlocks(turns()), before);
}

TEST_F(DocumentTurnsTest, ASpeakerIsRenamedOnceAndForGood) {
  openMeeting();
  auto* speakers = named<QListWidget>("Speakers");
  speakers->setFocus();
  speakers->setCurrentRow(1);
  QTest::keyClick(speakers, Qt::Key_F2);
  auto* editor = speakers->findChild<QLineEdit*>();
  ASSERT_NE(editor, nullptr);
  editor->selectAll();
  QTest::keyClicks(editor, QStringLiteral("Mr Deane"));
  QTest::keyClick(editor, Qt::Key_Return);
  EXPECT_TRUE(wait([&] { return turns().toPlainText().contains(QStringLiteral("Mr Deane  00:00:25")); }));
  EXPECT_FALSE(turns().toPlainText().contains(QStringLiteral("Farouk Deane  ")));
  const auto file = services_.options.paths.state / "speakers.json";
  ASSERT_TRUE(wait([&] { return std::filesystem::exists(file); }));
  view_.reset();
  show();
  openMeeting();
  EXPECT_TRUE(turns().toPlainText().contains(QStringLiteral("Mr Deane  00:00:25")));
}

TEST_F(DocumentTurnsTest, AQuoteIsMarkedInItsTurn) {
  openMeeting();
  view_->showPlace(core::TimeAnchor{18'822, 24'288, "Joan Pettifer", 0, 0},
                   QStringLiteral("listens to this afterwards"));
  ASSERT_TRUE(wait([&] { return !turns().extraSelections().isEmpty(); }));
  const auto marked = turns().extraSelections().front().cursor.selectedText();
  EXPECT_EQ(marked.simplified(), QStringLiteral("listens to this afterwards"));
  view_->showPlace(core::TimeAnchor{18'822, 24'288, "Joan Pettifer", 0, 0}, QStringLiteral("nobody said so"));
  EXPECT_TRUE(wait([&] { return turns().extraSelections().isEmpty(); }));
}

TEST_F(DocumentTurnsTest, SelectedTurnsAreCopiedAsPlainText) {
  openMeeting();
  turns().setFocus();
  QTest::keyClick(&turns(), Qt::Key_A, Qt::ControlModifier);
  QApplication::clipboard()->clear();
  ASSERT_TRUE(wait([&] { return view_->actions().copy->isEnabled(); }));
  QTest::keyClick(&turns(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("Joan Pettifer")));
}

TEST_F(DocumentTurnsTest, TenThousandTurnsArriveBitByBitAndAreFound) {
  std::string text = "WEBVTT\n\n";
  for (int i = 0; i < 10'000; ++i) {
    char time[64];
    std::snprintf(time, sizeof time, "%02d:%02d:%02d.000 --> %02d:%02d:%02d.900\n", i / 3600, i / 60 % 60, i % 60,
                  i / 3600, i / 60 % 60, i % 60);
    text +=
        time + std::string("<v Speaker ") + std::to_string(i % 7) + ">This is remark " + std::to_string(i) + ".\n\n";
  }
  open(folder_.write("long.vtt", text));
  ASSERT_TRUE(wait([&] { return view_->pages() == 10'000; }));
  view_->showPlace(core::TimeAnchor{9'000'000, 9'000'900, "Speaker 5", 0, 0}, QStringLiteral("remark 9000."));
  view_->resize(800, 700);  // while turns are still put in
  ASSERT_TRUE(wait([&] { return !turns().extraSelections().isEmpty(); }));
  EXPECT_EQ(turns().extraSelections().front().cursor.selectedText(), QStringLiteral("remark 9000."));
  QTest::keyClick(view_.get(), Qt::Key_F, Qt::ControlModifier);
  QTest::keyClicks(named<QLineEdit>("Words to find"), QStringLiteral("remark 777"));
  EXPECT_TRUE(wait([&] { return label("Hits").endsWith(QStringLiteral("of 11")); }));
}

TEST_F(DocumentTurnsTest, ATranscriptThatWasReadIsShownWithoutItsFile) {
  core::DocumentInfo info;
  info.contentHash = "ab12";
  info.path = folder_.path() + "/gone.vtt";
  info.kind = core::DocumentKind::Transcript;
  auto library = core::Library::openForWriting(services_.options.paths.library());
  const auto id = library->addDocument(info);
  const auto reading = library->startReading(id, "key", "model");
  const std::vector<core::PassageRow> passages = {{{0,
                                                    "Ada: Is it lit?\nBen: It is.\n",
                                                    core::TimeAnchor{0, 2000, "Ada", 3, 6},
                                                    {{0, 0, 1000, "Ada", 3}, {16, 1000, 2000, "Ben", 6}}},
                                                   0,
                                                   10}};
  const core::Checkpoint checkpoint{10, 2, "{}", core::Bytes(8)};
  library->saveProgress(reading, {.passages = passages,
                                  .evidence = {},
                                  .masses = {},
                                  .pages = {},
                                  .checkpoint = checkpoint,
                                  .coverage = {2, 2, 0, {}},
                                  .finished = true});
  document_.path = info.path;
  document_.report = core::reportOf(info, *library->currentReading(id), true);
  document_.finished = true;
  view_->open(document_);
  EXPECT_TRUE(wait(
      [&] { return turns().toPlainText() == QStringLiteral("Ada  00:00:00\nIs it lit?\n\nBen  00:00:01\nIt is."); }));
  EXPECT_TRUE(wait([&] { return label("What was read") == QStringLiteral("read all 2 turns"); }));
}

TEST_F(DocumentTurnsTest, MarkdownHeadingsAreLargerAndHostileTextStaysText) {
  open(folder_.write("notes.md", "# The heading\n\nA <b>bold</b> remark, <img src=x>.\n"));
  ASSERT_TRUE(wait([&] { return turns().toPlainText().contains(QStringLiteral("<b>bold</b>")); }));
  const auto format = turns().document()->begin().charFormat();
  EXPECT_EQ(turns().document()->begin().text(), QStringLiteral("The heading"));
  EXPECT_EQ(format.fontWeight(), QFont::Bold);
}

}  // namespace
