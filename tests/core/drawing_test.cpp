// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/drawing/attention_html.h"
#include "core/drawing/colour_map.h"
#include "core/drawing/png.h"
#include "core/drawing/svg.h"
#include "core/drawing/xml_text.h"
#include "tests/support/png.h"
#include "tests/support/xml.h"

namespace {

using namespace core;

/// `slots` latents over `passages` pages; latent l holds most of the page at l/slots of the way.
AttentionMap mapOf(int passages, int slots = 8) {
  AttentionMap map;
  map.question = "Who lit the lamp?";
  map.layers = map.groups = 1;
  map.slots = slots;
  map.sinks = 0.25f;
  map.outside = 0.25f;
  for (int p = 0; p < passages; ++p) {
    map.passages.push_back({p, "passage " + std::to_string(p), PageAnchor{p, p, 0, 9}});
    map.share.push_back(0.5f * 2 * static_cast<float>(p + 1) / (passages * (passages + 1.0f)));
  }
  // The slots come in the opposite order of what they hold.
  for (int s = slots - 1; s >= 0; --s) {
    const int peak = s * passages / slots;
    for (int p = 0; p < passages; ++p) map.slotPassage.push_back(p == peak ? 0.5f : 0.5f / (passages - 1.0f));
    map.slotShare.push_back(1.0f / slots);
  }
  return map;
}

AttentionWords wordsOf(const AttentionMap& map) {
  AttentionWords words{"lighthouse.pdf", {}, {}};
  for (const Passage& passage : map.passages) words.places.push_back("p. " + std::to_string(passage.index + 1));
  words.axis = passageAxis(
      map.passages, [](const Anchor& anchor) { return std::to_string(std::get<PageAnchor>(anchor).firstPage + 1); });
  return words;
}

double linear(std::uint8_t value) {
  const double v = value / 255.0;
  return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

/// As a screen shows it, and as an eye without green cones takes it (Viénot and others, 1999, in round numbers).
double luminance(const Colour& c) {
  return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}
double withoutGreen(const Colour& c) { return 0.293 * linear(c.red) + 0.707 * linear(c.green); }

TEST(ColourMapTest, GrowsLighterEvenlyForEveryEye) {
  std::vector<double> lightness;
  for (int i = 0; i <= 64; ++i) {
    lightness.push_back(std::cbrt(luminance(heatColour(i / 64.0))));
    if (i == 0) continue;
    EXPECT_GT(lightness[i], lightness[i - 1]) << i;
    EXPECT_GT(withoutGreen(heatColour(i / 64.0)), withoutGreen(heatColour((i - 1) / 64.0))) << i;
  }
  const double mean = (lightness.back() - lightness.front()) / 64;
  for (int i = 4; i <= 64; i += 4) EXPECT_NEAR((lightness[i] - lightness[i - 4]) / 4, mean, mean * 0.4) << i;
}

TEST(ColourMapTest, ClampsWhatIsNoShare) {
  EXPECT_EQ(heatColour(-1), heatColour(0));
  EXPECT_EQ(heatColour(7), heatColour(1));
  EXPECT_EQ(heatColour(std::nan("")), heatColour(0));
  EXPECT_EQ(hexText({1, 16, 255}), "#0110ff");
}

TEST(XmlTextTest, TextStaysText) {
  EXPECT_EQ(escapedXml("<b a='1' c=\"2\">&amp;</b>"), "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;&lt;/b&gt;");
  EXPECT_EQ(cleanText("  a\x01\x1b[31m\t\n b\xC2\x85 c\xEF\xBF\xBE d\xFF "), "a[31m b c\xEF\xBF\xBD d\xEF\xBF\xBD");
  EXPECT_EQ(cleanText("a\u202Eb\u2066c\uFEFFd\u00A0e"), "abcd e");
  EXPECT_EQ(cutText("naïve café", 5), "naïv…");
  EXPECT_EQ(cutText("naïve", 5), "naïve");
}

TEST(AttentionColumnsTest, JoinsThePassagesOfALongDocument) {
  const AttentionMap map = mapOf(10001);
  const AttentionColumns drawn = attentionColumns(map);
  EXPECT_LE(drawn.columns(), 600);
  EXPECT_GT(drawn.columns(), 300);
  EXPECT_EQ(drawn.firstPassage.front(), 0);
  EXPECT_EQ(drawn.firstPassage.back(), 10001);
  EXPECT_NEAR(std::accumulate(drawn.share.begin(), drawn.share.end(), 0.0), 0.5, 1e-4);
  EXPECT_EQ(attentionColumns(mapOf(600)).columns(), 600);
  EXPECT_EQ(attentionColumns(mapOf(1)).columns(), 1);
  EXPECT_EQ(attentionColumns({}).columns(), 0);
}

TEST(AttentionColumnsTest, PutsTheLatentsOfTheBeginningFirst) {
  const AttentionColumns drawn = attentionColumns(mapOf(40, 8));
  ASSERT_EQ(drawn.rows, 8);
  for (int row = 0; row < 8; ++row) {
    const auto begin = drawn.heat.begin() + row * 40;
    EXPECT_EQ(std::max_element(begin, begin + 40) - begin, row * 5);
    EXPECT_NEAR(std::accumulate(begin, begin + 40, 0.0) / 40, 1, 1e-4);
    EXPECT_NEAR(drawn.weight[row], 0.125, 1e-6);
  }
}

TEST(PassageAxisTest, HasRoundPagesAndTimesApartFromEachOther) {
  const auto pages = passageAxis(mapOf(95).passages, [](const Anchor& anchor) {
    return std::to_string(std::get<PageAnchor>(anchor).firstPage + 1);
  });
  EXPECT_EQ(pages.name, "page");
  std::string labels;
  for (const AxisTick& tick : pages.ticks) labels += tick.label + " ";
  EXPECT_EQ(labels, "1 10 20 30 40 50 60 70 80 90 ");

  std::vector<Passage> talk;
  for (int i = 0; i < 120; ++i) talk.push_back({i, "", TimeAnchor{i * 30000, i * 30000 + 9, "Ada", i, i}});
  const auto times = passageAxis(
      talk, [](const Anchor& anchor) { return std::to_string(std::get<TimeAnchor>(anchor).beginMs / 60000); });
  EXPECT_EQ(times.name, "time");
  ASSERT_EQ(times.ticks.size(), 6u);
  EXPECT_EQ(times.ticks[1].label, "10");
  EXPECT_TRUE(passageAxis({}, {}).ticks.empty());
}

TEST(PngTest, IsAPictureOfThePromisedSizeWhoseColoursFollowTheShares) {
  const AttentionMap map = mapOf(40);
  const Picture picture = attentionPicture(map, wordsOf(map));
  const test::Png png(toPng(picture, 2));
  ASSERT_TRUE(png.isValid());
  EXPECT_EQ(png.width(), std::lround(picture.width * 2));
  EXPECT_EQ(png.height(), std::lround(picture.height * 2));
  const HeatGrid& grid = picture.grids.front();
  const float width = (grid.box.right - grid.box.left) / 40, height = (grid.box.bottom - grid.box.top) / 8;
  for (int row = 0; row < 8; ++row)
    for (int column = 0; column < 40; ++column) {
      const Colour seen =
          png.at(2 * (grid.box.left + (column + 0.5f) * width), 2 * (grid.box.top + (row + 0.5f) * height));
      EXPECT_EQ(seen, heatColour(column == row * 5 ? 1 : grid.values[row * 40 + 1])) << row << " " << column;
    }
  // The ribbon rises with the shares, which grow from the first passage to the last.
  const auto& bars = picture.bars;
  for (int column = 1; column < 40; ++column) {
    EXPECT_LT(bars[1 + column].box.top, bars[column].box.top);
    EXPECT_GT(luminance(bars[1 + column].colour), luminance(bars[column].colour));
  }
}

TEST(PngTest, NeighbouringCellsLeaveNoGap) {
  const AttentionMap map = mapOf(453);
  const Picture picture = attentionPicture(map, wordsOf(map));
  const test::Png png(toPng(picture, 2));
  const Box& box = picture.grids.front().box;
  for (float x = 2 * box.left; x < 2 * box.right; ++x) EXPECT_LT(luminance(png.at(x, box.top + box.bottom)), 0.9) << x;
}

TEST(AttentionPictureTest, WhatLiesInTheWindowLeavesTheScale) {
  AttentionMap map = mapOf(40);
  for (int slot = 0; slot < 8; ++slot) map.slotPassage[slot * 40 + 39] = 0;
  map.share[39] = 0.4f;
  const test::Xml svg(toSvg(attentionPicture(map, wordsOf(map))));
  EXPECT_TRUE(svg.says("text", "up to 40 %"));
  EXPECT_TRUE(svg.says("text", "2.4 %"));
  EXPECT_TRUE(svg.says("text", "The last passages are in the model's window still"));
}

TEST(PngTest, CutsTextThatIsTooWide) {
  const std::string text(5000, 'w');
  const std::string fitting = fittingText(text, 14, false, 300);
  EXPECT_LT(fitting.size(), 60u);
  EXPECT_EQ(fitting.substr(fitting.size() - 3), "…");
  EXPECT_EQ(fittingText("short", 14, false, 300), "short");
}

TEST(SvgTest, SaysWhatThePictureShows) {
  const AttentionMap map = mapOf(40);
  const test::Xml svg(toSvg(attentionPicture(map, wordsOf(map))));
  EXPECT_TRUE(svg.says("text", "lighthouse.pdf"));
  EXPECT_TRUE(svg.says("text", "“Who lit the lamp?”"));
  EXPECT_TRUE(svg.says("text", kAttentionCaption));
  EXPECT_TRUE(svg.says("text", "50 % to the passages, 25 % to the first tokens, 25 % to the question itself"));
  EXPECT_TRUE(svg.says("text", "1 is an even share"));
  EXPECT_TRUE(svg.says("text", "or more"));
  EXPECT_TRUE(svg.says("title", "p. 40: 2.4 %. passage 39"));
}

TEST(SvgTest, ShowsTheSameCellsAsTheMap) {
  const AttentionMap map = mapOf(40);
  const test::Xml svg(toSvg(attentionPicture(map, wordsOf(map))));
  std::string brightest;
  for (const auto& path : svg.all("path"))
    if (path.attributes.at("stroke") == hexText(heatColour(1)) && brightest.empty())
      brightest = path.attributes.at("d");
  EXPECT_EQ(brightest, "M0 0h1M5 1h1M10 2h1M15 3h1M20 4h1M25 5h1M30 6h1M35 7h1");
}

TEST(SvgTest, StaysSmallForThousandsOfPassages) {
  AttentionMap map = mapOf(20000, 64);
  for (std::size_t i = 0; i < map.slotPassage.size(); ++i)
    map.slotPassage[i] *= static_cast<float>(i * 2654435761u % 997);
  const std::string svg = toSvg(attentionPicture(map, wordsOf(map)));
  EXPECT_LT(svg.size(), 2'000'000u);
  EXPECT_NO_THROW(test::Xml{svg});
}

TEST(AttentionHtmlTest, ListsTheTenPassagesThatWeighMost) {
  const AttentionMap map = mapOf(40);
  const test::Xml page(attentionHtml(map, wordsOf(map)));
  const auto cells = page.all("td");
  ASSERT_EQ(cells.size(), 30u);
  EXPECT_EQ(cells[0].text, "p. 40");
  EXPECT_EQ(cells[1].text, "2.4 %");
  EXPECT_EQ(cells[2].text, "passage 39");
  EXPECT_EQ(cells[27].text, "p. 31");
  EXPECT_TRUE(page.says("p", kAttentionCaption));
  EXPECT_TRUE(page.says("h1", "lighthouse.pdf"));
  EXPECT_TRUE(page.says("style", "prefers-color-scheme: dark"));
  EXPECT_TRUE(page.says("text", "1 is an even share"));
}

TEST(AttentionHtmlTest, WhatADocumentSaysStaysText) {
  const std::string evil = "</title></text><script>alert('x')</script><img src=\"http://evil\" onerror=\"x\">&\x02";
  AttentionMap map = mapOf(3);
  map.question = evil;
  for (Passage& passage : map.passages) passage.text = evil;
  AttentionWords words = wordsOf(map);
  words.title = evil;
  words.places.assign(3, evil);
  const std::string html = attentionHtml(map, words);
  const test::Xml page(html);
  EXPECT_TRUE(page.all("script").empty());
  EXPECT_TRUE(page.all("img").empty());
  EXPECT_TRUE(page.says("td", "<script>alert('x')</script>"));
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("src="), html.find("src=&quot;"));
  const test::Xml picture(toSvg(attentionPicture(map, words)));
  EXPECT_TRUE(picture.all("script").empty());
}

TEST(AttentionHtmlTest, SaysWhenTheLatentsHoldNothing) {
  AttentionMap map = mapOf(2);
  map.question.clear();
  std::fill(map.share.begin(), map.share.end(), 0.0f);
  std::fill(map.slotPassage.begin(), map.slotPassage.end(), 0.0f);
  const test::Xml page(attentionHtml(map, wordsOf(map)));
  EXPECT_TRUE(page.says("text", "The document fits into the model's window: the latents hold nothing."));
  EXPECT_TRUE(page.all("td").empty());
  EXPECT_TRUE(test::Png(toPng(attentionPicture(map, wordsOf(map)))).isValid());
  EXPECT_NO_THROW(test::Xml{attentionHtml({}, {})});
}

}  // namespace
