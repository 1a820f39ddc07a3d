// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/ingest/source.h"
#include "core/library/library.h"

/// What reading a document will come to, before it is read.
namespace core {

/// Counts the tokens of a text.
using TokenCount = std::function<std::size_t(std::string_view)>;

/// Tokens of a whole document from samples spread over it, 64 passages of a text or 32 pages of a long PDF: within a
/// tenth. Leaves the source at its beginning. Throws Error as the source does.
std::uint64_t estimatedTokens(Source& source, const TokenCount& count, std::stop_token stop);

/// Tokens that an unfinished reading of this document by this model has read and saved.
std::uint64_t tokensReadBefore(const Library& library, const std::string& contentHash,
                               const std::string& modelFingerprint);

/// Tokens a second of the newest readings by this model; nothing where none was long enough to tell.
std::optional<double> measuredRate(const Library& library, const std::string& modelFingerprint);

}  // namespace core
