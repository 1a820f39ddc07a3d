// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theme.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <vector>

namespace {

using ui::Theme;
using Role = QPalette::ColorRole;

struct OnGround {
  Role text, ground;
};

constexpr OnGround kTexts[] = {{QPalette::WindowText, QPalette::Window},
                               {QPalette::Text, QPalette::Base},
                               {QPalette::Text, QPalette::AlternateBase},
                               {QPalette::Text, QPalette::Window},
                               {QPalette::ButtonText, QPalette::Button},
                               {QPalette::BrightText, QPalette::Window},
                               {QPalette::HighlightedText, QPalette::Highlight},
                               {QPalette::Text, QPalette::Midlight},
                               {QPalette::ToolTipText, QPalette::ToolTipBase},
                               {QPalette::PlaceholderText, QPalette::Base},
                               {QPalette::PlaceholderText, QPalette::Window},
                               {QPalette::Link, QPalette::Base},
                               {QPalette::Link, QPalette::Window},
                               {QPalette::LinkVisited, QPalette::Base},
                               {QPalette::LinkVisited, QPalette::Window}};

class ThemeTest : public testing::Test {
 protected:
  int count_ = 0;
  QApplication application_{count_, nullptr};
};

class EveryTheme : public testing::TestWithParam<Theme> {};

TEST_P(EveryTheme, TextStandsOutFromItsGround) {
  const QPalette palette = ui::paletteOf(GetParam());
  const double least = GetParam() == Theme::HighContrast ? 7 : 4.5;
  for (const auto group : {QPalette::Active, QPalette::Inactive})
    for (const auto& [text, ground] : kTexts)
      EXPECT_GE(ui::contrastOf(palette.color(group, text), palette.color(group, ground)), least)
          << text << " on " << ground;
}

TEST_P(EveryTheme, WhatIsOffCanStillBeRead) {
  const QPalette palette = ui::paletteOf(GetParam());
  for (const auto& [text, ground] :
       {OnGround{QPalette::WindowText, QPalette::Window}, OnGround{QPalette::Text, QPalette::Base},
        OnGround{QPalette::ButtonText, QPalette::Button}})
    EXPECT_GE(ui::contrastOf(palette.color(QPalette::Disabled, text), palette.color(QPalette::Disabled, ground)), 3);
}

TEST_P(EveryTheme, FocusSelectionsAndScrollBarsAreSeen) {
  const QPalette palette = ui::paletteOf(GetParam());
  for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
    EXPECT_GE(ui::contrastOf(palette.color(QPalette::Highlight), palette.color(ground)), 3) << ground;
    EXPECT_GE(ui::contrastOf(palette.color(QPalette::Dark), palette.color(ground)), 3) << ground;
  }
}

INSTANTIATE_TEST_SUITE_P(ThemeTest, EveryTheme, testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast));

TEST_F(ThemeTest, ContrastIsThatOfTheGuidelines) {
  EXPECT_NEAR(ui::contrastOf(Qt::black, Qt::white), 21, 1e-9);
  EXPECT_NEAR(ui::contrastOf(Qt::white, Qt::white), 1, 1e-9);
  EXPECT_NEAR(ui::contrastOf(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST_F(ThemeTest, FollowsTheDesktopAgainAfterAChoice) {
  ui::ApplicationLook look(application_);
  const bool dark = ui::isDark(QApplication::palette());
  for (const Theme theme : {Theme::Dark, Theme::HighContrast, Theme::Light}) {
    look.apply({theme, {}, 0});
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), ui::paletteOf(theme).color(QPalette::Window));
    look.apply({});
    EXPECT_EQ(ui::isDark(QApplication::palette()), dark);
  }
}

TEST_F(ThemeTest, FontsReachWidgetsThatAreThereAndGoBack) {
  ui::ApplicationLook look(application_);
  QPushButton button;
  const QFont before = button.font();
  const int height = button.sizeHint().height();
  look.apply({Theme::Light, QStringLiteral("DejaVu Serif"), before.pointSize() * 2});
  QCoreApplication::processEvents();
  EXPECT_EQ(button.font().pointSize(), before.pointSize() * 2);
  EXPECT_EQ(button.font().family(), QStringLiteral("DejaVu Serif"));
  EXPECT_GT(button.sizeHint().height(), height);
  look.apply({});
  QCoreApplication::processEvents();
  EXPECT_EQ(button.font().pointSize(), before.pointSize());
  EXPECT_EQ(button.font().family(), before.family());
}

TEST_F(ThemeTest, FocusIsSeenOnEveryControl) {
  ui::ApplicationLook look(application_);
  look.apply({Theme::Light, {}, 0});
  QWidget window;
  QVBoxLayout layout(&window);
  QLineEdit field;
  QPushButton button, standard;
  QCheckBox check(QStringLiteral("check"));
  QRadioButton radio(QStringLiteral("radio"));
  QComboBox choice;
  QSpinBox number;
  QSlider slider(Qt::Horizontal);
  QToolButton tool;
  QListWidget list;
  standard.setDefault(true);
  list.addItem(QStringLiteral("one"));
  list.setCurrentRow(0);
  tool.setFocusPolicy(Qt::TabFocus);
  const std::vector<QWidget*> controls = {&field,  &button, &standard, &check, &radio,
                                          &choice, &number, &slider,   &tool,  &list};
  for (QWidget* control : controls) layout.addWidget(control);
  window.show();
  window.activateWindow();
  QCoreApplication::processEvents();
  for (std::size_t i = 0; i < controls.size(); ++i) {
    controls[(i + 1) % controls.size()]->setFocus(Qt::TabFocusReason);
    const QImage without = controls[i]->grab().toImage();
    controls[i]->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(controls[i]->hasFocus());
    EXPECT_TRUE(controls[i]->grab().toImage() != without) << controls[i]->metaObject()->className();
  }
}

TEST_F(ThemeTest, ScrollBarsHaveNoArrowsAndTheirHandleReachesBothEnds) {
  ui::ApplicationLook look(application_);
  QScrollBar bar(Qt::Vertical);
  bar.resize(14, 300);
  bar.setRange(0, 100'000);
  const auto handle = [&] {
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = 100;
    option.sliderPosition = bar.value();
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
  };
  EXPECT_EQ(handle().top(), 0);
  EXPECT_GE(handle().height(), 32);
  bar.setValue(bar.maximum());
  EXPECT_EQ(handle().bottom(), 299);
}

}  // namespace
