// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_text.h"

#include <QFont>
#include <QTextCursor>
#include <QTextOption>

#include "core/exporting/export_blocks.h"

namespace ui {
namespace {

using Block = core::ExportBlock;
using Kind = Block::Kind;

constexpr qreal kBodyPoints = 10.5, kSmallPoints = 9;
constexpr qreal kLineHeightPercent = 130;
constexpr qreal kIndent = 16;
const QColor kMuted(0x5b, 0x60, 0x69), kLink(0x1f, 0x6f, 0xa5);

/// How one kind of block looks. Lengths are of 96 to the inch, as all of a QTextDocument.
struct Look {
  qreal points = kBodyPoints, above = 0, below = 6;
  bool bold = false, muted = false;
  int heading = 0;
};

Look lookOf(Kind kind) {
  switch (kind) {
    case Kind::Title:
      return {20, 0, 6, true, false, 1};
    case Kind::About:
      return {kBodyPoints, 0, 2, false, true};
    case Kind::Part:
      return {15, 30, 2, true, false, 2};
    case Kind::Entry:
      return {12, 20, 6, true, false, 3};
    case Kind::Section:
      return {kBodyPoints, 10, 3, true, false, 4};
    case Kind::Label:
      return {kSmallPoints, 4, 8, false, true};
    case Kind::Point:
      return {kBodyPoints, 0, 3};
    case Kind::Nearest:
      return {kBodyPoints, 0, 8, false, true};
    case Kind::Quote:
      return {kBodyPoints, 0, 8};
    case Kind::Paragraph:
      break;
  }
  return {};
}

/// Characters that stand for objects and frames inside a QTextDocument are none that a document may bring along.
QString plain(const std::string& clean) {
  QString text = QString::fromStdString(clean);
  for (QChar& c : text)
    if (c == QChar::ObjectReplacementCharacter || (c >= QChar(0xFDD0) && c <= QChar(0xFDEF)))
      c = QChar::ReplacementCharacter;
  return text;
}

QTextCharFormat charFormat(qreal points, bool bold, bool muted) {
  QTextCharFormat format;
  format.setFontFamilies(
      {QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
  format.setFontPointSize(points);
  if (bold) format.setFontWeight(QFont::DemiBold);
  if (muted) format.setForeground(kMuted);
  return format;
}

QTextBlockFormat blockFormat(Kind kind, const Look& look) {
  QTextBlockFormat format;
  format.setTopMargin(look.above);
  format.setBottomMargin(look.below);
  format.setHeadingLevel(look.heading);
  format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
  if (kind == Kind::Quote || kind == Kind::Nearest || kind == Kind::Point) format.setLeftMargin(kIndent);
  if (kind == Kind::Point) {
    format.setTextIndent(-kIndent);
    format.setTabPositions({QTextOption::Tab(kIndent, QTextOption::LeftTab)});
  }
  return format;
}

/// Writes blocks one after the other.
class Writer {
 public:
  explicit Writer(QTextDocument& document) : cursor_(&document) {}

  void write(const Block& block) {
    const Look look = lookOf(block.kind);
    begin(block.kind, look);
    const QTextCharFormat body = charFormat(look.points, look.bold, look.muted);
    const QTextCharFormat small = charFormat(kSmallPoints, false, true);
    if (block.kind == Kind::Title) return writePlaces(block.places, body);
    if (block.kind == Kind::Label) cursor_.insertText(plain(block.label) + u": ", charFormat(look.points, true, true));
    cursor_.insertText(plain(block.text), body);
    if (block.places.empty()) return;
    const bool isQuote = block.label.empty();
    cursor_.insertText(isQuote ? QString(QChar::LineSeparator) : QString(u" (" + plain(block.label) + u": "), small);
    writePlaces(block.places, small);
    if (!isQuote) cursor_.insertText(QStringLiteral(")"), small);
  }

 private:
  void begin(Kind kind, const Look& look) {
    const QTextBlockFormat format = blockFormat(kind, look);
    const QTextCharFormat body = charFormat(look.points, look.bold, look.muted);
    if (cursor_.document()->isEmpty()) {
      cursor_.setBlockFormat(format);
      cursor_.setBlockCharFormat(body);
    } else {
      cursor_.insertBlock(format, body);
    }
    // A list of Qt's would put its marks close to the text in an OpenDocument file.
    if (kind == Kind::Point) cursor_.insertText(QStringLiteral("•\t"), body);
  }

  void writePlaces(const std::vector<core::Place>& places, const QTextCharFormat& around) {
    bool isFirst = true;
    for (const core::Place& place : places) {
      if (!isFirst) cursor_.insertText(QStringLiteral(", "), around);
      isFirst = false;
      QTextCharFormat format = around;
      if (!place.link.empty()) {
        format.setAnchor(true);
        format.setAnchorHref(QString::fromStdString(place.link));
        if (around.fontPointSize() <= kBodyPoints) format.setForeground(kLink);  // a heading keeps its own
      }
      cursor_.insertText(plain(place.words), format);
    }
  }

  QTextCursor cursor_;
};

}  // namespace

std::unique_ptr<QTextDocument> textOf(const core::Export& exported) {
  auto document = std::make_unique<QTextDocument>();
  document->setUndoRedoEnabled(false);
  document->setDocumentMargin(0);
  document->setMetaInformation(QTextDocument::DocumentTitle, plain(exported.name));
  Writer writer(*document);
  for (const Block& block : core::blocksOf(exported)) writer.write(block);
  return document;
}

}  // namespace ui
