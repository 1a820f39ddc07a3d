// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/application_test.h"
#include "ui/attention/answer_words_view.h"
#include "ui/attention/attention_ribbon.h"
#include "ui/attention/heat_map_view.h"
#include "ui/attention/map_page.h"
#include "ui/attention/passage_places.h"
#include "ui/attention/sentence_links_view.h"

namespace {

class AttentionWidgetsTest : public ApplicationTest {
 protected:
  /// Ten passages, one on each page; the model looked at number 7.
  static core::AttentionMap map() {
    core::AttentionMap map;
    map.layers = map.groups = 1;
    map.slots = 4;
    for (int i = 0; i < 10; ++i) {
      map.passages.push_back({i, "<b>Passage</b> " + std::to_string(i), core::PageAnchor{i, i, 0, 5}});
      map.share.push_back(i == 7 ? 0.5f : 0.01f);
    }
    map.slotShare = {0.1f, 0.2f, 0.1f, 0.1f};
    map.slotPassage.assign(40, 0.1f);
    map.slotPassage[2 * 10 + 7] = 0.9f;
    return map;
  }
  static ui::RibbonShares ribbon() {
    const auto whole = map();
    return {ui::passageStarts(whole.passages, 10), whole.share, 0.5, QStringLiteral("the question"),
            [](int passage) { return QStringLiteral("p. %1").arg(passage + 1); }};
  }
};

TEST_F(AttentionWidgetsTest, TheRibbonIsLightWhereTheModelLookedAndGoesThere) {
  ui::AttentionRibbon view;
  view.resize(24, 408);
  view.setShares(ribbon());
  view.setVisibleRange(0.2, 0.4);
  view.show();
  const auto image = view.grab().toImage();
  const auto lightness = [&](int passage) { return image.pixelColor(12, 4 + passage * 40 + 20).lightness(); };
  EXPECT_GT(lightness(7), lightness(2) + 60);
  EXPECT_NE(image.pixelColor(0, 4 + 100), image.pixelColor(0, 4 + 300)) << "what is seen is marked";

  QSignalSpy chosen(&view, &ui::AttentionRibbon::passageChosen);
  QTest::mouseClick(&view, Qt::LeftButton, {}, {12, 4 + 7 * 40 + 20});
  QTest::keyClick(&view, Qt::Key_Down);
  QTest::keyClick(&view, Qt::Key_Return);
  QTest::keyClick(&view, Qt::Key_Home);
  QTest::keyClick(&view, Qt::Key_Up);
  QTest::keyClick(&view, Qt::Key_Return);
  QTest::keyClick(&view, Qt::Key_End);
  QTest::keyClick(&view, Qt::Key_Return);
  ASSERT_EQ(chosen.size(), 4);
  EXPECT_EQ(chosen[0][0].toInt(), 7);
  EXPECT_EQ(chosen[1][0].toInt(), 8);
  EXPECT_EQ(chosen[2][0].toInt(), 0);
  EXPECT_EQ(chosen[3][0].toInt(), 9);
  QTest::keyClick(&view, Qt::Key_PageUp);
  EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("the question")));
}

TEST_F(AttentionWidgetsTest, AnEmptyRibbonDoesNothing) {
  ui::AttentionRibbon view;
  view.resize(24, 200);
  view.show();
  view.grab();
  QSignalSpy chosen(&view, &ui::AttentionRibbon::passageChosen);
  QTest::mouseClick(&view, Qt::LeftButton);
  for (const auto key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Return}) QTest::keyClick(&view, key);
  EXPECT_EQ(chosen.size(), 0);
}

TEST_F(AttentionWidgetsTest, ACellTellsItsShareAndTextAndItsLatentCanBePinned) {
  ui::MapPage page;
  page.resize(700, 600);
  core::DocumentInfo info;
  info.kind = core::DocumentKind::Pdf;
  info.pages = 10;
  page.setMap(std::make_shared<core::AttentionMap>(map()), {info, {}});
  page.show();
  auto* view = page.findChild<ui::HeatMapView*>();
  const auto& slots = view->columns().slot;
  const int row = static_cast<int>(std::find(slots.begin(), slots.end(), 2) - slots.begin());
  view->setFocus();
  for (int i = 0; i < row; ++i) QTest::keyClick(view, Qt::Key_Down);
  for (int i = 0; i < 7; ++i) QTest::keyClick(view, Qt::Key_Right);
  EXPECT_EQ(page.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("<b>Passage</b> 7"));
  EXPECT_TRUE(view->accessibleDescription().contains(QStringLiteral("p. 8")));
  EXPECT_TRUE(view->accessibleDescription().contains(QStringLiteral("90\u00A0%")));

  QSignalSpy chosen(&page, &ui::MapPage::passageChosen);
  QTest::keyClick(view, Qt::Key_Space);
  EXPECT_EQ(chosen.takeFirst()[0].toInt(), 7);
  auto* list = page.findChild<QListWidget*>();
  EXPECT_FALSE(list->isVisible());
  QTest::keyClick(view, Qt::Key_Return);
  ASSERT_TRUE(list->isVisible());
  ASSERT_EQ(list->count(), 10);
  EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("<b>Passage</b> 7")));
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
  ASSERT_GE(chosen.size(), 1);
  EXPECT_EQ(chosen.takeFirst()[0].toInt(), 7);
  QTest::keyClick(view, Qt::Key_Return);
  EXPECT_FALSE(list->isVisible());
}

TEST_F(AttentionWidgetsTest, WordsOfAnAnswerAreChosenByPointerAndKeys) {
  auto answer = std::make_shared<core::AnswerAttention>();
  answer->answer = "The <i>keeper</i> lit it.";
  for (const core::TextRange range : {core::TextRange{0, 3}, {7, 13}, {18, 21}}) {
    core::WordAttention word;
    word.word = range;
    word.slots = {0.1f * static_cast<float>(range.begin), 0};
    answer->words.push_back(word);
  }
  ui::AnswerWordsView view;
  view.resize(400, 100);
  view.setAnswer(answer);
  view.show();
  QSignalSpy chosen(&view, &ui::AnswerWordsView::wordChosen);
  for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
    QTest::keyClick(&view, key);
  std::vector<int> words;
  for (const auto& one : chosen) words.push_back(one[0].toInt());
  EXPECT_EQ(words, (std::vector<int>{0, 1, 2, 0, 2})) << "what is chosen is not chosen again";
  QTest::mouseMove(&view, {8, 12});
  EXPECT_EQ(view.chosen(), 0);
}

TEST_F(AttentionWidgetsTest, LinksAreToldInWords) {
  auto sentence = std::make_shared<core::SentenceAttention>();
  sentence->slots = 2;
  sentence->words = {{0, 3}, {4, 8}};
  sentence->reads = {0.25f, 0.01f, 0.1f, 0.2f};
  sentence->writes = {0.75f, 0.5f, 0.25f, 0.5f};
  ui::SentenceLinksView view;
  view.resize(500, 200);
  view.setSentence(sentence, {QStringLiteral("The"), QStringLiteral("lamp")});
  view.show();
  view.grab();
  QSignalSpy told(&view, &ui::SentenceLinksView::told);
  QTest::keyClick(&view, Qt::Key_Down);
  EXPECT_EQ(told.takeLast()[0].toString(), QStringLiteral("“lamp” reads latents 2 (20\u00A0%), 1 (10\u00A0%)"));
  QTest::keyClick(&view, Qt::Key_Right);
  QTest::keyClick(&view, Qt::Key_Home);
  EXPECT_EQ(told.takeLast()[0].toString(), QStringLiteral("Latent 1 is made of The (75\u00A0%), lamp (25\u00A0%)"));
}

}  // namespace
