// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/passage_reader.h"

#include "core/answering/replay.h"

namespace core {

PassageReader replayReader(const ReadingModel& model) {
  return [&model](const std::string& question, std::span<const std::string> passages, std::stop_token stop) {
    return ReaderAnswer{replay(model, question, passages, {}, {}, std::move(stop))};
  };
}

}  // namespace core
