// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/adapter.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

using models::ModelError;
using models::readAdapter;
using models::writeAdapter;
using Json = nlohmann::ordered_json;

std::string bytesOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The tiny adapter, written to a folder of its own.
class AdapterTest : public testing::Test {
 protected:
  void SetUp() override { written = writeAdapter(tinyAdapter(base), base.config, folder.path()); }

  std::string file(const std::string& name) const { return folder.path() + "/" + name; }

  /// Expects one sentence that names the file or says what to do.
  void expectRefused(const std::string& what) const {
    try {
      readAdapter(folder.path(), base.config);
      ADD_FAILURE() << what << " was accepted";
    } catch (const ModelError& error) {
      const std::string sentence = error.what();
      EXPECT_NE(sentence.find(folder.path()), std::string::npos) << sentence;
      EXPECT_TRUE(sentence.ends_with(".")) << sentence;
    }
  }

  void expectRefusedConfig(const std::string& what, const std::function<void(Json&)>& damage) const {
    auto json = Json::parse(sound);
    damage(json);
    folder.write("config.json", json.dump());
    expectRefused(what);
    folder.write("config.json", sound);
  }

  models::ModelFile base = tinyBase();
  TemporaryFolder folder;
  models::Adapter written;
  std::string sound = (writeAdapter(tinyAdapter(base), base.config, folder.path()), bytesOf(file("config.json")));
};

TEST_F(AdapterTest, IsReadBackEqualButForHalfPrecision) {
  const auto adapter = tinyAdapter(base);
  EXPECT_EQ(written.config.window, adapter.config.window);
  EXPECT_EQ(written.config.maxDistance, adapter.config.maxDistance);
  EXPECT_EQ(written.exactHeads, adapter.exactHeads);
  EXPECT_EQ(written.evidence.heads, adapter.evidence.heads);
  EXPECT_EQ(written.evidence.meanDistance, adapter.evidence.meanDistance);
  EXPECT_EQ(written.evidence.nullQuestions, adapter.evidence.nullQuestions);
  EXPECT_EQ(written.baseFingerprint, base.fingerprint);
  EXPECT_EQ(written.fingerprint.size(), 64u);
  ASSERT_EQ(written.layers.size(), 2u);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_LT(relativeError(written.layers[i].keyMap, adapter.layers[i].keyMap), 1e-3);
    EXPECT_LT(relativeError(written.layers[i].queryMap, adapter.layers[i].queryMap), 1e-3);
    EXPECT_TRUE(at::equal(written.layers[i].keyBias, adapter.layers[i].keyBias));
    EXPECT_TRUE(at::equal(written.layers[i].queryBias, adapter.layers[i].queryBias));
    EXPECT_TRUE(at::equal(written.layers[i].gate, adapter.layers[i].gate));
    EXPECT_TRUE(at::equal(written.evidence.groups[i].rotation, adapter.evidence.groups[i].rotation));
    EXPECT_TRUE(at::equal(written.evidence.groups[i].codebook, adapter.evidence.groups[i].codebook));
  }
}

TEST_F(AdapterTest, IsTheSameBytesEveryTime) {
  const TemporaryFolder second, third;
  writeAdapter(tinyAdapter(base), base.config, second.path());
  const auto again = writeAdapter(written, base.config, third.path());
  for (const char* name : {"config.json", "adapter.safetensors"}) {
    EXPECT_EQ(bytesOf(second.path() + "/" + name), bytesOf(file(name)));
    EXPECT_EQ(bytesOf(third.path() + "/" + name), bytesOf(file(name)));
  }
  EXPECT_EQ(again.fingerprint, written.fingerprint);
}

TEST_F(AdapterTest, IsAnotherOneWhenASettingChanges) {
  const TemporaryFolder other;
  auto adapter = tinyAdapter(base);
  adapter.config.cacheKeys = 13;
  EXPECT_NE(writeAdapter(adapter, base.config, other.path()).fingerprint, written.fingerprint);
}

TEST_F(AdapterTest, IsRefusedWhenAFileIsMissingOrCut) {
  for (const char* name : {"adapter.safetensors", "config.json"}) {
    const auto bytes = bytesOf(file(name));
    for (const std::size_t length : {std::size_t{0}, std::size_t{7}, bytes.size() / 2, bytes.size() - 3}) {
      folder.write(name, bytes.substr(0, length));
      expectRefused(std::string(name) + " of " + std::to_string(length) + " bytes");
    }
    std::filesystem::remove(file(name));
    EXPECT_THROW(readAdapter(folder.path(), base.config), ModelError);
    folder.write(name, bytes);
  }
  EXPECT_NO_THROW(readAdapter(folder.path(), base.config));
}

TEST_F(AdapterTest, IsRefusedForABaseModelOfAnotherShape) {
  auto wider = base.config;
  wider.width = 128;
  EXPECT_THROW(readAdapter(folder.path(), wider), ModelError);
  auto deeper = base.config;
  deeper.layers = 3;
  EXPECT_THROW(readAdapter(folder.path(), deeper), ModelError);
  auto shallower = base.config;
  shallower.layers = 1;
  EXPECT_THROW(readAdapter(folder.path(), shallower), ModelError);
}

TEST_F(AdapterTest, IsRefusedForSettingsOutOfRange) {
  for (const char* name : {"window", "sinks", "block", "slots", "cache_keys", "max_distance"}) {
    expectRefusedConfig(name, [&](Json& json) { json[name] = -1; });
    expectRefusedConfig(name, [&](Json& json) { json[name] = std::int64_t{1} << 40; });
    expectRefusedConfig(name, [&](Json& json) { json[name] = "8"; });
    expectRefusedConfig(name, [&](Json& json) { json.erase(name); });
  }
  expectRefusedConfig("a window of half blocks", [](Json& json) { json["window"] = 40; });
  expectRefusedConfig("other slots", [](Json& json) { json["slots"] = 9; });
  expectRefusedConfig("a distance inside the window", [](Json& json) { json["max_distance"] = 32; });
}

TEST_F(AdapterTest, IsRefusedForHeadsTheModelLacks) {
  const auto heads = [](const char* text) { return Json::parse(text); };
  for (const char* list : {"[[2,0]]", "[[0,4]]", "[[-1,0]]", "[[1,2],[0,1]]", "[[0]]", "[0,1]", "7", "{\"0\":1}"})
    expectRefusedConfig(list, [&](Json& json) { json["exact_heads"] = heads(list); });
  expectRefusedConfig("one group less", [&](Json& json) { json["evidence"]["heads"] = heads("[[0,1]]"); });
  expectRefusedConfig("one group more", [&](Json& json) { json["evidence"]["heads"] = heads("[[0,1],[1,0],[1,2]]"); });
  for (const std::int64_t distance : {std::int64_t{-1}, std::int64_t{32}, std::int64_t{1} << 40})
    expectRefusedConfig("a mean distance", [&](Json& json) { json["evidence"]["mean_distance"] = distance; });
  expectRefusedConfig("questions", [&](Json& json) { json["evidence"]["null_questions"] = {1, 2}; });
  for (const int parts : {0, -1, 3, 16})
    expectRefusedConfig("parts", [&](Json& json) { json["evidence"]["parts"] = parts; });
}

TEST_F(AdapterTest, NamesItsFormUnlessItIsSlots) {
  EXPECT_FALSE(Json::parse(sound).contains("form"));
  EXPECT_EQ(written.config.form, models::LatteForm::Slots);
  TinyOptions options{.exactHeads = {}};
  options.config.form = models::LatteForm::Macchiato;
  const TemporaryFolder other;
  const auto latents = writeAdapter(tinyAdapter(base, options), base.config, other.path());
  EXPECT_EQ(latents.config.form, models::LatteForm::Macchiato);
  EXPECT_EQ(Json::parse(bytesOf(other.path() + "/config.json")).at("form"), "macchiato");
  EXPECT_NE(latents.fingerprint,
            writeAdapter(tinyAdapter(base, {.exactHeads = {}}), base.config, other.path()).fingerprint);
}

TEST_F(AdapterTest, IsRefusedForAFormThatIsNotKnown) {
  for (const auto& form : std::vector<Json>{"latte", "", "Slots", 1, nullptr})
    expectRefusedConfig("form " + form.dump(), [&](Json& json) { json["form"] = form; });
  expectRefusedConfig("exact heads beside latents", [](Json& json) { json["form"] = "macchiato"; });
  auto json = Json::parse(sound);
  json["form"] = "latte";
  folder.write("config.json", json.dump());
  try {
    readAdapter(folder.path(), base.config);
    FAIL() << "an unknown form was accepted";
  } catch (const ModelError& error) {
    EXPECT_NE(std::string(error.what()).find("\"latte\" is neither of the forms slots and macchiato"),
              std::string::npos);
  }
}

TEST_F(AdapterTest, IsReadBackWithoutLayers) {
  auto bare = tinyAdapter(base, {.exactHeads = {}});
  bare.layers.clear();
  const TemporaryFolder other;
  auto back = writeAdapter(bare, base.config, other.path());
  EXPECT_TRUE(back.layers.empty());
  EXPECT_EQ(back.evidence.groups.size(), 2u);
  bare.evidence = {};
  EXPECT_TRUE(writeAdapter(bare, base.config, other.path()).layers.empty());
  expectRefusedConfig("layers that are there", [](Json& json) { json["layers"] = 0; });
  expectRefusedConfig("half the layers", [](Json& json) { json["layers"] = 1; });
}

TEST_F(AdapterTest, CannotBeWrittenIntoAFolderThatIsNotThere) {
  EXPECT_THROW(writeAdapter(written, base.config, folder.path() + "/missing"), ModelError);
}

}  // namespace
