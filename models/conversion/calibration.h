// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "models/conversion/evidence_fit.h"
#include "models/text/tokenizer.h"

namespace models {

/// The texts and questions an imported model is calibrated on: `folder`/texts, questions.json, null_questions.json.
struct Calibration {
  std::vector<std::vector<std::int32_t>> sequences;  ///< token ids, one for each text
  CalibrationText joined;  ///< all texts as one document, so that a question's passage has to be found among many
  std::vector<std::string> nullQuestions;
};

/// Throws ModelError naming the file when the folder is not whole or a quote does not stand in its text.
Calibration readCalibration(const std::string& folder, const Tokenizer& tokenizer);

}  // namespace models
