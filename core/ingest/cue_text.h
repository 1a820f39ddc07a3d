// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What one voice says in a cue.
struct Utterance {
  std::string speaker;  ///< from a voice tag, else empty
  std::string text;
};

/// The text of a cue without its tags: "<i>", "</c>", "<00:01.000>" and "{\an8}" go, "<v Name>" begins an utterance of
/// its own, and a "<" that opens no tag stays. With `entities`, "&amp;" and its like are resolved (WebVTT).
/// Always at least one utterance, possibly of empty text.
std::vector<Utterance> parseCueText(std::string_view text, bool entities);

}  // namespace core
