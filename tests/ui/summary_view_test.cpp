// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

#include "tests/support/window_test.h"
#include "ui/text/cited_text.h"

namespace {

class SummaryViewTest : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    if (IsSkipped()) return;
    view_ = std::make_unique<ui::SummaryView>(*services_);
    view_->resize(420, 600);
    text_ = view_->findChild<ui::CitedText*>();
  }

  ui::OpenDocument read(const std::string& path) {
    ui::OpenDocument document;
    document.path = path;
    std::string failure;
    services_->engine.post(
        view_.get(), ui::Urgency::Reading,
        [path](core::Engine& engine, std::stop_token stop) { return engine.read(path, {}, {}, stop); },
        [&](const core::ReadReport& report) { document.report = report; },
        [&](const core::Error& error) { failure = error.what(); });
    EXPECT_TRUE(waitFor([&] { return document.report || !failure.empty(); }));
    EXPECT_EQ(failure, "");
    document.finished = true;
    return document;
  }

  bool shows(const QString& words) const {
    for (const auto* const label : view_->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(words)) return true;
    return false;
  }
  bool hasText() const { return text_->isVisible() && !text_->document()->isEmpty(); }
  QToolButton* button(const QString& text) const {
    for (auto* const one : view_->findChildren<QToolButton*>())
      if (one->text() == text) return one;
    return nullptr;
  }

  std::unique_ptr<ui::SummaryView> view_;
  ui::CitedText* text_ = nullptr;
};

TEST_F(SummaryViewTest, SaysWhatIsMissing) {
  open(*view_);
  EXPECT_TRUE(shows(QStringLiteral("Open a document")));
  ui::OpenDocument document;
  document.path = sample("lighthouse.pdf");
  view_->setDocument(document);
  EXPECT_TRUE(shows(QStringLiteral("when reading ends")));
  EXPECT_FALSE(button(QStringLiteral("Export"))->isEnabled());
  view_->setDocument(std::nullopt);
  EXPECT_TRUE(shows(QStringLiteral("Open a document")));
}

TEST_F(SummaryViewTest, EverySentenceLeadsToItsPageAndBack) {
  open(*view_);
  const auto document = read(sample("lighthouse.pdf"));
  view_->setDocument(document);
  ASSERT_TRUE(waitFor([&] { return hasText(); }));
  EXPECT_TRUE(shows(QStringLiteral("The document's own words")));
  EXPECT_TRUE(shows(QStringLiteral("read all")));

  QSignalSpy chosen(view_.get(), &ui::SummaryView::placeChosen);
  view_->findChild<QComboBox*>()->setFocus();
  while (QApplication::focusWidget() != text_) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QTest::keyClick(text_, Qt::Key_Return);
  ASSERT_EQ(chosen.count(), 1);
  const auto anchor = chosen[0][0].value<core::Anchor>();
  const auto quote = chosen[0][1].toString();
  EXPECT_TRUE(std::holds_alternative<core::PageAnchor>(anchor));
  EXPECT_FALSE(quote.isEmpty());
  const auto& page = std::get<core::PageAnchor>(anchor);
  EXPECT_TRUE(text_->toPlainText().contains(QStringLiteral("[p. %1]").arg(page.firstPage + 1)));

  int marked = 0;
  for (int passage = 0; passage < document.report->passages; ++passage) {
    view_->showSentenceAt(passage);
    if (text_->extraSelections().isEmpty()) continue;
    ++marked;
    EXPECT_TRUE(text_->accessibleDescription().contains(text_->extraSelections().first().cursor.selectedText()));
  }
  EXPECT_GT(marked, 1);
  view_->showSentenceAt(1 << 20);
  EXPECT_TRUE(text_->extraSelections().isEmpty());
  view_->showSentenceOn(page.firstPage);
  EXPECT_FALSE(text_->extraSelections().isEmpty());
  view_->showSentenceOn(1 << 20);
  EXPECT_TRUE(text_->extraSelections().isEmpty());
}

TEST_F(SummaryViewTest, LevelsDifferAndOneMadeBeforeSaysSo) {
  open(*view_);
  const auto document = read(sample("council_meeting.vtt"));
  view_->setDocument(document);
  ASSERT_TRUE(waitFor([&] { return hasText(); }));
  auto* const levels = view_->findChild<QComboBox*>();
  std::map<QString, QString> texts;
  levels->setFocus();
  QTest::keyClick(levels, Qt::Key_Home);
  for (int i = 0; i < levels->count(); ++i) {
    EXPECT_TRUE(waitFor([&] { return hasText(); }));
    texts[levels->currentText()] = text_->toPlainText();
    QTest::keyClick(levels, Qt::Key_Down);
  }
  EXPECT_EQ(texts.size(), 4u);
  EXPECT_LT(texts[QStringLiteral("In one sentence")].size(), texts[QStringLiteral("In short")].size());
  EXPECT_TRUE(texts[QStringLiteral("In short")].contains(QRegularExpression(QStringLiteral("\\[00:\\d\\d:\\d\\d "))));
  EXPECT_FALSE(shows(QStringLiteral("Kept from before")));

  ui::SummaryView later(*services_);
  view_->hide();
  open(later);
  later.setDocument(document);
  const auto kept = [&] {
    for (const auto* const label : later.findChildren<QLabel*>())
      if (label->isVisible() && label->text() == QStringLiteral("Kept from before")) return true;
    return false;
  };
  EXPECT_TRUE(waitFor(kept));
  for (auto* const one : later.findChildren<QToolButton*>())
    if (one->text() == QStringLiteral("Make it again")) QTest::mouseClick(one, Qt::LeftButton);
  EXPECT_FALSE(kept());
  EXPECT_TRUE(waitFor([&] { return later.findChild<ui::CitedText*>()->isVisible(); }));
  EXPECT_FALSE(kept());
}

TEST_F(SummaryViewTest, KeepsToTheSubjectThatIsTyped) {
  open(*view_);
  view_->setDocument(read(sample("lighthouse.pdf")));
  ASSERT_TRUE(waitFor([&] { return hasText(); }));
  const auto whole = text_->toPlainText();
  auto* const subject = view_->findChild<QLineEdit*>();
  view_->findChild<QComboBox*>()->setFocus();
  while (QApplication::focusWidget() != subject) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QTest::keyClicks(subject, QStringLiteral("the mercury bath"));
  EXPECT_EQ(text_->toPlainText(), whole) << "nothing is made while one types";
  QTest::keyClick(subject, Qt::Key_Return);
  ASSERT_TRUE(waitFor([&] { return hasText(); }));
  const auto mercury = text_->toPlainText();
  EXPECT_TRUE(mercury.contains(QStringLiteral("mercury"))) << mercury.toStdString();
  EXPECT_NE(mercury, whole);
  QTest::mouseClick(button(QStringLiteral("Copy")), Qt::LeftButton);
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("About “the mercury bath”:")));

  subject->selectAll();
  QTest::keyClicks(subject, QStringLiteral("xylophones"));
  QTest::keyClick(subject, Qt::Key_Return);
  EXPECT_TRUE(waitFor([&] { return shows(QStringLiteral("\"xylophones\" stands nowhere in it")); }));
  EXPECT_FALSE(text_->isVisible());

  subject->selectAll();
  QTest::keyClick(subject, Qt::Key_Delete);
  EXPECT_TRUE(hasText());
  EXPECT_EQ(text_->toPlainText(), whole);
}

TEST_F(SummaryViewTest, AnotherDocumentIsSummedUpAsAWhole) {
  open(*view_);
  view_->setDocument(read(sample("lighthouse.pdf")));
  auto* const subject = view_->findChild<QLineEdit*>();
  subject->setFocus();
  QTest::keyClicks(subject, QStringLiteral("the lens"));
  view_->setDocument(read(sample("council_meeting.vtt")));
  EXPECT_TRUE(subject->text().isEmpty());
  EXPECT_TRUE(waitFor([&] { return hasText(); }));
}

TEST_F(SummaryViewTest, IsCopiedAndHandedOn) {
  open(*view_);
  view_->setDocument(read(sample("lighthouse.pdf")));
  ASSERT_TRUE(waitFor([&] { return hasText(); }));
  QTest::mouseClick(button(QStringLiteral("Copy")), Qt::LeftButton);
  const auto copied = QApplication::clipboard()->text();
  EXPECT_TRUE(copied.contains(QStringLiteral("[p. "))) << copied.toStdString();
  EXPECT_TRUE(copied.contains(QStringLiteral("read all"))) << copied.toStdString();
  QSignalSpy wanted(view_.get(), &ui::SummaryView::exportWanted);
  for (auto* const action : button(QStringLiteral("Export"))->menu()->actions())
    if (!action->isSeparator()) action->trigger();
  ASSERT_EQ(wanted.count(), 6);
  EXPECT_EQ(wanted[2][0].toString(), QStringLiteral("odt"));
}

TEST_F(SummaryViewTest, ADocumentWithoutSentencesHasNoSummary) {
  open(*view_);
  const TemporaryFolder folder;
  view_->setDocument(read(folder.write("dots.txt", "… — …\n\n— … —\n")));
  EXPECT_TRUE(waitFor([&] { return shows(QStringLiteral("nothing to sum up")); }));
}

}  // namespace
