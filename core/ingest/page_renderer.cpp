// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/page_renderer.h"

#include <algorithm>
#include <utility>

#include "core/ingest/document_file.h"

namespace core {
namespace {

WorkerOptions optionsOf(const OpenOptions& options) {
  WorkerOptions worker;
  worker.program = options.workerPath;
  worker.password = options.password;
  return worker;
}

}  // namespace

PageRenderer::PageRenderer(const std::string& path, const OpenOptions& options, std::stop_token stop)
    : worker_(DocumentFile(path).release(), path, optionsOf(options)), document_(worker_.open(std::move(stop))) {}

std::vector<PageFormat> PageRenderer::formats(int first, int count, std::stop_token stop) {
  const int there = std::min({count, pages() - first, static_cast<int>(kMaxPageFormats)});
  if (first < 0 || there < 1) return {};
  return worker_.formats({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(there)}, std::move(stop));
}

std::optional<PageImage> PageRenderer::render(const RenderRequest& request, std::stop_token stop) {
  return worker_.render(request, std::move(stop));
}

}  // namespace core
