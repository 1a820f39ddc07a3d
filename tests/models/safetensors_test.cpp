// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/safetensors.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>

#include "models/error.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/temporary_folder.h"

namespace {

using models::ModelError;
using models::SafetensorsFile;

std::string contentOf(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::map<std::string, at::Tensor> oneOfEachType() {
  const at::Tensor values = at::arange(0, 6, at::kFloat).view({2, 3});
  return {{"bytes", values.to(at::kByte)},         {"ints", values.to(at::kInt)},
          {"longs", values.to(at::kLong) - 3},     {"halves", (values / 4).to(at::kHalf)},
          {"brains", values.to(at::kBFloat16)},    {"floats", values / 7},
          {"none", at::empty({0, 4}, at::kFloat)}, {"scalar", at::tensor(2.5F).squeeze()}};
}

TEST(SafetensorsTest, ReadsWhatItWrote) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/x.safetensors";
  const auto tensors = oneOfEachType();
  models::writeSafetensors(path, tensors, {{"format", "pt"}, {"slots", "64"}});
  const SafetensorsFile file = SafetensorsFile::open(path);
  EXPECT_EQ(file.metadata().at("slots"), "64");
  ASSERT_EQ(file.tensors().size(), tensors.size());
  for (const auto& [name, values] : tensors) {
    const at::Tensor read = file.read(name);
    EXPECT_EQ(read.scalar_type(), values.scalar_type()) << name;
    EXPECT_TRUE(at::equal(read, values)) << name;
  }
  EXPECT_THROW(file.read("absent"), ModelError);
}

TEST(SafetensorsTest, WritesTheSameBytesAndNothingElse) {
  const TemporaryFolder folder;
  const std::string first = folder.path() + "/a.safetensors", second = folder.path() + "/b.safetensors";
  models::writeSafetensors(first, oneOfEachType(), {{"b", "2"}, {"a", "1"}});
  models::writeSafetensors(second, oneOfEachType(), {{"a", "1"}, {"b", "2"}});
  EXPECT_EQ(contentOf(first), contentOf(second));
  models::writeSafetensors(second, {{"other", at::ones({1})}});
  EXPECT_EQ(SafetensorsFile::open(second).tensors().size(), 1u);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2);
}

TEST(SafetensorsTest, AlignsEveryTensorToItsType) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/x.safetensors";
  models::writeSafetensors(path,
                           {{"a", at::ones({3}, at::kByte)}, {"b", at::ones({3}, at::kHalf)}, {"c", at::ones(3)}});
  const SafetensorsFile file = SafetensorsFile::open(path);
  for (const auto& [name, entry] : file.tensors()) EXPECT_EQ(entry.offset % (entry.bytes / 3), 0u) << name;
}

TEST(SafetensorsTest, LeavesTheOldFileWhenItCannotWrite) {
  const TemporaryFolder folder;
  EXPECT_THROW(models::writeSafetensors(folder.path() + "/no/x.safetensors", oneOfEachType()), ModelError);
  const std::string path = folder.write("x.safetensors", "old");
  EXPECT_THROW(models::writeSafetensors(path, {{"d", at::ones({1}, at::kDouble)}}), ModelError);
  EXPECT_EQ(contentOf(path), "old");
}

TEST(SafetensorsTest, RefusesAFileCutAnywhereOrGrown) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/x.safetensors";
  models::writeSafetensors(path, {{"a", at::ones({3})}, {"b", at::ones({2}, at::kHalf)}});
  const std::string bytes = contentOf(path);
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_THROW(SafetensorsFile::open(folder.write("cut", bytes.substr(0, length))), ModelError) << length;
  }
  EXPECT_THROW(SafetensorsFile::open(folder.write("grown", bytes + '\0')), ModelError);
}

TEST(SafetensorsTest, NamesForeignFormats) {
  const TemporaryFolder folder;
  const std::pair<std::string, std::string> cases[] = {
      {"version https://git-lfs.github.com/spec/v1\noid sha256:0", "Git LFS pointer"},
      {std::string("PK\x03\x04") + std::string(40, '\0'), "ZIP archive"},
      {"\x80\x02}q" + std::string(40, 'x'), "pickle"}};
  for (const auto& [bytes, name] : cases) {
    try {
      SafetensorsFile::open(folder.write("x", bytes));
      FAIL() << name;
    } catch (const ModelError& error) {
      EXPECT_NE(std::string(error.what()).find(name), std::string::npos) << error.what();
    }
  }
}

TEST(SafetensorsTest, ReadsAHeaderWhoseLengthLooksLikeAnotherFormat) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/x.safetensors";
  bool wasLikePickle = false;
  for (std::size_t note = 480; note < 640; note += 8) {
    models::writeSafetensors(path, {{"a", at::ones({3})}}, {{"note", std::string(note, 'n')}});
    wasLikePickle = wasLikePickle || contentOf(path).starts_with("\x80\x02");
    EXPECT_NO_THROW(SafetensorsFile::open(path)) << note;
  }
  EXPECT_TRUE(wasLikePickle);
}

struct Damage {
  const char* name;
  std::string header;
  std::size_t dataBytes;
};

void PrintTo(const Damage& damage, std::ostream* out) { *out << damage.name; }

class DamagedSafetensorsTest : public testing::TestWithParam<Damage> {};

TEST_P(DamagedSafetensorsTest, IsRefused) {
  const auto& [name, header, dataBytes] = GetParam();
  const TemporaryFolder folder;
  const std::string bytes = raw<std::uint64_t>(header.size()) + header + std::string(dataBytes, '\0');
  EXPECT_THROW(SafetensorsFile::open(folder.write("x.safetensors", bytes)), ModelError);
}

std::string tensor(const std::string& entry) { return R"({"t":)" + entry + "}"; }

const Damage kDamages[] = {
    {"EmptyHeader", "", 0},
    {"LeadingSpace", R"( {"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4},
    {"NoJson", "{not json}", 0},
    {"Array", "[]", 0},
    {"NotUtf8", "{\"\xff\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 4},
    {"TooDeep", tensor(R"({"dtype":"F32","shape":[[[[1]]]],"data_offsets":[0,4]})"), 4},
    {"DuplicateTensor",
     R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
     4},
    {"DuplicateField", tensor(R"({"dtype":"F32","dtype":"F16","shape":[1],"data_offsets":[0,4]})"), 4},
    {"MetadataNumber", R"({"__metadata__":{"a":1}})", 0},
    {"MetadataText", R"({"__metadata__":"a"})", 0},
    {"UnknownType", tensor(R"({"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]})"), 4},
    {"TypeNumber", tensor(R"({"dtype":4,"shape":[1],"data_offsets":[0,4]})"), 4},
    {"NegativeExtent", tensor(R"({"dtype":"F32","shape":[-1],"data_offsets":[0,4]})"), 4},
    {"FractionalExtent", tensor(R"({"dtype":"F32","shape":[1.0],"data_offsets":[0,4]})"), 4},
    {"OverflowingShape", tensor(R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]})"), 0},
    {"HugeExtent", tensor(R"({"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,4]})"), 4},
    {"WrongSize", tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,4]})"), 4},
    {"EndBeforeBegin", tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[4,0]})"), 4},
    {"BeyondTheFile", tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})"), 4},
    {"NegativeOffset", tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[-4,0]})"), 4},
    {"ThreeOffsets", tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4,4]})"), 4},
    {"Hole", tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[4,8]})"), 8},
    {"Rest", tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})"), 8},
    {"Overlap",
     R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
     12},
    {"MissingField", tensor(R"({"dtype":"F32","shape":[1]})"), 4},
    {"ExtraField", tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":0})"), 4},
};

INSTANTIATE_TEST_SUITE_P(Damages, DamagedSafetensorsTest, testing::ValuesIn(kDamages),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(SafetensorsTest, AcceptsWhatTheDamagesStartFrom) {
  const TemporaryFolder folder;
  const std::string header = tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})");
  const std::string bytes = raw<std::uint64_t>(header.size()) + header + raw(1.5F);
  EXPECT_EQ(SafetensorsFile::open(folder.write("x", bytes)).read("t").item<float>(), 1.5F);
}

TEST(SafetensorsTest, RefusesHugeHeaderLengths) {
  const TemporaryFolder folder;
  for (const std::uint64_t length : {std::uint64_t{17} << 20, std::uint64_t{1} << 63, ~std::uint64_t{0}}) {
    EXPECT_THROW(SafetensorsFile::open(folder.write("x", raw(length) + "{}")), ModelError);
  }
}

TEST(SafetensorsTest, RefusesNumbersThatAreNotFinite) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/x.safetensors";
  models::writeSafetensors(path, {{"bad", at::full({2}, std::numeric_limits<float>::quiet_NaN(), at::kHalf)}});
  EXPECT_THROW(SafetensorsFile::open(path).read("bad"), ModelError);
}

}  // namespace
