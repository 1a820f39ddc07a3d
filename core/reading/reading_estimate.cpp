// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_estimate.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr double kAsciiBytesPerToken = 4.2, kOtherBytesPerToken = 1.7;
constexpr int kSampledPages = 6;
constexpr std::uint64_t kTellingTokens = 2'000;   ///< a shorter reading is mostly beginning
constexpr std::uint64_t kEnoughTokens = 200'000;  ///< older readings say less about this machine as it is now

std::string_view textOf(const SourceUnit& unit) {
  return std::visit([](const auto& one) { return std::string_view(one.text); }, unit);
}

}  // namespace

double estimatedTokens(std::string_view text) {
  const auto ascii = std::count_if(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
  return static_cast<double>(ascii) / kAsciiBytesPerToken +
         static_cast<double>(static_cast<std::ptrdiff_t>(text.size()) - ascii) / kOtherBytesPerToken;
}

std::uint64_t estimatedTokens(Source& source, std::stop_token stop) {
  const int units = source.units();
  const int looks = source.info().kind == DocumentKind::Pdf ? std::min(units, kSampledPages) : units;
  double tokens = 0;
  for (int i = 0; i < looks; ++i) {
    if (looks < units) source.seek(static_cast<int>((i + 0.5) * units / looks));
    const auto unit = source.next(stop);
    if (unit) tokens += estimatedTokens(textOf(*unit));
  }
  source.seek(0);
  return looks == 0 ? 0 : static_cast<std::uint64_t>(std::llround(tokens * units / looks));
}

std::uint64_t tokensReadBefore(const Library& library, const std::string& contentHash,
                               const std::string& modelFingerprint) {
  const auto document = library.findDocument(contentHash);
  std::uint64_t tokens = 0;
  for (const Reading& reading : library.listReadings())
    if (document && reading.document == document->id && reading.modelFingerprint == modelFingerprint)
      tokens = std::max(tokens, reading.tokens);
  return tokens;
}

std::optional<double> measuredRate(const Library& library, const std::string& modelFingerprint) {
  auto readings = library.listReadings();
  std::stable_sort(readings.begin(), readings.end(),
                   [](const Reading& a, const Reading& b) { return a.startedAtMs > b.startedAtMs; });
  std::uint64_t tokens = 0;
  double seconds = 0;
  for (const Reading& reading : readings) {
    if (reading.modelFingerprint != modelFingerprint || reading.tokens < kTellingTokens || reading.seconds <= 0)
      continue;
    tokens += reading.tokens;
    seconds += reading.seconds;
    if (tokens >= kEnoughTokens) break;
  }
  return seconds > 0 ? std::optional(static_cast<double>(tokens) / seconds) : std::nullopt;
}

}  // namespace core
