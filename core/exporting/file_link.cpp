// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/file_link.h"

#include <fmt/format.h>

#include <cctype>
#include <filesystem>

namespace core {
namespace {

/// Nothing for a document of one file.
const DocumentPart* partOf(const DocumentInfo& document, int passage) {
  const DocumentPart* found = nullptr;
  for (const DocumentPart& part : document.parts)
    if (part.firstPassage <= passage) found = &part;
  return found;
}

}  // namespace

const std::string& fileOf(const DocumentInfo& document, int passage) {
  const DocumentPart* part = partOf(document, passage);
  return part ? part->path : document.path;
}

std::string fileLink(const std::string& path) {
  if (path.empty() || path == "-") return {};
  std::error_code failure;
  const std::filesystem::path absolute = std::filesystem::absolute(path, failure);
  if (std::filesystem::path(path).is_relative() && !std::filesystem::exists(absolute, failure)) return {};
  std::string link = "file://";
  for (const char c : absolute.lexically_normal().string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isPlain =
        byte < 0x80 && (std::isalnum(byte) || std::string_view("/-._~").find(c) != std::string_view::npos);
    link += isPlain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return link;
}

std::string placeLink(const DocumentInfo& document, int passage, const Anchor& anchor) {
  const DocumentPart* part = partOf(document, passage);
  const std::string link = fileLink(fileOf(document, passage));
  const auto* page = std::get_if<PageAnchor>(&anchor);
  if (link.empty() || page == nullptr) return link;
  return fmt::format("{}#page={}", link, page->firstPage - (part ? part->firstUnit : 0) + 1);
}

}  // namespace core
