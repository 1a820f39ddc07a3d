// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/evidence_fit.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "models/conversion/stopped.h"
#include "tests/support/tiny_model.h"

namespace {

constexpr int kPassages = 12, kPassageTokens = 40;

models::QuestionTokens question(std::uint64_t seed) { return {tinyText(12, seed), 4, 9}; }

std::vector<models::CalibrationText> texts() {
  models::CalibrationText text;
  for (int i = 0; i < kPassages; ++i) text.passages.push_back(tinyText(kPassageTokens, 100 + i));
  for (int i = 0; i < 3; ++i) text.questions.push_back({question(50 + i), 3 * i});
  return {text};
}

models::EvidenceFit fit(const models::EvidenceFitOptions& options) {
  return fitEvidence(tinyModel(at::kFloat), texts(), {question(1), question(2)}, options);
}

TEST(EvidenceFitTest, IsTheSameHoweverMuchIsReadAtOnce) {
  models::EvidenceFitOptions options;
  options.heads = 3;
  options.kMeansIterations = 3;
  options.chunkTokens = kPassages * kPassageTokens;
  const auto whole = fit(options);
  for (const std::int64_t tokens : {64, 100}) {
    options.chunkTokens = tokens;
    const auto parts = fit(options);
    EXPECT_EQ(parts.weights.heads, whole.weights.heads);
    for (std::size_t i = 0; i < whole.scores.size(); ++i)
      EXPECT_NEAR(parts.scores[i].reciprocalRank, whole.scores[i].reciprocalRank, 1e-9);
    ASSERT_EQ(parts.weights.groups.size(), whole.weights.groups.size());
    for (std::size_t i = 0; i < whole.weights.groups.size(); ++i) {
      // Axes are known up to their sign: what they agree in is the metric.
      const auto metric = [](const at::Tensor& axes) { return axes.t().mm(axes); };
      EXPECT_LT(relativeError(metric(parts.weights.groups[i].rotation), metric(whole.weights.groups[i].rotation)),
                1e-4);
    }
  }
}

TEST(EvidenceFitTest, TellsHowManyTokensAreDone) {
  models::EvidenceFitOptions options;
  options.kMeansIterations = 1;
  options.chunkTokens = 100;
  std::vector<std::int64_t> seen;
  std::int64_t all = 0;
  options.progress = [&](std::int64_t tokens, std::int64_t of) {
    seen.push_back(tokens);
    all = of;
  };
  fit(options);
  EXPECT_EQ(all, kPassages * kPassageTokens + 5 * 12);
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(seen.front(), 0);
  EXPECT_EQ(seen.back(), all);
  EXPECT_EQ(seen.size(), 1 + 5 + 5u);
}

TEST(EvidenceFitTest, StopsBetweenTwoPieces) {
  std::stop_source stop;
  models::EvidenceFitOptions options;
  options.chunkTokens = 100;
  options.stop = stop.get_token();
  std::int64_t last = 0;
  options.progress = [&](std::int64_t tokens, std::int64_t) {
    last = tokens;
    if (tokens >= 200) stop.request_stop();
  };
  EXPECT_THROW(fit(options), models::Stopped);
  EXPECT_EQ(last, 200);
}

}  // namespace
