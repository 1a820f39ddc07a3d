// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_estimate.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/reading/passage_stream.h"

namespace core {
namespace {

/// A page is read with the two on either side: pages in a row cost less than the same number far apart.
constexpr std::size_t kPageRuns = 8, kPagesInRun = 4;
constexpr std::size_t kAllPages = 64;  ///< of so few all are read, which takes no longer
constexpr std::size_t kSampledPassages = 64;
constexpr std::size_t kTokenBytes = 4;            ///< good enough to gather turns into passages
constexpr std::uint64_t kTellingTokens = 2'000;   ///< a shorter reading is mostly beginning
constexpr std::uint64_t kEnoughTokens = 200'000;  ///< older readings say less about this machine as it is now

/// The middle of each of `samples` equal parts of `whole`.
std::size_t sampleAt(std::size_t sample, std::size_t samples, std::size_t whole) {
  return (2 * sample + 1) * whole / (2 * samples);
}

std::uint64_t scaled(std::size_t tokens, std::size_t whole, std::size_t sampled) {
  return sampled == 0 ? 0 : static_cast<std::uint64_t>(std::llround(1.0 * tokens * whole / sampled));
}

/// Of the next `pages` pages.
std::size_t tokensAhead(Source& source, std::size_t pages, const TokenCount& count, const std::stop_token& stop) {
  std::size_t tokens = 0;
  for (std::size_t i = 0; i < pages; ++i)
    if (const auto unit = source.next(stop)) tokens += count(std::get<Page>(*unit).text);
  return tokens;
}

std::uint64_t pageTokens(Source& source, const TokenCount& count, const std::stop_token& stop) {
  const auto pages = static_cast<std::size_t>(source.units());
  if (pages <= kAllPages) return tokensAhead(source, pages, count, stop);
  std::size_t tokens = 0;
  for (std::size_t run = 0; run < kPageRuns; ++run) {
    source.seek(static_cast<int>(sampleAt(run, kPageRuns, pages) - kPagesInRun / 2));
    tokens += tokensAhead(source, kPagesInRun, count, stop);
  }
  return scaled(tokens, pages, kPageRuns * kPagesInRun);
}

std::vector<std::size_t> roughTokenEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t end = kTokenBytes; end < text.size(); end += kTokenBytes) ends.push_back(end);
  if (!text.empty()) ends.push_back(text.size());
  return ends;
}

/// Of passages as they will be read, with the names of speakers in them.
std::uint64_t textTokens(Source& source, const TokenCount& count, const std::stop_token& stop) {
  std::vector<std::string> texts;
  std::size_t bytes = 0, sampledBytes = 0, tokens = 0;
  PassageStream stream(source, roughTokenEnds, 0, 0);
  while (auto passages = stream.next(stop))
    for (auto& passage : *passages) {
      bytes += passage.text.size();
      texts.push_back(std::move(passage.text));
    }
  const auto samples = std::min(texts.size(), kSampledPassages);
  for (std::size_t i = 0; i < samples; ++i) {
    const auto& text = texts[sampleAt(i, samples, texts.size())];
    sampledBytes += text.size();
    tokens += count(text);
  }
  return scaled(tokens, bytes, sampledBytes);
}

}  // namespace

std::uint64_t estimatedTokens(Source& source, const TokenCount& count, std::stop_token stop) {
  const bool isPdf = source.info().kind == DocumentKind::Pdf;
  const auto tokens = isPdf ? pageTokens(source, count, stop) : textTokens(source, count, stop);
  source.seek(0);
  return tokens;
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
