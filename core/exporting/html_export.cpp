// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/html_export.h"

#include <fmt/format.h>

#include "core/drawing/html_page.h"
#include "core/drawing/xml_text.h"
#include "core/exporting/export_blocks.h"

namespace core {
namespace {

using Kind = ExportBlock::Kind;

constexpr std::string_view kStyle = R"(
body { max-width: 46em; font-size: 16px }
.about { margin: 4px 0 0; color: var(--muted) }
h2 { margin: 48px 0 0; font-size: 20px }
h3 { margin: 32px 0 6px; font-size: 17px; line-height: 1.4 }
h4 { margin: 20px 0 4px; font-size: 16px }
p { margin: 8px 0 }
ul { margin: 8px 0; padding-inline-start: 1.2em }
li { margin: 4px 0 }
.label { margin: 12px 0 8px; color: var(--muted); font-size: 14px }
.label b { margin-inline-end: 6px; padding: 1px 8px; border: 1px solid var(--rule); border-radius: 10px;
  color: var(--strong); font-weight: 600 }
h1 a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 5px }
blockquote { margin: 10px 0; padding: 2px 0 2px 14px; border-inline-start: 3px solid var(--rule) }
.nearest, blockquote footer, .places { color: var(--muted) }
blockquote footer, .places { font-size: 14px }
)";

std::string linked(const std::vector<Place>& places) {
  std::string list;
  for (const Place& place : places) {
    const std::string words = escapedXml(place.words);
    list += list.empty() ? "" : ", ";
    list += place.link.empty() ? words : fmt::format("<a href=\"{}\">{}</a>", escapedXml(place.link), words);
  }
  return list;
}

std::string htmlOf(const ExportBlock& block) {
  const std::string text = escapedXml(block.text), label = escapedXml(block.label);
  const std::string source =
      label.empty() ? "" : fmt::format(" <span class=\"places\">({}: {})</span>", label, linked(block.places));
  switch (block.kind) {
    case Kind::Title:
      return fmt::format("<h1 dir=\"auto\">{}</h1>\n", linked(block.places));
    case Kind::About:
      return fmt::format("<p class=\"about\" dir=\"auto\">{}</p>\n", text);
    case Kind::Part:
      return fmt::format("<h2>{}</h2>\n", text);
    case Kind::Entry:
      return fmt::format("<h3 dir=\"auto\">{}</h3>\n", text);
    case Kind::Section:
      return fmt::format("<h4 dir=\"auto\">{}</h4>\n", text);
    case Kind::Label:
      return fmt::format("<p class=\"label\"><b>{}</b>{}</p>\n", label, text);
    case Kind::Point:
      return fmt::format("<li dir=\"auto\">{}{}</li>\n", text, source);
    case Kind::Quote:
    case Kind::Nearest:
      return fmt::format("<blockquote dir=\"auto\"{}>{}<footer>{}</footer></blockquote>\n",
                         block.kind == Kind::Nearest ? " class=\"nearest\"" : "", text, linked(block.places));
    case Kind::Paragraph:
      break;
  }
  return fmt::format("<p dir=\"auto\">{}{}</p>\n", text, source);
}

}  // namespace

std::string exportHtml(const Export& exported) {
  std::string body;
  bool inList = false;
  for (const ExportBlock& block : blocksOf(exported)) {
    const bool isPoint = block.kind == Kind::Point;
    if (isPoint != inList) body += isPoint ? "<ul>\n" : "</ul>\n";
    inList = isPoint;
    body += htmlOf(block);
  }
  if (inList) body += "</ul>\n";
  return htmlPage(exported.name, kStyle, body, exported.said("en"));
}

}  // namespace core
