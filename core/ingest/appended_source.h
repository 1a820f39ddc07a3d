// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/ingest/source.h"

namespace core {

/// A document that goes on in a further file: the file's units come after those of a document that was read, under the
/// numbers that follow. It cannot go back to the units before. Anchors of time and line are those of the file; its
/// pages are counted on and keep their labels.
class AppendedSource : public Source {
 public:
  /// `units` and `passages` are those of the document so far. Throws Error(Unreadable) when the file is of another
  /// kind.
  AppendedSource(DocumentInfo document, int units, int passages, std::unique_ptr<Source> added);

  /// Named after both; its content hash is made of both.
  const DocumentInfo& info() const override { return info_; }
  int units() const override { return units_ + added_->units(); }
  std::optional<SourceUnit> next(std::stop_token stop) override;
  /// Throws Error when `index` lies before the file.
  void seek(int index) override;
  Coverage coverage() const override;

 private:
  DocumentInfo info_;
  int units_;
  std::unique_ptr<Source> added_;
};

}  // namespace core
