// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/page_words.h"

#include <algorithm>

#include "app/docworker/pdf_document.h"

namespace app {
namespace {

struct Glyph {
  gunichar character;
  core::Box box;
};

// Poppler wraps right-to-left runs of the text in embedding marks, for which there are no boxes.
bool isEmbeddingMark(gunichar c) { return c >= 0x202A && c <= 0x202E; }

bool isRightToLeft(gunichar c) { return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFEFC); }

std::vector<Glyph> glyphsOf(PopplerPage* page) {
  const GPtr<char> text(poppler_page_get_text(page));
  PopplerRectangle* rectangles = nullptr;
  guint count = 0;
  poppler_page_get_text_layout(page, &rectangles, &count);
  const GPtr<PopplerRectangle> owner(rectangles);
  std::vector<Glyph> glyphs;
  glyphs.reserve(count);
  if (text == nullptr || !g_utf8_validate(text.get(), -1, nullptr)) return glyphs;
  for (const char* at = text.get(); *at != 0; at = g_utf8_next_char(at)) {
    const gunichar c = g_utf8_get_char(at);
    if (isEmbeddingMark(c)) continue;
    if (glyphs.size() == count) throw Refused{{core::Refusal::Kind::Damaged, "text and places do not match"}};
    const PopplerRectangle& r = rectangles[glyphs.size()];
    glyphs.push_back({c,
                      {static_cast<float>(std::min(r.x1, r.x2)), static_cast<float>(std::min(r.y1, r.y2)),
                       static_cast<float>(std::max(r.x1, r.x2)), static_cast<float>(std::max(r.y1, r.y2))}});
  }
  if (glyphs.size() != count) throw Refused{{core::Refusal::Kind::Damaged, "text and places do not match"}};
  return glyphs;
}

float extentOf(const core::Box& box) { return std::max(box.right - box.left, box.bottom - box.top); }

// Table cells come without a space between them: a gap no word has inside separates words too.
bool standsApart(const Glyph& a, const Glyph& b) {
  if (isRightToLeft(a.character) || isRightToLeft(b.character)) return false;
  const float across = std::max(b.box.left - a.box.right, a.box.left - b.box.right);
  const float along = std::max(b.box.top - a.box.bottom, a.box.top - b.box.bottom);
  return std::max(across, along) > 0.3F * std::max(extentOf(a.box), extentOf(b.box));
}

void append(RawWord& word, const Glyph& glyph) {
  char bytes[6];
  word.text.append(bytes, static_cast<std::size_t>(g_unichar_to_utf8(glyph.character, bytes)));
  word.box.left = std::min(word.box.left, glyph.box.left);
  word.box.top = std::min(word.box.top, glyph.box.top);
  word.box.right = std::max(word.box.right, glyph.box.right);
  word.box.bottom = std::max(word.box.bottom, glyph.box.bottom);
  word.height = std::max(word.height, extentOf(glyph.box));
}

}  // namespace

std::vector<RawWord> wordsOf(PopplerPage* page) {
  std::vector<RawWord> words;
  const Glyph* previous = nullptr;  // the glyph before, when it belongs to the word at the end
  bool newLine = true;
  const std::vector<Glyph> glyphs = glyphsOf(page);
  for (const Glyph& glyph : glyphs) {
    const gunichar c = glyph.character;
    if (g_unichar_isspace(c) || g_unichar_iscntrl(c)) {
      newLine = newLine || c == '\n';
      previous = nullptr;
      continue;
    }
    const bool apart = previous != nullptr && standsApart(*previous, glyph);
    if (previous == nullptr || apart) {
      words.push_back({"", glyph.box, 0, newLine});
      newLine = false;
    }
    append(words.back(), glyph);
    previous = &glyph;
  }
  return words;
}

}  // namespace app
