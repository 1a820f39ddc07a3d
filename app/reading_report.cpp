// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/citation.h"
#include "app/report.h"
#include "app/text.h"
#include "core/exporting/json_values.h"

namespace app {

Json readingJson(const core::ReadReport& report, const PageLabels& labels) {
  Json json = documentJson(report.document);
  json.update({{"tokens", report.tokens},
               {"passages", report.passages},
               {"coverage", coverageJson(report.coverage, labels)},
               {"seconds", core::rounded(report.seconds)},
               {"tokens_per_second", core::rounded(report.tokensPerSecond)},
               {"state_bytes", report.stateBytes},
               {"cached", report.cached}});
  return json;
}

void printReading(const core::ReadReport& report, const PageLabels& labels) {
  const std::string title = plainText(report.document.title), name = fileName(report.document.path);
  fmt::print("{}{}\n", name, title.empty() ? "" : "  " + title);
  fmt::print("  {}\n", coverageText(report.document, report.coverage, labels));
  fmt::print("  {} tokens in {} passages; {}{} at {} tokens/s; state {}\n", grouped(report.tokens),
             grouped(static_cast<std::uint64_t>(report.passages)), report.cached ? "read before, in " : "",
             durationText(report.seconds),
             grouped(static_cast<std::uint64_t>(std::llround(std::max(report.tokensPerSecond, 0.0)))),
             bytesText(report.stateBytes));
}

}  // namespace app
