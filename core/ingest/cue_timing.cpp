// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cue_timing.h"

#include <algorithm>

#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::int64_t kMaxHours = 24 * 366 * 100;

/// Reads one time from the front of `text`, which is shortened by it.
class TimeScanner {
 public:
  explicit TimeScanner(std::string_view text) : rest_(text) {}

  std::optional<std::int64_t> time() {
    skipBlanks();
    const bool negative = take('-');
    std::int64_t fields[3] = {};
    int count = 0;
    do {
      const auto value = number();
      if (!value || count == 3) return std::nullopt;
      fields[count++] = *value;
    } while (take(':'));
    if (count < 2) return std::nullopt;
    const std::int64_t hours = count == 3 ? fields[0] : 0, minutes = fields[count - 2], seconds = fields[count - 1];
    if (hours > kMaxHours || minutes > 59 || seconds > 59) return std::nullopt;
    const auto milliseconds = fraction();
    if (!milliseconds) return std::nullopt;
    return negative ? 0 : ((hours * 60 + minutes) * 60 + seconds) * 1000 + *milliseconds;
  }

  bool arrow() {
    skipBlanks();
    if (!rest_.starts_with("-->")) return false;
    rest_.remove_prefix(3);
    return true;
  }

  bool atBlankOrEnd() const { return rest_.empty() || kBlanks.find(rest_.front()) != kBlanks.npos; }

 private:
  static bool isDigit(char c) { return c >= '0' && c <= '9'; }

  void skipBlanks() { rest_.remove_prefix(std::min(rest_.find_first_not_of(kBlanks), rest_.size())); }

  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<std::int64_t> number() {
    std::int64_t value = 0;
    std::size_t digits = 0;
    for (; digits < rest_.size() && isDigit(rest_[digits]); ++digits)
      value = std::min(value * 10 + (rest_[digits] - '0'), kMaxHours + 1);
    if (digits == 0) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

  // Thousandths from as many digits as there are: ",5" is 500 and ".1234" is 123.
  std::optional<std::int64_t> fraction() {
    if (!take(',') && !take('.')) return 0;
    std::int64_t value = 0, weight = 100;
    std::size_t digits = 0;
    for (; digits < rest_.size() && isDigit(rest_[digits]); ++digits, weight /= 10)
      value += (rest_[digits] - '0') * weight;
    if (digits == 0) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

  std::string_view rest_;
};

}  // namespace

std::optional<CueTiming> parseCueTiming(std::string_view line) {
  TimeScanner scanner(line);
  const auto begin = scanner.time();
  if (!begin || !scanner.arrow()) return std::nullopt;
  const auto end = scanner.time();
  if (!end || !scanner.atBlankOrEnd()) return std::nullopt;
  return CueTiming{*begin, std::max(*begin, *end)};
}

}  // namespace core
