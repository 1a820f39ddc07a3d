// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/error.h"
#include "core/ingest/source.h"

namespace {

using namespace core;
namespace fs = std::filesystem;

const fs::path kData = fs::path(LATTE_SOURCE_DIR) / "../shared/data/dev";
const OpenOptions kOptions{"", LATTE_BIN_DIR "/docworker"};

std::vector<fs::path> filesIn(const fs::path& folder) {
  std::vector<fs::path> files;
  if (fs::exists(folder))
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::size_t countCues(const fs::path& file) {
  std::ifstream in(file);
  std::size_t cues = 0;
  for (std::string line; std::getline(in, line);) cues += line.find("-->") != std::string::npos;
  return cues;
}

// Reads to the end; every unit must be accounted for.
Coverage readAll(Source& source) {
  int units = 0;
  while (source.next({})) ++units;
  const Coverage coverage = source.coverage();
  EXPECT_EQ(units, source.units());
  EXPECT_EQ(coverage.pages, units);
  EXPECT_EQ(coverage.pagesWithText + static_cast<int>(coverage.skipped.size()), units);
  return coverage;
}

class SharedDocumentsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(kData)) GTEST_SKIP() << "no document collection beside the repository";
  }
};

TEST_F(SharedDocumentsTest, EveryCueOfEveryVttCounts) {
  for (const fs::path& file : filesIn(kData / "transcripts")) {
    if (file.extension() != ".vtt") continue;
    const auto source = openSource(file);
    EXPECT_EQ(source->info().kind, DocumentKind::Transcript) << file;
    EXPECT_EQ(static_cast<std::size_t>(readAll(*source).pages), countCues(file)) << file;
  }
}

TEST_F(SharedDocumentsTest, EveryTranscriptReads) {
  for (const fs::path& file : filesIn(kData / "transcripts")) {
    if (file.extension() == ".json") continue;
    EXPECT_GT(readAll(*openSource(file)).pagesWithText, 0) << file;
  }
}

TEST_F(SharedDocumentsTest, EveryPdfReadsOrFailsWithOneSentence) {
  for (const char* kind : {"multicolumn", "scanned", "rtl", "cjk", "forms", "misc", "encrypted"}) {
    for (const fs::path& file : filesIn(kData / "pdf" / kind)) {
      try {
        const auto source = openSource(file, kOptions);
        const Coverage coverage = readAll(*source);
        for (const auto& page : coverage.skipped) EXPECT_EQ(page.verdict, PageVerdict::Empty) << file << page.reason;
        EXPECT_TRUE(std::string(kind) != "scanned" || noTextSentence(source->info(), coverage)) << file;
      } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::NeedsPassword) << error.what();
        EXPECT_STREQ(kind, "encrypted");
      }
    }
  }
}

TEST_F(SharedDocumentsTest, DamagedPdfsCostNothingButThemselves) {
  for (const fs::path& file : filesIn(kData / "pdf" / "broken")) {
    const std::string name = file.filename();
    if (name.find("69977a") != name.npos || name.find("unnamed-field") != name.npos) continue;  // run into time limits
    try {
      readAll(*openSource(file, kOptions));
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find(name), std::string::npos);
    }
  }
}

// The manifest's seventh field is "password (remark)" or "user / owner".
TEST_F(SharedDocumentsTest, PasswordsOpenEncryptedPdfs) {
  std::ifstream manifest(kData / "pdf" / "MANIFEST.csv");
  int opened = 0;
  for (std::string line; std::getline(manifest, line);) {
    for (const auto& [name, password] :
         {std::pair{"arturt__encrypted.pdf", "kanbanery"}, std::pair{"r3-user-password.pdf", "asdfzxcv"},
          std::pair{"r6-user-password.pdf", "asdfzxcv"}, std::pair{"enc-R3,V2,U=view,O=master.pdf", "view"}}) {
      if (line.find(name) == line.npos || line.find(password) == line.npos) continue;
      const bool quoted = line.front() == '"';
      const std::string file = line.substr(quoted, line.find(quoted ? "\"," : ",") - quoted);
      const fs::path path = kData / "pdf" / file;
      EXPECT_GT(readAll(*openSource(path, {password, kOptions.workerPath})).pages, 0) << file;
      ++opened;
      if (file.find("r6") != file.npos) continue;  // has an empty user password as well
      try {
        openSource(path, {"wrong", kOptions.workerPath});
        ADD_FAILURE() << file << " opened with a wrong password";
      } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::NeedsPassword);
      }
    }
  }
  EXPECT_EQ(opened, 4);
}

}  // namespace
