// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/answer.h"

#include <algorithm>
#include <array>

#include "core/answering/summary.h"

namespace core {
namespace {

constexpr std::array<const char*, 4> kLabels = {"read", "found", "computed", "not_found"};
constexpr std::array<const char*, 4> kLevels = {"line", "short", "section", "bullets"};

template <class Value>
std::optional<Value> named(const std::array<const char*, 4>& names, const std::string& name) {
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? std::nullopt : std::optional(static_cast<Value>(at - names.begin()));
}

}  // namespace

const char* nameOf(AnswerLabel label) { return kLabels.at(static_cast<std::size_t>(label)); }
std::optional<AnswerLabel> labelNamed(const std::string& name) { return named<AnswerLabel>(kLabels, name); }

const char* nameOf(SummaryLevel level) { return kLevels.at(static_cast<std::size_t>(level)); }
std::optional<SummaryLevel> levelNamed(const std::string& name) { return named<SummaryLevel>(kLevels, name); }

}  // namespace core
