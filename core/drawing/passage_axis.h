// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/document/document.h"

namespace core {

struct AxisTick {
  int passage = 0;
  std::string label;
};

/// Where a reader is along the passages of a document.
struct PassageAxis {
  std::string name;  ///< "page", "time" or "line"
  std::vector<AxisTick> ticks;
};

/// At most about ten ticks at round pages, times or lines, the first at the first passage; none lies nearer to another
/// than a fifteenth of the document. `label` gives the words of a place, short ones.
PassageAxis passageAxis(const std::vector<Passage>& passages, const std::function<std::string(const Anchor&)>& label);

}  // namespace core
