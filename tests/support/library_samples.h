// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/library/library.h"

/// What the tests of the library share: a small document read in steps.
namespace test {

/// Bytes no packer can shorten, the same for the same seed.
inline core::Bytes noise(std::size_t size, std::uint64_t seed) {
  core::Bytes bytes(size);
  for (std::byte& byte : bytes) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    byte = static_cast<std::byte>(seed >> 56);
  }
  return bytes;
}

inline core::DocumentInfo sampleInfo(const std::string& hash = "aa11") {
  core::DocumentInfo info;
  info.contentHash = hash;
  info.path = "/books/" + hash + ".pdf";
  info.kind = core::DocumentKind::Pdf;
  info.title = "The Keeper's Book";
  info.pages = 300;
  info.outline = {{0, "Part one", 0}, {1, "Evening", 12}, {1, "Elsewhere", -1}};
  return info;
}

/// Step n of a reading: four passages, their evidence and masses, one page, one checkpoint.
struct Step {
  explicit Step(int n, std::size_t stateBytes = 3000) {
    for (int i = 0; i < 4; ++i) {
      const int index = n * 4 + i;
      const std::string text = "passage " + std::to_string(index) + " of the lighthouse journal";
      passages.push_back({{index, text, core::PageAnchor{n, n, 0, 40}}, static_cast<std::uint64_t>(index) * 128, 128});
      evidence.push_back({index, noise(400, static_cast<std::uint64_t>(index))});
      masses.push_back({index, noise(1100, static_cast<std::uint64_t>(index) + 1000)});
    }
    core::Page page;
    page.index = n;
    page.label = std::to_string(n + 1);
    page.widthPoints = 595.25f;
    page.heightPoints = 842;
    page.text = "The lamp burned.\n";
    page.words = {{0, 3, {72, 72.5f, 90, 84}}, {4, 8, {93, 72.5f, 120.125f, 84}}};
    page.hiddenWords = 2;
    pages.push_back(page);
    checkpoint = {static_cast<std::uint64_t>(n + 1) * 512, static_cast<std::uint64_t>(n) + 1,
                  "{\"step\":" + std::to_string(n) + "}", noise(stateBytes, static_cast<std::uint64_t>(n) + 7)};
  }

  core::Progress progress(bool finished = false) const {
    return {passages, evidence, masses, pages, checkpoint, {300, 299, 2, {{17, core::PageVerdict::Failed, "too slow"}}},
            1.5,      finished};
  }

  std::vector<core::PassageRow> passages;
  std::vector<core::PassageBytes> evidence, masses;
  std::vector<core::Page> pages;
  core::Checkpoint checkpoint;
};

inline core::ReadingId startSample(core::Library& library, const std::string& hash = "aa11") {
  return library.startReading(library.addDocument(sampleInfo(hash)), hash + "/model-1", "model-1");
}

}  // namespace test
