// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <vector>

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

/// The state that a reading, finished or not, has come to. Throws Error when there is none.
models::ReadingState newestState(const ReadingModel& model, const Library& library, const Reading& reading);

/// The passages of which that state holds a token: all of a finished reading.
std::vector<Passage> begunPassages(const Library& library, const Reading& reading);

}  // namespace core
