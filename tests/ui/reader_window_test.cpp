// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <csignal>
#include <fstream>

#include "tests/support/no_network.h"
#include "tests/support/window_test.h"
#include "ui/ask/exchange_card.h"
#include "ui/attention/attention_panel.h"
#include "ui/attention/attention_ribbon.h"
#include "ui/document/document_view.h"
#include "ui/library/library_model.h"
#include "ui/main_window.h"
#include "ui/summary/summary_view.h"
#include "ui/text/cited_text.h"

namespace {

using State = ui::LibraryEntry::State;

/// The whole window, used as a reader uses it, where asking for the network is death. Pictures of it are left in the
/// folder of the tests.
class ReaderWindowTest : public WindowTest {
 protected:
  static void SetUpTestSuite() {
    forbidNetwork();
    WindowTest::SetUpTestSuite();
  }

  void SetUp() override {
    WindowTest::SetUp();
    if (!IsSkipped()) openWindow();
  }

  void openWindow() {
    window_ = std::make_unique<ui::MainWindow>(*services_);
    bool restored = false;
    QObject::connect(window_.get(), &ui::MainWindow::restored, [&restored] { restored = true; });
    open(*window_);
    ASSERT_TRUE(waitFor([&] { return restored; }));
  }

  /// As after the program was ended and started again.
  void restart() {
    ASSERT_TRUE(window_->close());
    window_.reset();
    services_.reset();
    services_ = std::make_unique<ui::Services>(options());
    openWindow();
  }

  template <class Part>
  Part* part() {
    return window_->findChild<Part*>();
  }
  QListView* list() { return window_->findChild<QListView*>(QStringLiteral("documents")); }

  std::optional<ui::LibraryEntry> entry(const std::string& name) {
    const auto* model = qobject_cast<const ui::LibraryModel*>(list()->model());
    for (const auto& one : model->entries())
      if (std::filesystem::path(one.path).filename() == name) return one;
    return std::nullopt;
  }
  bool isReady(const std::string& name) {
    const auto one = entry(name);
    return one && one->state == State::Ready;
  }

  ui::ExchangeCard* cardOf(const QString& question) {
    for (auto* card : window_->findChildren<ui::ExchangeCard*>())
      if (card->exchange().question == question) return card;
    return nullptr;
  }
  /// Types the question and waits for its answer.
  ui::ExchangeCard* ask(const QString& question) {
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    auto* box = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    if (box == nullptr) return nullptr;
    QTest::keyClicks(box, question);
    QTest::keyClick(box, Qt::Key_Return);
    const auto over = [&] {
      const auto* card = cardOf(question);
      return card != nullptr && card->exchange().isOver();
    };
    return waitFor(over) ? cardOf(question) : nullptr;
  }

  void keepPicture(const char* name) {
    QTest::qWait(400);  // for what is being painted elsewhere
    window_->grab().save(QStringLiteral(LATTE_BIN_DIR "/../tests/window-%1.png").arg(QLatin1String(name)));
  }

  std::unique_ptr<ui::MainWindow> window_;
};

TEST_F(ReaderWindowTest, WouldDieOfAskingForTheNetwork) {
  EXPECT_EXIT(socket(AF_INET, SOCK_STREAM, 0), testing::KilledBySignal(SIGSYS), "");
}

TEST_F(ReaderWindowTest, ReadsADroppedDocumentAndAnswersFromIt) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return part<ui::DocumentView>()->pages() == 18; }));
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));

  const auto* card = ask(QStringLiteral("When was the lamp first lit?"));
  ASSERT_NE(card, nullptr);
  const auto& answer = card->exchange().replies.front().answer;
  EXPECT_EQ(answer.label, core::AnswerLabel::Found);
  ASSERT_FALSE(answer.citations.empty());
  EXPECT_NE((answer.text + answer.citations.front().quote).find("1861"), std::string::npos);
  keepPicture("answer");
}

TEST_F(ReaderWindowTest, ACitationLeadsToItsPageAndAltLeftReturns) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  auto* card = ask(QStringLiteral("When was the lamp first lit?"));
  ASSERT_NE(card, nullptr);
  const auto page = std::get<core::PageAnchor>(card->exchange().replies.front().answer.citations.front().anchor);
  auto* view = part<ui::DocumentView>();
  ASSERT_EQ(view->currentPage(), 0);

  auto* text = card->findChild<ui::CitedText*>();
  text->setFocus(Qt::TabFocusReason);
  QTest::keyClick(text, Qt::Key_Return);
  EXPECT_TRUE(waitFor([&] { return view->currentPage() == page.firstPage; }));
  keepPicture("citation");
  QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
  EXPECT_TRUE(waitFor([&] { return view->currentPage() == 0; }));
}

TEST_F(ReaderWindowTest, CountsOverTheWholeTextAndSaysSo) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  const auto* card = ask(QStringLiteral("How many times is mercury mentioned?"));
  ASSERT_NE(card, nullptr);
  EXPECT_EQ(card->exchange().replies.front().answer.label, core::AnswerLabel::Computed);
}

TEST_F(ReaderWindowTest, SumsUpAndShowsWhereTheModelLooked) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  QTest::keyClick(window_.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  auto* summary = part<ui::SummaryView>();
  ASSERT_TRUE(waitFor([&] {
    const auto* text = summary->findChild<ui::CitedText*>();
    return text != nullptr && text->toPlainText().size() > 100;
  }));
  QTest::keyClick(window_.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(waitFor([&] { return part<QDockWidget>()->isVisible(); }));
  EXPECT_TRUE(waitFor([&] { return part<ui::AttentionPanel>()->isVisible(); }));
  keepPicture("attention");
}

TEST_F(ReaderWindowTest, AWrongSourceIsTakenOutForGood) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  const auto question = QStringLiteral("How many times is mercury mentioned?");
  const auto sources = [&] { return cardOf(question)->exchange().replies.front().answer.citations.size(); };
  auto* card = ask(question);
  ASSERT_NE(card, nullptr);
  const auto before = sources();
  ASSERT_GT(before, 1U);
  card->findChild<QToolButton*>(QStringLiteral("more"))->click();
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_NE(menu, nullptr);
  menu->findChild<QMenu*>()->actions().front()->trigger();
  menu->close();
  EXPECT_TRUE(waitFor([&] { return sources() == before - 1; }));
  bool kept = false;
  services_->engine.post(
      window_.get(), ui::Urgency::Question, [](core::Engine&, std::stop_token) {}, [&] { kept = true; });
  ASSERT_TRUE(waitFor([&] { return kept; }));
  restart();
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr; }));
  EXPECT_EQ(sources(), before - 1);
}

TEST_F(ReaderWindowTest, AsksSeveralDocumentsTogether) {
  window_->open(
      {QString::fromStdString(sample("lighthouse.pdf")), QString::fromStdString(sample("council_meeting.vtt"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf") && isReady("council_meeting.vtt"); }));
  list()->selectAll();
  const auto* card = ask(QStringLiteral("What happened on 14 November 1861?"));
  ASSERT_NE(card, nullptr);
  const auto& replies = card->exchange().replies;
  ASSERT_GE(replies.size(), 2U);
  for (const auto& reply : replies) EXPECT_EQ(reply.state, ui::Reply::State::Done) << reply.document.path;
}

TEST_F(ReaderWindowTest, ComesBackAsItWasLeft) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  const auto question = QStringLiteral("Who lit the lamp?");
  ASSERT_NE(ask(question), nullptr);
  restart();
  ASSERT_TRUE(isReady("lighthouse.pdf"));
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr; }));
  EXPECT_TRUE(cardOf(question)->exchange().replies.front().answer.cached);
}

TEST_F(ReaderWindowTest, AReadingThatWasLeftInTheMiddleGoesOn) {
  const auto long_ = std::filesystem::path(home_->path()) / "long.txt";
  std::ofstream text(long_);
  for (int i = 0; i < 600; ++i) text << "Paragraph " << i << " says that the tide came in " << i << " times.\n\n";
  text.close();
  window_->open({QString::fromStdString(long_.string())});
  ASSERT_TRUE(waitFor([&] { return entry("long.txt") && entry("long.txt")->state == State::Reading; }));
  restart();
  ASSERT_TRUE(entry("long.txt").has_value());
  EXPECT_NE(entry("long.txt")->state, State::Paused);
  EXPECT_TRUE(waitFor([&] { return isReady("long.txt"); }));
}

TEST_F(ReaderWindowTest, WhatCannotBeReadSaysWhyAndStopsNothing) {
  const auto broken = std::filesystem::path(home_->path()) / "broken.pdf";
  std::ofstream(broken) << "%PDF-1.7 and nothing more";
  window_->open({QString::fromStdString(broken.string()), QString::fromStdString(sample("council_meeting.vtt"))});
  ASSERT_TRUE(waitFor([&] { return entry("broken.pdf") && entry("broken.pdf")->state == State::Problem; }));
  EXPECT_TRUE(entry("broken.pdf")->problem.contains(QStringLiteral("broken.pdf")));
  EXPECT_TRUE(waitFor([&] { return isReady("council_meeting.vtt"); }));
}

TEST_F(ReaderWindowTest, PausesAndGoesOn) {
  const auto file = std::filesystem::path(home_->path()) / "paused.txt";
  std::ofstream text(file);
  for (int i = 0; i < 600; ++i) text << "Line " << i << " of a log that nobody reads to its end.\n\n";
  text.close();
  window_->open({QString::fromStdString(file.string())});
  ASSERT_TRUE(waitFor([&] { return entry("paused.txt") && entry("paused.txt")->state == State::Reading; }));
  window_->findChild<QAction*>(QStringLiteral("pause"))->trigger();
  EXPECT_TRUE(waitFor([&] { return entry("paused.txt")->state == State::Paused; }));
  window_->findChild<QAction*>(QStringLiteral("resume"))->trigger();
  EXPECT_TRUE(waitFor([&] { return isReady("paused.txt"); }));
}

}  // namespace
