// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding.h"

#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/ingest/utf8.h"

namespace core {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kGuessBytes = std::size_t{1} << 20;

struct Mark {
  std::string_view bytes;
  const char* encoding;
};

// The longer marks first: UTF-32LE begins like UTF-16LE.
constexpr std::array<Mark, 5> kMarks{{{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                      {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                      {"\xEF\xBB\xBF", "UTF-8"},
                                      {"\xFF\xFE", "UTF-16LE"},
                                      {"\xFE\xFF", "UTF-16BE"}}};

DecodedText repairUtf8(std::string_view bytes) {
  DecodedText decoded{{}, "UTF-8", 0};
  decoded.text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t valid = validUtf8Prefix(bytes);
    decoded.text += bytes.substr(0, valid);
    bytes.remove_prefix(valid);
    if (bytes.empty()) break;
    decoded.text += kReplacement;
    ++decoded.replacements;
    bytes.remove_prefix(1);
    while (!bytes.empty() && !beginsCodePoint(bytes.front())) bytes.remove_prefix(1);
  }
  return decoded;
}

std::uint64_t countReplacements(std::string_view text) {
  std::uint64_t count = 0;
  for (std::size_t at = text.find(kReplacement); at != text.npos; at = text.find(kReplacement, at + 3)) ++count;
  return count;
}

std::optional<DecodedText> convert(std::string_view bytes, const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) return std::nullopt;
  const icu::UnicodeString unicode(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) return std::nullopt;
  DecodedText decoded{{}, encoding, 0};
  unicode.toUTF8String(decoded.text);
  decoded.replacements = countReplacements(decoded.text);
  return decoded;
}

/// Zero bytes at even and at odd places of the first `looked` bytes.
struct Zeros {
  std::size_t even = 0, odd = 0, looked = 0;
};

Zeros zerosOf(std::string_view bytes) {
  Zeros zeros{0, 0, std::min(bytes.size(), kGuessBytes) & ~std::size_t{1}};
  for (std::size_t i = 0; i < zeros.looked; ++i)
    if (bytes[i] == '\0') ++(i % 2 == 0 ? zeros.even : zeros.odd);
  return zeros;
}

// UTF-16 without a mark: text of most languages has a zero in one of every two bytes, and always in the same place.
const char* guessUtf16(std::string_view bytes) {
  const auto [even, odd, looked] = zerosOf(bytes);
  const std::size_t many = looked / 5;
  if (looked < 4) return nullptr;
  if (odd > many && even <= looked / 100) return "UTF-16LE";
  if (even > many && odd <= looked / 100) return "UTF-16BE";
  return nullptr;
}

// Text of the languages that have none but in line ends and blanks: still in one place only, and the characters exist.
std::optional<DecodedText> sparseUtf16(std::string_view bytes) {
  const auto [even, odd, looked] = zerosOf(bytes);
  if (bytes.size() % 2 != 0 || (even == 0) == (odd == 0)) return std::nullopt;
  auto decoded = convert(bytes, odd > 0 ? "UTF-16LE" : "UTF-16BE");
  if (!decoded || decoded->replacements > 0) return std::nullopt;
  const std::string& text = decoded->text;
  const auto length = static_cast<std::int32_t>(std::min(text.size(), kGuessBytes));
  for (std::int32_t next = 0; next < length;) {
    UChar32 c = 0;
    U8_NEXT(text.data(), next, length, c);
    if (c >= 0 && (!u_isdefined(c) || u_charType(c) == U_PRIVATE_USE_CHAR)) return std::nullopt;
  }
  return decoded;
}

std::string guessEncoding(std::string_view bytes) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
  uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), kGuessBytes));
  uchardet_data_end(detector.get());
  const std::string guess = uchardet_get_charset(detector.get());
  if (guess == "UHC") return "windows-949";  // the name ICU knows
  // What is neither UTF-8 nor recognised is taken for the commonest single-byte encoding; ASCII with stray bytes too.
  return guess.empty() || guess == "ASCII" || guess == "UTF-8" ? "windows-1252" : guess;
}

// Text has hardly any control characters; programs, pictures and archives have many.
bool looksBinary(std::string_view text) {
  std::size_t controls = 0;
  for (const char c : text.substr(0, kGuessBytes)) {
    const auto byte = static_cast<unsigned char>(c);
    controls += byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1B;
  }
  return controls * 50 > std::min(text.size(), kGuessBytes);
}

std::optional<DecodedText> decodeAny(std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    bytes.remove_prefix(mark.bytes.size());
    return mark.encoding == std::string_view("UTF-8") ? repairUtf8(bytes) : convert(bytes, mark.encoding);
  }
  if (const char* utf16 = guessUtf16(bytes)) return convert(bytes, utf16);
  if (bytes.find("\x1B$") != bytes.npos || bytes.find("\x1B(") != bytes.npos) {
    const std::string guess = guessEncoding(bytes);
    if (guess.starts_with("ISO-2022"))
      if (auto converted = convert(bytes, guess)) return converted;
  }
  if (isValidUtf8(bytes)) return DecodedText{std::string(bytes), "UTF-8", 0};
  // A long UTF-8 text with a few damaged bytes is still UTF-8.
  DecodedText repaired = repairUtf8(bytes);
  if (repaired.replacements * 1000 < bytes.size()) {
    const auto multibyte = std::count_if(bytes.begin(), bytes.end(), [](char c) { return !beginsCodePoint(c); });
    if (static_cast<std::uint64_t>(multibyte) > 4 * repaired.replacements) return repaired;
  }
  if (auto utf16 = sparseUtf16(bytes)) return utf16;
  if (looksBinary(bytes)) return std::nullopt;
  auto converted = convert(bytes, guessEncoding(bytes));
  return converted ? std::move(converted) : convert(bytes, "windows-1252");
}

}  // namespace

std::optional<DecodedText> decodeText(std::string_view bytes) {
  std::optional<DecodedText> decoded = decodeAny(bytes);
  if (!decoded || looksBinary(decoded->text)) return std::nullopt;
  std::erase(decoded->text, '\0');
  return decoded;
}

}  // namespace core
