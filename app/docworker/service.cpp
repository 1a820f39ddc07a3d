// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/service.h"

#include <optional>

#include "app/docworker/highlighted_copy.h"
#include "app/docworker/page_pictures.h"
#include "app/docworker/page_raster.h"
#include "app/docworker/page_text.h"
#include "app/docworker/pdf_document.h"
#include "core/ingest/frame.h"

namespace app {
namespace {

using core::Frame;
using core::FrameType;

class Service {
 public:
  Service(int socket, int documentFd) : socket_(socket), documentFd_(documentFd) {}

  Frame answer(const Frame& request) {
    try {
      return dispatch(request);
    } catch (const Refused& refused) {
      return {FrameType::Refused, core::encodeRefusal(refused.refusal)};
    }
  }

 private:
  Frame dispatch(const Frame& request) {
    switch (request.type) {
      case FrameType::Open:
        open(core::decodeOpen(request.payload));
        return {FrameType::Opened, core::encodeOpened(pdf_->opened())};
      case FrameType::Outline:
        return {FrameType::OutlineItems, core::encodeOutline(pdf().outline())};
      case FrameType::PageText: {
        const std::uint32_t index = core::decodePageNumber(request.payload);
        return {FrameType::PageRead, core::encodePage(readPage(pdf().page(index).get(), index))};
      }
      case FrameType::RenderPage:
        return {FrameType::Rendered, render(core::decodeRenderRequest(request.payload))};
      case FrameType::PageFormats: {
        const core::PageSpan span = core::decodePageSpan(request.payload);
        std::vector<core::PageFormat> formats;
        for (std::uint32_t i = 0; i < span.count; ++i) formats.push_back(pdf().format(span.first + i));
        return {FrameType::FormatsRead, core::encodePageFormats(formats)};
      }
      case FrameType::Copy:
        pictures_.emplace(documentFd_, password_);  // two that read the file through qpdf would disturb each other
        writeHighlightedCopy(documentFd_, core::decodeCopyRequest(request.payload), [this](std::string part) {
          send({FrameType::CopyPart, std::move(part)});
        });
        return {FrameType::CopyEnd, {}};
      default:
        throw core::ProtocolError("a request is of an unknown kind");
    }
  }

  void open(std::string password) {
    pdf_.emplace(documentFd_, password);
    password_ = std::move(password);
    pictures_.emplace(documentFd_, password_);
  }

  std::string render(const core::RenderRequest& request) {
    const PageRaster raster(pdf().page(request.page).get(), request.pixelsPerPoint, core::kMaxImageSide);
    core::PageImage image;
    image.width = static_cast<std::uint32_t>(raster.width());
    image.height = static_cast<std::uint32_t>(raster.height());
    const std::size_t rowBytes = std::size_t{image.width} * 4;
    image.pixels.reserve(rowBytes * image.height);
    for (int y = 0; y < raster.height(); ++y)
      image.pixels.append(reinterpret_cast<const char*>(raster.row(y)), rowBytes);
    for (std::size_t alpha = 3; alpha < image.pixels.size(); alpha += 4) image.pixels[alpha] = '\xFF';
    if (request.findPictures)
      for (const core::Box& box : pictures_->on(request.page))
        if (const auto pixels = raster.pixelsOf(box)) image.pictures.push_back(*pixels);
    return core::encodeImage(image);
  }

  void send(const Frame& part) const {
    if (core::sendFrame(socket_, part, {})) throw core::ProtocolError("the peer is gone");
  }

  const PdfDocument& pdf() const {
    if (!pdf_) throw Refused{{core::Refusal::Kind::Damaged, "no document is open"}};
    return *pdf_;
  }

  int socket_, documentFd_;
  std::optional<PdfDocument> pdf_;
  std::string password_;
  std::optional<PagePictures> pictures_;
};

}  // namespace

void serve(int socket, int documentFd) {
  Service service(socket, documentFd);
  try {
    for (;;) {
      const auto received = core::receiveFrame(socket, {});
      const Frame* request = std::get_if<Frame>(&received);
      if (request == nullptr || core::sendFrame(socket, service.answer(*request), {})) return;
    }
  } catch (const core::ProtocolError&) {
    return;
  }
}

}  // namespace app
