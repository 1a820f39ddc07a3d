// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json_fwd.hpp>

#include "core/library/library.h"

namespace models {
struct ReadingState;
}

namespace core {

class ReadingModel;

/// A reading state as the bytes of a checkpoint, and back onto the model's device. unpackState throws
/// Error(ModelUnusable) when the state belongs to another model.
Bytes packState(const models::ReadingState& state, const ReadingModel& model);
models::ReadingState unpackState(const Bytes& bytes, const ReadingModel& model);

/// The final state of a finished reading. Throws Error when there is none.
models::ReadingState finalState(const ReadingModel& model, const Library& library, const Reading& reading);

}  // namespace core
