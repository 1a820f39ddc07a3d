// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/ingest/source.h"

/// Documents made in a test: the same on every call and machine.
namespace fake {

/// Plain sentences of a small vocabulary, about `words` words, with a paragraph now and then.
inline std::string prose(int words, std::uint64_t seed) {
  static const char* const kWords[] = {"the",  "keeper",  "of",      "harbour", "lamp",  "wrote",  "a",     "letter",
                                       "and",  "storm",   "seventy", "boats",   "café",  "island", "north", "winter",
                                       "rope", "granite", "found",   "Åsne",    "light", "never",  "over",  "bread"};
  std::string text;
  for (int i = 1; i <= words; ++i) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    text += kWords[(seed >> 33) % std::size(kWords)];
    text += i % 60 == 0 ? ".\n\n" : i % 12 == 0 ? ".\n" : i % 30 == 0 ? "… " : " ";
  }
  return text;
}

inline core::Page page(int index, std::string text) {
  core::Page page;
  page.index = index;
  page.label = std::to_string(index + 1);
  page.verdict = text.empty() ? core::PageVerdict::Empty : core::PageVerdict::Text;
  page.text = std::move(text);
  return page;
}

/// A source of units that were made beforehand. With `failAt`, the unit of that index cannot be read.
class Source : public core::Source {
 public:
  Source(core::DocumentKind kind, std::vector<core::SourceUnit> units, int failAt = -1)
      : units_(std::move(units)), failAt_(failAt) {
    info_.contentHash = "fake" + std::to_string(units_.size());
    info_.path = "/fake/document";
    info_.kind = kind;
    if (kind == core::DocumentKind::Pdf) info_.pages = static_cast<int>(units_.size());
  }

  const core::DocumentInfo& info() const override { return info_; }
  int units() const override { return static_cast<int>(units_.size()); }
  void seek(int index) override {
    next_ = index;
    coverage_ = {};
  }
  core::Coverage coverage() const override { return coverage_; }
  std::optional<core::SourceUnit> next(std::stop_token stop) override {
    if (stop.stop_requested()) throw core::Error(core::Failure::Interrupted, "stopped");
    if (next_ == failAt_) throw core::Error(core::Failure::Failed, "the disk was pulled out");
    if (next_ >= units()) return std::nullopt;
    const auto& unit = units_[next_++];
    const auto* turn = std::get_if<core::Turn>(&unit);
    ++coverage_.pages;
    if (turn ? turn->text.empty() : std::get<core::Page>(unit).text.empty())
      coverage_.skipped.push_back({next_ - 1, core::PageVerdict::Empty, "nothing there"});
    else
      ++coverage_.pagesWithText;
    return unit;
  }

 private:
  core::DocumentInfo info_;
  std::vector<core::SourceUnit> units_;
  int failAt_, next_ = 0;
  core::Coverage coverage_;
};

/// Pages of unequal length, about `words` words each, the third of every five empty.
inline std::vector<core::SourceUnit> pages(int count, int words) {
  std::vector<core::SourceUnit> units;
  for (int i = 0; i < count; ++i) units.push_back(page(i, i % 5 == 2 ? "" : prose(words + i * 7, 100 + i)));
  return units;
}

/// Turns of three speakers, short, long, very long and empty ones.
inline std::vector<core::SourceUnit> turns(int count) {
  static const int kWords[] = {9, 30, 4, 0, 61, 12, 3, 250, 17, 44, 1};
  std::vector<core::SourceUnit> units;
  for (int i = 0; i < count; ++i) {
    core::Turn turn{i * 1000, i * 1000 + 900,
                    i % 4 == 1  ? ""
                    : i % 7 < 4 ? "Ada"
                                : "Ben",
                    prose(kWords[i % 11], 500 + i), i + 1};
    units.push_back(std::move(turn));
  }
  return units;
}

}  // namespace fake
