// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/ingest/source.h"
#include "core/ingest/worker_client.h"

namespace core {

/// Pictures of a PDF's pages, painted by a document worker of its own, so reading and showing a document do not wait
/// for each other. Not thread-safe; to be used from the thread that made it.
class PageRenderer {
 public:
  /// Throws Error as openSource() does.
  PageRenderer(const std::string& path, const OpenOptions& options, std::stop_token stop = {});

  int pages() const { return static_cast<int>(document_.pages); }

  /// Sizes and labels of pages [first, first + count), as far as there are such pages, at most kMaxPageFormats; of
  /// sizes 0 where a page is damaged. Some microseconds a page. Throws Error(Interrupted) when stopped.
  std::vector<PageFormat> formats(int first, int count, std::stop_token stop = {});

  /// A page, smaller than asked where that would pass 8,192 pixels a side or 64 MiB; nullopt when it cannot be painted
  /// in the time and memory allowed. Throws Error(Interrupted) when stopped.
  std::optional<PageImage> render(const RenderRequest& request, std::stop_token stop = {});

 private:
  WorkerClient worker_;
  OpenedDocument document_;
};

}  // namespace core
