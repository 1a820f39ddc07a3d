// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/ingest/byte_stream.h"

/// What a program and its document worker say to each other: one request, one reply, in turn. The reader of a reply
/// treats it as hostile: every decode function throws ProtocolError unless counts, lengths, UTF-8 and offsets are
/// right.
namespace core {

constexpr std::uint32_t kMaxPages = 1'000'000;
constexpr std::uint32_t kMaxOutlineItems = 10'000;
constexpr int kMaxOutlineDepth = 64;
constexpr std::uint32_t kMaxPageFormats = 4096;  ///< in one request
constexpr std::size_t kMaxPageTextBytes = std::size_t{1} << 20;
constexpr std::uint32_t kMaxImageSide = 8192;
constexpr std::uint64_t kMaxImageBytes = std::uint64_t{64} << 20;
constexpr std::uint32_t kMaxPictures = 256;  ///< told of one page
constexpr std::size_t kMaxCopyPart = std::size_t{1} << 20;

struct OpenedDocument {
  std::uint32_t pages = 0;
  std::string title;
};

/// A page and, for one without text, why it has none.
struct PageReply {
  Page page;
  std::string reason;
};

/// Pages [first, first + count).
struct PageSpan {
  std::uint32_t first = 0, count = 0;
};

/// What is known of a page before its text: size as displayed, 0 where the page is damaged, and printed number.
struct PageFormat {
  float widthPoints = 0, heightPoints = 0;
  std::string label;
};

struct RenderRequest {
  std::uint32_t page = 0;
  float pixelsPerPoint = 1;   ///< lowered where the picture would pass kMaxImageSide or kMaxImageBytes
  bool findPictures = false;  ///< tell where photographs and the like stand on the page
};

/// Pixels [left, right) × [top, bottom).
struct PixelBox {
  std::uint32_t left = 0, top = 0, right = 0, bottom = 0;
  friend bool operator==(const PixelBox&, const PixelBox&) = default;
};

/// Pixels of a page: rows from the top, 4 bytes each (blue, green, red, 255).
struct PageImage {
  std::uint32_t width = 0, height = 0;
  std::string pixels;
  std::vector<PixelBox> pictures = {};  ///< that stand on it, where they were asked for; at most kMaxPictures
};

/// Words of a page that a copy of the document shall have marked.
struct Highlight {
  std::uint32_t page = 0;
  float widthPoints = 0, heightPoints = 0;  ///< of the page when its words were read
  std::vector<Box> boxes;                   ///< one for each line
  std::uint32_t colour = 0;                 ///< 0xRRGGBB
  std::string note;                         ///< cut at 64 KiB
};

/// Asks for a copy of the document, which comes in CopyParts of at most kMaxCopyPart bytes and a CopyEnd.
struct CopyRequest {
  std::string password;
  std::vector<Highlight> highlights;
};

/// The worker could not do what was asked. It is ready for the next request, unless it could not confine itself.
struct Refusal {
  enum class Kind : std::uint8_t { NeedsPassword, WrongPassword, Damaged, Unconfined };
  Kind kind = Kind::Damaged;
  std::string reason;
};

std::string encodeOpen(const std::string& password);
std::string decodeOpen(std::string_view payload);

std::string encodePageNumber(std::uint32_t page);
std::uint32_t decodePageNumber(std::string_view payload);

/// 1 … kMaxPageFormats pages.
std::string encodePageSpan(const PageSpan& span);
PageSpan decodePageSpan(std::string_view payload);

std::string encodeRenderRequest(const RenderRequest& request);
RenderRequest decodeRenderRequest(std::string_view payload);

std::string encodeCopyRequest(const CopyRequest& request);
CopyRequest decodeCopyRequest(std::string_view payload);

std::string encodeOpened(const OpenedDocument& document);
OpenedDocument decodeOpened(std::string_view payload);

std::string encodeOutline(const std::vector<OutlineItem>& items);
/// Items point at pages below `pages` or at -1; depths grow by at most one step at a time.
std::vector<OutlineItem> decodeOutline(std::string_view payload, std::uint32_t pages);

std::string encodePage(const PageReply& reply);
/// The page of index `expected`, its words ascending, on code points and inside its text.
PageReply decodePage(std::string_view payload, std::uint32_t expected);

std::string encodePageFormats(const std::vector<PageFormat>& formats);
/// Those of exactly `expected` pages.
std::vector<PageFormat> decodePageFormats(std::string_view payload, std::uint32_t expected);

std::string encodeImage(const PageImage& image);
/// Its pictures are not empty and lie inside it.
PageImage decodeImage(std::string_view payload);

std::string encodeRefusal(const Refusal& refusal);
Refusal decodeRefusal(std::string_view payload);

}  // namespace core
