// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first 30 pages of a 419-page annual report, read with the default model. The report is not part of the repository.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "core/answering/asked_document.h"
#include "core/ingest/source.h"
#include "tests/support/default_model.h"

namespace {

using namespace core;

constexpr const char* kFiling =
    LATTE_SOURCE_DIR "/../shared/data/dev/pdf/long/financebench__pdfs_KRAFTHEINZ_2018_10K.pdf";
constexpr int kPages = 30;

/// The beginning of another source.
class FirstUnits : public Source {
 public:
  FirstUnits(Source& whole, int units) : whole_(whole), left_(units), units_(units) {}
  const DocumentInfo& info() const override { return whole_.info(); }
  int units() const override { return units_; }
  void seek(int index) override {
    left_ = units_ - index;
    whole_.seek(index);
  }
  Coverage coverage() const override { return whole_.coverage(); }
  std::optional<SourceUnit> next(std::stop_token stop) override {
    return left_-- > 0 ? whole_.next(stop) : std::nullopt;
  }

 private:
  Source& whole_;
  int left_, units_;
};

class LongFilingTest : public DefaultModelTest {
 protected:
  void SetUp() override {
    DefaultModelTest::SetUp();
    if (!IsSkipped() && !std::filesystem::exists(kFiling)) GTEST_SKIP() << "there is no " << kFiling;
  }
};

TEST_F(LongFilingTest, ThirtyPagesAreCoveredKeptSmallAndFoundIn) {
  const TemporaryFolder folder;
  auto library = openLibrary(folder);
  const auto whole = openSource(kFiling, {"", LATTE_BIN_DIR "/docworker"});
  FirstUnits source(*whole, kPages);
  const auto report = Reader(model(), library).read(source, {}, {});
  EXPECT_EQ(report.coverage.pages, kPages);
  EXPECT_EQ(report.coverage.pagesWithText, kPages);
  EXPECT_GT(report.tokens, 20000);
  EXPECT_LT(report.stateBytes, 24'000'000);
  const AskedDocument document(model(), library, readingOf(library, report));
  const auto found = [&](const std::string& question, int page) {
    const auto best = document.best(question, 3);
    return std::any_of(best.begin(), best.end(), [&](const auto& one) {
      return std::get<PageAnchor>(one.passage.anchor).firstPage == page - 1;
    });
  };
  EXPECT_TRUE(found("Where are the headquarters?", 27));
  EXPECT_TRUE(found("Are the trademarks material to the business?", 9));
}

}  // namespace
