// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/attention_json.h"

#include <initializer_list>

#include "core/drawing/xml_text.h"

namespace core {
namespace {

/// `values` as nested lists of `shape`, the last index running fastest.
Json nested(const float*& values, std::initializer_list<int> shape) {
  Json list = Json::array();
  const int* const first = shape.begin();
  for (int i = 0; i < *first; ++i) {
    if (shape.size() == 1) {
      list.push_back(rounded(*values++));
    } else if (shape.size() == 2) {
      list.push_back(nested(values, {first[1]}));
    } else {
      list.push_back(nested(values, {first[1], first[2]}));
    }
  }
  return list;
}

}  // namespace

std::string attentionJson(const AttentionMap& map, const DocumentInfo& document, const PageLabels& labels) {
  Json passages = Json::array();
  for (std::size_t i = 0; i < map.passages.size(); ++i) {
    Json passage = {{"passage", map.passages[i].index}};
    passage.update(anchorJson(map.passages[i].anchor, labels));
    passage["share"] = rounded(map.share[i]);
    passage["text"] = cleanText(map.passages[i].text);
    passages.push_back(std::move(passage));
  }
  Json json = documentJson(document);
  json["question"] = map.question;
  if (map.selection.layer) json["layer"] = *map.selection.layer + 1;
  if (map.selection.group) json["group"] = *map.selection.group + 1;
  json.update({{"layers", map.layers}, {"groups", map.groups}, {"slots", map.slots}});
  json.update({{"sinks", rounded(map.sinks)}, {"outside", rounded(map.outside)}, {"passages", std::move(passages)}});
  const float* slot = map.slotShare.data();
  if (!map.slotShare.empty()) json["slot_share"] = nested(slot, {map.layers, map.groups, map.slots});
  const float* part = map.slotPassage.data();
  if (!map.slotPassage.empty()) json["slot_passage"] = nested(part, {map.slots, static_cast<int>(map.passages.size())});
  return jsonText(json) + "\n";
}

}  // namespace core
