// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/ingest/source.h"

namespace core {

/// Turns that were parsed beforehand, handed out one by one.
class TurnSource : public Source {
 public:
  /// Turns longer than 64 KiB are cut at a line, a blank or, failing both, a character.
  TurnSource(DocumentInfo info, std::vector<Turn> turns);

  const DocumentInfo& info() const override { return info_; }
  int units() const override { return static_cast<int>(turns_.size()); }
  std::optional<SourceUnit> next(std::stop_token stop) override;
  void seek(int index) override {
    next_ = static_cast<std::size_t>(index);
    coverage_ = {};
  }
  Coverage coverage() const override { return coverage_; }

 private:
  DocumentInfo info_;
  std::vector<Turn> turns_;
  std::size_t next_ = 0;
  Coverage coverage_;
};

}  // namespace core
