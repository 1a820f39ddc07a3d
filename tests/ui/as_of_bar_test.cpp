// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/as_of_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QSlider>
#include <QTest>

using namespace ui;

namespace {

class AsOfBarTest : public testing::Test {
 protected:
  static OpenDocument document(int pagesRead, bool finished) {
    core::ReadReport report;
    report.document.pages = 100;
    report.coverage.pages = pagesRead;
    OpenDocument document;
    document.key = 1;
    document.report = report;
    document.finished = finished;
    return document;
  }

  void SetUp() override {
    bar_.resize(400, 40);
    bar_.show();
    use_ = bar_.findChild<QCheckBox*>();
    slider_ = bar_.findChild<QSlider*>();
  }

  int count_ = 1;
  char name_[16] = "as_of_bar_test";
  char* names_[2] = {name_, nullptr};
  QApplication application_{count_, names_};
  AsOfBar bar_;
  QCheckBox* use_ = nullptr;
  QSlider* slider_ = nullptr;
};

TEST_F(AsOfBarTest, OffersNoPageThatWasNotReadYet) {
  bar_.setDocument(document(12, false));
  QTest::keyClick(use_, Qt::Key_Space);
  QTest::keyClick(slider_, Qt::Key_End);
  EXPECT_EQ(bar_.place(), QStringLiteral("12"));
  bar_.setDocument(document(30, false));
  EXPECT_EQ(bar_.place(), QStringLiteral("30")) << "its end goes on with the reading";
}

TEST_F(AsOfBarTest, KeepsThePageThatWasChosenWhileReadingGoesOn) {
  bar_.setDocument(document(30, false));
  QTest::keyClick(use_, Qt::Key_Space);
  QTest::keyClick(slider_, Qt::Key_Home);
  QTest::keyClick(slider_, Qt::Key_Right);
  bar_.setDocument(document(100, true));
  EXPECT_EQ(bar_.place(), QStringLiteral("2"));
  EXPECT_EQ(slider_->maximum(), 99);
}

TEST_F(AsOfBarTest, AnotherDocumentBeginsWhole) {
  bar_.setDocument(document(30, false));
  QTest::keyClick(use_, Qt::Key_Space);
  auto other = document(100, true);
  other.key = 2;
  bar_.setDocument(other);
  EXPECT_EQ(bar_.place(), QString());
  bar_.setDocument(std::nullopt);
  EXPECT_FALSE(bar_.isVisible());
}

}  // namespace
