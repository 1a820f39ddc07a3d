// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reading_state.h"

#include <gtest/gtest.h>

#include "models/error.h"
#include "models/files/sha256.h"
#include "tests/support/tiny_model.h"

namespace {

using models::loadState;
using models::ModelError;
using models::saveState;

constexpr std::size_t kDigest = 64, kStep = 97;

std::string savedState() {
  const auto model = tinyModel(at::kBFloat16);
  auto state = model.initialState();
  model.absorb(tinyText(100), tinyPassages(100, 30, 5), state, {});
  return saveState(state, "model");
}

/// The bytes with a checksum that fits them.
std::string sealed(const std::string& body) { return body + models::sha256(body); }

TEST(ReadingStateTest, IsReadBackByteForByte) {
  const auto bytes = savedState();
  EXPECT_EQ(saveState(loadState(bytes, "model"), "model"), bytes);
}

TEST(ReadingStateTest, IsRefusedForAnotherModel) {
  const auto bytes = savedState();
  for (const char* other : {"", "mode", "model ", "another"}) {
    try {
      loadState(bytes, other);
      FAIL() << "a state of another model was read";
    } catch (const ModelError& error) {
      EXPECT_NE(std::string(error.what()).find("read the document again"), std::string::npos);
    }
  }
}

TEST(ReadingStateTest, IsRefusedWhenCut) {
  const auto bytes = savedState();
  for (std::size_t length = 0; length < bytes.size(); length += kStep)
    ASSERT_THROW(loadState(bytes.substr(0, length), "model"), ModelError) << length;
  EXPECT_THROW(loadState(bytes.substr(0, bytes.size() - 1), "model"), ModelError);
}

TEST(ReadingStateTest, IsRefusedWhenAByteIsDamaged) {
  const auto bytes = savedState();
  for (std::size_t at = 0; at < bytes.size(); at += kStep) {
    auto damaged = bytes;
    damaged[at] ^= 0x10;
    ASSERT_THROW(loadState(damaged, "model"), ModelError) << at;
  }
}

TEST(ReadingStateTest, IsRefusedWhenCutUnderAFittingChecksum) {
  const auto bytes = savedState();
  for (std::size_t length = 0; length + kDigest < bytes.size(); length += kStep)
    ASSERT_THROW(loadState(sealed(bytes.substr(0, length)), "model"), ModelError) << length;
}

TEST(ReadingStateTest, IsReadOrRefusedWhenDamagedUnderAFittingChecksum) {
  const auto bytes = savedState();
  const auto body = bytes.substr(0, bytes.size() - kDigest);
  std::size_t refused = 0;
  for (std::size_t at = 0; at < body.size(); at += at < 1000 ? 1 : kStep) {
    auto damaged = body;
    damaged[at] ^= 0x80;
    try {
      loadState(sealed(damaged), "model");
    } catch (const ModelError&) {
      ++refused;
    }
  }
  EXPECT_GT(refused, 0u);
}

}  // namespace
