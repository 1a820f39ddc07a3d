// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/library/library.h"

namespace core {

/// The document that a user means: by a file's content, by the path where it was last seen, or by four digits or more
/// from the beginning of its content hash. Nothing when there is none. Throws Error when several are meant.
std::optional<StoredDocument> findByName(const Library& library, const std::string& name);

/// The same; throws Error when there is none.
StoredDocument documentNamed(const Library& library, const std::string& name);

}  // namespace core
