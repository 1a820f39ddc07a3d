// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cited_text.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <algorithm>

namespace ui {
namespace {

constexpr int kMargin = 2;  ///< room for the frame around a citation that has the focus
constexpr qreal kLinePercent = 115;
constexpr int kIsNote = QTextFormat::UserProperty + 1;

QString hrefOf(int id) { return QStringLiteral("citation:%1").arg(id); }

/// kNone for what is no citation.
int idOf(const QUrl& link) {
  bool isNumber = false;
  const int id = link.path().toInt(&isNumber);
  return isNumber && link.scheme() == QStringLiteral("citation") ? id : CitedText::kNone;
}

QColor mixed(const QColor& a, const QColor& b, qreal partOfB) {
  const auto mix = [&](int x, int y) { return static_cast<int>(x + (y - x) * partOfB); };
  return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

}  // namespace

CitedText::CitedText(QWidget* parent) : QTextBrowser(parent) {
  setOpenLinks(false);
  setUndoRedoEnabled(false);
  setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
  setFocusPolicy(Qt::StrongFocus);
  setTabChangesFocus(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(kMargin);
  viewport()->setAutoFillBackground(false);
  viewport()->setMouseTracking(true);
  document()->setIndentWidth(fontMetrics().averageCharWidth() * 2);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CitedText::fitHeight);
  connect(this, &QTextEdit::cursorPositionChanged, this, &CitedText::followCaret);
  connect(this, &QTextEdit::selectionChanged, this, &CitedText::followCaret);
  connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { Q_EMIT citationActivated(idOf(link)); });
  removeAll();
}

void CitedText::beginParagraph(Paragraph kind) {
  auto cursor = end();
  QTextBlockFormat block;
  block.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
  if (!empty_) block.setTopMargin(fontMetrics().height() * (kind == Paragraph::Bullet ? 0.3 : 0.6));
  QTextCharFormat letters;
  if (kind == Paragraph::Heading) letters.setFontWeight(QFont::DemiBold);
  if (empty_) {
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(letters);
  } else {
    cursor.insertBlock(block, letters);
  }
  if (kind == Paragraph::Bullet) {
    QTextListFormat bullets;
    bullets.setStyle(QTextListFormat::ListDisc);
    auto* const before = cursor.block().previous().textList();
    if (before)
      before->add(cursor.block());
    else
      cursor.createList(bullets);
  }
  // White space, so that the last word of one paragraph and the first of the next stay two.
  if (!empty_) words_.append(u"\n");
  empty_ = false;
}

void CitedText::appendText(const QString& text, int stretch) {
  auto plain = text;
  plain.remove(u'\r');
  if (plain.isEmpty()) return;
  if (empty_) beginParagraph();
  const int begin = insert(plain, end().blockCharFormat());
  pieces_.push_back({begin, words_.length(), plain.size()});
  words_.append(plain);
  if (stretch != kNone) stretches_.push_back({stretch, begin, end().position()});
}

void CitedText::appendNote(const QString& text) {
  if (empty_) beginParagraph();
  insert(text, noteFormat());
}

void CitedText::appendCitation(int id, const QString& place, const QString& quote) {
  if (empty_) beginParagraph();
  insert(QStringLiteral(" "), end().blockCharFormat());
  auto format = linkFormat();
  format.setAnchorHref(hrefOf(id));
  if (!quote.isEmpty()) format.setToolTip(Qt::convertFromPlainText(quote, Qt::WhiteSpaceNormal));
  // A place is not broken over two lines where it fits in one.
  auto words = place;
  words.replace(u' ', QChar::Nbsp);
  hasCitations_ = true;
  insert(u'[' % words % u']', format);
}

void CitedText::removeAll() {
  clear();
  words_ = {};
  pieces_.clear();
  stretches_.clear();
  empty_ = true;
  hasCitations_ = false;
  setMarked(kNone);
  point(kNone);
}

void CitedText::fill(const std::function<void()>& append) {
  QTextCursor all(document());
  all.beginEditBlock();
  append();
  all.endEditBlock();
}

QRect CitedText::setMarked(int stretch) {
  marked_ = stretch;
  QList<QTextEdit::ExtraSelection> marks;
  QRect place;
  for (const auto& one : stretches_) {
    if (stretch == kNone || one.id != stretch) continue;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(one.begin);
    place |= cursorRect(mark.cursor);
    mark.cursor.setPosition(one.end, QTextCursor::KeepAnchor);
    place |= cursorRect(mark.cursor);
    mark.format.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.25));
    mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    mark.format.setUnderlineColor(palette().color(QPalette::Highlight));
    marks << mark;
  }
  setExtraSelections(marks);
  return place;
}

int CitedText::insert(const QString& text, const QTextCharFormat& format) {
  auto cursor = end();
  const int begin = cursor.position();
  cursor.insertText(text, format);
  if (begin == 0) moveCursor(QTextCursor::Start);
  return begin;
}

QTextCursor CitedText::end() const {
  QTextCursor cursor(document());
  cursor.movePosition(QTextCursor::End);
  return cursor;
}

QTextCharFormat CitedText::linkFormat() const {
  QTextCharFormat format;
  format.setAnchor(true);
  format.setForeground(palette().color(QPalette::Link));
  return format;
}

QTextCharFormat CitedText::noteFormat() const {
  QTextCharFormat format;
  format.setProperty(kIsNote, true);
  format.setForeground(palette().color(QPalette::PlaceholderText));
  return format;
}

void CitedText::fitHeight() { setFixedHeight(qCeil(document()->size().height()) + 2 * frameWidth()); }

void CitedText::followCaret() {
  if (!hasFocus()) return;
  point(textCursor().hasSelection() ? kNone : textCursor().position());
  for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget()) {
    auto* const area = qobject_cast<QScrollArea*>(outer);
    if (!area) continue;
    const auto caret = cursorRect();
    const auto place = mapTo(area->widget(), caret.center());
    area->ensureVisible(place.x(), place.y(), 0, 2 * caret.height());
    return;
  }
}

void CitedText::recolour() {
  for (auto block = document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const auto fragment = part.fragment();
      const bool isNote = fragment.charFormat().hasProperty(kIsNote);
      if (!isNote && !fragment.charFormat().isAnchor()) continue;
      QTextCursor cursor(document());
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      cursor.mergeCharFormat(isNote ? noteFormat() : linkFormat());
    }
  }
  setMarked(marked_);
}

void CitedText::point(int position) {
  const auto after = std::ranges::upper_bound(pieces_, position, {}, &Piece::position);
  std::optional<TextWord> word;
  if (after != pieces_.begin()) {
    const auto& piece = *std::prev(after);
    const auto inside = position - piece.position;
    if (inside < piece.length) word = words_.wordAt(piece.begin + inside);
  }
  if (word == pointed_) return;
  pointed_ = word;
  if (word)
    Q_EMIT wordHovered(word->index, word->begin, word->end);
  else
    Q_EMIT wordHovered(kNone, 0, 0);
}

QVariant CitedText::loadResource(int, const QUrl&) { return {}; }

QMimeData* CitedText::createMimeDataFromSelection() const {
  auto* const data = new QMimeData;
  data->setText(textCursor().selection().toPlainText());
  return data;
}

bool CitedText::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) point(kNone);
  return QTextBrowser::viewportEvent(event);
}

void CitedText::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

void CitedText::contextMenuEvent(QContextMenuEvent* event) {
  auto* const menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
  const int id = idOf(byKeyboard ? textCursor().charFormat().anchorHref() : anchorAt(event->pos()));
  if (id != kNone) {
    Q_EMIT citationMenuOpened(id, menu);
    menu->addSeparator();
  }
  auto* const copying = menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &QTextEdit::copy);
  copying->setEnabled(textCursor().hasSelection());
  menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &QTextEdit::selectAll);
  menu->popup(byKeyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

/// To a citation at once, where there is one.
void CitedText::focusInEvent(QFocusEvent* event) {
  QTextBrowser::focusInEvent(event);
  const bool forward = event->reason() == Qt::TabFocusReason;
  if (!hasCitations_ || (!forward && event->reason() != Qt::BacktabFocusReason)) return;
  moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
  focusNextPrevChild(forward);
}

/// A browser's own history and paging are the window's.
void CitedText::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (event->modifiers().testFlag(Qt::AltModifier) || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
    event->ignore();
  else
    QTextBrowser::keyPressEvent(event);
}

void CitedText::mouseMoveEvent(QMouseEvent* event) {
  QTextBrowser::mouseMoveEvent(event);
  const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
  point(document()->documentLayout()->hitTest(event->position() + scrolled, Qt::ExactHit));
}

void CitedText::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace ui
