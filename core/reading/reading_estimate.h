// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

#include "core/ingest/source.h"
#include "core/library/library.h"

/// What reading a document will come to, before it is read.
namespace core {

/// Tokens that the default model makes of `text`: within a tenth for English prose.
double estimatedTokens(std::string_view text);

/// Tokens of a whole document: of text all is looked at, of a PDF a few pages spread over it. Leaves the source at its
/// beginning. Throws Error as the source does.
std::uint64_t estimatedTokens(Source& source, std::stop_token stop);

/// Tokens that an unfinished reading of this document by this model has read and saved.
std::uint64_t tokensReadBefore(const Library& library, const std::string& contentHash,
                               const std::string& modelFingerprint);

/// Tokens a second of the newest readings by this model; nothing where none was long enough to tell.
std::optional<double> measuredRate(const Library& library, const std::string& modelFingerprint);

}  // namespace core
