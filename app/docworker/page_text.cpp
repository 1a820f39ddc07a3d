// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/page_text.h"

#include <algorithm>
#include <cmath>

#include "app/docworker/form_values.h"
#include "app/docworker/ink.h"
#include "app/docworker/page_words.h"
#include "app/docworker/pdf_document.h"

namespace app {
namespace {

constexpr float kLegibleHeight = 2;  // points
constexpr double kInkScale = 1.5;    // pixels a point
constexpr std::uint32_t kInkSide = 4096;

bool hasLetters(const std::string& word) {
  for (const char* at = word.c_str(); *at != 0; at = g_utf8_next_char(at))
    if (g_unichar_isalnum(g_utf8_get_char(at))) return true;
  return false;
}

bool isOnPage(const core::Box& box, const core::Page& page) {
  const float x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  return x >= 0 && y >= 0 && x <= page.widthPoints && y <= page.heightPoints;
}

bool canBeSeen(const RawWord& word, const core::Page& page, const PageRaster& raster) {
  return word.height >= kLegibleHeight && isOnPage(word.box, page) &&
         showsInk(raster, word.box, !hasLetters(word.text));
}

void appendWord(core::Page& page, const RawWord& word, bool newLine) {
  if (!page.text.empty()) page.text += newLine ? '\n' : ' ';
  const auto begin = static_cast<std::uint32_t>(page.text.size());
  page.text += word.text;
  page.words.push_back({begin, static_cast<std::uint32_t>(page.text.size()), word.box});
  if (page.text.size() > core::kMaxPageTextBytes)
    throw Refused{{core::Refusal::Kind::Damaged, "the page holds more than 1 MiB of text"}};
}

bool hasPictures(PopplerPage* page) {
  GList* images = poppler_page_get_image_mapping(page);
  const bool any = images != nullptr;
  poppler_page_free_image_mapping(images);
  return any;
}

std::string whyEmpty(PopplerPage* page, const core::PageReply& reply) {
  if (reply.page.hiddenWords > 0) return "all of its text is hidden";
  return hasPictures(page) ? "a picture without a text layer" : "no text";
}

}  // namespace

core::PageReply readPage(PopplerPage* popplerPage, std::uint32_t index) {
  core::PageReply reply;
  core::Page& page = reply.page;
  page.index = static_cast<int>(index);
  core::PageFormat format = formatOf(popplerPage);
  page.widthPoints = format.widthPoints;
  page.heightPoints = format.heightPoints;
  page.label = std::move(format.label);

  std::vector<RawWord> words = wordsOf(popplerPage);
  insertFormValues(popplerPage, words);
  if (!words.empty()) {
    const PageRaster raster(popplerPage, kInkScale, kInkSide);
    bool newLine = false;
    for (const RawWord& word : words) {
      newLine = newLine || word.opensLine;
      if (!canBeSeen(word, page, raster)) {
        ++page.hiddenWords;
        continue;
      }
      appendWord(page, word, newLine);
      newLine = false;
    }
  }
  page.verdict = page.text.empty() ? core::PageVerdict::Empty : core::PageVerdict::Text;
  if (page.text.empty()) reply.reason = whyEmpty(popplerPage, reply);
  return reply;
}

}  // namespace app
