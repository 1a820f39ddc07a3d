// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <filesystem>
#include <fstream>
#include <numeric>

#include "core/evaluation/ask_bench.h"
#include "tests/support/window_test.h"
#include "ui/attention/answer_words_view.h"
#include "ui/attention/heat_map_view.h"
#include "ui/attention/sentence_links_view.h"

namespace {

/// The panel with a real document and model.
class AttentionPanelTest : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    if (IsSkipped()) return;
    panel_ = std::make_unique<ui::AttentionPanel>(*services_);
    panel_->resize(520, 760);
    QObject::connect(panel_.get(), &ui::AttentionPanel::ribbonChanged, panel_.get(),
                     [this](const ui::RibbonShares& shares) { ribbon_ = shares; });
  }

  /// A document of so many tokens, read to its end.
  ui::OpenDocument opened(std::uint64_t tokens) {
    ui::OpenDocument document;
    document.key = static_cast<int>(tokens);
    document.path = home_->write(std::to_string(tokens) + ".txt", core::surveyText(tokens));
    services_->engine.post(
        panel_.get(), ui::Urgency::Work,
        [path = document.path](core::Engine& engine, const std::stop_token& stop) {
          return engine.read(path, "", {}, stop);
        },
        [&](core::ReadReport report) { document.report = std::move(report); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return document.report.has_value(); }, 120'000));
    document.finished = true;
    return document;
  }
  bool waitForRibbon(const QString& subject) {
    return QTest::qWaitFor([&] { return ribbon_.subject == subject && !ribbon_.shares.empty(); }, 60'000);
  }
  bool says(const QString& text) const {
    for (const auto* label : panel_->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(text)) return true;
    return false;
  }

  std::unique_ptr<ui::AttentionPanel> panel_;
  ui::RibbonShares ribbon_;
};

TEST_F(AttentionPanelTest, ShowsTheReadingTheQuestionTheAnswersWordsAndASentence) {
  panel_->show();
  EXPECT_TRUE(says(QStringLiteral("Nothing was read yet.")));
  EXPECT_TRUE(says(QStringLiteral("not proof")));
  panel_->setDocument(opened(1'500));
  ASSERT_TRUE(waitForRibbon(QStringLiteral("the whole reading")));
  auto* heat = panel_->findChild<ui::HeatMapView*>();
  EXPECT_TRUE(heat->isVisible());
  EXPECT_EQ(heat->columns().rows, 64);
  const auto whole = ribbon_.shares;

  const auto question = core::surveyQuestions(1'500).front();
  panel_->setQuestion(QString::fromStdString(question));
  ASSERT_TRUE(waitForRibbon(QStringLiteral("the question")));
  EXPECT_NE(ribbon_.shares, whole);
  const auto asked = ribbon_.shares;
  const auto average = QStringLiteral("An average blurs");
  EXPECT_TRUE(says(average));
  auto* layers = panel_->findChildren<QComboBox*>().at(1);
  ASSERT_EQ(layers->count(), 31);
  layers->setFocus();
  QTest::keyClick(layers, Qt::Key_Down);
  ASSERT_TRUE(QTest::qWaitFor([&] { return ribbon_.shares != asked; }, 60'000)) << "one layer differs from their mean";
  EXPECT_TRUE(says(average)) << "of all groups";
  auto* groups = panel_->findChildren<QComboBox*>().at(2);
  groups->setFocus();
  QTest::keyClick(groups, Qt::Key_Down);
  EXPECT_FALSE(says(average));

  panel_->setAnswer(QString::fromStdString(question), QStringLiteral("The mill was built in 1712."));
  auto* words = panel_->findChild<ui::AnswerWordsView*>();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !words->accessibleDescription().isEmpty(); }, 60'000));
  panel_->setAnswerWord(5);
  EXPECT_EQ(ribbon_.subject, QStringLiteral("“mill”"));
  panel_->setAnswerWord(std::nullopt);
  EXPECT_EQ(ribbon_.subject, QStringLiteral("the question"));
  panel_->setAnswer(QString::fromStdString(question), QStringLiteral("The mill was built in 1712."));
  panel_->setAnswerWord(5);
  EXPECT_EQ(ribbon_.subject, QStringLiteral("“mill”")) << "what is known of an answer is not asked again";
  panel_->setAnswerWord(std::nullopt);

  panel_->setSentence(1, {0, 60});
  auto* links = panel_->findChild<ui::SentenceLinksView*>();
  EXPECT_TRUE(QTest::qWaitFor([&] { return links->isVisible(); }, 60'000));

  for (const char* name : {"/map.png", "/map.svg", "/map.json"}) {
    const auto path = home_->path() + name;
    panel_->exportTo(QString::fromStdString(path));
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(path); }, 60'000)) << name;
    EXPECT_GT(std::filesystem::file_size(path), 5'000u);
  }
  panel_->exportTo(QString::fromStdString(home_->path() + "/nowhere/map.svg"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("cannot be written")); }, 60'000));

  panel_->setDocument(std::nullopt);
  EXPECT_TRUE(ribbon_.shares.empty());
}

TEST_F(AttentionPanelTest, SaysThatAShortDocumentLeavesTheLatentsEmpty) {
  panel_->show();
  panel_->setDocument(opened(120));
  EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("fits into the model's window")); }, 60'000));
}

}  // namespace
