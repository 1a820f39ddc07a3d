// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/routing_features.h"

#include <ATen/ATen.h>

#include "models/error.h"
#include "models/files/safetensors.h"

namespace models {
namespace {

at::Tensor longs(const std::vector<std::int64_t>& values) { return at::tensor(values, at::kLong); }

std::vector<std::int64_t> vectorOf(const at::Tensor& values) {
  const auto* first = values.data_ptr<std::int64_t>();
  return {first, first + values.numel()};
}

bool isWhole(const RoutingDocument& document) {
  if (document.passages() < 1 || document.starts.front() != 0 || document.starts.back() != document.hidden.size(0))
    return false;
  for (std::int64_t p = 0; p < document.passages(); ++p)
    if (document.starts[p] > document.starts[p + 1]) return false;
  for (const auto& question : document.questions) {
    if (question.gold.empty() || question.hidden.size(0) == 0 || question.bm25.numel() != document.passages())
      return false;
    for (const auto passage : question.gold)
      if (passage < 0 || passage >= document.passages()) return false;
  }
  return true;
}

}  // namespace

void writeRoutingDocument(const std::string& path, const RoutingDocument& document) {
  std::vector<at::Tensor> hidden, bm25, heads;
  std::vector<std::int64_t> ends, goldEnds, gold;
  for (const auto& question : document.questions) {
    hidden.push_back(question.hidden);
    bm25.push_back(question.bm25);
    heads.push_back(question.heads);
    ends.push_back(question.hidden.size(0) + (ends.empty() ? 0 : ends.back()));
    gold.insert(gold.end(), question.gold.begin(), question.gold.end());
    goldEnds.push_back(static_cast<std::int64_t>(gold.size()));
  }
  if (!isWhole(document) || document.questions.empty())
    throw ModelError("The features for " + path + " are not whole.");
  writeSafetensors(path, {{"hidden", document.hidden},
                          {"starts", longs(document.starts)},
                          {"questions", at::cat(hidden)},
                          {"question_ends", longs(ends)},
                          {"bm25", at::stack(bm25)},
                          {"heads", at::stack(heads)},
                          {"gold", longs(gold)},
                          {"gold_ends", longs(goldEnds)}});
}

RoutingDocument readRoutingDocument(const std::string& path) {
  const auto file = SafetensorsFile::open(path);
  RoutingDocument document{file.read("hidden"), vectorOf(file.read("starts")), {}};
  const auto hidden = file.read("questions"), bm25 = file.read("bm25"), heads = file.read("heads");
  const auto ends = vectorOf(file.read("question_ends")), gold = vectorOf(file.read("gold")),
             goldEnds = vectorOf(file.read("gold_ends"));
  if (ends.size() != goldEnds.size() || bm25.size(0) != static_cast<std::int64_t>(ends.size()))
    throw damaged(path, "its questions differ in number");
  std::int64_t at = 0, goldAt = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    if (ends[i] < at || ends[i] > hidden.size(0) || goldEnds[i] < goldAt ||
        goldEnds[i] > static_cast<std::int64_t>(gold.size()))
      throw damaged(path, "its questions are out of order");
    document.questions.push_back(
        {hidden.narrow(0, at, ends[i] - at), bm25[i], heads[i], {gold.begin() + goldAt, gold.begin() + goldEnds[i]}});
    at = ends[i];
    goldAt = goldEnds[i];
  }
  if (!isWhole(document)) throw damaged(path, "a question or passage is not whole");
  return document;
}

}  // namespace models
