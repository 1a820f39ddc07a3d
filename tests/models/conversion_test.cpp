// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/conversion.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/safetensors.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

using models::Adapter;

std::string bytesOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A text of twelve passages, three of them asked for.
class ConversionTest : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::create_directory(folder_.path() + "/texts");
    std::string text;
    for (int i = 0; i < 12; ++i) text += paragraph(i) + "\n";
    folder_.write("texts/towns.txt", text);
    nlohmann::json questions = nlohmann::json::array();
    for (const int i : {2, 5, 9})
      questions.push_back({{"question", "What is made in town " + std::to_string(i) + "?"}, {"quote", paragraph(i)}});
    const nlohmann::json documents{{{"text", "towns.txt"}, {"questions", questions}}};
    folder_.write("questions.json", nlohmann::json{{"documents", documents}}.dump());
    folder_.write("null_questions.json", R"({"questions": ["What is it?", "Who is there?"]})");
    options_.closedForm.config = TinyOptions{}.config;
    options_.exactHeads = 3;
    options_.evidence.heads = 3;
    options_.evidence.kMeansIterations = 3;
  }

  /// Writes `adapter` into a folder of this name and reads it from there.
  Adapter kept(const Adapter& adapter, const std::string& name) const {
    std::filesystem::create_directory(path(name));
    writeAdapter(adapter, base_.config, path(name));
    return readAdapter(path(name), base_);
  }
  Adapter withEvidence(const Adapter& adapter) const {
    return models::withEvidence(base_, adapter, folder_.path(), options_);
  }
  std::string path(const std::string& name) const { return folder_.path() + "/" + name; }
  std::string configOf(const std::string& name) const { return bytesOf(path(name) + "/config.json"); }
  std::string tensorsOf(const std::string& name) const { return bytesOf(path(name) + "/adapter.safetensors"); }

  const models::ModelFile base_ = tinyBase();
  models::ConversionOptions options_;

 private:
  static std::string paragraph(int i) {
    const std::string town = "town " + std::to_string(i);
    return "In " + town + " they make " + std::string(1, static_cast<char>('a' + i)) +
           "ars and sell them at the market on the hill, and the road to " + town +
           " runs along the river and over the old bridge, where the toll was taken in the years before the war.";
  }

  TemporaryFolder folder_;
};

TEST_F(ConversionTest, FitsTheSameEvidenceToAnAdapterGivenBack) {
  const auto imported = kept(convert(base_, path(""), options_), "imported");
  EXPECT_EQ(imported.evidence.heads.size(), 3u);
  EXPECT_EQ(imported.exactHeads.size(), 3u);
  EXPECT_EQ(imported.evidence.nullQuestions.size(), 2u);
  kept(withEvidence(imported), "again");
  EXPECT_EQ(configOf("again"), configOf("imported"));
  // The file rounds slots to fp16, and what was imported was fitted before: given back once more, nothing changes.
  kept(withEvidence(kept(withEvidence(imported), "again")), "once more");
  EXPECT_EQ(configOf("once more"), configOf("again"));
  EXPECT_EQ(tensorsOf("once more"), tensorsOf("again"));
}

TEST_F(ConversionTest, ChangesNothingButTheEvidenceOfATrainedAdapter) {
  auto trained = convert(base_, path(""), options_);
  const auto untrained = trained;
  trained.rank = 2;
  trained.added = models::initialLowRank(base_.config, trained.rank, 1);
  std::uint64_t seed = 30;
  for (auto& [name, tensor, shape] : models::tensorsOf(trained.added, base_.config, trained.rank))
    *tensor = normalTensor(shape, ++seed, 0.3);
  const auto given = kept(trained, "trained");
  const auto fitted = kept(withEvidence(given), "fitted");

  EXPECT_EQ(fitted.config.window, given.config.window);
  EXPECT_EQ(fitted.exactHeads, given.exactHeads);
  const auto before = models::SafetensorsFile::open(path("trained") + "/adapter.safetensors"),
             after = models::SafetensorsFile::open(path("fitted") + "/adapter.safetensors");
  for (const auto& [name, entry] : before.tensors()) {
    if (name.starts_with("evidence.")) continue;
    EXPECT_TRUE(at::equal(after.read(name), before.read(name))) << name;
  }
  EXPECT_EQ(fitted.added.size(), given.added.size());
  ASSERT_FALSE(fitted.evidence.groups.empty());
  EXPECT_FALSE(fitted.evidence.heads == untrained.evidence.heads &&
               at::equal(fitted.evidence.groups[0].codebook, untrained.evidence.groups[0].codebook))
      << "the evidence is that of the adapter before training";
}

TEST_F(ConversionTest, TellsOfTheHeadsAloneWhereSlotsAreGiven) {
  const auto imported = convert(base_, path(""), options_);
  std::int64_t done = 0, all = 0;
  options_.progress = [&](models::ConversionStep step, std::int64_t tokens, std::int64_t of) {
    EXPECT_EQ(step, models::ConversionStep::Heads);
    done = tokens;
    all = of;
  };
  withEvidence(imported);
  EXPECT_GT(all, 0);
  EXPECT_EQ(done, all);
}

TEST_F(ConversionTest, RefusesAnAdapterOfAnotherBaseModel) {
  auto other = tinyAdapter(base_);
  other.baseFingerprint = std::string(64, 'f');
  try {
    kept(other, "other");
    FAIL() << "it was read";
  } catch (const models::ModelError& refused) {
    EXPECT_NE(std::string(refused.what()).find("another base model"), std::string::npos) << refused.what();
  }
}

}  // namespace
