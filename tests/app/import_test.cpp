// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "models/answering/answer_weights.h"
#include "models/files/safetensors.h"
#include "tests/support/latte_program.h"
#include "tests/support/tiny_base_files.h"
#include "tests/support/tiny_model.h"

/// `latte model import` from the outside, as it is where it was installed, on a model of some ten thousand numbers and
/// one of the calibration texts.
namespace {

namespace fs = std::filesystem;

class ImportTest : public LatteTest {
 protected:
  void SetUp() override {
    install();
    fs::create_directories(base());
    writeTinyBase(base());
    file_ = models::readModelFile(base());
    // As a training run leaves it.
    fs::create_directories(run() + "/adapter");
    auto adapter = tinyAdapter(file_);
    adapter.rank = 2;
    adapter.added = models::initialLowRank(file_.config, adapter.rank, 1);
    models::writeAdapter(adapter, file_.config, run() + "/adapter");
  }

  /// A folder like a model's, with random weights for answers.
  std::string answering(const std::string& baseFingerprint) const {
    const auto folder = folder_.path() + "/answering";
    fs::create_directories(folder);
    models::AnswerWeights weights{1, 1, {}, {}, baseFingerprint, {}};
    weights.layers.resize(2);
    std::uint64_t seed = 70;
    for (const auto& [name, tensor, shape] : tensorsOf(weights, file_.config)) *tensor = normalTensor(shape, ++seed);
    writeAnswerWeights(weights, file_.config, folder + "/answerer.safetensors");
    const auto written = models::SafetensorsFile::open(folder + "/answerer.safetensors").fingerprint();
    std::ofstream(folder + "/config.json") << "{}";
    std::ofstream(folder + "/model.json")
        << Json{{"base", base()}, {"answerer", written}, {"answers", {{"span_score", -0.5}}}};
    return folder;
  }

  std::string base() const { return folder_.path() + "/base"; }
  std::string run() const { return folder_.path() + "/run"; }
  const models::ModelFile& file() const { return file_; }
  static std::string model(const std::string& name) { return home_->path() + "/data/models/" + name; }

  test::Finished import(const std::string& name, const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments{"model", "import", base(), "--name", name, "--adapter", run(), "--threads", "1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return test::runProgram(folder_.path() + "/bin/latte", arguments, "LATTE_HOME=" + test::quoted(home_->path()));
  }

  /// Refused by one sentence, which holds `words`.
  static void expectUnusable(const test::Finished& refused, const std::string& words) {
    EXPECT_EQ(refused.exitCode, 5) << refused.messages;
    EXPECT_NE(refused.messages.find(words), std::string::npos) << refused.messages;
    EXPECT_EQ(refused.messages.find('\n'), refused.messages.size() - 1) << refused.messages;
  }

 private:
  void install() const {
    const auto source = fs::path(LATTE_SOURCE_DIR "/models/conversion/calibration");
    const auto share = fs::path(folder_.path()) / "share" / "latte-reader" / "calibration";
    fs::create_directories(folder_.path() + "/bin");
    fs::copy_file(LATTE_BIN_DIR "/latte", folder_.path() + "/bin/latte");
    fs::create_directories(share / "texts");
    fs::copy_file(source / "null_questions.json", share / "null_questions.json");
    auto document = Json::parse(std::ifstream(source / "questions.json"))["documents"][0];
    const auto text = document["text"].get<std::string>();
    fs::copy_file(source / "texts" / text, share / "texts" / text);
    document["questions"].erase(document["questions"].begin() + 3, document["questions"].end());
    std::ofstream(share / "questions.json") << Json{{"documents", {document}}};
  }

  TemporaryFolder folder_;
  models::ModelFile file_;
};

TEST_F(ImportTest, MakesAModelOfATrainedAdapter) {
  const test::Finished made = import("taught", {"--answerer", answering(file().fingerprint)});
  ASSERT_EQ(made.exitCode, 0) << made.messages;
  const auto given = models::SafetensorsFile::open(run() + "/adapter/adapter.safetensors"),
             kept = models::SafetensorsFile::open(model("taught") + "/adapter.safetensors");
  for (const auto& [name, entry] : given.tensors())
    if (!name.starts_with("evidence.")) {
      EXPECT_TRUE(at::equal(kept.read(name), given.read(name))) << name;
    }
  const auto config = Json::parse(std::ifstream(model("taught") + "/config.json"));
  EXPECT_EQ(config["window"], 32);
  EXPECT_EQ(config["rank"], 2);
  EXPECT_EQ(config["evidence"]["heads"].size(), 7u);
  EXPECT_EQ(config["evidence"]["null_questions"].size(), 8u);
  const auto description = Json::parse(std::ifstream(model("taught") + "/model.json"));
  EXPECT_EQ(description["answers"]["span_score"], -0.5);
  EXPECT_EQ(description["answerer"],
            models::SafetensorsFile::open(model("taught") + "/answerer.safetensors").fingerprint());
  EXPECT_EQ(json({"model", "verify", "--model", "taught"})["usable"], true);
}

TEST_F(ImportTest, RefusesWhatWasMadeForAnotherBaseModel) {
  expectUnusable(import("other", {"--answerer", answering(std::string(64, 'f'))}), "another base model");
  auto adapter = models::readAdapter(run() + "/adapter", file());
  adapter.baseFingerprint = std::string(64, 'f');
  models::writeAdapter(adapter, file().config, run() + "/adapter");
  expectUnusable(import("other"), "another base model");
  EXPECT_FALSE(fs::exists(model("other")));
}

TEST_F(ImportTest, RefusesAFolderWithoutAnAdapter) {
  fs::remove_all(run() + "/adapter");
  expectUnusable(import("none"), "no adapter");
}

TEST_F(ImportTest, AsksForNoFormOrWindowBesideAnAdapter) {
  for (const auto& [option, value] : {std::pair{"--form", "slots"}, {"--window", "512"}}) {
    const test::Finished refused = import("both", {option, value});
    EXPECT_EQ(refused.exitCode, 2) << refused.messages;
    EXPECT_NE(refused.messages.find(option), std::string::npos) << refused.messages;
  }
}

}  // namespace
