// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "app/citation.h"
#include "app/text.h"
#include "core/error.h"
#include "core/ingest/source.h"

namespace app {
namespace {

constexpr std::uint64_t kLongTokens = 20'000;
constexpr std::uint64_t kShortBytes = 20'000;  ///< no file of so few holds that much, not even a packed one
constexpr int kFewPages = 12;

/// An estimate is worth no more than two digits.
std::string roughly(double number) {
  const double scale = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(number, 1.0))) - 1));
  return grouped(static_cast<std::uint64_t>(std::llround(std::round(number / scale) * scale)));
}

std::string roughTime(double seconds) {
  if (seconds < 90) return fmt::format("{} s", roughly(seconds));
  if (seconds < 90 * 60) return fmt::format("{} min", roughly(seconds / 60));
  return fmt::format("{:.1f} h", seconds / 3600);
}

}  // namespace

std::string estimateText(std::uint64_t tokens, std::optional<double> tokensPerSecond) {
  const auto all = static_cast<double>(tokens);
  std::string text = fmt::format("about {} tokens", roughly(all));
  if (tokensPerSecond)
    text += fmt::format(", about {} at {} tokens/s", roughTime(all / *tokensPerSecond), roughly(*tokensPerSecond));
  return text;
}

bool isLong(std::uint64_t tokens) { return tokens >= kLongTokens; }

void announceReading(const Session& session, core::Engine& engine, const std::string& file,
                     const std::string& password) try {
  std::error_code none;
  if (session.quiet || !std::filesystem::is_regular_file(file, none)) return;
  if (std::filesystem::file_size(file, none) < kShortBytes || engine.isRead(file)) return;
  const auto source = core::openSource(file, {password, session.engine.workerPath}, session.stop);
  if (source->info().kind == core::DocumentKind::Pdf && source->units() <= kFewPages) return;
  const core::ReadingEstimate estimate = engine.estimate(*source, session.stop);
  if (!isLong(estimate.tokens)) return;
  fmt::print(stderr, "{}: {}{}\n", fileName(file), estimateText(estimate.tokens, estimate.tokensPerSecond),
             estimate.begun ? " to go on with" : "");
} catch (const core::Error&) {
}

}  // namespace app
