// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/curve_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/drawing/number_axis.h"
#include "core/drawing/png.h"

namespace core {
namespace {

constexpr float kWidth = 960, kMargin = 64, kPanelHeight = 200, kGap = 66;
constexpr std::size_t kPanelsInOneColumn = 3;
constexpr Colour kSeen = {0xb4, 0xc3, 0xda}, kMean = {0x1f, 0x4e, 0x8c}, kHeldOut = {0xc2, 0x41, 0x0c},
                 kPaper = {255, 255, 255}, kGrid = {0xe3, 0xe5, 0xe8};
constexpr float kSeenWidth = 1, kMeanWidth = 2.2f, kDot = 8, kHalo = 11;
constexpr double kOffTheScale = 0.01;  ///< share of the training values at either end

/// How many steps a mean is over: enough to still the noise, few enough to show a trend.
std::size_t meanOver(std::size_t steps) { return std::clamp<std::size_t>(steps / 30, 1, 100) | 1; }

/// Means over neighbours on either side, as many as there are.
std::vector<CurvePoint> means(const std::vector<CurvePoint>& points) {
  const auto side = meanOver(points.size()) / 2;
  std::vector<CurvePoint> result;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto first = i - std::min(i, side), last = std::min(points.size() - 1, i + side);
    double sum = 0;
    for (auto k = first; k <= last; ++k) sum += points[k].value;
    result.push_back({points[i].step, sum / static_cast<double>(last - first + 1)});
  }
  return result;
}

NumberAxis valueAxis(const CurvePanel& panel, const std::vector<CurvePoint>& smooth) {
  std::vector<double> seen, shown;
  for (const auto& point : panel.training) seen.push_back(point.value);
  std::sort(seen.begin(), seen.end());
  if (!seen.empty()) {
    const auto cut = static_cast<std::size_t>(kOffTheScale * static_cast<double>(seen.size()));
    shown = {seen[cut], seen[seen.size() - 1 - cut]};
  }
  for (const auto& point : smooth) shown.push_back(point.value);
  for (const auto& point : panel.heldOut) shown.push_back(point.value);
  if (shown.empty()) return numberAxis(0, 1, 5);
  const auto [low, high] = std::minmax_element(shown.begin(), shown.end());
  const double room = 0.04 * (*high - *low);
  return numberAxis(*low >= 0 ? std::max(0.0, *low - room) : *low - room, *high + room, 6);
}

class Drawing {
 public:
  explicit Drawing(double steps) : steps_(numberAxis(0, std::max(1.0, steps), 8)) {}

  void heading(const std::string& title, const std::string& subtitle, std::size_t mean, bool hasHeldOut) {
    picture_.width = kWidth;
    picture_.title = title + ": " + subtitle;
    const auto line = [&](float y, const std::string& text, float size, bool bold) {
      picture_.labels.push_back(
          {kMargin, y, fittingText(text, size, bold, kWidth - 2 * kMargin), size, Tone::Strong, bold});
    };
    line(52, title, 21, true);
    line(77, subtitle, 14, false);
    float x = kMargin;
    const auto entry = [&](const std::string& text, const std::vector<Line>& lines) {
      picture_.lines.insert(picture_.lines.end(), lines.begin(), lines.end());
      picture_.labels.push_back({x + 34, 108, text, 13, Tone::Strong});
      x += 34 + 7 * static_cast<float>(text.size()) + 24;
    };
    const std::vector<Point> key{{x, 104}, {x + 26, 104}};
    entry("each step", {{key, kSeen, kSeenWidth * 1.5f}});
    entry(fmt::format("mean of {} steps", mean), {{{{x, 104}, {x + 26, 104}}, kMean, kMeanWidth}});
    if (hasHeldOut)
      entry("held-out data", {{{{x, 104}, {x + 26, 104}}, kHeldOut, 1}, {{{x + 13, 104}}, kHeldOut, kDot}});
  }

  void panel(const CurvePanel& data, const Box& box, bool withSteps) {
    const auto smooth = means(data.training);
    const auto values = valueAxis(data, smooth);
    picture_.labels.push_back({box.left, box.top - 12, data.name, 14, Tone::Strong, true});
    for (const double tick : values.ticks) {
      const float y = box.bottom - static_cast<float>(values.place(tick)) * (box.bottom - box.top);
      picture_.lines.push_back({{{box.left, y}, {box.right, y}}, kGrid, 1});
      picture_.labels.push_back({box.left - 8, y + 4, values.label(tick), 12, Tone::Muted, false, Align::End});
    }
    steps(box, withSteps);
    curve(data.training, values, box, kSeen, kSeenWidth);
    curve(smooth, values, box, kMean, kMeanWidth);
    curve(data.heldOut, values, box, kHeldOut, 1);
    for (const auto& point : data.heldOut) {
      picture_.lines.push_back({{at(point, values, box)}, kPaper, kHalo});
      picture_.lines.push_back({{at(point, values, box)}, kHeldOut, kDot});
    }
  }

  Picture finish(float height) && {
    picture_.height = height;
    return std::move(picture_);
  }

 private:
  void steps(const Box& box, bool named) {
    picture_.rules.push_back({box.left, box.bottom, box.right, box.bottom});
    for (const double tick : steps_.ticks) {
      const float x = box.left + static_cast<float>(steps_.place(tick)) * (box.right - box.left);
      picture_.rules.push_back({x, box.bottom, x, box.bottom + 5});
      picture_.labels.push_back({x, box.bottom + 20, steps_.label(tick), 12, Tone::Muted, false, Align::Middle});
    }
    if (named) picture_.labels.push_back({box.right, box.bottom + 40, "step", 12, Tone::Muted, false, Align::End});
  }

  Point at(const CurvePoint& point, const NumberAxis& values, const Box& box) const {
    const auto x = static_cast<float>(steps_.place(point.step));
    const auto y = static_cast<float>(std::clamp(values.place(point.value), 0.0, 1.0));
    return {box.left + x * (box.right - box.left), box.bottom - y * (box.bottom - box.top)};
  }

  void curve(const std::vector<CurvePoint>& points, const NumberAxis& values, const Box& box, const Colour& colour,
             float width) {
    Line line{{}, colour, width};
    for (const auto& point : points) line.points.push_back(at(point, values, box));
    if (!points.empty()) picture_.lines.push_back(std::move(line));
  }

  NumberAxis steps_;
  Picture picture_;
};

}  // namespace

Picture curvePicture(const std::string& title, const std::string& subtitle, const std::vector<CurvePanel>& panels,
                     double steps) {
  std::size_t seen = 0;
  bool heldOut = false;
  for (const auto& panel : panels) {
    seen = std::max(seen, panel.training.size());
    heldOut = heldOut || !panel.heldOut.empty();
  }
  Drawing drawing(steps);
  drawing.heading(title, subtitle, meanOver(seen), heldOut);
  const std::size_t columns = panels.size() > kPanelsInOneColumn ? 2 : 1;
  const float width = (kWidth - kMargin * static_cast<float>(columns + 1)) / static_cast<float>(columns);
  float top = 158;
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const float left = kMargin + static_cast<float>(i % columns) * (width + kMargin);
    drawing.panel(panels[i], {left, top, left + width, top + kPanelHeight}, i + columns >= panels.size());
    if (i % columns + 1 == columns || i + 1 == panels.size()) top += kPanelHeight + kGap;
  }
  return std::move(drawing).finish(top + 20);
}

}  // namespace core
