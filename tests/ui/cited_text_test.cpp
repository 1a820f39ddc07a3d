// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cited_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include "tests/support/application_test.h"

namespace {

using ui::CitedText;

/// A text in a scroll area of a window, as it stands in the program.
class CitedTextTest : public ApplicationTest {
 protected:
  void SetUp() override {
    auto* const inside = new QWidget;
    auto* const column = new QVBoxLayout(inside);
    column->addWidget(text_ = new CitedText);
    column->addWidget(other_ = new CitedText);
    column->addStretch();
    area_.setWidget(inside);
    area_.setWidgetResizable(true);
    area_.resize(320, 240);
  }

  void show() {
    area_.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area_));
    QApplication::setActiveWindow(&area_);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&area_));
  }

  /// The middle of the character at `position` of the document.
  QPoint placeOf(int position) const {
    QTextCursor cursor(text_->document());
    cursor.setPosition(position);
    const auto begin = text_->cursorRect(cursor);
    cursor.setPosition(position + 1);
    const auto end = text_->cursorRect(cursor);
    return {(begin.left() + end.left()) / 2, begin.center().y()};
  }
  QPoint placeOf(const QString& words) const {
    return placeOf(static_cast<int>(text_->toPlainText().indexOf(words)) + 1);
  }

  QScrollArea area_;
  CitedText* text_ = nullptr;
  CitedText* other_ = nullptr;
};

TEST(GrowingWordsTest, WordsDoNotDependOnHowTheTextWasCut) {
  const QString text = QStringLiteral(" Über 3 km, ”so“ \U0001F980 far.\n\nEnd");
  ui::GrowingWords whole, pieces;
  whole.append(text);
  for (const auto letter : text) pieces.append(QStringView(&letter, 1));
  const auto bytes = text.toUtf8();
  QStringList words;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const auto word = whole.wordAt(i);
    EXPECT_EQ(word, pieces.wordAt(i)) << i;
    EXPECT_EQ(word.has_value(), !text[i].isSpace()) << i;
    if (!word || word->index < words.size()) continue;
    EXPECT_EQ(word->index, words.size());
    words << QString::fromUtf8(bytes.mid(word->begin, word->end - word->begin));
  }
  EXPECT_EQ(words, text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts));
  EXPECT_FALSE(whole.wordAt(-1) || whole.wordAt(text.size()));
}

TEST_F(CitedTextTest, ShowsTextAsItIsAndLoadsNothing) {
  text_->appendText(QStringLiteral("<b>bold</b> <img src=\"file:///etc/hostname\"> & [x](y)"));
  text_->appendCitation(1, QStringLiteral("p. <i>1</i>"));
  EXPECT_EQ(text_->toPlainText(),
            QStringLiteral("<b>bold</b> <img src=\"file:///etc/hostname\"> & [x](y) [p. <i>1</i>]"));
}

TEST_F(CitedTextTest, AClickOnACitationFollowsIt) {
  text_->appendText(QStringLiteral("The lamp was lit in 1874."));
  text_->appendCitation(7, QStringLiteral("p. 12"));
  show();
  QSignalSpy followed(text_, &CitedText::citationActivated);
  QTest::mouseClick(text_->viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("[p.")));
  ASSERT_EQ(followed.count(), 1);
  EXPECT_EQ(followed.first().first().toInt(), 7);
  QTest::mouseClick(text_->viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("lamp")));
  EXPECT_EQ(followed.count(), 1);
}

TEST_F(CitedTextTest, AMenuOnACitationKnowsIt) {
  text_->appendText(QStringLiteral("The lamp was lit in 1874."));
  text_->appendCitation(7, QStringLiteral("p. 12"));
  show();
  QList<int> opened;
  QObject::connect(text_, &CitedText::citationMenuOpened, text_, [&](int id, QMenu* menu) {
    opened << id;
    menu->addAction(QStringLiteral("more"));
  });
  const auto open = [&](QContextMenuEvent::Reason reason, const QPoint& at) {
    QContextMenuEvent event(reason, at, text_->viewport()->mapToGlobal(at));
    QApplication::sendEvent(text_->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    const auto first = menu != nullptr ? menu->actions().value(0)->text() : QString();
    if (menu != nullptr) menu->close();
    return first;
  };
  EXPECT_EQ(open(QContextMenuEvent::Mouse, placeOf(QStringLiteral("[p."))), QStringLiteral("more"));
  EXPECT_NE(open(QContextMenuEvent::Mouse, placeOf(QStringLiteral("lamp"))), QStringLiteral("more"));
  EXPECT_EQ(opened, QList<int>{7});
  area_.setFocus();
  QTest::keyClick(&area_, Qt::Key_Tab);
  EXPECT_EQ(open(QContextMenuEvent::Keyboard, {0, 0}), QStringLiteral("more"));
  EXPECT_EQ(opened, (QList<int>{7, 7}));
}

TEST_F(CitedTextTest, TabGoesFromCitationToCitationAndOnToTheNextText) {
  for (const int id : {1, 2}) {
    text_->appendText(QStringLiteral("Words."));
    text_->appendCitation(id, QStringLiteral("p. %1").arg(id));
  }
  other_->appendText(QStringLiteral("More."));
  other_->appendCitation(3, QStringLiteral("p. 3"));
  show();
  QSignalSpy followed(text_, &CitedText::citationActivated), further(other_, &CitedText::citationActivated);
  area_.setFocus();
  for (int i = 0; i < 3; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  }
  ASSERT_EQ(followed.count(), 2);
  EXPECT_EQ(followed[0].first().toInt(), 1);
  EXPECT_EQ(followed[1].first().toInt(), 2);
  ASSERT_EQ(further.count(), 1);
  EXPECT_EQ(further[0].first().toInt(), 3);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  ASSERT_EQ(followed.count(), 3);
  EXPECT_EQ(followed[2].first().toInt(), 2);
}

TEST_F(CitedTextTest, AWordUnderTheMouseIsNamedByItsBytesInTheText) {
  text_->appendText(QStringLiteral("Grünfeld l"));
  text_->appendText(QStringLiteral("it it."));
  text_->appendCitation(1, QStringLiteral("p. 1"));
  text_->appendText(QStringLiteral(" Then dark."));
  show();
  QSignalSpy hovered(text_, &CitedText::wordHovered);
  QTest::mouseMove(text_->viewport(), placeOf(QStringLiteral("lit")));
  ASSERT_EQ(hovered.count(), 1);
  EXPECT_EQ(hovered.last(), (QVariantList{1, qsizetype(10), qsizetype(13)}));
  QTest::mouseMove(text_->viewport(), placeOf(QStringLiteral("[p.")));
  EXPECT_EQ(hovered.last(), (QVariantList{CitedText::kNone, qsizetype(0), qsizetype(0)}));
  QTest::mouseMove(text_->viewport(), placeOf(QStringLiteral("Then")));
  EXPECT_EQ(hovered.last(), (QVariantList{3, qsizetype(18), qsizetype(22)}));
}

TEST_F(CitedTextTest, TheCaretNamesWordsToo) {
  text_->appendText(QStringLiteral("One two"));
  show();
  text_->setFocus();
  QSignalSpy hovered(text_, &CitedText::wordHovered);
  for (int i = 0; i < 4; ++i) QTest::keyClick(text_, Qt::Key_Right);
  EXPECT_EQ(hovered.last(), (QVariantList{1, qsizetype(4), qsizetype(7)}));
}

TEST_F(CitedTextTest, IsAsHighAsItsTextAtAnyWidthAndFont) {
  for (int i = 0; i < 60; ++i) text_->appendText(QStringLiteral("All the words of a long answer. "));
  show();
  const auto isWhole = [&] {
    QCoreApplication::processEvents();
    return text_->height() >= text_->document()->size().height() && text_->verticalScrollBar()->maximum() == 0;
  };
  EXPECT_TRUE(isWhole());
  const int before = text_->height();
  area_.resize(640, 240);
  EXPECT_TRUE(isWhole());
  EXPECT_LT(text_->height(), before);
  auto font = text_->font();
  font.setPointSizeF(2 * font.pointSizeF());
  text_->setFont(font);
  EXPECT_TRUE(isWhole());
  EXPECT_GT(text_->height(), before);
}

TEST_F(CitedTextTest, TheScrollAreaFollowsTheKeyboard) {
  for (int i = 0; i < 60; ++i) text_->appendText(QStringLiteral("All the words of a long answer. "));
  text_->appendCitation(1, QStringLiteral("p. 1"));
  show();
  EXPECT_EQ(area_.verticalScrollBar()->value(), 0);
  area_.setFocus();
  QTest::keyClick(&area_, Qt::Key_Tab);
  EXPECT_GT(area_.verticalScrollBar()->value(), 0);
  EXPECT_TRUE(area_.viewport()->rect().contains(text_->mapTo(area_.viewport(), placeOf(QStringLiteral("[p.")))));
}

TEST_F(CitedTextTest, MarksTheTextOfAStretchAlone) {
  text_->appendText(QStringLiteral("First. "), 0);
  text_->appendText(QStringLiteral("Second."), 1);
  text_->appendCitation(1, QStringLiteral("p. 1"));
  show();
  EXPECT_FALSE(text_->setMarked(1).isEmpty());
  ASSERT_EQ(text_->extraSelections().size(), 1);
  EXPECT_EQ(text_->extraSelections().first().cursor.selectedText(), QStringLiteral("Second."));
  EXPECT_TRUE(text_->setMarked(5).isEmpty());
  EXPECT_TRUE(text_->extraSelections().isEmpty());
}

TEST_F(CitedTextTest, CopiesPlainTextAlone) {
  text_->beginParagraph(CitedText::Paragraph::Heading);
  text_->appendText(QStringLiteral("The lamp"));
  text_->beginParagraph();
  text_->appendText(QStringLiteral("It was lit."));
  text_->appendCitation(1, QStringLiteral("p. 1"));
  show();
  text_->setFocus();
  QTest::keyClick(text_, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(text_, Qt::Key_C, Qt::ControlModifier);
  const auto* const copied = QApplication::clipboard()->mimeData();
  EXPECT_EQ(copied->text(), QStringLiteral("The lamp\nIt was lit. [p. 1]"));
  EXPECT_FALSE(copied->hasHtml());
}

TEST_F(CitedTextTest, KeysOfTheWindowReachIt) {
  text_->appendText(QStringLiteral("Words."));
  const QShortcut back(QKeySequence(Qt::ALT | Qt::Key_Left), &area_), stop(QKeySequence(Qt::Key_Escape), &area_);
  QSignalSpy went(&back, &QShortcut::activated), stopped(&stop, &QShortcut::activated);
  show();
  text_->setFocus();
  QTest::keyClick(text_, Qt::Key_Left, Qt::AltModifier);
  QTest::keyClick(text_, Qt::Key_Escape);
  EXPECT_EQ(went.count(), 1);
  EXPECT_EQ(stopped.count(), 1);
}

TEST_F(CitedTextTest, AnotherThemeRecoloursCitations) {
  text_->appendText(QStringLiteral("Words."));
  text_->appendCitation(1, QStringLiteral("p. 1"));
  auto palette = text_->palette();
  palette.setColor(QPalette::Link, Qt::yellow);
  text_->setPalette(palette);
  auto cursor = QTextCursor(text_->document());
  cursor.movePosition(QTextCursor::End);
  EXPECT_EQ(cursor.charFormat().foreground().color(), QColor(Qt::yellow));
  EXPECT_TRUE(cursor.charFormat().isAnchor());
}

}  // namespace
