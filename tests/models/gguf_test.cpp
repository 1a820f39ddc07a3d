// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/gguf.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>

#include "models/error.h"
#include "models/files/input_file.h"
#include "models/files/sha256.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/temporary_folder.h"

namespace {

using models::GgufFile;
using models::ModelError;
using Change = std::function<void(GgufBuilder&)>;

constexpr std::uint64_t kHuge = std::numeric_limits<std::uint64_t>::max();

GgufBuilder sound() {
  GgufBuilder file;
  file.text("general.architecture", "llama").number("llama.block_count", 2).real("llama.epsilon", 1e-5F);
  file.texts("tokens", {"a", "b\xc4\xa0"}).numbers("types", {1, -3}).pair("flag", 7, raw<std::uint8_t>(1));
  file.tensor("first", {3, 2}, {1, 2, 3, 4, 5, 6}).tensor("second", {2}, {-1, 0.5F});
  return file;
}

GgufFile opened(const std::string& bytes) {
  const TemporaryFolder folder;
  return GgufFile::open(folder.write("model.gguf", bytes));
}

TEST(GgufTest, ReadsMetadataOfEveryKind) {
  const GgufFile file = opened(sound().build());
  EXPECT_EQ(file.require<std::string>("general.architecture"), "llama");
  EXPECT_EQ(file.require<std::int64_t>("llama.block_count"), 2);
  EXPECT_FLOAT_EQ(file.require<double>("llama.epsilon"), 1e-5F);
  EXPECT_TRUE(file.require<bool>("flag"));
  EXPECT_EQ(file.require<std::vector<std::string>>("tokens"), (std::vector<std::string>{"a", "b\xc4\xa0"}));
  EXPECT_EQ(file.require<std::vector<std::int64_t>>("types"), (std::vector<std::int64_t>{1, -3}));
  EXPECT_EQ(file.find<double>("absent"), nullptr);
  EXPECT_THROW(file.require<double>("absent"), ModelError);
  EXPECT_THROW(file.require<double>("llama.block_count"), ModelError);
}

TEST(GgufTest, ReadsTensorsRowMajor) {
  const GgufFile file = opened(sound().build());
  ASSERT_EQ(file.tensors().size(), 2u);
  EXPECT_EQ(file.tensors()[0].shape, (std::vector<std::int64_t>{2, 3}));
  const at::Tensor expected = at::arange(1, 7, at::kFloat).view({2, 3});
  EXPECT_TRUE(at::equal(file.read("first"), expected));
  EXPECT_THROW(file.read("third"), ModelError);
}

TEST(GgufTest, ReadsVersionTwoAndOtherAlignments) {
  GgufBuilder file = sound();
  file.version = 2;
  file.alignment = 64;
  file.number("general.alignment", 64);
  EXPECT_FLOAT_EQ(opened(file.build()).read("second")[1].item<float>(), 0.5F);
}

TEST(GgufTest, DequantisesEveryTypeLikeTheReference) {
  const GgufFile file = GgufFile::open(LATTE_SOURCE_DIR "/tests/golden/quants.gguf");
  ASSERT_EQ(file.tensors().size(), 22u);
  for (const models::GgufTensor& tensor : file.tensors()) {
    if (tensor.name.starts_with("expected.")) continue;
    const at::Tensor expected = file.read("expected." + tensor.name);
    const at::Tensor values = file.read(tensor.name);
    EXPECT_GT(expected.abs().max().item<float>(), 0.1F) << tensor.name;
    EXPECT_LE((values - expected).abs().max().item<float>(), 1e-6F * expected.abs().max().item<float>()) << tensor.name;
  }
}

TEST(GgufTest, FingerprintIsTheFilesSha256) {
  const std::string bytes = sound().build();
  EXPECT_EQ(opened(bytes).fingerprint(), models::sha256(bytes));
  EXPECT_EQ(models::sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(GgufTest, RefusesAFileCutAnywhere) {
  const std::string bytes = sound().build();
  const std::size_t needed = bytes.size() - 24;  // the last tensor's two floats fill 8 of its 32 padded bytes
  EXPECT_NO_THROW(opened(bytes.substr(0, needed)));
  const TemporaryFolder folder;
  for (std::size_t length = 0; length < needed; ++length) {
    EXPECT_THROW(GgufFile::open(folder.write("cut.gguf", bytes.substr(0, length))), ModelError) << length;
  }
}

TEST(GgufTest, NeverCrashesOnAnyChangedByte) {
  const std::string bytes = sound().build();
  const TemporaryFolder folder;
  int refused = 0;
  for (std::size_t at = 0; at < bytes.size() - 64; ++at) {
    for (const char value : {'\x00', '\x01', '\x7f', '\xff'}) {
      std::string changed = bytes;
      changed[at] = value;
      try {
        const GgufFile file = GgufFile::open(folder.write("changed.gguf", changed));
        for (const auto& tensor : file.tensors()) file.read(tensor.name);
      } catch (const ModelError&) {
        ++refused;
      }
    }
  }
  EXPECT_GT(refused, 100);
}

TEST(GgufTest, RefusesWhatIsNoRegularFile) {
  const TemporaryFolder folder;
  EXPECT_THROW(GgufFile::open(folder.path()), ModelError);
  EXPECT_THROW(GgufFile::open(folder.path() + "/absent.gguf"), ModelError);
}

TEST(GgufTest, NamesForeignFormats) {
  const TemporaryFolder folder;
  try {
    GgufFile::open(folder.write("model.gguf", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n"));
    FAIL();
  } catch (const ModelError& error) {
    EXPECT_NE(std::string(error.what()).find("Git LFS pointer"), std::string::npos);
  }
}

struct Damage {
  const char* name;
  Change apply;
};

class DamagedGgufTest : public testing::TestWithParam<Damage> {};

TEST_P(DamagedGgufTest, IsRefusedWithTheFilesName) {
  GgufBuilder file = sound();
  GetParam().apply(file);
  const TemporaryFolder folder;
  const std::string path = folder.write("damaged.gguf", file.build());
  try {
    const GgufFile opened = GgufFile::open(path);
    for (const auto& tensor : opened.tensors()) opened.read(tensor.name);
    FAIL() << "accepted";
  } catch (const ModelError& error) {
    EXPECT_NE(std::string(error.what()).find(path), std::string::npos) << error.what();
  }
}

const Damage kDamages[] = {
    {"Magic", [](GgufBuilder& f) { f.magic = "GGUX"; }},
    {"VersionOne", [](GgufBuilder& f) { f.version = 1; }},
    {"VersionFour", [](GgufBuilder& f) { f.version = 4; }},
    {"BigEndian", [](GgufBuilder& f) { f.version = 0x03000000; }},
    {"HugeTensorCount", [](GgufBuilder& f) { f.tensorCount = kHuge; }},
    {"TensorCountOneTooMany", [](GgufBuilder& f) { f.tensorCount = 3; }},
    {"HugePairCount", [](GgufBuilder& f) { f.pairCount = kHuge; }},
    {"NegativePairCount", [](GgufBuilder& f) { f.pairCount = 1ULL << 63; }},
    {"TooManyPairs",
     [](GgufBuilder& f) {
       for (int i = 0; i < 4097; ++i) f.number("key" + std::to_string(i), 0);
     }},
    {"DuplicateKey", [](GgufBuilder& f) { f.number("llama.block_count", 3); }},
    {"EmptyKey", [](GgufBuilder& f) { f.number("", 3); }},
    {"KeyWithNewline", [](GgufBuilder& f) { f.number("a\nb", 3); }},
    {"LongKey", [](GgufBuilder& f) { f.number(std::string(257, 'k'), 3); }},
    {"UnknownValueType", [](GgufBuilder& f) { f.pair("k", 13, raw<std::uint64_t>(0)); }},
    {"BoolOfTwo", [](GgufBuilder& f) { f.pair("k", 7, raw<std::uint8_t>(2)); }},
    {"NumberBeyondSigned", [](GgufBuilder& f) { f.pair("k", 10, raw(kHuge)); }},
    {"HugeTextLength", [](GgufBuilder& f) { f.pair("k", 8, raw(kHuge) + "text"); }},
    {"TextOverOneMebibyte", [](GgufBuilder& f) { f.text("k", std::string((1 << 20) + 1, 'x')); }},
    {"TextNotUtf8", [](GgufBuilder& f) { f.text("k", "\xc3\x28"); }},
    {"TextOverlongUtf8", [](GgufBuilder& f) { f.text("k", "\xc0\xaf"); }},
    {"NestedArray", [](GgufBuilder& f) { f.array("k", 9, 1, raw<std::uint32_t>(4) + raw<std::uint64_t>(0)); }},
    {"HugeArrayCount", [](GgufBuilder& f) { f.array("k", 4, kHuge, raw<std::uint32_t>(0)); }},
    {"HugeTextArrayCount", [](GgufBuilder& f) { f.array("k", 8, kHuge / 8, rawText("a")); }},
    {"ArrayOfUnknownType", [](GgufBuilder& f) { f.array("k", 99, 1, raw<std::uint32_t>(0)); }},
    {"AlignmentOfWrongType", [](GgufBuilder& f) { f.pair("general.alignment", 10, raw<std::uint64_t>(32)); }},
    {"AlignmentAsText", [](GgufBuilder& f) { f.text("general.alignment", "32"); }},
    {"AlignmentZero", [](GgufBuilder& f) { f.number("general.alignment", 0); }},
    {"AlignmentNoPowerOfTwo", [](GgufBuilder& f) { f.number("general.alignment", 24); }},
    {"AlignmentTooLarge", [](GgufBuilder& f) { f.number("general.alignment", 1U << 21); }},
    {"DuplicateTensor", [](GgufBuilder& f) { f.tensor("first", {1}, {1}); }},
    {"EmptyTensorName", [](GgufBuilder& f) { f.tensor("", {1}, {1}); }},
    {"NoDimensions", [](GgufBuilder& f) { f.tensor("t", {}, {1}); }},
    {"FiveDimensions",
     [](GgufBuilder& f) {
       f.tensor("t", {1, 1, 1, 1, 1}, {1});
     }},
    {"ZeroExtent",
     [](GgufBuilder& f) {
       f.tensor("t", {4, 0}, {});
     }},
    {"NegativeExtent", [](GgufBuilder& f) { f.tensor("t", {kHuge}, {1}); }},
    {"ExtentsOverflow",
     [](GgufBuilder& f) {
       f.tensor("t", {1ULL << 32, 1ULL << 32}, {1});
     }},
    {"ExtentsWrapToSmall",
     [](GgufBuilder& f) {
       f.tensor("t", {4096, 4096, 1ULL << 20, 1ULL << 20}, {1});
     }},
    {"ExtentsOverflowAsProduct",
     [](GgufBuilder& f) {
       f.tensor("t", {4000, 4000, 4000, 4000}, {1});
     }},
    {"UnknownTensorType", [](GgufBuilder& f) { f.tensors[1].type = 17; }},
    {"HugeTensorType", [](GgufBuilder& f) { f.tensors[1].type = 0xffffffff; }},
    {"RowsOfBrokenBlocks", [](GgufBuilder& f) { f.tensors[0].type = 2; }},
    {"OffsetMisaligned", [](GgufBuilder& f) { f.tensors[1].offset = 33; }},
    {"OffsetOverlaps", [](GgufBuilder& f) { f.tensors[1].offset = 0; }},
    {"OffsetLeavesAHole", [](GgufBuilder& f) { f.tensors[1].offset = 64; }},
    {"OffsetOverflows", [](GgufBuilder& f) { f.tensors[1].offset = kHuge - 31; }},
    {"FirstOffsetNotZero", [](GgufBuilder& f) { f.tensors[0].offset = 32; }},
    {"DataBeyondTheFile", [](GgufBuilder& f) { f.tensors[1].extents = {100}; }},
    {"NotANumber",
     [](GgufBuilder& f) {
       f.tensors[1].data = raw(std::vector<float>{0, std::nanf("")});
     }},
    {"Infinity", [](GgufBuilder& f) { f.tensors[0].data.replace(8, 4, raw(std::numeric_limits<float>::infinity())); }},
    {"InfiniteScale",
     [](GgufBuilder& f) {
       f.tensors.push_back({"q", {32}, 8, raw<std::uint16_t>(0x7c00) + std::string(32, '\x01')});
     }},
};

INSTANTIATE_TEST_SUITE_P(Damages, DamagedGgufTest, testing::ValuesIn(kDamages),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
