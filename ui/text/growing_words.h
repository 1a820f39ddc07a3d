// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace ui {

/// A word of a text: what stands between white space.
struct TextWord {
  int index = 0;
  qsizetype begin = 0, end = 0;  ///< bytes of the text in UTF-8
  friend bool operator==(const TextWord&, const TextWord&) = default;
};

/// The words of a text that comes piece by piece, wherever the pieces are cut.
class GrowingWords {
 public:
  void append(QStringView piece);
  qsizetype length() const { return text_.size(); }

  /// The word that the character at `place` (in UTF-16) belongs to; nothing for white space and beyond the text.
  std::optional<TextWord> wordAt(qsizetype place) const;

 private:
  struct Start {
    qsizetype place = 0, byte = 0;
  };
  QString text_;
  std::vector<Start> starts_;  ///< of words, ascending
};

}  // namespace ui
