// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

#include "models/files/named_tensor.h"

namespace models {

/// A tensor that training changes: an fp32 leaf that requires a gradient.
struct Parameter {
  std::string name;
  at::Tensor value;
  double rate = 1;   ///< its learning rate in units of the schedule's
  double decay = 0;  ///< weight decay, AdamW's
};

/// Makes leaves of the listed tensors, which then are the parameters' own.
std::vector<Parameter> parametersOf(const std::vector<NamedTensor>& tensors, double rate = 1, double decay = 0);

/// AdamW's running moments; belongs to one list of parameters.
struct Moments {
  std::vector<at::Tensor> mean, square;  ///< like the parameters
  std::int64_t steps = 0;
};
Moments initialMoments(const std::vector<Parameter>& parameters);

/// Linear warm-up, then a cosine down to `finalShare` of `rate` at the last step.
struct Schedule {
  double rate = 1e-4;
  std::int64_t warmup = 20, steps = 1000;
  double finalShare = 0.1;
  double at(std::int64_t step) const;  ///< of step 0, 1, …
};

/// One step of AdamW (arXiv 1711.05101, β .9 and .95) with the gradients the parameters hold, scaled so that their norm
/// over all parameters is at most `clip`; then forgets them. Returns the norm before scaling. Not finite: nothing is
/// changed but the gradients forgotten.
double adamStep(std::vector<Parameter>& parameters, Moments& moments, double rate, double clip);

}  // namespace models
