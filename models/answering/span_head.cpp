// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answering/span_head.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>

namespace models {

SpanHead initialSpanHead(const ModelConfig& config, std::int64_t rank, std::uint64_t seed) {
  const auto random = at::make_generator<at::CPUGeneratorImpl>(seed);
  SpanHead head;
  for (const auto& [name, tensor, shape] : tensorsOf(head, config, rank))
    *tensor = at::randn(shape, random) / std::sqrt(config.width);
  head.noAnswer.zero_();
  return head;
}

std::vector<NamedTensor> tensorsOf(SpanHead& head, const ModelConfig& config, std::int64_t rank) {
  const std::vector<std::int64_t> shape{rank, config.width};
  return {{"span.start_text", &head.startText, shape},
          {"span.start_question", &head.startQuestion, shape},
          {"span.end_text", &head.endText, shape},
          {"span.end_question", &head.endQuestion, shape},
          {"span.no_answer", &head.noAnswer, {2, config.width}}};
}

SpanScores spanScores(const SpanHead& head, const at::Tensor& text, const at::Tensor& question) {
  const auto words = text.to(at::kFloat), asked = question.to(at::kFloat);
  const auto none = head.noAnswer.mv(asked);
  const auto scores = [&](const at::Tensor& textMap, const at::Tensor& questionMap, std::int64_t which) {
    const auto direction = textMap.t().mv(questionMap.mv(asked)) / std::sqrt(textMap.size(0));
    return at::cat({words.mv(direction), none.narrow(0, which, 1)});
  };
  return {scores(head.startText, head.startQuestion, 0), scores(head.endText, head.endQuestion, 1)};
}

std::vector<ScoredSpan> bestSpans(const SpanScores& scores, std::int64_t longest, std::size_t count) {
  const auto start = scores.start.contiguous(), end = scores.end.contiguous();
  const auto* starts = start.data_ptr<float>();
  const auto* ends = end.data_ptr<float>();
  const auto tokens = start.size(0) - 1;
  const double none = starts[tokens] + ends[tokens];
  std::vector<ScoredSpan> spans;
  for (std::int64_t i = 0; i < tokens; ++i) {
    const auto last = std::max_element(ends + i, ends + std::min(tokens, i + longest)) - ends;
    spans.push_back({i, last + 1, starts[i] + ends[last] - none});
  }
  std::stable_sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  std::vector<ScoredSpan> best;
  for (const auto& span : spans) {
    if (best.size() == count) break;
    const auto apart = [&](const ScoredSpan& other) { return span.end <= other.begin || other.end <= span.begin; };
    if (std::all_of(best.begin(), best.end(), apart)) best.push_back(span);
  }
  return best;
}

}  // namespace models
