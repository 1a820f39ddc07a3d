// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <QTest>
#include <filesystem>
#include <memory>

#include "tests/support/application_test.h"
#include "tests/support/temporary_folder.h"
#include "ui/services.h"

/// Tests of a part of the window with the shipped model on the processor and a library of their own. Skipped, saying
/// so, where the model's base was not fetched.
class WindowTest : public ApplicationTest {
 protected:
  static void SetUpTestSuite() {
    ApplicationTest::SetUpTestSuite();
    home_ = std::make_unique<TemporaryFolder>();
  }
  static void TearDownTestSuite() {
    home_.reset();
    ApplicationTest::TearDownTestSuite();
  }

  void SetUp() override {
    if (!std::filesystem::exists(kBase)) GTEST_SKIP() << "the base model is not in " << kBase;
    services_ = std::make_unique<ui::Services>(options());
  }

  static core::EngineOptions options() {
    const std::filesystem::path home = home_->path();
    core::EngineOptions options;
    options.paths = {home / "config", home / "data", home / "state", home / "cache"};
    options.device = "cpu";
    options.threads = 1;
    options.workerPath = LATTE_BIN_DIR "/docworker";
    return options;
  }

  static std::string sample(const std::string& name) { return LATTE_SOURCE_DIR "/resources/sample/" + name; }

  static void open(QWidget& widget) {
    widget.show();
    QApplication::setActiveWindow(&widget);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
  }

  /// Lets the window work until `done`; false when that takes minutes.
  template <class Done>
  static bool waitFor(Done done) {
    return QTest::qWaitFor(done, 240'000);
  }

  static inline std::unique_ptr<TemporaryFolder> home_;  ///< one for all tests: what is read once need not be again
  std::unique_ptr<ui::Services> services_;

 private:
  static constexpr const char* kBase = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";
};
