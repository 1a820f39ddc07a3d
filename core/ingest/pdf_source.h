// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ingest/page_repair.h"
#include "core/ingest/source.h"
#include "core/ingest/worker_client.h"

namespace core {

/// Pages of a PDF, read one by one by a document worker, with their text as a reader would have it.
class PdfSource : public Source {
 public:
  /// `info` holds path and hash; the rest is filled in from the document. Throws as openSource() does.
  PdfSource(DocumentInfo info, FileDescriptor document, WorkerOptions options, std::stop_token stop);

  const DocumentInfo& info() const override { return info_; }
  int units() const override { return info_.pages; }
  std::optional<SourceUnit> next(std::stop_token stop) override;
  void seek(int index) override {
    next_ = index;
    coverage_ = {};
  }
  Coverage coverage() const override { return coverage_; }

 private:
  DocumentInfo info_;
  WorkerClient worker_;
  PageRepair pages_;
  int next_ = 0;
  Coverage coverage_;
};

}  // namespace core
