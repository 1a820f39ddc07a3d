// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/perplexity.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "core/error.h"
#include "core/evaluation/question_set.h"
#include "core/ingest/document_file.h"
#include "core/ingest/encoding.h"
#include "core/reading/reading_session.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

constexpr std::size_t kWindow = 1;  ///< in kAttentions
static_assert(kAttentions[kWindow] == Attention::Window);

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
  void advance(std::int64_t tokens, std::span<const PositionBucket> buckets, std::vector<VariantSums>& sums) {
    const auto count = std::min(tokens, size() - position_);
    at::Tensor full;
    models::AbsorbOptions options;
    options.logits = models::AbsorbOptions::Logits::All;
    for (std::size_t i = 0; i < kAttentions.size(); ++i) {
      const auto& language = models_.language(kAttentions[i]);
      const auto chunk = std::span(ids_).subspan(position_, count);
      const auto logits = language.absorb(chunk, {}, states_[i], options).logits.contiguous();
      if (!full.defined()) full = logits;
      for (std::size_t b = 0; b < buckets.size(); ++b) sums[b][i] += within(buckets[b], logits, full);
    }
    position_ += count;
  }

 private:
  PredictionSums within(const PositionBucket& bucket, const at::Tensor& logits, const at::Tensor& full) const {
    const auto begin = std::max<std::int64_t>(bucket.begin - 1 - position_, 0);
    const auto end = std::min({bucket.end - 1 - position_, logits.size(0), size() - 1 - position_});
    if (begin >= end) return {};
    const auto targets = std::span(ids_).subspan(position_ + begin + 1, end - begin);
    return comparePredictions(rowsOf(logits, begin, end), rowsOf(full, begin, end), targets);
  }

  AttentionVariants& models_;
  std::vector<std::int32_t> ids_;
  std::vector<models::ReadingState> states_;  ///< in the order of kAttentions
  std::int64_t position_ = 0;
};

}  // namespace

std::vector<PositionBucket> bucketsUntil(std::span<const std::int64_t> ends) {
  std::vector<PositionBucket> buckets;
  for (const auto end : ends) buckets.push_back({buckets.empty() ? 0 : buckets.back().end, end});
  return buckets;
}

TextSample readSample(const std::string& path) {
  auto decoded = decodeText(DocumentFile(path).contents());
  if (!decoded) throw Error(Failure::Unreadable, path + " is not a text file: name one that a text editor can show.");
  return {std::filesystem::path(path).filename().string(), std::move(decoded->text)};
}

std::vector<TextSample> readSamples(const std::string& set, const models::Tokenizer& tokenizer) {
  std::vector<TextSample> texts;
  for (const auto& document : readQuestionSet(set, tokenEndsOf(tokenizer)).documents) {
    auto& text = texts.emplace_back(TextSample{document.title, {}}).text;
    for (const auto& passage : document.passages) text += passage.text + "\n\n";
  }
  return texts;
}

ScoreTable perplexityTable(const PerplexityReport& report, std::uint64_t seed) {
  ScoreTable table{{"perplexity", "kl", "same choice", "gap removed"}, {}};
  for (std::size_t b = 0; b < report.buckets.size(); ++b)
    for (std::size_t i = 0; i < kAttentions.size(); ++i) {
      std::vector<ClusterSum> surprise, divergence, agreed, removed;
      std::size_t tokens = 0;
      for (const auto& text : report.sums) {
        const auto &own = text[b][i], &near = text[b][kWindow];
        const auto count = static_cast<double>(own.tokens);
        surprise.push_back({own.surprise, count});
        divergence.push_back({own.divergence, count});
        agreed.push_back({static_cast<double>(own.agreed), count});
        removed.push_back({near.divergence - own.divergence, near.divergence});
        tokens += own.tokens;
      }
      if (tokens == 0) continue;
      const auto& bucket = report.buckets[b];
      ScoreRow row{fmt::format("{}–{} {}", bucket.begin, bucket.end, nameOf(kAttentions[i])), {}};
      row.cells = {exponential(ratioCell(surprise, tokens, seed)), ratioCell(divergence, tokens, seed),
                   ratioCell(agreed, tokens, seed),
                   bucket.begin < report.window || i <= kWindow ? ScoreCell{} : ratioCell(removed, tokens, seed)};
      table.rows.push_back(std::move(row));
    }
  return table;
}

PerplexityReport evaluatePerplexity(AttentionVariants& models, std::span<const TextSample> texts,
                                    const PerplexityOptions& options, const PerplexityWatcher& watch,
                                    std::stop_token stop) {
  PerplexityReport report{{}, bucketsUntil(options.positions), {}, models.language(Attention::Window).window()};
  const auto last = report.buckets.empty() ? 0 : report.buckets.back().end;
  const auto limit = static_cast<std::size_t>(options.tokens > 0 ? std::min(options.tokens, last) : last);
  for (const auto& text : texts) {
    auto ids = models.tokenizer().ids(text.text);
    ids.resize(std::min(ids.size(), limit));
    Comparison comparison(models, std::move(ids));
    std::vector<VariantSums> sums(report.buckets.size());
    while (comparison.position() < comparison.size()) {
      if (stop.stop_requested()) throw Error(Failure::Interrupted, "The evaluation was stopped.");
      comparison.advance(options.chunkTokens, report.buckets, sums);
      if (watch) watch(report.texts.size(), comparison.position(), comparison.size());
    }
    report.texts.push_back(text.name);
    report.sums.push_back(std::move(sums));
  }
  return report;
}

}  // namespace core
