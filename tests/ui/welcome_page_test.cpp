// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_page.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/window_test.h"
#include "ui/ask/ask_view.h"
#include "ui/ask/exchange_card.h"
#include "ui/document/document_view.h"
#include "ui/main_window.h"

namespace {

class WelcomePageTest : public WindowTest {
 protected:
  static QPushButton* button(const QWidget& widget, const QString& text) {
    for (auto* one : widget.findChildren<QPushButton*>())
      if (one->text().startsWith(text) && one->isVisible()) return one;
    return nullptr;
  }
};

TEST_F(WelcomePageTest, TheSampleIsWhereItsQuestionIsKnown) {
  ASSERT_TRUE(QFileInfo::exists(ui::sampleDocument()));
  EXPECT_FALSE(ui::sampleQuestion(ui::sampleDocument()).isEmpty());
  EXPECT_TRUE(ui::sampleQuestion(QString::fromStdString(sample("council_meeting.vtt"))).isEmpty());
  EXPECT_TRUE(ui::sampleQuestion({}).isEmpty());
}

TEST_F(WelcomePageTest, EveryWayToADocumentIsReachedByTheKeyboard) {
  ui::WelcomePage page;
  QSignalSpy sample(&page, &ui::WelcomePage::sampleWanted), one(&page, &ui::WelcomePage::openWanted),
      folder(&page, &ui::WelcomePage::openFolderWanted);
  open(page);
  page.findChildren<QPushButton*>().first()->setFocus();
  for (int i = 0; i < 3; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  ASSERT_EQ(sample.count(), 1);
  EXPECT_EQ(sample.front().front().toString(), ui::sampleDocument());
  EXPECT_EQ(one.count(), 1);
  EXPECT_EQ(folder.count(), 1);
}

TEST_F(WelcomePageTest, LeadsFromTheSampleToAFirstAnswer) {
  ui::MainWindow window(*services_);
  open(window);
  auto* welcome = window.findChild<ui::WelcomePage*>();
  auto* document = window.findChild<ui::DocumentView*>();
  EXPECT_TRUE(welcome->isVisible());
  EXPECT_FALSE(document->isVisible());
  QTest::mouseClick(button(*welcome, QStringLiteral("Open the sample")), Qt::LeftButton);
  ASSERT_TRUE(waitFor([&] { return document->isVisible() && !welcome->isVisible(); }));
  QPushButton* suggestion = nullptr;
  ASSERT_TRUE(waitFor([&] { return (suggestion = button(window, QStringLiteral("Try: "))) != nullptr; }));
  QTest::mouseClick(suggestion, Qt::LeftButton);
  EXPECT_FALSE(suggestion->isVisible());
  const auto answered = [&] {
    const auto cards = window.findChildren<ui::ExchangeCard*>();
    const auto done = ui::Reply::State::Done;
    return cards.size() == 1 && cards.front()->exchange().replies.front().state == done;
  };
  ASSERT_TRUE(waitFor(answered));
  const auto answer = window.findChild<ui::ExchangeCard*>()->exchange().replies.front().answer;
  EXPECT_NE(answer.text.find("14 November 1861"), std::string::npos) << answer.text;
}

}  // namespace
