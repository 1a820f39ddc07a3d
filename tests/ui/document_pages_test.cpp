// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/document/page_geometry.h"
#include "ui/document/page_picture.h"
#include "ui/document/speakers.h"
#include "ui/document/view_history.h"

namespace {

using ui::PageGeometry;

PageGeometry threePages() {
  PageGeometry geometry;
  geometry.setPages(3);
  geometry.setSizes(0, {{100, 200}, {300, 100}, {}});
  geometry.setView(2, 0);
  return geometry;
}

TEST(PageGeometryTest, PagesLieOneBeneathAnotherAroundTheMiddle) {
  const auto geometry = threePages();
  EXPECT_EQ(geometry.page(0), QRectF(-100, PageGeometry::kGap, 200, 400));
  EXPECT_EQ(geometry.page(1).top(), geometry.page(0).bottom() + PageGeometry::kGap);
  EXPECT_EQ(geometry.page(2).size(), geometry.page(0).size());  // assumed
  EXPECT_EQ(geometry.size(), QSizeF(600 + 2 * PageGeometry::kGap, geometry.page(2).bottom() + PageGeometry::kGap));
}

TEST(PageGeometryTest, FindsThePagesInSight) {
  const auto geometry = threePages();
  const auto middle = geometry.page(1).center().y();
  EXPECT_EQ(geometry.pageAt(-50), 0);
  EXPECT_EQ(geometry.pageAt(middle), 1);
  EXPECT_EQ(geometry.pageAt(1e9), 2);
  EXPECT_EQ(geometry.pagesBetween(middle, middle + 1), std::pair(1, 1));
  EXPECT_EQ(geometry.pagesBetween(geometry.page(0).bottom() + 1, geometry.page(2).top() + 1), std::pair(1, 2));
}

TEST(PageGeometryTest, APlaceOutlivesZoomingAndTurning) {
  auto geometry = threePages();
  const auto place = geometry.placeAt(geometry.page(1).top() + 50);
  EXPECT_EQ(place, (ui::ViewPlace{1, 0.25}));
  geometry.setView(4, 1);
  EXPECT_EQ(geometry.yOf(place), geometry.page(1).top() + geometry.page(1).height() / 4);
}

TEST(PageGeometryTest, PointsStayOnTheirPageHoweverItIsTurned) {
  auto geometry = threePages();
  for (int turns = 0; turns < 4; ++turns) {
    geometry.setView(2, turns);
    const QRectF word(10, 20, 30, 12);
    const auto shown = geometry.fromPoints(0, word);
    EXPECT_TRUE(geometry.page(0).contains(shown)) << turns;
    EXPECT_EQ(geometry.toPoints(0, shown.center()), word.center()) << turns;
  }
  geometry.setView(2, 1);  // clockwise: what was the top left is the top right now
  EXPECT_EQ(geometry.fromPoints(0, {0, 0, 1, 1}).topRight(), geometry.page(0).topRight());
}

TEST(PageGeometryTest, AMillionPagesOfUnknownSizeHaveAPlace) {
  PageGeometry geometry;
  geometry.setPages(1'000'000);
  EXPECT_EQ(geometry.pageAt(geometry.page(999'999).top()), 999'999);
}

ui::PictureRequest request(int page) {
  ui::PictureRequest made;
  made.page = page;
  return made;
}

TEST(PictureCacheTest, KeepsWhatIsNearWithinItsLimit) {
  const QImage image(10, 10, QImage::Format_RGB32);  // 400 bytes
  ui::PictureCache cache(1200);
  for (int page = 0; page < 1000; ++page) {
    cache.insert(request(page), image, page);
    EXPECT_LE(cache.bytes(), 1200);
  }
  EXPECT_NE(cache.find(999), nullptr);
  EXPECT_NE(cache.find(997), nullptr);
  EXPECT_EQ(cache.find(996), nullptr);
  cache.insert(request(0), image, 0);
  EXPECT_EQ(cache.find(999), nullptr);
  EXPECT_NE(cache.find(0), nullptr);
}

TEST(PictureCacheTest, OneLargePictureIsKeptAllTheSame) {
  ui::PictureCache cache(100);
  cache.insert(request(3), QImage(10, 10, QImage::Format_RGB32), 3);
  EXPECT_NE(cache.find(3), nullptr);
}

TEST(RecolourTest, PaperAndInkChangePlacesAndHuesStay) {
  QImage image(3, 1, QImage::Format_RGB32);
  image.setPixelColor(0, 0, Qt::white);
  image.setPixelColor(1, 0, Qt::black);
  image.setPixelColor(2, 0, QColor(120, 0, 0));
  ui::recolour(image, {QColor(20, 20, 30), QColor(220, 220, 220)});
  EXPECT_EQ(image.pixelColor(0, 0), QColor(20, 20, 30));
  EXPECT_EQ(image.pixelColor(1, 0), QColor(220, 220, 220));
  EXPECT_GT(image.pixelColor(2, 0).red(), image.pixelColor(2, 0).blue() + 50);
  EXPECT_GT(image.pixelColor(2, 0).lightness(), 120);
}

TEST(RecolourTest, PicturesKeepTheirColoursUnlessTheyAreThePage) {
  const ui::PaperColours dark{QColor(20, 20, 30), QColor(220, 220, 220)};
  const auto recoloured = [&](const std::vector<core::PixelBox>& pictures) {
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(QColor(240, 200, 180));
    ui::recolour(image, dark, pictures);
    return image;
  };
  const QColor skin(240, 200, 180), other = recoloured({}).pixelColor(0, 0);
  ASSERT_NE(other, skin);
  const auto image = recoloured({{2, 3, 8, 9}, {6, 3, 12, 5}});
  for (int y = 0; y < 10; ++y)
    for (int x = 0; x < 20; ++x) {
      const bool inside = (x >= 2 && x < 8 && y >= 3 && y < 9) || (x >= 6 && x < 12 && y >= 3 && y < 5);
      EXPECT_EQ(image.pixelColor(x, y), inside ? skin : other) << x << ' ' << y;
    }
  EXPECT_EQ(recoloured({{0, 0, 20, 9}}).pixelColor(3, 3), other) << "a scan";
  EXPECT_EQ(recoloured({{0, 0, 20, 5}, {0, 5, 20, 10}}).pixelColor(3, 3), other) << "a scan in strips";
  EXPECT_EQ(recoloured({{0, 0, 20, 5}, {0, 0, 20, 5}}).pixelColor(3, 3), skin) << "twice the same half";
}

TEST(ViewHistoryTest, GoesBackAndForthLikeABrowser) {
  ui::ViewHistory history;
  const ui::ViewPlace a{1, 0}, b{2, 0.5}, c{9, 0};
  EXPECT_FALSE(history.back(a));
  history.leave(a);
  history.leave(b);
  EXPECT_EQ(history.back(c), b);
  EXPECT_EQ(history.back(b), a);
  EXPECT_EQ(history.forward(a), b);
  EXPECT_EQ(history.forward(b), c);
  EXPECT_EQ(history.back(c), b);
  history.leave(b);
  EXPECT_FALSE(history.canGoForward());
}

TEST(SpeakerColourTest, EverySpeakerCanBeReadOnLightAndDark) {
  for (const auto& base : {QColor(Qt::white), QColor(30, 30, 34), QColor(Qt::black)}) {
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    for (int i = 0; i < 40; ++i) EXPECT_GE(ui::contrast(ui::speakerColour(i, palette), base), 4.5) << i;
    EXPECT_NE(ui::speakerColour(0, palette), ui::speakerColour(1, palette));
  }
}

}  // namespace
