// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_words.h"

#include <algorithm>

#include "core/document/words.h"
#include "core/error.h"
#include "core/reading/attention_watch.h"
#include "core/reading/reading_model.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

/// A text about to be read: token ids, and the words of a stretch of it with their tokens.
struct Prepared {
  std::vector<std::int32_t> ids;
  std::vector<TextRange> words;
  std::vector<TokenRange> tokens;  ///< of each word, among ids
};

/// Adds the tokens of `text` up to the end of `range`, whose words are wanted.
void append(const models::Tokenizer& tokenizer, const std::string& text, const TextRange& range, Prepared& prepared) {
  const auto tokens = tokenizer.encode(text);
  const auto first = static_cast<std::int64_t>(prepared.ids.size());
  for (const auto& token : tokens)
    if (token.begin < range.end) prepared.ids.push_back(token.id);
  for (const auto& word : wordsIn(std::string_view(text).substr(range.begin, range.end - range.begin))) {
    const TextRange bytes{range.begin + word.range.begin, range.begin + word.range.end};
    const auto begin = std::find_if(tokens.begin(), tokens.end(), [&](const auto& t) { return t.end > bytes.begin; });
    const auto end = std::find_if(begin, tokens.end(), [&](const auto& t) { return t.begin >= bytes.end; });
    // Two words of one token: it is the first one's.
    const auto from =
        std::max(first + (begin - tokens.begin()), prepared.tokens.empty() ? 0 : prepared.tokens.back().end);
    if (const auto to = first + (end - tokens.begin()); from >= to) continue;
    prepared.words.push_back(bytes);
    prepared.tokens.push_back({from, first + (end - tokens.begin())});
  }
}

/// (slots) from (layers, groups, slots), mean over the selection.
std::vector<float> meanSlots(const std::vector<float>& all, std::size_t slots, std::size_t selected) {
  std::vector<float> mean(slots, 0);
  for (std::size_t i = 0; i < all.size(); ++i) mean[i % slots] += all[i] / static_cast<float>(selected);
  return mean;
}

struct Shape {
  std::size_t slots = 0, selected = 0;  ///< pairs of layer and group

  Shape(const models::LanguageModel& language, const AttentionSelection& selection)
      : slots(static_cast<std::size_t>(language.adapter().config.slots)),
        selected(static_cast<std::size_t>((selection.layer ? 1 : language.config().layers) *
                                          (selection.group ? 1 : language.config().kvHeads))) {}
};

/// The ids of what stands before a passage, about `tokens` of them.
std::vector<std::int32_t> idsBefore(const models::Tokenizer& tokenizer, const std::vector<Passage>& passages,
                                    std::size_t passage, std::size_t tokens) {
  std::vector<std::int32_t> ids;
  while (passage > 0 && ids.size() < tokens) {
    const auto before = tokenizer.ids(passages[--passage].text);
    ids.insert(ids.begin(), before.begin(), before.end());
  }
  return ids;
}

}  // namespace

AnswerAttention answerAttention(const ReadingModel& model, const Library& library, const Reading& reading,
                                const std::string& question, const std::string& answer,
                                const AttentionSelection& selection, std::stop_token stop) {
  AttentionWatch watch(model, library, reading, selection, std::move(stop));
  const Shape shape(model.language(), selection);
  Prepared prepared{models::questionTokens(model.tokenizer(), question).ids, {}, {}};
  const std::string text = " " + answer;
  append(model.tokenizer(), text, {1, text.size()}, prepared);
  const auto shares = watch.read(prepared.ids, prepared.tokens);
  AnswerAttention result{question, answer, selection, {}};
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const auto& s = shares[i];
    result.words.push_back({{prepared.words[i].begin - 1, prepared.words[i].end - 1},
                            s.near,
                            s.sinks,
                            s.cache,
                            meanSlots(s.slots, shape.slots, shape.selected),
                            s.passages,
                            s.outside});
  }
  return result;
}

SentenceAttention sentenceAttention(const ReadingModel& model, const Library& library, const Reading& reading,
                                    int passage, const TextRange& range, const AttentionSelection& selection,
                                    std::stop_token stop) {
  AttentionWatch watch(model, library, reading, selection, std::move(stop));
  const auto& passages = watch.passages();
  const auto index = static_cast<std::size_t>(passage);
  if (passage < 0 || index >= passages.size() || range.begin > range.end || range.end > passages[index].text.size())
    throw Error(Failure::Failed, "This place of the document was not read yet.");
  const Shape shape(model.language(), selection);
  const auto window = static_cast<std::size_t>(model.language().window());
  Prepared prepared{idsBefore(model.tokenizer(), passages, index, window), {}, {}};
  append(model.tokenizer(), passages[index].text, range, prepared);
  const auto shares = watch.read(prepared.ids, prepared.tokens);

  SentenceAttention result{passage, range, selection, static_cast<int>(shape.slots), prepared.words, {}, {}, {}};
  std::vector<float> column(shape.slots, 0);
  for (const auto& s : shares) {
    const auto reads = meanSlots(s.slots, shape.slots, shape.selected);
    result.reads.insert(result.reads.end(), reads.begin(), reads.end());
    result.other.push_back(s.near + s.sinks + s.cache);
    result.writes.insert(result.writes.end(), s.written.begin(), s.written.end());
    for (std::size_t slot = 0; slot < shape.slots; ++slot) column[slot] += s.written[slot];
  }
  for (std::size_t i = 0; i < result.writes.size(); ++i)
    if (const float sum = column[i % shape.slots]; sum > 0) result.writes[i] /= sum;
  return result;
}

}  // namespace core
