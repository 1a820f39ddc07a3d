// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/growing_words.h"

#include <algorithm>

namespace ui {

void GrowingWords::append(QStringView piece) {
  qsizetype measured = starts_.empty() ? 0 : starts_.back().place;
  qsizetype byte = starts_.empty() ? 0 : starts_.back().byte;
  const auto first = text_.size();
  text_.append(piece);
  const QStringView text(text_);
  for (auto place = first; place < text.size(); ++place) {
    if (text[place].isSpace() || (place > 0 && !text[place - 1].isSpace())) continue;
    byte += text.mid(measured, place - measured).toUtf8().size();
    measured = place;
    starts_.push_back({place, byte});
  }
}

std::optional<TextWord> GrowingWords::wordAt(qsizetype place) const {
  if (place < 0 || place >= text_.size() || text_[place].isSpace()) return std::nullopt;
  const auto after = std::ranges::upper_bound(starts_, place, {}, &Start::place);
  const auto& start = *std::prev(after);
  auto end = start.place;
  while (end < text_.size() && !text_[end].isSpace()) ++end;
  const auto bytes = QStringView(text_).mid(start.place, end - start.place).toUtf8().size();
  return TextWord{static_cast<int>(after - starts_.begin()) - 1, start.byte, start.byte + bytes};
}

}  // namespace ui
