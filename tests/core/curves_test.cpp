// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "core/drawing/curve_picture.h"
#include "core/drawing/number_axis.h"
#include "core/drawing/png.h"
#include "core/drawing/svg.h"
#include "core/error.h"
#include "core/training/curve_drawing.h"
#include "tests/support/png.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/xml.h"

namespace {

using namespace core;

std::string labelsOf(const NumberAxis& axis) {
  std::string text;
  for (const double tick : axis.ticks) text += axis.label(tick) + " ";
  return text;
}

TEST(NumberAxisTest, HasRoundNumbersWithinItsStretch) {
  EXPECT_EQ(labelsOf(numberAxis(0, 1200, 8)), "0 200 400 600 800 1,000 1,200 ");
  EXPECT_EQ(labelsOf(numberAxis(0.31, 0.62, 6)), "0.35 0.40 0.45 0.50 0.55 0.60 ");
  EXPECT_EQ(labelsOf(numberAxis(-2e6, 1e6, 4)), "-2,000,000 -1,000,000 0 1,000,000 ");
  EXPECT_EQ(labelsOf(numberAxis(0.00041, 0.00043, 3)), "0.00041 0.00042 0.00043 ");
  const auto point = numberAxis(3, 3, 5);
  EXPECT_LT(point.low, 3);
  EXPECT_GT(point.high, 3);
  EXPECT_FALSE(point.ticks.empty());
}

/// A loss that falls from 4 to 1, with one value far off.
std::vector<CurvePanel> fallingLoss() {
  CurvePanel panel{"span", {}, {{150, 2.5}, {300, 1.5}}};
  for (int step = 1; step <= 300; ++step)
    panel.training.push_back({static_cast<double>(step), step == 200 ? 500 : 4 - step / 100.0 + 0.2 * (step % 2)});
  return {panel};
}

TEST(CurvePictureTest, SaysWhatItShowsWithNumbersOnBothAxes) {
  const test::Xml svg(toSvg(curvePicture("Training by answers.json", "300 of 400 steps", fallingLoss(), 400)));
  for (const char* text : {"Training by answers.json", "300 of 400 steps", "span", "each step", "mean of 11 steps",
                           "held-out data", "step", "400", "3"})
    EXPECT_TRUE(svg.says("text", text)) << text;
  EXPECT_FALSE(svg.says("text", "500"));
}

TEST(CurvePictureTest, DrawsHeldOutDataWhereTheyBelong) {
  const auto picture = curvePicture("t", "s", fallingLoss(), 300);
  const auto dots = [&] {
    std::vector<Line> found;
    for (const auto& line : picture.lines)
      if (line.points.size() == 1) found.push_back(line);
    return found;
  }();
  ASSERT_EQ(dots.size(), 5u);  // one in the legend, then each on its halo
  EXPECT_LT(dots[2].points[0].x, dots[4].points[0].x);
  EXPECT_LT(dots[2].points[0].y, dots[4].points[0].y) << "the loss falls";
  const auto& last = dots[4].points[0];
  const test::Png png(toPng(picture, 2));
  ASSERT_TRUE(png.isValid());
  EXPECT_EQ(png.at(2 * last.x, 2 * last.y), dots[4].colour);
  EXPECT_EQ(png.at(2, 2), (Colour{255, 255, 255}));
}

TEST(CurveDrawingTest, DrawsTheTablesOfARun) {
  const TemporaryFolder folder;
  folder.write("loss.csv", "step,tokens,rate,norm,residual\n1,512,1e-4,2,0.9\n2,512,1e-4,-1,-1\n3,512,1e-4,2,0.8\n");
  folder.write("validation.csv", "step,residual,hits\n2,0.85,0.25\n");
  drawCurves(folder.path(), "Training", 3);
  std::ifstream file(folder.path() + "/loss.png", std::ios::binary);
  const test::Png png({std::istreambuf_iterator<char>(file), {}});
  ASSERT_TRUE(png.isValid());
  EXPECT_GT(png.width(), 1500);
  int drawn = 0;
  for (int y = 0; y < png.height(); ++y)
    for (int x = 0; x < png.width(); ++x) drawn += png.at(x, y) != Colour{255, 255, 255};
  EXPECT_GT(drawn, 10000);
}

TEST(CurveDrawingTest, ARunWithoutHeldOutDataHasItsCurvesToo) {
  const TemporaryFolder folder;
  folder.write("loss.csv", "step,tokens,rate,norm,residual\n1,512,1e-4,2,0.9\n");
  folder.write("validation.csv", "\n");
  EXPECT_NO_THROW(drawCurves(folder.path(), "Training", 3));
}

TEST(CurveDrawingTest, RefusesWhatIsNoTable) {
  const TemporaryFolder folder;
  folder.write("loss.csv", "step,loss\n1,much\n");
  folder.write("validation.csv", "\n");
  EXPECT_THROW(drawCurves(folder.path(), "Training", 3), Error);
  folder.write("loss.csv", "step,loss\n1\n");
  EXPECT_THROW(drawCurves(folder.path(), "Training", 3), Error);
}

}  // namespace
