// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_model.h"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <map>

#include "core/error.h"
#include "core/reading/model_record.h"
#include "models/text/tokenizer.h"
#include "tests/support/default_model.h"

namespace core {
namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

class ModelRecordTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  fs::path file_ = fs::path(folder_.path()) / "cache" / "fingerprints.json";
  ModelRecord record_{file_};
};

TEST_F(ModelRecordTest, FindsWhatWasKeptAndNothingElse) {
  record_.keep("key", "fingerprint");
  EXPECT_EQ(ModelRecord(file_).find("key"), "fingerprint");
  EXPECT_EQ(record_.find("other key"), std::nullopt);
  record_.keep("key", "another");
  EXPECT_EQ(record_.find("key"), "another");
}

TEST_F(ModelRecordTest, ForgetsTheOldestOfManyModels) {
  for (int i = 0; i < 100; ++i) record_.keep(std::to_string(i), "fingerprint");
  EXPECT_EQ(record_.find("0"), std::nullopt);
  EXPECT_EQ(record_.find("99"), "fingerprint");
}

TEST_F(ModelRecordTest, IsNothingWhereItsFileIsDamagedUntilTheNextModelIsKept) {
  record_.keep("key", "fingerprint");
  for (const char* damage :
       {"", "{", "[1]", R"({"schema":1})", R"({"schema":"latte-model-fingerprints/2","models":3})"}) {
    write(file_, damage);
    EXPECT_EQ(record_.find("key"), std::nullopt) << damage;
    record_.keep("key", "fingerprint");
    EXPECT_EQ(record_.find("key"), "fingerprint") << damage;
  }
}

TEST_F(ModelRecordTest, DoesWithoutAPlaceThatCanBeWritten) {
  write(fs::path(folder_.path()) / "file", "");
  const ModelRecord record(fs::path(folder_.path()) / "file" / "fingerprints.json");
  record.keep("key", "fingerprint");
  EXPECT_EQ(record.find("key"), std::nullopt);
}

TEST_F(ModelRecordTest, NamesModelsByTheirFilesAndByWhatRunsThem) {
  const fs::path model(folder_.path());
  write(model / "config.json", "{}");
  write(model / "base.gguf", "base");
  const ModelPlace place{"name", model, model / "base.gguf"};
  const auto key = recordKey(place, "cpu");
  EXPECT_EQ(recordKey(place, "cpu"), key);
  EXPECT_NE(recordKey(place, "cuda"), key);
  const auto modified = fs::last_write_time(model / "base.gguf");
  write(model / "other", "ba5e");
  fs::last_write_time(model / "other", modified);
  fs::rename(model / "other", model / "base.gguf");
  EXPECT_NE(recordKey(place, "cpu"), key) << "another file of the same name, size and time";
}

TEST(ModelPlacesTest, OneThatCannotBeUsedIsListedWithTheReason) {
  const TemporaryFolder home;
  const fs::path models = fs::path(home.path()) / "models", base = fs::path(home.path()) / "base.gguf";
  const auto add = [&](const std::string& name, const std::string& about) {
    fs::create_directories(models / name);
    write(models / name / "config.json", "{}");
    write(models / name / "model.json", about);
  };
  write(base, "weights");
  add("whole", "{\"base\": \"" + base.string() + "\"}");
  add("gone", R"({"base": "/nowhere/base.gguf"})");
  add("unknown", R"({"base": "no-such-base.gguf"})");
  add("damaged", "{");
  Paths paths;
  paths.data = home.path();
  std::map<std::string, std::string> problems;
  for (const auto& [place, problem] : listModels(paths)) problems[place.name] = problem;
  EXPECT_EQ(problems.at("whole"), "");
  EXPECT_NE(problems.at("gone").find("/nowhere/base.gguf"), std::string::npos);
  EXPECT_NE(problems.at("unknown").find("no-such-base.gguf"), std::string::npos);
  EXPECT_NE(problems.at("damaged").find("model.json"), std::string::npos);
}

class ReadingModelTest : public DefaultModelTest {
 protected:
  static void SetUpTestSuite() {}
  std::unique_ptr<ReadingModel> open() const { return ReadingModel::open(findModel({}, ""), {"cpu", kThreads}, file_); }

  TemporaryFolder folder_;
  fs::path file_ = fs::path(folder_.path()) / "fingerprints.json";
};

TEST_F(ReadingModelTest, IsLoadedForItsFingerprintOnceAndRefusedWhenItIsAnother) {
  const auto fingerprint = open()->fingerprint();
  auto record = textOf(file_);
  ASSERT_NE(record.find(fingerprint), std::string::npos);
  write(file_, record.replace(record.find(fingerprint), fingerprint.size(), "as it was before"));
  const auto model = open();
  EXPECT_EQ(model->fingerprint(), "as it was before") << "it was loaded";
  EXPECT_GT(model->tokenizer().size(), 0U);
  EXPECT_EQ(model->fingerprint(), "as it was before") << "it was loaded for the tokenizer";
  EXPECT_THROW(model->language(), Error);
  EXPECT_EQ(open()->fingerprint(), fingerprint);
}

TEST_F(ReadingModelTest, SaysWhatIsMissingWhenItIsFirstNeeded) {
  const auto model = ReadingModel::open({"none", folder_.path(), fs::path(folder_.path()) / "none.gguf"}, {"cpu", 1});
  EXPECT_EQ(model->place().name, "none");
  for (const auto& use : std::vector<std::function<void()>>{[&] { model->language(); }, [&] { model->tokenizer(); },
                                                            [&] { model->header(); }, [&] { model->fingerprint(); }}) {
    try {
      use();
      FAIL() << "a model without files was loaded";
    } catch (const Error& error) {
      EXPECT_EQ(error.failure(), Failure::ModelUnusable);
      EXPECT_NE(std::string(error.what()).find("none.gguf"), std::string::npos) << error.what();
    }
  }
}

}  // namespace
}  // namespace core
