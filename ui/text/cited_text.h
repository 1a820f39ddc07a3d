// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMenu>
#include <QTextBrowser>
#include <functional>
#include <optional>
#include <vector>

#include "ui/text/growing_words.h"

namespace ui {

/// Text with citations in it, for reading: what an answer or a summary says. As high as its text, so that several stand
/// in one scroll area, which follows the keyboard in them. Tab goes from citation to citation, Enter follows one, the
/// arrow keys move through the words. Everything given to it is shown as it is: nothing becomes markup, nothing is
/// loaded. Text may come piece by piece; what stands already is not laid out again, save the last paragraph.
class CitedText : public QTextBrowser {
  Q_OBJECT

 public:
  enum class Paragraph { Plain, Bullet, Heading };
  static constexpr int kNone = -1;

  explicit CitedText(QWidget* parent = nullptr);

  /// What follows stands in a paragraph of its own.
  void beginParagraph(Paragraph kind = Paragraph::Plain);
  /// Text at the end; '\n' begins a paragraph. Of one `stretch` is what setMarked() marks together.
  void appendText(const QString& text, int stretch = kNone);
  /// A remark beside the text: smaller and paler, no part of its words.
  void appendNote(const QString& text);
  /// A link " [p. 12]" at the end. Its quote is shown when the mouse rests on it.
  void appendCitation(int id, const QString& place, const QString& quote = {});
  void removeAll();
  /// Lays out all that `append` adds in one go: for what does not come piece by piece.
  void fill(const std::function<void()>& append);

  /// Marks the text of one stretch, kNone: of none. Returns where it stands, empty where there is none.
  QRect setMarked(int stretch);
  int marked() const { return marked_; }

 Q_SIGNALS:
  void citationActivated(int id);
  /// A menu is about to open on a citation, by mouse or keyboard: what can be done with it may be added.
  void citationMenuOpened(int id, QMenu* menu);
  /// The mouse or the keyboard's caret is on a word: its place among the words given to appendText() and its bytes
  /// [begin, end) in all of that text. On none: kNone, 0, 0.
  void wordHovered(int index, qsizetype begin, qsizetype end);

 protected:
  QVariant loadResource(int type, const QUrl& name) override;
  QMimeData* createMimeDataFromSelection() const override;
  bool viewportEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  /// Where a piece of the words stands in the document.
  struct Piece {
    int position = 0;
    qsizetype begin = 0, length = 0;
  };
  struct Stretch {
    int id = kNone, begin = 0, end = 0;
  };

  int insert(const QString& text, const QTextCharFormat& format);
  QTextCursor end() const;
  QTextCharFormat linkFormat() const;
  QTextCharFormat noteFormat() const;
  void fitHeight();
  void followCaret();
  void recolour();
  void point(int position);

  GrowingWords words_;
  std::vector<Piece> pieces_;       ///< ascending
  std::vector<Stretch> stretches_;  ///< ascending; one may have several entries
  std::optional<TextWord> pointed_;
  int marked_ = kNone;
  bool empty_ = true, hasCitations_ = false;
};

}  // namespace ui
