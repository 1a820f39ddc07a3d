// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/conversion.h"

#include <ATen/ATen.h>

#include "models/conversion/calibration.h"

namespace models {
namespace {

auto reporter(const ConversionOptions& options, ConversionStep step) {
  return [&options, step](std::int64_t done, std::int64_t of) {
    if (options.progress) options.progress(step, done, of);
  };
}

Adapter withEvidence(const ModelFile& base, Adapter adapter, const Calibration& texts, const Tokenizer& tokenizer,
                     const ConversionOptions& options) {
  const auto meanDistance = 2 * adapter.config.window;
  adapter.evidence = {};
  adapter.evidence.meanDistance = meanDistance;

  std::vector<QuestionTokens> nulls;
  for (const auto& question : texts.nullQuestions) nulls.push_back(questionTokens(tokenizer, question));
  const LanguageModel model(base, adapter, at::TensorOptions(at::kCPU).dtype(at::kFloat));
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
  auto closed = options.closedForm;
  closed.progress = reporter(options, ConversionStep::Slots);
  closed.stop = options.stop;
  return withEvidence(base, closedForm(base, texts.sequences, closed), texts, tokenizer, options);
}

Adapter withEvidence(const ModelFile& base, Adapter adapter, const std::string& calibration,
                     const ConversionOptions& options) {
  const Tokenizer tokenizer(base.vocabulary);
  return withEvidence(base, std::move(adapter), readCalibration(calibration, tokenizer), tokenizer, options);
}

}  // namespace models
