// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/options.h"

/// The verbs of the command line, one file each: what they take, and what they do when chosen. `session` outlives
/// `program`. Actions throw core::Error.
namespace app {

void addReadVerb(CLI::App& program, Session& session);
void addAskVerb(CLI::App& program, Session& session);
void addSummarizeVerb(CLI::App& program, Session& session);
void addSearchVerb(CLI::App& program, Session& session);
void addAttentionVerb(CLI::App& program, Session& session);
void addExportVerb(CLI::App& program, Session& session);
void addBatchVerb(CLI::App& program, Session& session);
void addModelVerb(CLI::App& program, Session& session);
void addStateVerb(CLI::App& program, Session& session);
void addDoctorVerb(CLI::App& program, Session& session);
void addBenchVerb(CLI::App& program, Session& session);
void addPathsVerb(CLI::App& program, Session& session);
void addEvalVerb(CLI::App& program, Session& session);
void addTrainVerb(CLI::App& program, Session& session);

}  // namespace app
