// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/window_test.h"
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

  std::unique_ptr<ui::MainWindow> window_;
};
