// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prefix_effect.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/error.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

using Ids = std::vector<std::int32_t>;

/// One reading: tokens that are read and tokens that are scored follow one another.
class ScoredReading {
 public:
  ScoredReading(AttentionVariants& models, Attention attention, int chunkTokens, std::stop_token stop)
      : language_(models.language(attention)), state_(language_.initialState()), chunk_(chunkTokens), stop_(stop) {
    language_.absorb(models.header(), {}, state_, {});
  }

  void read(std::span<const std::int32_t> ids) {
    for (const auto part : parts(ids)) language_.absorb(part, {}, state_, {});
  }

  /// The first of `ids` is read and not scored: what predicts it was not kept.
  PredictionSums score(std::span<const std::int32_t> ids) {
    PredictionSums sums;
    models::AbsorbOptions options;
    options.logits = models::AbsorbOptions::Logits::All;
    std::size_t done = 0;
    for (const auto part : parts(ids)) {
      const auto logits = language_.absorb(part, {}, state_, options).logits.contiguous();
      const auto targets = ids.subspan(done + 1, std::min(part.size(), ids.size() - done - 1));
      const auto rows = targets.size() * static_cast<std::size_t>(logits.size(1));
      sums += sumPredictions({logits.data_ptr<float>(), rows}, targets);
      done += part.size();
    }
    return sums;
  }

 private:
  std::vector<std::span<const std::int32_t>> parts(std::span<const std::int32_t> ids) const {
    stopIfAsked(stop_);
    std::vector<std::span<const std::int32_t>> parts;
    for (std::size_t from = 0; from < ids.size(); from += chunk_)
      parts.push_back(ids.subspan(from, std::min<std::size_t>(chunk_, ids.size() - from)));
    return parts;
  }

  const models::LanguageModel& language_;
  models::ReadingState state_;
  int chunk_;
  std::stop_token stop_;
};

/// What is read and scored: the beginnings of the texts that are long enough, and what their stream begins with.
struct Stream {
  std::vector<Ids> texts;
  Ids before;
};

Stream streamOf(const models::Tokenizer& tokenizer, std::span<const TextSample> texts, const PrefixOptions& options) {
  Stream stream;
  const auto length = static_cast<std::size_t>(options.own + options.tail);
  const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(options.behind - options.own, 0));
  std::vector<Ids> all;
  for (const auto& text : texts) all.push_back(tokenizer.ids(text.text));
  for (auto last = all.rbegin(); last != all.rend() && stream.before.size() < wanted; ++last)
    stream.before.insert(stream.before.begin(), last->begin(), last->end());
  for (auto& ids : all) {
    if (ids.size() < length) continue;
    ids.resize(length);
    stream.texts.push_back(std::move(ids));
  }
  if (stream.texts.empty())
    throw Error(Failure::Unreadable, "No text has " + std::to_string(length) + " tokens: name longer ones.");
  if (stream.before.size() < wanted)
    throw Error(Failure::Unreadable, "All texts together are shorter than the prefix: name more of them.");
  return stream;
}

/// Of one variant, by text.
struct Scores {
  std::vector<ClusterSum> alone, behind, difference;
  std::size_t tokens = 0;

  void add(const PredictionSums& shorter, const PredictionSums& longer) {
    const auto count = static_cast<double>(shorter.tokens);
    alone.push_back({shorter.surprise, count});
    behind.push_back({longer.surprise, count});
    difference.push_back({longer.surprise - shorter.surprise, count});
    tokens += shorter.tokens;
  }
};

}  // namespace

ScoreTable evaluatePrefixes(AttentionVariants& models, std::span<const TextSample> texts, const PrefixOptions& options,
                            const EvaluationWatcher& watch, std::stop_token stop) {
  const auto stream = streamOf(models.tokenizer(), texts, options);
  const auto own = static_cast<std::size_t>(options.own);
  ScoreTable table{{"perplexity", "in units of the shorter"}, {}};
  for (const auto attention : {Attention::Window, Attention::Slots, Attention::Latte}) {
    Scores scores;
    ScoredReading all(models, attention, options.chunkTokens, stop);
    all.read(stream.before);
    for (const auto& ids : stream.texts) {
      if (watch) watch(fmt::format("{}: text {} of {}", nameOf(attention), scores.alone.size() + 1, stream.texts.size()));
      ScoredReading one(models, attention, options.chunkTokens, stop);
      const auto scored = [&](ScoredReading& reading) {
        reading.read(std::span(ids).first(own));
        return reading.score(std::span(ids).subspan(own));
      };
      scores.add(scored(one), scored(all));
    }
    const auto cell = [&](const std::vector<ClusterSum>& clusters) {
      return exponential(ratioCell(clusters, scores.tokens, options.seed));
    };
    const auto name = [&](std::int64_t tokens) { return fmt::format("{} behind {}", nameOf(attention), tokens); };
    table.rows.push_back({name(options.own), {cell(scores.alone), {}}});
    table.rows.push_back({name(options.behind) + "+", {cell(scores.behind), cell(scores.difference)}});
  }
  return table;
}

}  // namespace core
