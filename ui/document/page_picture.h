// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QImage>
#include <map>
#include <optional>
#include <vector>

#include "core/ingest/protocol.h"

namespace ui {

/// What white and black of a page become where pages are recoloured.
struct PaperColours {
  QColor paper, ink;
  friend bool operator==(const PaperColours&, const PaperColours&) = default;
};

/// A picture of a page that is wanted, or that there is.
struct PictureRequest {
  int page = 0;
  float pixelsPerPoint = 1;
  int quarterTurns = 0;         ///< clockwise
  double devicePixelRatio = 1;  ///< of the screen, whose pixels are meant
  std::optional<PaperColours> recolour;
  friend bool operator==(const PictureRequest&, const PictureRequest&) = default;
};

/// Light becomes dark and dark light, between the two colours; every hue stays, and what stands in `pictures` stays as
/// it is. Where these cover nearly the whole image they are the scan of a page, which is recoloured like any other.
void recolour(QImage& image, const PaperColours& colours, const std::vector<core::PixelBox>& pictures = {});

/// What the document worker painted, turned and recoloured as asked. Costs milliseconds: not for the window's thread.
QImage finishedPicture(core::PageImage image, const PictureRequest& request);

/// Pictures of pages within a limit of memory: those far from where the reader is go first.
class PictureCache {
 public:
  struct Picture {
    PictureRequest request;
    QImage image;  ///< null where the page cannot be painted
  };

  explicit PictureCache(qint64 mostBytes) : mostBytes_(mostBytes) {}

  /// Replaces the page's picture; lets go of others, those furthest from `near` first.
  void insert(const PictureRequest& request, QImage image, int near);
  /// The page's picture, perhaps of another size than is wanted now.
  const Picture* find(int page) const;
  void clear();
  qint64 bytes() const { return bytes_; }

 private:
  void dropFarthest(int near, int keep);

  qint64 mostBytes_;
  qint64 bytes_ = 0;
  std::map<int, Picture> pictures_;
};

}  // namespace ui
