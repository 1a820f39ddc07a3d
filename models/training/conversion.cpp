// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/conversion.h"

#include <ATen/ATen.h>

#include "models/training/calibration.h"

namespace models {

Adapter convert(const ModelFile& base, const std::string& calibration, const ConversionOptions& options) {
  const Tokenizer tokenizer(base.vocabulary);
  const auto texts = readCalibration(calibration, tokenizer);
  const auto report = [&](const std::string& step, double done) {
    if (options.progress) options.progress(step, done);
  };
  auto closed = options.closedForm;
  closed.progress = [&](int step, int steps) { report("latent slots, layer by layer", static_cast<double>(step) / steps); };
  auto adapter = closedForm(base, texts.sequences, closed);

  report("retrieval heads", 0);
  std::vector<QuestionTokens> nulls;
  for (const auto& question : texts.nullQuestions) nulls.push_back(questionTokens(tokenizer, question));
  const LanguageModel model(base, adapter, at::TensorOptions(at::kCPU).dtype(at::kFloat));
  adapter.evidence = fitEvidence(model, {texts.joined}, nulls, options.evidence).weights;
  adapter.evidence.nullQuestions = texts.nullQuestions;
  report("retrieval heads", 1);
  return adapter;
}

}  // namespace models
