// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/utf8.h"

namespace core {
namespace {

struct Lead {
  std::size_t length;                                // bytes of the code point, 0 when `first` cannot lead one
  unsigned char secondFrom = 0x80, secondTo = 0xBF;  // narrower where overlong forms, surrogates or > U+10FFFF hide
};

Lead leadOf(unsigned char first) {
  if (first < 0x80) return {1};
  if (first < 0xC2) return {0};
  if (first < 0xE0) return {2};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first < 0xF4) return {4};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

}  // namespace

std::size_t validUtf8Prefix(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const Lead lead = leadOf(static_cast<unsigned char>(bytes[at]));
    if (lead.length == 0 || bytes.size() - at < lead.length) return at;
    for (std::size_t i = 1; i < lead.length; ++i) {
      const auto next = static_cast<unsigned char>(bytes[at + i]);
      const bool fits = i == 1 ? next >= lead.secondFrom && next <= lead.secondTo : next >= 0x80 && next <= 0xBF;
      if (!fits) return at;
    }
    at += lead.length;
  }
  return at;
}

}  // namespace core
