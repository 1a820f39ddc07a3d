// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <QApplication>
#include <memory>

/// Tests of widgets: one application for all tests of a suite.
class ApplicationTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    static int count = 1;
    static char name[] = "latte-reader";
    static char* names[] = {name, nullptr};
    application_ = std::make_unique<QApplication>(count, names);
  }
  static void TearDownTestSuite() { application_.reset(); }

 private:
  static inline std::unique_ptr<QApplication> application_;
};
