// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/blob.h"

#include <gtest/gtest.h>

#include <cstring>

#include "tests/support/library_samples.h"

using namespace core;
using test::noise;

TEST(BlobTest, GivesBackWhatWasPackedAndSavesSpace) {
  const Bytes random = noise(5000, 1), even(100'000, std::byte{7}), none;
  for (const Bytes& raw : {random, even, none}) {
    EXPECT_EQ(decodeBlob(BlobKind::State, encodeBlob(BlobKind::State, raw)), raw);
  }
  EXPECT_EQ(encodeBlob(BlobKind::State, random).size(), random.size() + kBlobHeaderBytes);
  EXPECT_LT(encodeBlob(BlobKind::State, even).size(), 1000u);
}

TEST(BlobTest, RefusesEveryChangedByteEveryCutAndTheWrongKind) {
  for (const Bytes& raw : {noise(40, 1), Bytes(4000, std::byte{7})}) {
    const Bytes whole = encodeBlob(BlobKind::Evidence, raw);
    EXPECT_FALSE(decodeBlob(BlobKind::Masses, whole));
    for (std::size_t i = 0; i < whole.size(); ++i) {
      Bytes changed = whole;
      changed[i] ^= std::byte{0x10};
      const auto decoded = decodeBlob(BlobKind::Evidence, changed);
      EXPECT_TRUE(!decoded || *decoded == raw) << "byte " << i;
      EXPECT_FALSE(decodeBlob(BlobKind::Evidence, std::span(whole).first(i))) << "cut at " << i;
    }
    Bytes longer = whole;
    longer.push_back(std::byte{0});
    EXPECT_FALSE(decodeBlob(BlobKind::Evidence, longer));
  }
}

TEST(BlobTest, RefusesASizeBeyondItsKindWithoutAllocatingIt) {
  Bytes blob = encodeBlob(BlobKind::Evidence, noise(40, 1));
  const std::uint64_t huge = std::uint64_t{1} << 60;
  std::memcpy(blob.data() + 8, &huge, sizeof huge);
  EXPECT_FALSE(decodeBlob(BlobKind::Evidence, blob));
}
