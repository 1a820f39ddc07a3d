// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// U+FFFD, which stands for bytes that are no character.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What stands at the front of a text.
struct Utf8Step {
  enum class Kind {
    Character,   ///< one well-formed character
    Malformed,   ///< bytes that begin no character, whatever follows
    Unfinished,  ///< the text ends inside a character
  };
  Kind kind;
  std::size_t bytes;  ///< of the character, or of what one U+FFFD stands for: the "maximal subpart" of Unicode 3.9
};

/// The first step through `text`, which must not be empty. Overlong forms, surrogates and values past U+10FFFF are
/// malformed.
Utf8Step firstStep(std::string_view text);

/// True when `text` is well-formed UTF-8 throughout.
bool isUtf8(std::string_view text);

/// Removes all complete characters from the front of `pending` and returns them, U+FFFD in place of malformed bytes.
/// An unfinished character stays.
std::string takeCharacters(std::string& pending);

/// A text in which U+FFFD stands for malformed bytes, with the way back to the original's offsets.
/// Views the original where nothing had to be replaced, so the original must outlive it.
class WellFormedText {
 public:
  explicit WellFormedText(std::string_view original);
  WellFormedText(const WellFormedText&) = delete;
  WellFormedText& operator=(const WellFormedText&) = delete;

  std::string_view view() const { return repairs_.empty() ? original_ : std::string_view(repaired_); }

  /// The original's byte offset for one of view(): monotone, 0 for 0, the original's size for view()'s size. An offset
  /// inside a U+FFFD that stands for malformed bytes leads behind those bytes.
  std::size_t originalOffset(std::size_t offset) const;

 private:
  struct Repair {
    std::size_t at;             ///< where U+FFFD begins in repaired_
    std::size_t originalBegin;  ///< of the malformed bytes
    std::size_t originalEnd;
  };
  std::string_view original_;
  std::string repaired_;
  std::vector<Repair> repairs_;
};

}  // namespace models
