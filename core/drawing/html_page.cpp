// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/html_page.h"

#include <fmt/format.h>

#include "core/drawing/xml_text.h"

namespace core {
namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --paper: #fff; --strong: #1c1e21; --muted: #5b6069; --rule: #d5d8dd; --accent: #1f6fa5 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181c; --strong: #e9eaec; --muted: #a3a8b1; --rule: #3a3e46; --accent: #6cbbe0 }
}
body { margin: 0 auto; padding: 40px 24px; background: var(--paper); color: var(--strong);
  font: 15px/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 24px; line-height: 1.3 }
h2 { margin: 32px 0 8px; font-size: 17px; line-height: 1.4 }
a { color: var(--accent) }
)";

}  // namespace

std::string htmlPage(std::string_view title, std::string_view style, std::string_view body, std::string_view language) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
      "<title>{}</title>\n<style>{}{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
      escapedXml(language), escapedXml(title), kStyle, style, body);
}

}  // namespace core
