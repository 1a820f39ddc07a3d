// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/protocol.h"

#include "core/ingest/utf8.h"

namespace core {
namespace {

constexpr std::size_t kMaxPasswordBytes = 4096;
constexpr std::size_t kMaxTitleBytes = 4096;
constexpr std::size_t kMaxLabelBytes = 256;
constexpr std::size_t kMaxReasonBytes = 1024;
constexpr std::size_t kMaxNoteBytes = std::size_t{64} << 10;
constexpr std::uint32_t kMaxHighlights = 100'000, kMaxHighlightBoxes = 10'000;
constexpr std::size_t kBoxBytes = 4 * sizeof(float);
constexpr std::size_t kHighlightBytes = 4 * sizeof(std::uint32_t) + 2 * sizeof(float);
constexpr std::size_t kWordBytes = 2 * sizeof(std::uint32_t) + 4 * sizeof(float);
constexpr std::size_t kOutlineItemBytes = 3 * sizeof(std::uint32_t);
constexpr std::size_t kPageFormatBytes = 2 * sizeof(float) + sizeof(std::uint32_t);

void require(bool holds, const char* otherwise) {
  if (!holds) throw ProtocolError(otherwise);
}

std::string clippedLabel(const std::string& label) {
  return label.substr(0, validUtf8Prefix(std::string_view(label).substr(0, kMaxLabelBytes)));
}

void writeBox(ByteWriter& out, const Box& box) {
  out.f32(box.left);
  out.f32(box.top);
  out.f32(box.right);
  out.f32(box.bottom);
}

Box readBox(ByteReader& in) {
  Box box;
  box.left = in.f32();
  box.top = in.f32();
  box.right = in.f32();
  box.bottom = in.f32();
  require(box.left <= box.right && box.top <= box.bottom, "a box is turned inside out");
  return box;
}

std::vector<Word> readWords(ByteReader& in, const std::string& text) {
  const std::uint32_t count = in.count(kWordBytes, static_cast<std::uint32_t>(text.size()));
  std::vector<Word> words;
  words.reserve(count);
  const auto onCodePoint = [&](std::uint32_t at) { return at == text.size() || beginsCodePoint(text[at]); };
  std::uint32_t free = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    Word word;
    word.begin = in.u32();
    word.end = in.u32();
    require(word.begin >= free && word.begin < word.end && word.end <= text.size(), "words do not ascend in the text");
    require(onCodePoint(word.begin) && onCodePoint(word.end), "a word cuts a character");
    word.box = readBox(in);
    free = word.end;
    words.push_back(word);
  }
  return words;
}

}  // namespace

std::string encodeOpen(const std::string& password) {
  ByteWriter out;
  out.string(password);
  return out.take();
}

std::string decodeOpen(std::string_view payload) {
  ByteReader in(payload);
  std::string password = in.utf8(kMaxPasswordBytes);
  in.finish();
  return password;
}

std::string encodePageNumber(std::uint32_t page) {
  ByteWriter out;
  out.u32(page);
  return out.take();
}

std::uint32_t decodePageNumber(std::string_view payload) {
  ByteReader in(payload);
  const std::uint32_t page = in.u32();
  in.finish();
  require(page < kMaxPages, "a page number is out of range");
  return page;
}

std::string encodePageSpan(const PageSpan& span) {
  ByteWriter out;
  out.u32(span.first);
  out.u32(span.count);
  return out.take();
}

PageSpan decodePageSpan(std::string_view payload) {
  ByteReader in(payload);
  PageSpan span;
  span.first = in.u32();
  span.count = in.u32();
  in.finish();
  require(span.first < kMaxPages && span.count >= 1 && span.count <= kMaxPageFormats,
          "formats are asked of pages that cannot be");
  return span;
}

std::string encodeRenderRequest(const RenderRequest& request) {
  ByteWriter out;
  out.u32(request.page);
  out.f32(request.pixelsPerPoint);
  out.u8(request.findPictures ? 1 : 0);
  return out.take();
}

RenderRequest decodeRenderRequest(std::string_view payload) {
  ByteReader in(payload);
  RenderRequest request;
  request.page = in.u32();
  request.pixelsPerPoint = in.f32();
  const std::uint8_t findPictures = in.u8();
  in.finish();
  request.findPictures = findPictures == 1;
  require(request.page < kMaxPages && request.pixelsPerPoint > 0 && findPictures <= 1,
          "a picture is asked for that cannot be");
  return request;
}

std::string encodeCopyRequest(const CopyRequest& request) {
  ByteWriter out;
  out.string(request.password);
  out.u32(static_cast<std::uint32_t>(request.highlights.size()));
  for (const Highlight& highlight : request.highlights) {
    out.u32(highlight.page);
    out.f32(highlight.widthPoints);
    out.f32(highlight.heightPoints);
    out.u32(highlight.colour);
    out.string(highlight.note.substr(0, validUtf8Prefix(std::string_view(highlight.note).substr(0, kMaxNoteBytes))));
    out.u32(static_cast<std::uint32_t>(highlight.boxes.size()));
    for (const Box& box : highlight.boxes) writeBox(out, box);
  }
  return out.take();
}

CopyRequest decodeCopyRequest(std::string_view payload) {
  ByteReader in(payload);
  CopyRequest request;
  request.password = in.utf8(kMaxPasswordBytes);
  request.highlights.resize(in.count(kHighlightBytes, kMaxHighlights));
  for (Highlight& highlight : request.highlights) {
    highlight.page = in.u32();
    require(highlight.page < kMaxPages, "a page number is out of range");
    highlight.widthPoints = in.f32();
    highlight.heightPoints = in.f32();
    highlight.colour = in.u32();
    highlight.note = in.utf8(kMaxNoteBytes);
    highlight.boxes.resize(in.count(kBoxBytes, kMaxHighlightBoxes));
    for (Box& box : highlight.boxes) box = readBox(in);
  }
  in.finish();
  return request;
}

std::string encodeOpened(const OpenedDocument& document) {
  ByteWriter out;
  out.u32(document.pages);
  out.string(document.title.substr(0, validUtf8Prefix(std::string_view(document.title).substr(0, kMaxTitleBytes))));
  return out.take();
}

OpenedDocument decodeOpened(std::string_view payload) {
  ByteReader in(payload);
  OpenedDocument document;
  document.pages = in.u32();
  document.title = in.utf8(kMaxTitleBytes);
  in.finish();
  require(document.pages >= 1 && document.pages <= kMaxPages, "a document has an impossible number of pages");
  return document;
}

std::string encodeOutline(const std::vector<OutlineItem>& items) {
  ByteWriter out;
  out.u32(static_cast<std::uint32_t>(items.size()));
  for (const OutlineItem& item : items) {
    out.u32(static_cast<std::uint32_t>(item.depth));
    out.u32(static_cast<std::uint32_t>(item.page));
    out.string(item.title.substr(0, validUtf8Prefix(std::string_view(item.title).substr(0, kMaxTitleBytes))));
  }
  return out.take();
}

std::vector<OutlineItem> decodeOutline(std::string_view payload, std::uint32_t pages) {
  ByteReader in(payload);
  std::vector<OutlineItem> items(in.count(kOutlineItemBytes, kMaxOutlineItems));
  int deepest = 0;
  for (OutlineItem& item : items) {
    const std::uint32_t depth = in.u32();
    require(depth < kMaxOutlineDepth && static_cast<int>(depth) <= deepest, "an outline skips a level");
    const auto page = static_cast<std::int32_t>(in.u32());
    require(page >= -1 && page < static_cast<std::int32_t>(pages), "an outline points beyond the document");
    item = {static_cast<int>(depth), in.utf8(kMaxTitleBytes), page};
    deepest = item.depth + 1;
  }
  in.finish();
  return items;
}

std::string encodePage(const PageReply& reply) {
  const Page& page = reply.page;
  ByteWriter out;
  out.u32(static_cast<std::uint32_t>(page.index));
  out.u8(static_cast<std::uint8_t>(page.verdict));
  out.u32(page.hiddenWords);
  out.f32(page.widthPoints);
  out.f32(page.heightPoints);
  out.string(clippedLabel(page.label));
  out.string(reply.reason);
  out.string(page.text);
  out.u32(static_cast<std::uint32_t>(page.words.size()));
  for (const Word& word : page.words) {
    out.u32(word.begin);
    out.u32(word.end);
    writeBox(out, word.box);
  }
  return out.take();
}

PageReply decodePage(std::string_view payload, std::uint32_t expected) {
  ByteReader in(payload);
  PageReply reply;
  Page& page = reply.page;
  require(in.u32() == expected, "another page came than was asked for");
  page.index = static_cast<int>(expected);
  const std::uint8_t verdict = in.u8();
  require(verdict <= static_cast<std::uint8_t>(PageVerdict::Failed), "a page has an unknown verdict");
  page.verdict = static_cast<PageVerdict>(verdict);
  page.hiddenWords = in.u32();
  page.widthPoints = in.f32();
  page.heightPoints = in.f32();
  require(page.widthPoints >= 0 && page.heightPoints >= 0, "a page has a negative size");
  page.label = in.utf8(kMaxLabelBytes);
  reply.reason = in.utf8(kMaxReasonBytes);
  page.text = in.utf8(kMaxPageTextBytes);
  page.words = readWords(in, page.text);
  in.finish();
  const bool hasText = page.verdict == PageVerdict::Text || page.verdict == PageVerdict::Ocr;
  require(hasText == !page.text.empty(), "a page's verdict denies its text");
  return reply;
}

std::string encodePageFormats(const std::vector<PageFormat>& formats) {
  ByteWriter out;
  out.u32(static_cast<std::uint32_t>(formats.size()));
  for (const PageFormat& format : formats) {
    out.f32(format.widthPoints);
    out.f32(format.heightPoints);
    out.string(clippedLabel(format.label));
  }
  return out.take();
}

std::vector<PageFormat> decodePageFormats(std::string_view payload, std::uint32_t expected) {
  ByteReader in(payload);
  std::vector<PageFormat> formats(in.count(kPageFormatBytes, kMaxPageFormats));
  require(formats.size() == expected, "formats came of other pages than were asked for");
  for (PageFormat& format : formats) {
    format.widthPoints = in.f32();
    format.heightPoints = in.f32();
    require(format.widthPoints >= 0 && format.heightPoints >= 0, "a page has a negative size");
    format.label = in.utf8(kMaxLabelBytes);
  }
  in.finish();
  return formats;
}

std::string encodeImage(const PageImage& image) {
  ByteWriter out;
  out.u32(image.width);
  out.u32(image.height);
  out.string(image.pixels);
  out.u32(static_cast<std::uint32_t>(image.pictures.size()));
  for (const PixelBox& box : image.pictures)
    for (const std::uint32_t edge : {box.left, box.top, box.right, box.bottom}) out.u32(edge);
  return out.take();
}

PageImage decodeImage(std::string_view payload) {
  ByteReader in(payload);
  PageImage image;
  image.width = in.u32();
  image.height = in.u32();
  require(image.width >= 1 && image.width <= kMaxImageSide && image.height >= 1 && image.height <= kMaxImageSide,
          "a picture has an impossible size");
  const std::uint64_t size = std::uint64_t{image.width} * image.height * 4;
  require(size <= kMaxImageBytes && in.u32() == size, "a picture's pixels do not fill it");
  image.pixels = in.bytes(size);
  image.pictures.resize(in.count(sizeof(PixelBox), kMaxPictures));
  for (PixelBox& box : image.pictures) {
    box.left = in.u32();
    box.top = in.u32();
    box.right = in.u32();
    box.bottom = in.u32();
    require(box.left < box.right && box.right <= image.width && box.top < box.bottom && box.bottom <= image.height,
            "a picture stands beyond its page");
  }
  in.finish();
  return image;
}

std::string encodeRefusal(const Refusal& refusal) {
  ByteWriter out;
  out.u8(static_cast<std::uint8_t>(refusal.kind));
  out.string(refusal.reason.substr(0, validUtf8Prefix(std::string_view(refusal.reason).substr(0, kMaxReasonBytes))));
  return out.take();
}

Refusal decodeRefusal(std::string_view payload) {
  ByteReader in(payload);
  const std::uint8_t kind = in.u8();
  require(kind <= static_cast<std::uint8_t>(Refusal::Kind::Unconfined), "a refusal is of an unknown kind");
  Refusal refusal{static_cast<Refusal::Kind>(kind), in.utf8(kMaxReasonBytes)};
  in.finish();
  return refusal;
}

}  // namespace core
