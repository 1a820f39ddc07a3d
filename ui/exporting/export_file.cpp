// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocumentWriter>
#include <QTextLayout>

#include "ui/exporting/export_text.h"

namespace ui {
namespace {

// The unit of all lengths of a QTextDocument: what is drawn is as fine as numbers are, whatever the dots.
constexpr int kDotsPerInch = 96;
constexpr qreal kBelowLastLine = 2;  // blank, and no edge of the next page's letters shows through in coarse pictures
constexpr qreal kFooterPoints = 8.5;
constexpr qreal kMillimetre = kDotsPerInch / 25.4;
const QColor kFooterColour(0x5b, 0x60, 0x69);

/// The page on which a block's first line stands; the block itself may begin before a gap at the end of the last one.
int pageOf(const QTextDocument& text, const QTextBlock& block) {
  text.pageCount();  // has all of it laid out
  const QTextLayout& layout = *block.layout();
  const qreal line = layout.lineCount() > 0 ? layout.lineAt(0).y() : 0;
  return static_cast<int>((layout.position().y() + line) / text.pageSize().height());
}

/// Moves headings that would stand alone at the end of a page to the next one.
void keepHeadingsWithText(QTextDocument& text) {
  for (QTextBlock block = text.begin(); block.isValid() && block.next().isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0) continue;
    QTextBlock body = block.next();
    while (body.blockFormat().headingLevel() > 0 && body.next().isValid()) body = body.next();
    if (pageOf(text, block) == pageOf(text, body)) continue;
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
    block = body.previous();
  }
}

/// The name of the document on the left, the number of the page on the right, below the text.
void drawFooter(QPainter& painter, const QSizeF& size, const QString& name, int page, int pages) {
  QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")},
             -1);
  font.setPointSizeF(kFooterPoints);
  painter.setFont(font);
  painter.setPen(kFooterColour);
  const QFontMetricsF metrics(font, painter.device());
  const QString number = QStringLiteral("%1 / %2").arg(page).arg(pages);
  const QRectF line(0, size.height() + 8 * kMillimetre, size.width(), metrics.height());
  const qreal room = size.width() - metrics.horizontalAdvance(number) - 10 * kMillimetre;
  painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(name, Qt::ElideRight, room));
  painter.drawText(line, Qt::AlignRight | Qt::TextSingleLine, number);
}

void drawPage(QPainter& painter, const QTextDocument& text, int index) {
  const QSizeF size = text.pageSize();
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette.setColor(QPalette::Text, Qt::black);
  context.clip = QRectF(0, index * size.height(), size.width(), size.height());
  painter.save();
  painter.translate(0, -context.clip.top());
  painter.setClipRect(context.clip.adjusted(0, 0, 0, -kBelowLastLine));
  text.documentLayout()->draw(&painter, context);
  painter.restore();
}

}  // namespace

std::string exportOdt(const core::Export& exported) {
  QBuffer file;
  file.open(QIODevice::WriteOnly);
  QTextDocumentWriter(&file, "ODF").write(textOf(exported).get());
  return file.data().toStdString();
}

std::string exportPdf(const core::Export& exported) {
  QBuffer file;
  file.open(QIODevice::WriteOnly);
  const auto text = textOf(exported);
  const QString name = text->metaInformation(QTextDocument::DocumentTitle);
  {
    QPdfWriter writer(&file);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {25, 24, 25, 28}, QPageLayout::Millimeter});
    writer.setResolution(kDotsPerInch);
    writer.setTitle(name);
    writer.setCreator(QStringLiteral("Latte Reader"));
    text->setUseDesignMetrics(true);
    text->documentLayout()->setPaintDevice(&writer);
    text->setPageSize(QSizeF(writer.width(), writer.height()));
    keepHeadingsWithText(*text);
    QPainter painter(&writer);
    for (int page = 0; page < text->pageCount(); ++page) {
      if (page > 0) writer.newPage();
      drawPage(painter, *text, page);
      drawFooter(painter, text->pageSize(), name, page + 1, text->pageCount());
    }
  }
  return file.data().toStdString();
}

}  // namespace ui
