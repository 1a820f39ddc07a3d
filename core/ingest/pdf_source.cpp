// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/pdf_source.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace core {
namespace {

// What the file calls itself; its name where it says nothing, or says it in UTF-8 that Poppler took for another
// encoding.
std::string titleOf(const OpenedDocument& opened, const std::string& path) {
  constexpr std::string_view kMisreadMark = "\u00EF\u00BB\u00BF";
  if (!opened.title.empty() && !opened.title.starts_with(kMisreadMark)) return opened.title;
  return path == "-" ? "standard input" : std::filesystem::path(path).stem().string();
}

}  // namespace

PdfSource::PdfSource(DocumentInfo info, FileDescriptor document, WorkerOptions options, std::stop_token stop)
    : info_(std::move(info)), worker_(std::move(document), info_.path, std::move(options)) {
  const OpenedDocument opened = worker_.open(stop);
  info_.kind = DocumentKind::Pdf;
  info_.pages = static_cast<int>(opened.pages);
  info_.title = titleOf(opened, info_.path);
  info_.outline = worker_.outline(opened.pages, std::move(stop));
}

std::optional<SourceUnit> PdfSource::next(std::stop_token stop) {
  if (next_ >= info_.pages) return std::nullopt;
  PageReply reply =
      pages_.read(next_, info_.pages, [&](int index) { return worker_.page(static_cast<std::uint32_t>(index), stop); });
  ++next_;
  ++coverage_.pages;
  coverage_.hiddenWords += reply.page.hiddenWords;
  if (reply.page.text.empty())
    coverage_.skipped.push_back({reply.page.index, reply.page.verdict, std::move(reply.reason)});
  else
    ++coverage_.pagesWithText;
  return std::move(reply.page);
}

}  // namespace core
