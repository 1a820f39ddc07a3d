// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <random>

#include "models/files/weights.h"
#include "models/reading/adapter.h"
#include "models/training/training_data.h"
#include "tests/support/program.h"
#include "tests/support/tiny_files.h"

/// `latte-model` from the outside, on a model of a few thousand numbers.
namespace {

/// Base model, adapter and prepared data in one folder.
class LatteModelProgramTest : public ::testing::Test {
 protected:
  void SetUp() override {
    tiny::writeHuggingFace(folder_);
    base_ = models::readModelFile(folder_.path());
    std::filesystem::create_directories(adapter());
    models::writeAdapter(adapterOf(base_), base_.config, adapter());
    prepare(R"({"sequence_tokens":96,"sequences":4,"steps":6,"warmup":1,"rate":1e-2,"validate_every":3})");
  }

  void prepare(const std::string& recipe) const {
    models::writePrepared(
        data(), {"layers", recipe, recipe, base_.fingerprint, models::CorpusData{corpus(1, 900), corpus(2, 200)}});
  }

  /// Trains into the folder of this name; `launcher` starts the program, or nothing does.
  test::Finished train(const std::string& out, std::vector<std::string> launcher = {},
                       const std::vector<std::string>& more = {}) const {
    launcher.push_back(LATTE_BIN_DIR "/latte-model");
    for (const auto& argument :
         {std::string("train"), data(), std::string("--base"), folder_.path(), std::string("--adapter"), adapter(),
          std::string("--out"), path(out), std::string("--threads"), std::string("1")})
      launcher.push_back(argument);
    launcher.insert(launcher.end(), more.begin(), more.end());
    const auto program = launcher.front();
    launcher.erase(launcher.begin());
    return test::runProgram(program, launcher, "OMP_WAIT_POLICY=passive");
  }

  std::string path(const std::string& name) const { return folder_.path() + "/" + name; }
  std::string data() const { return path("data.safetensors"); }
  std::string adapter() const { return path("adapter"); }

 private:
  static models::Adapter adapterOf(const models::ModelFile& base) {
    models::Adapter adapter;
    adapter.config = {.window = 32, .sinks = 4, .block = 16, .slots = 4, .cacheKeys = 0, .maxDistance = 128};
    const auto& c = base.config;
    const auto random = at::detail::createCPUGenerator(5);
    const auto rows = [&](std::int64_t n) { return at::randn({n, c.width}, random, at::kFloat); };
    for (std::int64_t layer = 0; layer < c.layers; ++layer)
      adapter.layers.push_back({rows(c.kvHeads * 4), at::zeros({c.kvHeads * 4}), rows(c.heads * 4),
                                at::zeros({c.heads * 4}), at::ones({c.heads})});
    adapter.evidence.parts = 4;
    adapter.evidence.meanDistance = 96;
    adapter.baseFingerprint = base.fingerprint;
    return adapter;
  }

  static models::TokenCorpus corpus(std::uint64_t seed, std::int64_t tokens) {
    std::mt19937_64 random(seed);
    models::TokenCorpus corpus;
    for (std::int64_t i = 0; i < tokens; ++i) corpus.ids.push_back(static_cast<std::int32_t>(random() % 7));
    corpus.starts.push_back(tokens);
    return corpus;
  }

  TemporaryFolder folder_;
  models::ModelFile base_;
};

/// The largest difference between two runs' parameters in units of how far training moved the first.
double difference(const std::string& one, const std::string& other, const std::string& start) {
  const auto a = models::SafetensorsFile::open(one + "/checkpoint.safetensors"),
             b = models::SafetensorsFile::open(other + "/checkpoint.safetensors"),
             before = models::SafetensorsFile::open(start + "/adapter.safetensors");
  double largest = 0, moved = 0;
  for (const auto& [name, entry] : before.tensors()) {
    if (!a.tensors().contains(name)) continue;
    largest = std::max(largest, (a.read(name) - b.read(name)).abs().max().item<double>());
    moved = std::max(moved, (a.read(name) - before.read(name).to(at::kFloat)).abs().max().item<double>());
  }
  EXPECT_GT(moved, 1e-3);
  return largest / moved;
}

TEST_F(LatteModelProgramTest, TrainsOnPreparedDataAndGoesOnWhereAsked) {
  const auto first = train("run");
  ASSERT_EQ(first.exitCode, 0) << first.messages;
  EXPECT_NE(first.out.find("step 6 of 6"), std::string::npos) << first.out;
  for (const char* file : {"adapter/adapter.safetensors", "adapter/config.json", "loss.csv", "validation.csv"})
    EXPECT_TRUE(std::filesystem::exists(path("run/") + file)) << file;
  const auto again = train("run");
  EXPECT_EQ(again.exitCode, 1);
  EXPECT_NE(again.messages.find("--resume"), std::string::npos) << again.messages;
  EXPECT_EQ(train("run", {}, {"--resume"}).exitCode, 0);
}

TEST_F(LatteModelProgramTest, RefusesDataThatWerePreparedForAnotherModel) {
  models::writePrepared(data(), {"layers", "{}", "{}", std::string(64, 'f'), models::CorpusData{}});
  const auto refused = train("run");
  EXPECT_EQ(refused.exitCode, 5);
  EXPECT_NE(refused.messages.find("another base model"), std::string::npos) << refused.messages;
}

#ifdef LATTE_MPIRUN
const std::vector<std::string> kTwoProcesses{
    LATTE_MPIRUN, "--allow-run-as-root", "--oversubscribe", "--bind-to", "none", "-np", "2"};
const std::string kNoMpi = std::filesystem::exists(LATTE_MPIRUN) ? "" : LATTE_MPIRUN " is not there";
#else
const std::vector<std::string> kTwoProcesses;
const std::string kNoMpi = "latte-model was built without MPI";
#endif

/// Sums in single precision come in another order: after six steps of AdamW, 1e-4 of what training changed.
constexpr double kTolerance = 1e-4;

TEST_F(LatteModelProgramTest, TwoProcessesGiveTheResultOfOne) {
  if (!kNoMpi.empty()) GTEST_SKIP() << kNoMpi;
  ASSERT_EQ(train("one").exitCode, 0);
  const auto two = train("two", kTwoProcesses);
  ASSERT_EQ(two.exitCode, 0) << two.messages;
  EXPECT_EQ(two.out.find("step 6 of 6"), two.out.rfind("step 6 of 6")) << "one of them speaks: " << two.out;
  EXPECT_LT(difference(path("one"), path("two"), adapter()), kTolerance);
}

TEST_F(LatteModelProgramTest, TwoProcessesGoOnWhereTheyStopped) {
  if (!kNoMpi.empty()) GTEST_SKIP() << kNoMpi;
  ASSERT_EQ(train("whole", kTwoProcesses).exitCode, 0);
  ASSERT_EQ(train("parts", kTwoProcesses, {"--clock", "0.00001"}).exitCode, 0);
  EXPECT_NE(test::fileContents(path("parts/loss.csv")), test::fileContents(path("whole/loss.csv")));
  const auto resumed = train("parts", kTwoProcesses, {"--resume"});
  ASSERT_EQ(resumed.exitCode, 0) << resumed.messages;
  EXPECT_EQ(test::fileContents(path("parts/checkpoint.safetensors")),
            test::fileContents(path("whole/checkpoint.safetensors")));
}

TEST_F(LatteModelProgramTest, OneProcessThatFailsEndsTheOther) {
  if (!kNoMpi.empty()) GTEST_SKIP() << kNoMpi;
  prepare(R"({"sequence_tokens":96,"sequences":1,"steps":6})");
  const auto refused = train("run", kTwoProcesses);
  EXPECT_NE(refused.exitCode, 0);
  EXPECT_NE(refused.messages.find("fewer processes"), std::string::npos) << refused.messages;
}

}  // namespace
