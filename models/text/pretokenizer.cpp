// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/pretokenizer.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <new>
#include <stdexcept>
#include <string>

namespace models {
namespace {

// The classes the published patterns write as \s, \p{L} and \p{N}, as the reference implementation sees them: PCRE2
// counts U+180E as white space, and its releases know different versions of Unicode. The letters and numbers added by
// Unicode 15 and 16 are listed, so that a text has the same tokens wherever it is read. ASCII comes first because it is
// tested fastest.
constexpr std::string_view kSpace =
    R"(\x09-\x0D\x20\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})";
constexpr std::string_view kLetter =
    R"(A-Za-z\p{L})"
    R"(\x{1C89}-\x{1C8A}\x{A7CB}-\x{A7CD}\x{A7DA}-\x{A7DC}\x{105C0}-\x{105F3}\x{10D4A}-\x{10D65})"
    R"(\x{10D6F}-\x{10D85}\x{10EC2}-\x{10EC4}\x{1123F}-\x{11240}\x{11380}-\x{11389}\x{1138B}\x{1138E})"
    R"(\x{11390}-\x{113B5}\x{113B7}\x{113D1}\x{113D3}\x{11BC0}-\x{11BE0}\x{11F02}\x{11F04}-\x{11F10})"
    R"(\x{11F12}-\x{11F33}\x{1342F}\x{13441}-\x{13446}\x{13460}-\x{143FA}\x{16100}-\x{1611D})"
    R"(\x{16D40}-\x{16D6C}\x{18CFF}\x{1B132}\x{1B155}\x{1DF25}-\x{1DF2A}\x{1E030}-\x{1E06D})"
    R"(\x{1E4D0}-\x{1E4EB}\x{1E5D0}-\x{1E5ED}\x{1E5F0}\x{2B739}\x{2EBF0}-\x{2EE5D}\x{31350}-\x{323AF})";
constexpr std::string_view kNumber =
    R"(0-9\p{N})"
    R"(\x{10D40}-\x{10D49}\x{116D0}-\x{116E3}\x{11BF0}-\x{11BF9}\x{11F50}-\x{11F59}\x{16130}-\x{16139})"
    R"(\x{16D70}-\x{16D79}\x{1CCF0}-\x{1CCF9}\x{1D2C0}-\x{1D2D3}\x{1E4F0}-\x{1E4F9}\x{1E5F1}-\x{1E5FA})";
// The reference splits single digits with another library, which knows the numbers of Unicode 17 too.
constexpr std::string_view kLaterNumber = R"(\x{11DE0}-\x{11DE9}\x{16FF4}-\x{16FF6})";

constexpr std::string_view kGpt2 =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?[<L>]+| ?[<N>]+| ?[^<S><L><N>]+|[<S>]+(?![^<S>])|[<S>]+)";
// Cutting out every digit and then applying GPT-2's pattern to what lies between, in one pattern: white space before a
// digit ends a stretch and so is not shared with what follows.
constexpr std::string_view kSmolLm =
    R"([<N>]|'s|'t|'re|'ve|'m|'ll|'d| ?[<L>]+| ?[^<S><L><N>]+|[<S>]+(?![^<S><N>])|[<S>]+)";
constexpr std::string_view kLlama3 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n<L><N>]?[<L>]+|[<N>]{1,3}| ?[^<S><L><N>]+[\r\n]*|[<S>]*[\r\n]+)"
    R"(|[<S>]+(?![^<S>])|[<S>]+)";

std::string spelledOut(std::string_view pattern, const std::string& numbers) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const std::string_view three = pattern.substr(at, 3);
    const bool isClass = three == "<S>" || three == "<L>" || three == "<N>";
    if (three == "<S>") out += kSpace;
    if (three == "<L>") out += kLetter;
    if (three == "<N>") out += numbers;
    if (isClass) {
      at += 2;
    } else {
      out += pattern[at];
    }
  }
  return out;
}

std::string patternOf(PreTokenizer kind) {
  switch (kind) {
    case PreTokenizer::Gpt2:
      return spelledOut(kGpt2, std::string(kNumber));
    case PreTokenizer::SmolLM:
      return spelledOut(kSmolLm, std::string(kNumber).append(kLaterNumber));
    case PreTokenizer::Llama3:
      return spelledOut(kLlama3, std::string(kNumber));
  }
  throw std::logic_error("an unknown pre-tokenizer");
}

std::size_t runEnd(std::string_view text, std::size_t begin) {
  constexpr std::string_view kBlank = " \t\n\v\f\r";
  const bool blank = kBlank.find(text[begin]) != std::string_view::npos;
  const std::size_t end = blank ? text.find_first_not_of(kBlank, begin) : text.find_first_of(kBlank, begin);
  return end == std::string_view::npos ? text.size() : end;
}

}  // namespace

struct PreTokenSplitter::Pattern {
  Pattern(const std::string& pattern, Limits limits) {
    int error = 0;
    std::size_t at = 0;
    code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                         PCRE2_UTF | PCRE2_UCP | PCRE2_ANCHORED | PCRE2_NO_UTF_CHECK, &error, &at, nullptr);
    context = pcre2_match_context_create(nullptr);
    if (code == nullptr || context == nullptr)
      throw std::logic_error("PCRE2 does not take the pre-tokenizer's pattern");
    pcre2_set_match_limit(context, limits.matchSteps);
    pcre2_set_heap_limit(context, limits.heapKiB);
    // Fails where memory may not be made executable; matching is then interpreted.
    if (limits.compiled) pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
  }
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;
  ~Pattern() {
    pcre2_match_context_free(context);
    pcre2_code_free(code);
  }
  pcre2_code* code = nullptr;
  pcre2_match_context* context = nullptr;
};

PreTokenSplitter::PreTokenSplitter(PreTokenizer kind) : PreTokenSplitter(kind, Limits()) {}
PreTokenSplitter::PreTokenSplitter(PreTokenizer kind, Limits limits)
    : pattern_(std::make_unique<const Pattern>(patternOf(kind), limits)) {}
PreTokenSplitter::PreTokenSplitter(PreTokenSplitter&&) noexcept = default;
PreTokenSplitter& PreTokenSplitter::operator=(PreTokenSplitter&&) noexcept = default;
PreTokenSplitter::~PreTokenSplitter() = default;

void PreTokenSplitter::split(std::string_view text, const std::function<void(std::string_view)>& take) const {
  const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> match(pcre2_match_data_create(1, nullptr),
                                                                                  pcre2_match_data_free);
  if (!match) throw std::bad_alloc();
  const auto subject = reinterpret_cast<PCRE2_SPTR>(text.data());
  for (std::size_t begin = 0; begin < text.size();) {
    const int found =
        pcre2_match(pattern_->code, subject, text.size(), begin, PCRE2_NO_UTF_CHECK, match.get(), pattern_->context);
    const std::size_t end = found > 0 ? pcre2_get_ovector_pointer(match.get())[1] : runEnd(text, begin);
    take(text.substr(begin, end - begin));
    begin = end;
  }
}

}  // namespace models
