// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/highlighted_copy.h"

#include <algorithm>
#include <cmath>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include "app/docworker/page_space.h"
#include "app/docworker/pdf_document.h"
#include "app/docworker/qpdf_file.h"

// The copy is handed out through the socket, as this program may write no file.
namespace app {
namespace {

using core::Refusal;

constexpr double kSameSize = 1;  // points

/// What qpdf writes, cut into parts.
class Parts : public Pipeline {
 public:
  explicit Parts(const std::function<void(std::string)>& send) : Pipeline("copy", nullptr), send_(send) {}

  void write(unsigned char const* data, std::size_t size) override {
    while (size > 0) {
      const std::size_t taken = std::min(size, core::kMaxCopyPart - part_.size());
      part_.append(reinterpret_cast<const char*>(data), taken);
      data += taken;
      size -= taken;
      if (part_.size() == core::kMaxCopyPart) finish();
    }
  }

  void finish() override {
    if (!part_.empty()) send_(std::move(part_));
    part_.clear();
  }

 private:
  const std::function<void(std::string)>& send_;
  std::string part_;
};

QPDFObjectHandle number(double value) { return QPDFObjectHandle::newReal(value, 3); }

QPDFObjectHandle colourOf(std::uint32_t rgb) {
  auto colour = QPDFObjectHandle::newArray();
  for (const int shift : {16, 8, 0}) colour.appendItem(number((rgb >> shift & 0xFF) / 255.0));
  return colour;
}

/// How the marks look in viewers that do not draw them themselves: filled, darkening the paper and no letters.
QPDFObjectHandle appearance(QPDF& pdf, const QPDFObjectHandle& rectangle, std::uint32_t rgb,
                            const std::vector<std::array<PagePoint, 4>>& quads) {
  std::string content = "/Marker gs " + colourOf(rgb).unparse();
  std::erase_if(content, [](char c) { return c == '[' || c == ']'; });
  content += "rg\n";
  const auto point = [](const PagePoint& p) {
    return QUtil::double_to_string(p.x, 3) + " " + QUtil::double_to_string(p.y, 3);
  };
  for (const auto& q : quads)
    content += point(q[0]) + " m " + point(q[1]) + " l " + point(q[3]) + " l " + point(q[2]) + " l h f\n";
  auto stream = QPDFObjectHandle::newStream(&pdf, content);
  auto form = stream.getDict();
  form.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
  form.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
  form.replaceKey("/BBox", rectangle);
  form.replaceKey("/Resources",
                  QPDFObjectHandle::parse("<< /ExtGState << /Marker << /Type /ExtGState /BM /Multiply >> >> >>"));
  return stream;
}

QPDFObjectHandle annotation(QPDF& pdf, const core::Highlight& highlight, const PageSpace& space,
                            const QPDFObjectHandle& page) {
  std::vector<std::array<PagePoint, 4>> quads;
  auto points = QPDFObjectHandle::newArray();
  PagePoint least{1e9, 1e9}, most{-1e9, -1e9};
  for (const core::Box& box : highlight.boxes) {
    quads.push_back(space.corners(box));
    for (const PagePoint& p : quads.back()) {
      points.appendItem(number(p.x));
      points.appendItem(number(p.y));
      least = {std::min(least.x, p.x), std::min(least.y, p.y)};
      most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    }
  }
  const auto rectangle = QPDFObjectHandle::newFromRectangle({least.x, least.y, most.x, most.y});
  auto dictionary = QPDFObjectHandle::newDictionary();
  dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
  dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Highlight"));
  dictionary.replaceKey("/P", page);
  dictionary.replaceKey("/Rect", rectangle);
  dictionary.replaceKey("/QuadPoints", points);
  dictionary.replaceKey("/C", colourOf(highlight.colour));
  dictionary.replaceKey("/F", QPDFObjectHandle::newInteger(4));  // printed with the page
  dictionary.replaceKey("/T", QPDFObjectHandle::newUnicodeString("Latte Reader"));
  dictionary.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(highlight.note));
  auto looks = QPDFObjectHandle::newDictionary();
  looks.replaceKey("/N", appearance(pdf, rectangle, highlight.colour, quads));
  dictionary.replaceKey("/AP", looks);
  return pdf.makeIndirectObject(dictionary);
}

void add(QPDF& pdf, const core::Highlight& highlight) {
  const auto& pages = pdf.getAllPages();
  if (highlight.boxes.empty()) return;
  if (highlight.page >= pages.size()) throw Refused{{Refusal::Kind::Damaged, "a page that was read is not there"}};
  QPDFObjectHandle page = pages[highlight.page];
  const PageSpace space{QPDFPageObjectHelper(page)};
  if (std::abs(space.width() - highlight.widthPoints) > kSameSize ||
      std::abs(space.height() - highlight.heightPoints) > kSameSize)
    throw Refused{{Refusal::Kind::Damaged, "a page is not of the size that was read"}};
  // A copy, since a list may be shared between pages.
  auto list = page.getKey("/Annots");
  list = list.isArray() ? list.shallowCopy() : QPDFObjectHandle::newArray();
  list.appendItem(annotation(pdf, highlight, space, page));
  page.replaceKey("/Annots", list);
}

}  // namespace

void writeHighlightedCopy(int fd, const core::CopyRequest& request, const std::function<void(std::string)>& write) try {
  QPDF pdf;
  openQpdf(pdf, fd, request.password);
  for (const core::Highlight& highlight : request.highlights) add(pdf, highlight);
  Parts parts(write);
  QPDFWriter writer(pdf);
  writer.setOutputPipeline(&parts);
  writer.write();
  parts.finish();
} catch (const core::ProtocolError&) {
  throw;
} catch (const std::exception& error) {
  throw Refused{{Refusal::Kind::Damaged, error.what()}};
}

}  // namespace app
