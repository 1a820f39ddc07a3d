// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/document/document.h"

/// What documents hold, and places in them, in the words of their readers and the language of the window.
namespace ui {

/// Text of a document or a model on one line: white space collapsed; control characters, marks that turn the writing
/// direction and invisible signs left out. Not escaped: to be shown as plain text only.
QString lineText(std::string_view utf8);
/// The same with its line ends.
QString blockText(std::string_view utf8);

/// "lighthouse.pdf"
QString fileName(const std::string& path);

/// What page `index` prints as its number; counted from 1 where that is not known.
QString pageLabel(const QStringList& labels, int index);

/// "p. 12", "pp. 12–13", "00:41:07 Ada", "line 14", "lines 14–20".
QString placeText(const core::Anchor& anchor, const QStringList& labels);
/// The same, with the file's name before it in a document of several.
QString placeText(const core::DocumentInfo& document, int passage, const core::Anchor& anchor,
                  const QStringList& labels);

/// "read all 18 pages", "read 412 of 419 pages; 7 without text: p. 3, 9, 14 …".
QString coverageText(const core::DocumentInfo& document, const core::Coverage& coverage, const QStringList& labels);

/// "00:41:07"
QString clockText(std::int64_t milliseconds);
/// "41 s", "3:20 min" or "2:05 h".
QString durationText(double seconds);
/// "11.5 MB"
QString bytesText(std::uint64_t bytes);

}  // namespace ui
