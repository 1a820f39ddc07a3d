// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/ingest/source.h"
#include "core/library/library.h"
#include "core/reading/passage_stream.h"

namespace core {

/// A checkpoint of another reading from which a document can be read on, because all before it is the same.
struct CommonBeginning {
  Reading reading;
  Checkpoint checkpoint;
  int passages = 0;  ///< cut before the checkpoint
};

/// For a text or transcript that has grown: the latest checkpoint, in readings of earlier contents of the same file, up
/// to which the passages are those of `source`. `settings` is what the keys of interchangeable readings end with. Pulls
/// from `source`, which is to be sought afterwards. PDFs are not looked at: one that grew is written anew.
std::optional<CommonBeginning> commonBeginning(const Library& library, Source& source, const TokenEnds& tokenEnds,
                                               const std::string& settings, std::stop_token stop);

}  // namespace core
