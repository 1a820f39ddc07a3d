// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/appended_source.h"

#include <filesystem>
#include <utility>

#include "core/error.h"
#include "core/ingest/sha256.h"

namespace core {
namespace {

const char* nameOf(DocumentKind kind) {
  return kind == DocumentKind::Pdf ? "a PDF" : kind == DocumentKind::Transcript ? "a transcript" : "plain text";
}

DocumentInfo joined(DocumentInfo document, int units, int passages, const DocumentInfo& added) {
  if (document.kind != added.kind)
    throw Error(Failure::Unreadable, "\"" + added.path + "\" is " + nameOf(added.kind) + " and \"" + document.path +
                                         "\" is " + nameOf(document.kind) + ": append a file of the same kind.");
  if (document.parts.empty()) document.parts.push_back({document.path, 0, 0});
  document.parts.push_back({added.path, units, passages});
  Sha256 hash;
  hash.add(document.contentHash + " and then " + added.contentHash);
  document.contentHash = hash.hex();
  document.path += " + " + std::filesystem::path(added.path).filename().string();
  document.title += " + " + added.title;
  document.pages += added.pages;
  // Every file has a clock of its own.
  if (document.durationMs >= 0 && added.durationMs >= 0) document.durationMs += added.durationMs;
  for (auto item : added.outline) {
    if (item.page >= 0) item.page += units;
    document.outline.push_back(std::move(item));
  }
  return document;
}

}  // namespace

AppendedSource::AppendedSource(DocumentInfo document, int units, int passages, std::unique_ptr<Source> added)
    : info_(joined(std::move(document), units, passages, added->info())), units_(units), added_(std::move(added)) {}

std::optional<SourceUnit> AppendedSource::next(std::stop_token stop) {
  auto unit = added_->next(std::move(stop));
  if (auto* page = unit ? std::get_if<Page>(&*unit) : nullptr) page->index += units_;
  return unit;
}

void AppendedSource::seek(int index) {
  if (index < units_)
    throw Error(Failure::Failed, "What was kept of \"" + info_.path + "\" is damaged: delete it and append again.");
  added_->seek(index - units_);
}

Coverage AppendedSource::coverage() const {
  Coverage coverage = added_->coverage();
  for (auto& unit : coverage.skipped) unit.page += units_;
  return coverage;
}

}  // namespace core
