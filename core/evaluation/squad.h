// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace core {

struct SquadQuestion {
  std::string text;
  std::size_t paragraph = 0;  ///< the one that answers it
};

struct SquadArticle {
  std::string title;
  std::vector<std::string> paragraphs;
  std::vector<SquadQuestion> questions;  ///< by paragraph; unanswerable ones are left out
};

/// Reads questions about articles in the JSON form of SQuAD 1.1 (or 2.0). Throws Error(Unreadable) when `path` is not
/// that.
std::vector<SquadArticle> readSquad(const std::string& path);

}  // namespace core
