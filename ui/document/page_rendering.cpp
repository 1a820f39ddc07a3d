// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_rendering.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kFormatsAtOnce = 500;
constexpr qint64 kPatienceMs = 700;  // stopping costs a new document worker: most pages are painted sooner

}  // namespace

core::PageRenderer& PageRendering::Opened::of(const PdfFile& wanted, std::stop_token stop) {
  if (!renderer || file != wanted) {
    renderer.reset();
    renderer = std::make_unique<core::PageRenderer>(wanted.path, core::OpenOptions{wanted.password, wanted.workerPath},
                                                    std::move(stop));
    file = wanted;
  }
  return *renderer;
}

PageRendering::PageRendering(QObject* parent) : QObject(parent), worker_([] { return std::make_unique<Opened>(); }) {}

PageRendering::~PageRendering() { task_.cancel(); }

void PageRendering::open(PdfFile file) {
  close();
  closed_ = false;
  file_ = std::move(file);
  goOn();
}

void PageRendering::close() {
  task_.cancel();
  ++generation_;
  busy_ = false;
  closed_ = true;
  pages_ = -1;
  formatsKnown_ = 0;
  painting_.reset();
  for (auto& lane : wanted_) lane.clear();
}

void PageRendering::want(Lane lane, std::vector<PictureRequest> requests) {
  wanted_[static_cast<std::size_t>(lane)] = std::move(requests);
  giveUpStalePainting();
  goOn();
}

bool PageRendering::isWanted(const Painting& painting) const {
  const auto& lane = wanted_[static_cast<std::size_t>(painting.lane)];
  return std::ranges::find(lane, painting.request) != lane.end();
}

void PageRendering::giveUpStalePainting() {
  if (painting_ && !isWanted(*painting_) && since_.elapsed() > kPatienceMs) task_.cancel();
}

void PageRendering::goOn() {
  if (busy_ || closed_) return;
  if (pages_ < 0) return askOpen();
  auto& pages = wanted_[static_cast<std::size_t>(Lane::Pages)];
  auto& thumbnails = wanted_[static_cast<std::size_t>(Lane::Thumbnails)];
  if (formatsKnown_ == 0) return askFormats();
  if (!pages.empty()) return paint({Lane::Pages, pages.front()});
  if (formatsKnown_ < pages_) return askFormats();
  if (!thumbnails.empty()) paint({Lane::Thumbnails, thumbnails.front()});
}

void PageRendering::finish(int generation) {
  if (generation != generation_) return;
  busy_ = false;
  painting_.reset();
  goOn();
}

void PageRendering::askOpen() {
  busy_ = true;
  const int generation = generation_;
  task_ = worker_.post(
      this, Urgency::Question,
      [file = file_](Opened& opened, const std::stop_token& stop) { return opened.of(file, stop).pages(); },
      [this, generation](int pages) {
        if (generation != generation_) return;
        pages_ = pages;
        Q_EMIT opened(pages);
        finish(generation);
      },
      [this, generation](const core::Error& error) {
        if (generation != generation_) return;
        close();
        Q_EMIT couldNotOpen(error);
      });
}

void PageRendering::askFormats() {
  busy_ = true;
  const int generation = generation_, first = formatsKnown_;
  task_ = worker_.post(
      this, Urgency::Question,
      [file = file_, first](Opened& opened, const std::stop_token& stop) {
        return opened.of(file, stop).formats(first, kFormatsAtOnce, stop);
      },
      [this, generation, first](const std::vector<core::PageFormat>& known) {
        if (generation != generation_) return;
        formatsKnown_ = known.empty() ? pages_ : first + static_cast<int>(known.size());
        Q_EMIT formats(first, known);
        finish(generation);
      },
      [this, generation](const core::Error&) {
        if (generation == generation_) formatsKnown_ = pages_;
        finish(generation);
      });
}

void PageRendering::paint(const Painting& painting) {
  busy_ = true;
  painting_ = painting;
  since_.start();
  const int generation = generation_;
  const auto arrived = [this, generation, painting](const QImage& image) {
    if (generation != generation_) return;
    std::erase(wanted_[static_cast<std::size_t>(painting.lane)], painting.request);
    Q_EMIT painted(painting.lane, painting.request, image);
    finish(generation);
  };
  task_ = worker_.post(
      this, Urgency::Question,
      [file = file_, request = painting.request](Opened& opened, const std::stop_token& stop) {
        const bool recoloured = request.recolour.has_value();
        auto image = opened.of(file, stop)
                         .render({static_cast<std::uint32_t>(request.page), request.pixelsPerPoint, recoloured}, stop);
        return image ? finishedPicture(std::move(*image), request) : QImage();
      },
      arrived,
      [this, generation, arrived](const core::Error& error) {
        if (error.failure() == core::Failure::Interrupted)
          finish(generation);
        else
          arrived({});
      });
}

}  // namespace ui
