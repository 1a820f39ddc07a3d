// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>
#include <QTest>

#include "tests/support/window_test.h"
#include "ui/ask/exchange_card.h"
#include "ui/main_window.h"

/// Tests of the whole window, open and with what the library kept.
class MainWindowTest : public WindowTest {
 protected:
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
  void restart(const core::EngineOptions& with = options()) {
    ASSERT_TRUE(window_->close());
    window_.reset();
    services_.reset();
    services_ = std::make_unique<ui::Services>(with);
    openWindow();
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
    QApplication::setActiveWindow(window_.get());
    QTest::keyClick(window_.get(), key, modifiers);
  }

  /// Types the first question and waits for its answer.
  void ask(const QString& question) const {
    press(Qt::Key_L, Qt::ControlModifier);
    auto* box = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(box, nullptr);
    QTest::keyClicks(box, question);
    QTest::keyClick(box, Qt::Key_Return);
    const auto over = [&] {
      const auto* card = window_->findChild<ui::ExchangeCard*>();
      return card != nullptr && card->exchange().isOver();
    };
    ASSERT_TRUE(waitFor(over));
  }

  std::unique_ptr<ui::MainWindow> window_;
};
