// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/attention_html.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "core/drawing/html_page.h"
#include "core/drawing/svg.h"
#include "core/drawing/xml_text.h"

namespace core {
namespace {

constexpr int kMostListed = 10;

constexpr std::string_view kStyle = R"(
body { max-width: 1120px }
header, section, footer { padding: 0 5.7% }
.question { margin: 6px 0 0; font-size: 17px }
figure { margin: 0; overflow-x: auto }
svg { display: block; width: 100%; min-width: 760px; height: auto }
.paper { fill: var(--paper) } .strong { fill: var(--strong) } .muted { fill: var(--muted) } .rule { stroke: var(--muted) }
.hint:hover { fill-opacity: .35 }
table { width: 100%; border-collapse: collapse }
th { text-align: start; font-weight: 600; color: var(--muted) }
th, td { padding: 9px 20px 9px 0; border-bottom: 1px solid var(--rule); vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
td.place { min-width: 7em } td.share { white-space: nowrap; font-variant-numeric: tabular-nums }
meter { display: block; width: 84px; height: 8px; margin-top: 6px; border: 0; border-radius: 4px; background: var(--rule) }
meter::-webkit-meter-bar { height: 8px; border: 0; border-radius: 4px; background: var(--rule) }
meter::-webkit-meter-optimum-value { background: var(--accent); border-radius: 4px }
meter::-moz-meter-bar { background: var(--accent); border-radius: 4px }
.caption { margin: 28px 0 0; font-weight: 600 }
)";

std::vector<int> heaviest(const std::vector<float>& share) {
  std::vector<int> order(share.size());
  std::iota(order.begin(), order.end(), 0);
  const auto listed = std::min<std::size_t>(kMostListed, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(listed), order.end(),
                    [&](int a, int b) { return share[a] != share[b] ? share[a] > share[b] : a < b; });
  order.resize(listed);
  return order;
}

std::string table(const AttentionMap& map, const AttentionWords& words) {
  const auto order = heaviest(map.share);
  if (order.empty() || map.share[order.front()] <= 0) return {};
  std::string rows;
  for (const int passage : order)
    rows += fmt::format(
        "<tr><td class=\"place\">{}</td><td class=\"share\">{}<meter max=\"{:.6g}\" value=\"{:.6g}\"></meter></td>"
        "<td dir=\"auto\">{}</td></tr>\n",
        escapedXml(words.places[passage]), percentText(map.share[passage]), map.share[order.front()],
        std::max(0.0f, map.share[passage]), escapedXml(map.passages[passage].text));
  return fmt::format(
      "<section>\n<h2>The passages that weigh most</h2>\n<table>\n<thead><tr><th>Place</th><th>Share</th><th>Text</th>"
      "</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n</section>\n",
      rows);
}

}  // namespace

std::string attentionHtml(const AttentionMap& map, const AttentionWords& words) {
  const std::string subject = attentionSubject(map);
  return htmlPage(
      words.title + ": " + subject, kStyle,
      fmt::format("<header>\n<h1 dir=\"auto\">{}</h1>\n<p class=\"question\" dir=\"auto\">{}</p>\n</header>\n"
                  "<figure>\n{}</figure>\n{}<footer><p class=\"caption\">{}</p></footer>\n",
                  escapedXml(words.title), escapedXml(subject), toSvg(attentionPicture(map, words, false)),
                  table(map, words), kAttentionCaption));
}

}  // namespace core
