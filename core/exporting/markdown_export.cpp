// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markdown_export.h"

#include <fmt/format.h>

#include "core/exporting/export_blocks.h"
#include "core/exporting/markdown_text.h"

namespace core {
namespace {

using Kind = ExportBlock::Kind;

/// "[p. 3](file:///a.pdf#page=3), [p. 4](file:///a.pdf#page=4)".
std::string linked(const std::vector<Place>& places) {
  std::string list;
  for (const Place& place : places) {
    const std::string words = escapedMarkdown(place.words);
    list += list.empty() ? "" : ", ";
    list += place.link.empty() ? words : fmt::format("[{}]({})", words, place.link);
  }
  return list;
}

std::string markdownOf(const ExportBlock& block) {
  const std::string text = escapedMarkdown(block.text), label = escapedMarkdown(block.label);
  const std::string source = label.empty() ? "" : fmt::format(" ({}: {})", label, linked(block.places));
  switch (block.kind) {
    case Kind::Title:
      return fmt::format("# {}\n\n", linked(block.places));
    case Kind::Part:
      return fmt::format("## {}\n\n", text);
    case Kind::Entry:
      return fmt::format("### {}\n\n", text);
    case Kind::Section:
      return fmt::format("#### {}\n\n", text);
    case Kind::Label:
      return fmt::format("**{}**: {}\n\n", label, text);
    case Kind::Point:
      return fmt::format("- {}{}\n", text, source);
    case Kind::Quote:
    case Kind::Nearest:
      return fmt::format("- “{}” ({})\n", text, linked(block.places));
    case Kind::About:
    case Kind::Paragraph:
      break;
  }
  return fmt::format("{}{}\n\n", text, source);
}

}  // namespace

std::string exportMarkdown(const Export& exported) {
  std::string markdown;
  for (const ExportBlock& block : blocksOf(exported)) {
    const std::string next = markdownOf(block);
    const bool endsList = !markdown.empty() && !markdown.ends_with("\n\n") && !next.starts_with("- ");
    markdown += (endsList ? "\n" : "") + next;
  }
  if (markdown.ends_with("\n\n")) markdown.pop_back();
  return markdown;
}

}  // namespace core
