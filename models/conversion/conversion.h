// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <stop_token>
#include <string>

#include "models/conversion/closed_form.h"
#include "models/conversion/evidence_fit.h"
#include "models/reading/adapter.h"

namespace models {

enum class ConversionStep {
  Slots,  ///< and which heads read exactly; counted in layers and texts
  Heads,  ///< those that find passages; counted in tokens
};

/// Progress and stop of the parts are those given here.
struct ConversionOptions {
  ClosedFormOptions closedForm;
  std::int64_t exactHeads = 14;  ///< at most, where the form has an exact cache
  EvidenceFitOptions evidence;
  std::function<void(ConversionStep step, std::int64_t done, std::int64_t of)> progress;  ///< may be empty
  std::stop_token stop;
};

/// A pretrained model turned into Latte without training: slots by the closed form, exact heads by what they would gain,
/// retrieval heads and their quantiser by the calibration questions. `calibration` is a folder as readCalibration wants it. The same model, folder and
/// number of threads give the same adapter. Throws Stopped soon after it was stopped.
Adapter convert(const ModelFile& base, const std::string& calibration, const ConversionOptions& options);

/// The same for an adapter there is, after training changed the hidden states that its evidence is read from: retrieval
/// heads and quantiser by the calibration questions, read with `adapter`; all else stays as it is, and
/// options.closedForm is left aside.
Adapter withEvidence(const ModelFile& base, Adapter adapter, const std::string& calibration,
                     const ConversionOptions& options);

}  // namespace models
