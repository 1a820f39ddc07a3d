// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>

#include "models/reading/adapter.h"
#include "models/training/closed_form.h"
#include "models/training/evidence_fit.h"

namespace models {

struct ConversionOptions {
  ClosedFormOptions closedForm;
  EvidenceFitOptions evidence;
  std::function<void(const std::string& step, double done)> progress;  ///< done 0 … 1; may be empty
};

/// A pretrained model turned into Latte without training: slots by the closed form, retrieval heads and their quantiser
/// by the calibration questions. `calibration` is a folder as readCalibration wants it. The same model, folder and number of
/// threads give the same adapter.
Adapter convert(const ModelFile& base, const std::string& calibration, const ConversionOptions& options);

}  // namespace models
