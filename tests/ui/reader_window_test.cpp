// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <csignal>
#include <fstream>

#include "tests/support/main_window_test.h"
#include "tests/support/no_network.h"
#include "ui/ask/exchange_card.h"
#include "ui/ask/question_box.h"
#include "ui/attention/answer_words_view.h"
#include "ui/attention/attention_panel.h"
#include "ui/attention/attention_ribbon.h"
#include "ui/document/document_view.h"
#include "ui/document/page_canvas.h"
#include "ui/document/turn_view.h"
#include "ui/library/library_model.h"
#include "ui/summary/summary_view.h"
#include "ui/text/cited_text.h"

namespace {

using State = ui::LibraryEntry::State;

/// The whole window, used as a reader uses it, where asking for the network is death. Pictures of it are left in the
/// folder of the tests.
class ReaderWindowTest : public MainWindowTest {
 protected:
  static void SetUpTestSuite() {
    forbidNetwork();
    MainWindowTest::SetUpTestSuite();
  }

  template <class Part>
  Part* part() {
    return window_->findChild<Part*>();
  }
  QTreeView* list() { return window_->findChild<QTreeView*>(QStringLiteral("documents")); }

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

  /// Marks words of the first line that has some, below `from`, with the mouse.
  bool markWords(int from) {
    auto* view = part<ui::DocumentView>();
    auto* pages = view->findChild<ui::PageCanvas*>();
    auto* area = pages->isVisible() ? pages->viewport() : view->findChild<ui::TurnView*>()->viewport();
    for (int y = from; y < area->height() && !view->marked(); y += 8) {
      QTest::mouseDClick(area, Qt::LeftButton, {}, {area->width() / 2, y});
      QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, {area->width() / 2 + 120, y});
    }
    return view->marked().has_value();
  }
  /// What the menu of an answer offers, by what its entry begins with; an entry below it when that is a menu.
  bool choose(ui::ExchangeCard* card, const char* entry) {
    QTest::mouseClick(card->findChild<QToolButton*>(QStringLiteral("more")), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return false;
    bool chosen = false;
    for (auto* action : menu->actions()) {
      if (!action->text().remove(u'&').startsWith(QLatin1String(entry)) || !action->isEnabled()) continue;
      chosen = true;
      (action->menu() != nullptr ? action->menu()->actions().front() : action)->trigger();
      break;
    }
    menu->close();
    return chosen;
  }
  void keepPicture(const char* name) {
    QTest::qWait(400);  // for what is being painted elsewhere
    window_->grab().save(QStringLiteral(LATTE_BIN_DIR "/../tests/window-%1.png").arg(QLatin1String(name)));
  }
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

/// How often a widget is painted.
class PaintCount : public QObject {
 public:
  explicit PaintCount(QWidget* painted) { painted->installEventFilter(this); }
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++count;
    return false;
  }
  int count = 0;
};

TEST_F(ReaderWindowTest, PaintsAnAnswerTwentyTimesASecondAtMostWhileItIsWritten) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  const auto question = QStringLiteral("What is this report about?");
  QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
  auto* box = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
  ASSERT_NE(box, nullptr);
  QTest::keyClicks(box, question);
  QTest::keyClick(box, Qt::Key_Return);
  ASSERT_NE(cardOf(question), nullptr);
  QElapsedTimer time;
  time.start();
  ASSERT_TRUE(waitFor([&] { return cardOf(question)->findChild<ui::CitedText*>() != nullptr; }));
  const PaintCount paints(cardOf(question)->findChild<ui::CitedText*>()->viewport());
  ASSERT_TRUE(waitFor([&] { return cardOf(question)->exchange().isOver(); }));
  EXPECT_GT(paints.count, 1);
  EXPECT_LE(paints.count, static_cast<int>(20 * time.elapsed() / 1000) + 1);
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
  ASSERT_NE(ask(QStringLiteral("When was the lamp first lit?")), nullptr);
  const auto* words = part<ui::AnswerWordsView>();
  EXPECT_TRUE(waitFor([&] { return !words->accessibleDescription().isEmpty(); })) << "the answer word by word";
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
  ASSERT_TRUE(choose(card, "Remove a wrong source"));
  EXPECT_TRUE(waitFor([&] { return sources() == before - 1; }));
  restart();
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr; }));
  EXPECT_EQ(sources(), before - 1);
}

TEST_F(ReaderWindowTest, WordsThatTheReaderMarksTakeThePlaceOfASourceForGood) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  const auto question = QStringLiteral("Who was Ragna?");
  auto* card = ask(question);
  ASSERT_NE(card, nullptr);
  const auto sources = [&] { return cardOf(question)->exchange().replies.front().answer.citations; };
  const auto before = sources();
  ASSERT_FALSE(before.empty());
  EXPECT_FALSE(choose(card, "Replace a source")) << "nothing is marked";
  EXPECT_FALSE(choose(card, "Add the marked text"));

  auto* view = part<ui::DocumentView>();
  view->showUnit(9);
  ASSERT_TRUE(waitFor([&] { return view->currentPage() == 9 && markWords(200); }));
  ASSERT_TRUE(choose(card, "Replace a source"));
  ASSERT_TRUE(waitFor([&] { return sources().front().byReader; }));
  EXPECT_EQ(sources().size(), before.size());
  EXPECT_EQ(std::get<core::PageAnchor>(sources().front().anchor).firstPage, 9);
  EXPECT_FALSE(sources().front().quote.empty());
  ASSERT_TRUE(choose(card, "Add the marked text"));
  ASSERT_TRUE(waitFor([&] { return sources().size() == before.size() + 1; }));
  ASSERT_TRUE(waitFor(
      [&] { return card->findChild<ui::CitedText*>()->toPlainText().contains(QStringLiteral("(chosen by you)")); }));
  keepPicture("chosen-source");
  const auto chosen = sources().front();

  restart();
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr; }));
  ASSERT_EQ(sources().size(), before.size() + 1);
  EXPECT_TRUE(sources().front().byReader);
  EXPECT_EQ(sources().front().quote, chosen.quote);
  EXPECT_EQ(sources().front().anchor, chosen.anchor);
}

TEST_F(ReaderWindowTest, WordsOfATurnBecomeASourceWithTheirTime) {
  window_->open({QString::fromStdString(sample("council_meeting.vtt"))});
  ASSERT_TRUE(waitFor([&] { return isReady("council_meeting.vtt"); }));
  auto* card = ask(QStringLiteral("How many times is the bridge mentioned?"));
  ASSERT_NE(card, nullptr);
  const auto sources = [&] { return card->exchange().replies.front().answer.citations; };
  const auto before = sources().size();
  ASSERT_TRUE(waitFor([&] { return markWords(60); }));
  ASSERT_TRUE(choose(card, "Add the marked text"));
  ASSERT_TRUE(waitFor([&] { return sources().size() == before + 1; }));
  EXPECT_TRUE(sources().back().byReader);
  EXPECT_GE(std::get<core::TimeAnchor>(sources().back().anchor).beginMs, 0);
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
  EXPECT_FALSE(part<ui::AttentionPanel>()->isVisible());
  press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_FALSE(part<ui::AttentionPanel>()->isVisible()) << "a batch has no document to look at";
  restart();
  EXPECT_TRUE(part<ui::AttentionPanel>()->isVisible());
  ASSERT_TRUE(isReady("lighthouse.pdf"));
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr; }));
  EXPECT_TRUE(cardOf(question)->exchange().replies.front().answer.cached);
}

TEST_F(ReaderWindowTest, WhatAnotherModelReadIsReadAnewAndAskedAsFarAsThatCame) {
  const auto file = std::filesystem::path(home_->path()) / "orchard.txt";
  std::ofstream text(file);
  text << "The oldest pear tree was planted by Ida Holm in 1903.\n\n";
  for (int i = 1; i < 120; ++i) text << "Row " << i << " of the orchard has " << 3 * i << " pear trees.\n\n";
  text.close();
  auto wide = options();
  wide.window = 512;
  restart(wide);
  window_->open({QString::fromStdString(file.string())});
  ASSERT_TRUE(waitFor([&] { return isReady("orchard.txt"); }));
  const auto question = QStringLiteral("Who planted the oldest pear tree?");
  ASSERT_NE(ask(question), nullptr);

  restart();
  window_->open({QString::fromStdString(file.string())});
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr && entry("orchard.txt")->stale; }));
  const auto* answered = cardOf(question);
  EXPECT_FALSE(part<ui::QuestionBox>()->isEnabled()) << "nothing of it was read by this model";
  QTest::mouseClick(cardOf(question)->findChild<QToolButton*>(QStringLiteral("again")), Qt::LeftButton);
  EXPECT_EQ(answered->exchange().replies.front().state, ui::Reply::State::Done) << "the old answer stays";
  ASSERT_TRUE(waitFor([&] { return part<ui::QuestionBox>()->isEnabled(); }));
  EXPECT_EQ(entry("orchard.txt")->state, State::Reading);
  const auto* card = ask(QStringLiteral("When was the oldest pear tree planted?"));
  ASSERT_NE(card, nullptr);
  const auto& partly = card->exchange().replies.front();
  EXPECT_FALSE(partly.document.finished);
  EXPECT_FALSE(partly.answer.citations.empty()) << partly.problem.toStdString();
  EXPECT_EQ(cardOf(question), answered);

  ASSERT_TRUE(waitFor([&] { return isReady("orchard.txt"); }));
  EXPECT_FALSE(entry("orchard.txt")->stale);
  QTest::mouseClick(cardOf(question)->findChild<QToolButton*>(QStringLiteral("again")), Qt::LeftButton);
  const auto& anew = answered->exchange().replies.front();
  ASSERT_TRUE(waitFor([&] { return anew.isOver() && !anew.answer.cached; }));
  EXPECT_EQ(anew.state, ui::Reply::State::Done) << anew.problem.toStdString();
}

TEST_F(ReaderWindowTest, AQuestionThatWasNotAnsweredIsThereToBeAskedAgain) {
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  ASSERT_TRUE(waitFor([&] { return isReady("lighthouse.pdf"); }));
  const auto question = QStringLiteral("Which animals lived on the rock?");
  QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
  auto* box = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
  ASSERT_NE(box, nullptr);
  QTest::keyClicks(box, question);
  QTest::keyClick(box, Qt::Key_Return);
  ASSERT_TRUE(waitFor([&] { return cardOf(question) != nullptr; }));
  EXPECT_TRUE(box->toPlainText().isEmpty());
  restart();
  EXPECT_EQ(part<ui::QuestionBox>()->toPlainText(), question);
  part<ui::QuestionBox>()->clear();
  EXPECT_TRUE(window_->close());
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
