// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "ui/batch/batch_run.h"

/// What a batch shows of itself, in words.
namespace ui {

/// "waiting", "being read", "question 1 of 2", "done", "needs a password".
QString stateText(const BatchRun& run, const core::BatchEntry& entry);
/// "page 3 of 18"; empty where nothing is being read.
QString progressText(const BatchProgress* progress);
/// "summary, 2 answers"; empty where nothing was made.
QString madeText(const BatchOutcome* outcome);
/// "3 of 8 documents done, 1 failed".
QString countsText(const core::BatchCounts& counts);
/// What the whole batch is at, with the time left where it is known.
QString runText(const BatchRun& run);

}  // namespace ui
