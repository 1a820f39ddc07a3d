// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/answer_examples.h"

#include <ATen/ATen.h>

#include <numeric>
#include <random>
#include <utility>

#include "models/error.h"
#include "models/files/safetensors.h"

namespace models {
namespace {

constexpr const char* kSchema = "latte-answers/1";
constexpr std::int64_t kColumns = 7;  ///< length, text begin and end, completion, span kind, begin and end

bool isWhole(const AnswerExample& e) {
  const std::int64_t length = e.ids.size();
  return 0 < e.textBegin && e.textBegin < e.textEnd && e.textEnd < e.completionBegin && e.completionBegin < length &&
         static_cast<std::int64_t>(e.span) >= 0 && e.span <= AnswerExample::Span::Unknown &&
         (e.span != AnswerExample::Span::Known ||
          (e.textBegin <= e.spanBegin && e.spanBegin < e.spanEnd && e.spanEnd <= e.textEnd));
}

/// 0 … n − 1 in an order of its own; std::shuffle differs between libraries.
std::vector<std::size_t> permutation(std::size_t n, std::uint64_t seed) {
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937_64 random(seed);
  for (auto i = n; i > 1; --i) std::swap(order[i - 1], order[random() % i]);
  return order;
}

}  // namespace

void writeAnswerExamples(const std::string& path, const std::vector<AnswerExample>& examples) {
  std::vector<std::int32_t> ids;
  std::vector<std::int64_t> table;
  for (const auto& e : examples) {
    if (!isWhole(e)) throw ModelError("An example for " + path + " is not whole: its parts do not follow each other.");
    ids.insert(ids.end(), e.ids.begin(), e.ids.end());
    table.insert(table.end(), {static_cast<std::int64_t>(e.ids.size()), e.textBegin, e.textEnd, e.completionBegin,
                               static_cast<std::int64_t>(e.span), e.spanBegin, e.spanEnd});
  }
  writeSafetensors(
      path, {{"ids", at::tensor(ids, at::kInt)}, {"examples", at::tensor(table, at::kLong).view({-1, kColumns})}},
      {{"schema", kSchema}});
}

std::vector<AnswerExample> readAnswerExamples(const std::string& path) {
  const auto file = SafetensorsFile::open(path);
  const auto schema = file.metadata().find("schema");
  if (schema == file.metadata().end() || schema->second != kSchema) throw damaged(path, "it holds no answer examples");
  const auto ids = file.read("ids"), table = file.read("examples");
  if (ids.scalar_type() != at::kInt || ids.dim() != 1 || table.scalar_type() != at::kLong || table.dim() != 2 ||
      table.size(1) != kColumns)
    throw damaged(path, "its tensors have the wrong shape");
  std::vector<AnswerExample> examples;
  const auto* id = ids.data_ptr<std::int32_t>();
  std::int64_t left = ids.numel();
  for (std::int64_t i = 0; i < table.size(0); ++i) {
    const auto* row = table.data_ptr<std::int64_t>() + i * kColumns;
    if (row[0] < 1 || row[0] > left) throw damaged(path, "its examples are longer than its tokens");
    examples.push_back(
        {{id, id + row[0]}, row[1], row[2], row[3], static_cast<AnswerExample::Span>(row[4]), row[5], row[6]});
    if (!isWhole(examples.back())) throw damaged(path, "an example is not whole");
    id += row[0];
    left -= row[0];
  }
  return examples;
}

std::vector<std::vector<std::size_t>> batchesOf(const std::vector<AnswerExample>& examples, std::int64_t tokens,
                                                std::uint64_t seed, std::int64_t epoch) {
  std::vector<std::vector<std::size_t>> batches;
  std::int64_t room = 0;
  for (const auto index : permutation(examples.size(), seed * 1000003 + epoch)) {
    const std::int64_t length = examples[index].ids.size();
    if (batches.empty() || length > room) {
      batches.emplace_back();
      room = tokens;
    }
    batches.back().push_back(index);
    room -= length;
  }
  return batches;
}

}  // namespace models
