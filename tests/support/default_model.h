// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/library/library.h"
#include "core/reading/reader.h"
#include "core/reading/reading_model.h"
#include "tests/support/temporary_folder.h"

/// Tests with the default model on the processor, loaded once for the program. Skipped, saying so, where its base was
/// not fetched.
class DefaultModelTest : public testing::Test {
 public:
  static constexpr int kThreads = 1;  ///< more would wait for each other on a busy machine

 protected:
  static void SetUpTestSuite() {
    if (!model_ && hasBase()) model_ = core::ReadingModel::open(core::findModel({}, ""), {"cpu", kThreads});
  }
  void SetUp() override {
    if (!hasBase()) GTEST_SKIP() << "the base model is not in " << kBase;
  }

  static bool hasBase() { return std::filesystem::exists(kBase); }
  static const core::ReadingModel& model() { return *model_; }

  static core::Library openLibrary(const TemporaryFolder& folder) {
    auto library = core::Library::openForWriting(std::filesystem::path(folder.path()) / "library.db");
    if (!library) throw std::runtime_error("the library in " + folder.path() + " cannot be opened");
    return std::move(*library);
  }
  static core::Reading readingOf(const core::Library& library, const core::ReadReport& report) {
    for (auto& reading : library.listReadings())
      if (reading.id == report.reading) return reading;
    throw std::runtime_error("the reading is gone");
  }

 private:
  static constexpr const char* kBase = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";
  static inline std::unique_ptr<core::ReadingModel> model_;
};
