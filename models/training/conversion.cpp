// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/conversion.h"

#include <ATen/ATen.h>

#include "models/training/calibration.h"

namespace models {

Adapter convert(const ModelFile& base, const std::string& calibration, const ConversionOptions& options) {
  const Tokenizer tokenizer(base.vocabulary);
  const auto texts = readCalibration(calibration, tokenizer);
  const auto report = [&](ConversionStep step) {
    return [&options, step](std::int64_t done, std::int64_t of) {
      if (options.progress) options.progress(step, done, of);
    };
  };
  auto closed = options.closedForm;
  closed.progress = report(ConversionStep::Slots);
  closed.stop = options.stop;
  auto adapter = closedForm(base, texts.sequences, closed);
  const auto meanDistance = 2 * adapter.config.window;
  adapter.evidence.meanDistance = meanDistance;

  std::vector<QuestionTokens> nulls;
  for (const auto& question : texts.nullQuestions) nulls.push_back(questionTokens(tokenizer, question));
  const LanguageModel model(base, adapter, at::TensorOptions(at::kCPU).dtype(at::kFloat));
  auto evidence = options.evidence;
  evidence.progress = report(ConversionStep::Heads);
  evidence.stop = options.stop;
  adapter.evidence = fitEvidence(model, {texts.joined}, nulls, evidence).weights;
  adapter.evidence.meanDistance = meanDistance;
  adapter.evidence.nullQuestions = texts.nullQuestions;
  return adapter;
}

}  // namespace models
