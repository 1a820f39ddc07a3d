// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/document_names.h"

#include <filesystem>

#include "core/error.h"
#include "core/ingest/document_file.h"

namespace core {
namespace {

constexpr std::size_t kFewestDigits = 4;

}  // namespace

std::optional<StoredDocument> findByName(const Library& library, const std::string& name) {
  std::error_code none;
  if (std::filesystem::is_regular_file(name, none)) {
    if (auto document = library.findDocument(DocumentFile(name).sha256())) return document;
  }
  std::optional<StoredDocument> match;
  for (StoredDocument& document : library.listDocuments()) {
    const bool isId = name.size() >= kFewestDigits && document.info.contentHash.starts_with(name);
    if (!isId && document.info.path != name) continue;
    if (match) throw Error(Failure::Failed, "\"" + name + "\" names several documents: give more of the id.");
    match = std::move(document);
  }
  return match;
}

StoredDocument documentNamed(const Library& library, const std::string& name) {
  if (auto document = findByName(library, name)) return *std::move(document);
  throw Error(Failure::Failed, "\"" + name + "\" is no document that was read: see latte state list.");
}

}  // namespace core
