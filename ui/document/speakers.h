// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QMap>
#include <QPalette>
#include <QString>
#include <filesystem>
#include <string>

namespace ui {

/// What speakers of a document are called instead, by the name the document has for them.
using SpeakerNames = QMap<QString, QString>;

/// A colour for the `index`-th speaker that can be read on the palette's base and is unlike those of the others nearby.
QColor speakerColour(int index, const QPalette& palette);

/// WCAG's ratio of two colours' luminance, 1 … 21.
double contrast(const QColor& a, const QColor& b);

/// The names a user gave to speakers, of every document by its content hash, in one JSON file. Reads and writes files:
/// not for the window's thread. What cannot be read is as if nothing had been named; writing throws core::Error.
class SpeakerFile {
 public:
  explicit SpeakerFile(std::filesystem::path file) : file_(std::move(file)) {}
  SpeakerNames names(const std::string& contentHash) const;
  void save(const std::string& contentHash, const SpeakerNames& names) const;

 private:
  std::filesystem::path file_;
};

}  // namespace ui
