// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

/// Internal to core/library: the shape of the library file and how an older shape becomes the present one.
namespace core {

/// Step n of these texts turns a file of user_version n - 1 into one of user_version n. A step once released never
/// changes; a new shape is a new step.
std::span<const char* const> librarySteps();

/// Runs the steps the file has not seen, each in one transaction together with its number, so a crash leaves a whole
/// version. The caller has made sure that the file is not newer than the steps.
void migrate(SQLite::Database& database, std::span<const char* const> steps);

/// Every table, index, trigger and view in words. Two files of one version have the same text.
std::string schemaOf(SQLite::Database& database);

}  // namespace core
