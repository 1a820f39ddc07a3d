// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/conversion.h"

#include <ATen/ATen.h>

#include "models/conversion/calibration.h"
#include "models/conversion/head_choice.h"
#include "models/kernels/fused_attention.h"

namespace models {
namespace {

auto reporter(const ConversionOptions& options, ConversionStep step) {
  return [&options, step](std::int64_t done, std::int64_t of) {
    if (options.progress) options.progress(step, done, of);
  };
}

/// Some texts of each kind: the gains of all of them choose nearly the same heads, and take half an import's time.
std::vector<std::vector<std::int32_t>> everySecond(const std::vector<std::vector<std::int32_t>>& sequences) {
  std::vector<std::vector<std::int32_t>> chosen;
  for (std::size_t i = 0; i < sequences.size(); i += 2) chosen.push_back(sequences[i]);
  return chosen;
}

/// The closed form, and the heads that read exactly.
Adapter withSlots(const ModelFile& base, const Calibration& texts, const ConversionOptions& options) {
  const auto report = reporter(options, ConversionStep::Slots);
  const auto judged = everySecond(texts.sequences);
  const auto layers = base.config.layers, all = layers + static_cast<std::int64_t>(judged.size());
  auto closed = options.closedForm;
  closed.progress = [&](std::int64_t done, std::int64_t) { report(done, all); };
  closed.stop = options.stop;
  auto adapter = closedForm(base, texts.sequences, closed);
  if (adapter.config.cacheKeys == 0 || options.exactHeads == 0) return adapter;
  HeadChoiceOptions choice;
  choice.progress = [&](std::int64_t done, std::int64_t) { report(layers + done, all); };
  choice.stop = options.stop;
  adapter.exactHeads = headsOfLargest(exactGains(base, adapter, judged, choice), options.exactHeads);
  return adapter;
}

Adapter withEvidence(const ModelFile& base, Adapter adapter, const Calibration& texts, const Tokenizer& tokenizer,
                     const ConversionOptions& options) {
  const auto meanDistance = 2 * adapter.config.window;
  adapter.evidence = {};
  adapter.evidence.meanDistance = meanDistance;

  std::vector<QuestionTokens> nulls;
  for (const auto& question : texts.nullQuestions) nulls.push_back(questionTokens(tokenizer, question));
  // As documents will be read here: it is their keys that are quantised.
  const auto dtype = fusedAttentionAvailable() ? at::kBFloat16 : at::kFloat;
  const LanguageModel model(base, adapter, at::TensorOptions(at::kCPU).dtype(dtype));
  auto evidence = options.evidence;
  evidence.progress = reporter(options, ConversionStep::Heads);
  evidence.stop = options.stop;
  adapter.evidence = fitEvidence(model, {texts.joined}, nulls, evidence).weights;
  adapter.evidence.meanDistance = meanDistance;
  adapter.evidence.nullQuestions = texts.nullQuestions;
  return adapter;
}

}  // namespace

Adapter convert(const ModelFile& base, const std::string& calibration, const ConversionOptions& options) {
  const Tokenizer tokenizer(base.vocabulary);
  const auto texts = readCalibration(calibration, tokenizer);
  return withEvidence(base, withSlots(base, texts, options), texts, tokenizer, options);
}

Adapter withEvidence(const ModelFile& base, Adapter adapter, const std::string& calibration,
                     const ConversionOptions& options) {
  const Tokenizer tokenizer(base.vocabulary);
  return withEvidence(base, std::move(adapter), readCalibration(calibration, tokenizer), tokenizer, options);
}

}  // namespace models
