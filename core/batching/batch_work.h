// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/batching/batch.h"
#include "core/engine.h"
#include "core/error.h"

/// The work of a batch, file by file. Everything it makes is kept in the library, so that none of it is done twice.
namespace core {

/// What is wanted of every file.
struct BatchRequest {
  std::vector<std::string> questions;
  std::optional<SummaryLevel> summary = std::nullopt;
  std::string password;  ///< of PDFs that need one
};

/// Is told how far the work on a file is. Both may be empty.
struct BatchWatcher {
  ReadWatcher onReading = {};
  std::function<void(std::size_t question)> onQuestion = {};  ///< before each, from 0
};

/// What became of one file.
struct BatchResult {
  ReadReport reading;
  std::optional<Summary> summary = std::nullopt;  ///< where one was wanted
  std::vector<Answer> answers;                    ///< one for each question
  std::optional<Error> failure = std::nullopt;

  BatchState state() const { return failure ? BatchState::Failed : BatchState::Done; }
};

/// Finds out which of the waiting files were read before and how long the others are. Looks into a few of those only:
/// the others are taken to be like them. Throws Error: Interrupted when stopped, ModelUnusable.
void survey(Engine& engine, Batch& batch, const EngineOptions& options, const std::string& password,
            std::stop_token stop);

/// Reads a file, sums it up and asks. What is wrong with the file is part of the result. Throws Error where it would be
/// the same with every file: Interrupted when stopped, ModelUnusable.
BatchResult workOn(Engine& engine, const BatchFile& file, const BatchRequest& request, const BatchWatcher& watcher,
                   std::stop_token stop);

}  // namespace core
