// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/attention_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/drawing/png.h"
#include "core/drawing/xml_text.h"

namespace core {
namespace {

constexpr float kWidth = 1120, kLeft = 64, kRight = 988;            ///< of the picture, of what lies along the document
constexpr float kWeightLeft = 1004, kWeightRight = kWidth - kLeft;  ///< of the bars beside the heat map
constexpr float kRibbonHeight = 88, kHeatHeight = 384;
constexpr std::size_t kHintText = 280;

/// Draws from the top down; `y_` is where the next part begins.
class Drawing {
 public:
  Drawing(const AttentionMap& map, const AttentionWords& words)
      : map_(map), words_(words), columns_(attentionColumns(map)) {
    picture_.width = kWidth;
    picture_.title = words.said(fmt::format("Attention over {}: {}", words.title, attentionSubject(map, words.said)));
  }

  Picture finish() && {
    picture_.height = y_;
    return std::move(picture_);
  }

  void heading() {
    y_ += 56;
    picture_.labels.push_back(
        {kLeft, y_, fittingText(words_.title, 21, true, kWidth - 2 * kLeft), 21, Tone::Strong, true});
    y_ += 26;
    picture_.labels.push_back(
        {kLeft, y_, fittingText(attentionSubject(map_, words_.said), 14, false, kWidth - 2 * kLeft), 14, Tone::Strong});
    y_ += 16;
  }

  void panels() {
    const float top = y_ + 38;
    ribbon();
    if (columns_.rows > 0) heatMap();
    axis();
    hints(top);
    if (columns_.rows > 0) legend();
  }

  void caption() {
    y_ += 36;
    picture_.labels.push_back({kLeft, y_, words_.said(kAttentionCaption), 13, Tone::Strong, true});
    y_ += 40;
  }

 private:
  float x(double column) const { return kLeft + static_cast<float>((kRight - kLeft) * column / columns_.columns()); }

  float xOfPassage(int passage) const {
    const auto& first = columns_.firstPassage;
    return x(std::upper_bound(first.begin(), first.end(), passage) - first.begin() - 1);
  }

  void panelHeading(const std::string& text, const std::string& remark) {
    y_ += 26;
    picture_.labels.push_back({kLeft, y_, text, 13, Tone::Strong, true});
    picture_.labels.push_back({kRight, y_, remark, 12, Tone::Muted, false, Align::End});
    y_ += 12;
  }

  /// Where the columns begin that no latent holds, or hardly: they were read last and have not left the model's window.
  int windowBegin() const {
    int column = columns_.columns();
    for (; columns_.rows > 0 && column > 0; --column) {
      float sum = 0;
      for (int row = 0; row < columns_.rows; ++row)
        sum += columns_.heat[static_cast<std::size_t>(row) * columns_.columns() + column - 1];
      if (sum > 0.5f * static_cast<float>(columns_.rows)) break;
    }
    return column;
  }

  /// The end of the ribbon's scale. What lies in the window is seen directly and often far above everything else: it
  /// may leave the scale, so that the rest of the document can be seen.
  double ribbonTop() const {
    const int shown = windowBegin() > 0 ? windowBegin() : columns_.columns();
    return shown == 0 ? 0 : *std::max_element(columns_.share.begin(), columns_.share.begin() + shown);
  }

  void ribbon() {
    const int together = columns_.columns() > 0 ? columns_.firstPassage[1] : 1;
    panelHeading(words_.said(together == 1 ? "Attention by passage"
                                           : fmt::format("Attention by passage, {} to a column", together)),
                 words_.said(attentionDivision(map_)));
    const float bottom = y_ + kRibbonHeight;
    const double top = ribbonTop();
    picture_.bars.push_back({{kLeft, y_, kRight, bottom}, heatColour(0)});
    double most = 0;
    for (int i = 0; top > 0 && i < columns_.columns(); ++i) {
      const double part = std::clamp(columns_.share[i] / top, 0.0, 1.0);
      const bool isAbove = columns_.share[i] > top;
      const auto height = static_cast<float>(isAbove ? kRibbonHeight : part * (kRibbonHeight - 6));
      // The least share is still told from the ground it stands on.
      picture_.bars.push_back({{x(i), bottom - height, x(i + 1), bottom}, heatColour(0.2 + 0.8 * part)});
      most = std::max(most, columns_.share[i]);
    }
    if (top > 0) picture_.labels.push_back({kLeft - 8, y_ + 10, percentText(top), 12, Tone::Muted, false, Align::End});
    if (most > top) picture_.labels.push_back({kWeightLeft, y_ + 10, words_.said("up to " + percentText(most)), 12});
    picture_.labels.push_back({kLeft - 8, bottom, "0", 12, Tone::Muted, false, Align::End});
    y_ = bottom;
  }

  /// What is shown in the last colour: more than nearly all cells hold.
  float heatTop() const {
    std::vector<float> sorted = columns_.heat;
    const auto high = sorted.begin() + static_cast<std::ptrdiff_t>(0.995 * (sorted.size() - 1));
    std::nth_element(sorted.begin(), high, sorted.end());
    return std::max(1.0f, std::ceil(*high * 10) / 10);
  }

  void heatMap() {
    y_ += 6;
    panelHeading(words_.said("What the latents hold of each passage"),
                 words_.said(fmt::format("{} latents, those that hold the beginning on top", columns_.rows)));
    const float bottom = y_ + kHeatHeight, top = heatTop();
    HeatGrid grid{{kLeft, y_, kRight, bottom}, columns_.rows, columns_.columns(), columns_.heat};
    for (float& value : grid.values) value /= top;
    picture_.grids.push_back(std::move(grid));
    weights(bottom);
    y_ = bottom;
  }

  void weights(float bottom) {
    const float height = (bottom - y_) / static_cast<float>(columns_.rows);
    const double most = *std::max_element(columns_.weight.begin(), columns_.weight.end());
    for (int row = 0; most > 0 && row < columns_.rows; ++row) {
      const float top = y_ + static_cast<float>(row) * height;
      const auto length = static_cast<float>((kWeightRight - kWeightLeft) * columns_.weight[row] / most);
      picture_.bars.push_back({{kWeightLeft, top, kWeightLeft + length, top + height * 0.8f}, heatColour(0.45)});
    }
    picture_.labels.push_back({kWeightLeft, y_ - 12, words_.said("weight"), 12});
    picture_.labels.push_back({kWeightRight, bottom + 20, percentText(most), 12, Tone::Muted, false, Align::End});
  }

  void axis() {
    for (const AxisTick& tick : words_.axis.ticks) {
      const float place = xOfPassage(tick.passage), halfWidth = 3.6f * static_cast<float>(tick.label.size());
      if (place + halfWidth > kRight + 8) continue;
      picture_.rules.push_back({place + 0.5f, y_, place + 0.5f, y_ + 6});

      picture_.labels.push_back(
          {place, y_ + 20, tick.label, 12, Tone::Muted, false, tick.passage == 0 ? Align::Start : Align::Middle});
    }
    picture_.labels.push_back({kLeft - 8, y_ + 20, words_.axis.name, 12, Tone::Muted, false, Align::End});
    y_ += 24;
  }

  void hints(float top) {
    for (int i = 0; i < columns_.columns(); ++i) picture_.hints.push_back({{x(i), top, x(i + 1), y_ - 24}, hintOf(i)});
  }

  std::string hintOf(int column) const {
    const int first = columns_.firstPassage[column], end = columns_.firstPassage[column + 1];
    const auto best = std::max_element(map_.share.begin() + first, map_.share.begin() + end) - map_.share.begin();
    std::string place = words_.places[first];
    if (words_.places[end - 1] != place) place += " – " + words_.places[end - 1];
    return fmt::format("{}: {}. {}", place, percentText(columns_.share[column]),
                       cutText(cleanText(map_.passages[best].text), kHintText));
  }

  void legend() {
    const float top = heatTop(), right = kLeft + 240;
    y_ += 18;
    HeatGrid scale{{kLeft, y_, right, y_ + 10}, 1, 120, {}};
    for (int i = 0; i < scale.columns; ++i) scale.values.push_back(static_cast<float>(i) / (scale.columns - 1));
    picture_.grids.push_back(std::move(scale));
    picture_.labels.push_back({kLeft, y_ + 26, "0", 12});
    if (top > 1.3f)
      picture_.labels.push_back({kLeft + (right - kLeft) / top, y_ + 26, "1", 12, Tone::Muted, false, Align::Middle});
    picture_.labels.push_back(
        {right, y_ + 26, words_.said(fmt::format("{:.1f} or more", top)), 12, Tone::Muted, false, Align::End});
    picture_.labels.push_back(
        {right + 16, y_ + 10, words_.said("How much of a passage a latent holds; 1 is an even share"), 12});
    // What was read last has not left the window yet: a dark edge that would else be taken for neglect.
    if (windowBegin() < columns_.columns())
      picture_.labels.push_back({right + 16, y_ + 26,
                                 words_.said("The last passages are in the model's window still, not in its latents"),
                                 12});
    y_ += 30;
  }

  const AttentionMap& map_;
  const AttentionWords& words_;
  const AttentionColumns columns_;
  Picture picture_;
  float y_ = 0;
};

}  // namespace

Picture attentionPicture(const AttentionMap& map, const AttentionWords& words, bool withCaption) {
  Drawing drawing(map, words);
  if (withCaption) drawing.heading();
  drawing.panels();
  if (withCaption) drawing.caption();
  return std::move(drawing).finish();
}

std::string attentionSubject(const AttentionMap& map, const Said& said) {
  std::string text = map.question.empty() ? said("The whole reading") : "“" + cleanText(map.question) + "”";
  if (map.selection.layer) text += ", " + said(fmt::format("layer {}", *map.selection.layer + 1));
  if (map.selection.group) text += ", " + said(fmt::format("group {}", *map.selection.group + 1));
  return text;
}

std::string attentionDivision(const AttentionMap& map) {
  const double passages = std::accumulate(map.share.begin(), map.share.end(), 0.0);
  if (passages <= 0) return "The document fits into the model's window: the latents hold nothing.";
  if (map.question.empty()) return "each passage's part of all that the latents hold";
  return fmt::format("{} to the passages, {} to the first tokens, {} to the question itself", percentText(passages),
                     percentText(map.sinks), percentText(map.outside));
}

std::string percentText(double share) {
  const double percent = share * 100;
  return fmt::format("{:.{}f} %", percent, percent >= 9.95 || percent <= 0 ? 0 : percent >= 0.995 ? 1 : 2);
}

}  // namespace core
