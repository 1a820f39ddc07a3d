// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/form_values.h"

#include <algorithm>
#include <optional>
#include <string>

#include "app/docworker/glib_handles.h"

namespace app {
namespace {

struct MappingFree {
  void operator()(GList* list) const { poppler_page_free_form_field_mapping(list); }
};

std::string valueOf(PopplerFormField* field) {
  GPtr<char> text;
  if (poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_TEXT) {
    if (!poppler_form_field_text_is_password(field)) text.reset(poppler_form_field_text_get_text(field));
  } else if (poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_CHOICE) {
    for (int i = 0; i < poppler_form_field_choice_get_n_items(field) && !text; ++i)
      if (poppler_form_field_choice_is_item_selected(field, i))
        text.reset(poppler_form_field_choice_get_item(field, i));
  }
  if (!text) return {};
  const GPtr<char> valid(g_utf8_make_valid(text.get(), -1));
  return valid.get();
}

std::vector<RawWord> wordsOfValue(const std::string& value, const core::Box& box) {
  std::vector<RawWord> words;
  bool inWord = false;
  for (const char* at = value.c_str(); *at != 0; at = g_utf8_next_char(at)) {
    const gunichar c = g_utf8_get_char(at);
    const bool blank = g_unichar_isspace(c) || g_unichar_iscntrl(c);
    if (!blank && !inWord) words.push_back({{}, box, box.bottom - box.top, false});
    if (!blank) words.back().text.append(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
    inWord = !blank;
  }
  return words;
}

// Index after the word nearest to the left of `field` on its line, if there is one.
std::optional<std::size_t> placeOf(const core::Box& field, const std::vector<RawWord>& words) {
  std::optional<std::size_t> place;
  float nearest = -1;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const core::Box& box = words[i].box;
    const float middle = (box.top + box.bottom) / 2;
    if (middle < field.top || middle > field.bottom || box.right > field.left + 2 || box.right <= nearest) continue;
    nearest = box.right;
    place = i + 1;
  }
  return place;
}

}  // namespace

void insertFormValues(PopplerPage* page, std::vector<RawWord>& words) {
  double width = 0, height = 0;
  poppler_page_get_size(page, &width, &height);
  const std::unique_ptr<GList, MappingFree> fields(poppler_page_get_form_field_mapping(page));
  for (const GList* item = fields.get(); item != nullptr; item = item->next) {
    const auto* mapping = static_cast<const PopplerFormFieldMapping*>(item->data);
    const PopplerRectangle& area = mapping->area;
    const core::Box box{
        static_cast<float>(std::min(area.x1, area.x2)), static_cast<float>(height - std::max(area.y1, area.y2)),
        static_cast<float>(std::max(area.x1, area.x2)), static_cast<float>(height - std::min(area.y1, area.y2))};
    std::vector<RawWord> value = wordsOfValue(valueOf(mapping->field), box);
    if (value.empty()) continue;
    const auto place = placeOf(box, words);
    value.front().opensLine = !place;
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(place.value_or(words.size())), value.begin(), value.end());
  }
}

}  // namespace app
