// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "ui/document/page_geometry.h"

namespace ui {

/// The places from which somebody jumped elsewhere.
class ViewHistory {
 public:
  /// Remembers where the view is before it jumps; what was ahead is forgotten.
  void leave(const ViewPlace& here) {
    if (back_.empty() || back_.back() != here) back_.push_back(here);
    if (back_.size() > kMost) back_.erase(back_.begin());
    ahead_.clear();
  }

  /// Where to go back to, or on to, from `here`; nothing where there is no such place.
  std::optional<ViewPlace> back(const ViewPlace& here) { return move(back_, ahead_, here); }
  std::optional<ViewPlace> forward(const ViewPlace& here) { return move(ahead_, back_, here); }

  bool canGoBack() const { return !back_.empty(); }
  bool canGoForward() const { return !ahead_.empty(); }
  void clear() {
    back_.clear();
    ahead_.clear();
  }

 private:
  static constexpr std::size_t kMost = 200;

  static std::optional<ViewPlace> move(std::vector<ViewPlace>& from, std::vector<ViewPlace>& to,
                                       const ViewPlace& here) {
    if (from.empty()) return std::nullopt;
    const auto place = from.back();
    from.pop_back();
    to.push_back(here);
    return place;
  }

  std::vector<ViewPlace> back_, ahead_;
};

}  // namespace ui
