// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "core/evaluation/question_set.h"

namespace core {

/// What is hidden in which text. The first three are made as the single needles 1 to 3 of the RULER benchmark are, in
/// words of our own.
enum class NeedleKind {
  Noise,    ///< a number in four sentences that come again and again
  Number,   ///< a number in text
  Uuid,     ///< 32 hexadecimal digits in text
  Meaning,  ///< a fact in text whose question shares no content word with it
};

inline constexpr std::array kNeedleKinds = {NeedleKind::Noise, NeedleKind::Number, NeedleKind::Uuid,
                                            NeedleKind::Meaning};

/// "noise", "number", "uuid", "meaning".
const char* nameOf(NeedleKind kind);

struct Needle {
  std::string statement, question, answer;
};

/// The same for the same state of `random`, on every machine.
Needle makeNeedle(NeedleKind kind, std::mt19937_64& random);

/// `needles` one by one at `depths`, ascending shares of the text, each before a sentence. What reading gives of it:
/// passages, and a question for each needle.
SetDocument hidden(std::span<const Needle> needles, std::span<const double> depths, const std::string& text,
                   const TokenEnds& tokenEnds);

/// About `tokens` tokens of noise.
std::string noiseText(std::size_t tokens, const TokenEnds& tokenEnds);

/// `tokens` tokens of `text`, those of `ends`, from a place that `random` names; it goes on at its beginning after
/// its end. Nothing when the text has fewer.
std::optional<std::string> stretchOf(const std::string& text, std::span<const std::size_t> ends, std::size_t tokens,
                                     std::mt19937_64& random);

}  // namespace core
