// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/perplexity.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>

#include "core/error.h"
#include "core/ingest/document_file.h"
#include "core/ingest/encoding.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

/// log p over the vocabulary, (rows, vocabulary).
at::Tensor logProbabilities(std::span<const float> logits, std::int64_t rows) {
  const auto vocabulary = static_cast<std::int64_t>(logits.size()) / rows;
  return at::log_softmax(at::from_blob(const_cast<float*>(logits.data()), {rows, vocabulary}, at::kFloat), -1);
}

std::span<const float> rowsOf(const at::Tensor& logits, std::int64_t begin, std::int64_t end) {
  const auto width = logits.size(1);
  return {logits.data_ptr<float>() + begin * width, static_cast<std::size_t>((end - begin) * width)};
}

/// One text read by every variant at the same time.
class Comparison {
 public:
  Comparison(AttentionVariants& models, std::vector<std::int32_t> ids) : models_(models), ids_(std::move(ids)) {
    for (const auto attention : kAttentions) {
      states_.push_back(models.initialState(attention, models.header().size() + ids_.size()));
      models.language(attention).absorb(models.header(), {}, states_.back(), {});
    }
  }

  std::int64_t position() const { return position_; }
  std::int64_t size() const { return ids_.size(); }

  /// Reads the next `tokens` tokens. Token t + 1 of the text is predicted by row t, so the first one is not scored.
  void advance(std::int64_t tokens, std::vector<PositionBucket>& buckets) {
    const auto count = std::min(tokens, size() - position_);
    at::Tensor full;
    models::AbsorbOptions options;
    options.logits = models::AbsorbOptions::Logits::All;
    for (std::size_t i = 0; i < kAttentions.size(); ++i) {
      const auto& language = models_.language(kAttentions[i]);
      const auto chunk = std::span(ids_).subspan(position_, count);
      const auto logits = language.absorb(chunk, {}, states_[i], options).logits.contiguous();
      if (!full.defined()) full = logits;
      for (auto& bucket : buckets) addTo(bucket, i, logits, full);
    }
    position_ += count;
  }

 private:
  void addTo(PositionBucket& bucket, std::size_t variant, const at::Tensor& logits, const at::Tensor& full) const {
    const auto begin = std::max<std::int64_t>(bucket.begin - 1 - position_, 0);
    const auto end = std::min({bucket.end - 1 - position_, logits.size(0), size() - 1 - position_});
    if (begin >= end) return;
    const auto targets = std::span(ids_).subspan(position_ + begin + 1, end - begin);
    bucket.sums[variant] += comparePredictions(rowsOf(logits, begin, end), rowsOf(full, begin, end), targets);
  }

  AttentionVariants& models_;
  std::vector<std::int32_t> ids_;
  std::vector<models::ReadingState> states_;  ///< in the order of kAttentions
  std::int64_t position_ = 0;
};

}  // namespace

double PredictionSums::perplexity() const { return tokens ? std::exp(surprise / static_cast<double>(tokens)) : 0; }
double PredictionSums::meanDivergence() const { return tokens ? divergence / static_cast<double>(tokens) : 0; }
double PredictionSums::agreement() const {
  return tokens ? static_cast<double>(agreed) / static_cast<double>(tokens) : 0;
}

PredictionSums& PredictionSums::operator+=(const PredictionSums& more) {
  tokens += more.tokens;
  surprise += more.surprise;
  divergence += more.divergence;
  agreed += more.agreed;
  return *this;
}

PredictionSums comparePredictions(std::span<const float> logits, std::span<const float> reference,
                                  std::span<const std::int32_t> targets) {
  const std::int64_t rows = targets.size();
  if (rows == 0) return {};
  const auto own = logProbabilities(logits, rows);
  const auto other = logProbabilities(reference, rows);
  const std::vector<std::int64_t> ids(targets.begin(), targets.end());
  const auto chosen = own.gather(1, at::tensor(ids, at::kLong).unsqueeze(1));
  const auto agreed = own.argmax(-1).eq(other.argmax(-1)).sum().item<std::int64_t>();
  // 0 · (−∞ − …) is no divergence.
  const auto divergence = (other.exp() * (other - own)).nan_to_num(0.0, std::numeric_limits<double>::infinity());
  return {targets.size(), -chosen.sum(at::kDouble).item<double>(), divergence.sum(at::kDouble).item<double>(),
          static_cast<std::size_t>(agreed)};
}

std::vector<PositionBucket> bucketsUntil(std::span<const std::int64_t> ends) {
  std::vector<PositionBucket> buckets;
  for (const auto end : ends) buckets.push_back({buckets.empty() ? 0 : buckets.back().end, end, {}});
  return buckets;
}

TextSample readSample(const std::string& path) {
  auto decoded = decodeText(DocumentFile(path).contents());
  if (!decoded) throw Error(Failure::Unreadable, path + " is not a text file: name one that a text editor can show.");
  return {std::filesystem::path(path).filename().string(), std::move(decoded->text)};
}

PerplexityReport evaluatePerplexity(AttentionVariants& models, std::span<const TextSample> texts,
                                    const PerplexityOptions& options, const PerplexityWatcher& watch,
                                    std::stop_token stop) {
  PerplexityReport report{{}, bucketsUntil(options.positions)};
  const auto last = report.buckets.empty() ? 0 : report.buckets.back().end;
  const auto limit = static_cast<std::size_t>(options.tokens > 0 ? std::min(options.tokens, last) : last);
  for (const auto& text : texts) {
    auto ids = models.tokenizer().ids(text.text);
    ids.resize(std::min(ids.size(), limit));
    Comparison comparison(models, std::move(ids));
    while (comparison.position() < comparison.size()) {
      if (stop.stop_requested()) throw Error(Failure::Interrupted, "The evaluation was stopped.");
      comparison.advance(options.chunkTokens, report.buckets);
      if (watch) watch(report.texts.size(), comparison.position(), comparison.size());
    }
    report.texts.push_back(text.name);
  }
  return report;
}

}  // namespace core
