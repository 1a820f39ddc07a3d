// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTreeWidget>

#include "core/ingest/source.h"
#include "core/library/library.h"
#include "tests/support/document_window.h"
#include "tests/support/pdf_builder.h"

namespace {

using DocumentViewTest = DocumentWindow;

/// The colour that marks words, as anything in the picture that is neither grey nor the page's own.
int accented(const QImage& image, const QColor& accent) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) {
      const auto colour = image.pixelColor(x, y);
      if (colour.saturation() > 20 && std::abs(colour.hue() - accent.hue()) < 20) ++count;
    }
  return count;
}

TEST_F(DocumentViewTest, AnUnreadDocumentShowsItsFirstPageAndSaysThatItIsUnread) {
  openLighthouse();
  EXPECT_TRUE(wait([&] { return shown().pixelColor(450, 60).blue() > shown().pixelColor(450, 60).red(); }));  // sky
  EXPECT_EQ(label("What was read"), QStringLiteral("not read yet"));
  EXPECT_EQ(named<QLineEdit>("Page")->text(), QStringLiteral("i"));
}

TEST_F(DocumentViewTest, APrintedPageNumberLeadsToItsPageAndAltLeftBack) {
  openLighthouse();
  auto* box = named<QLineEdit>("Page");
  QTest::mouseClick(box, Qt::LeftButton);
  box->selectAll();
  QTest::keyClicks(box, QStringLiteral("12"));
  QTest::keyClick(box, Qt::Key_Return);
  EXPECT_TRUE(wait([&] { return view_->currentPage() == 15 && box->text() == QStringLiteral("12"); }));
  QTest::keyClick(view_.get(), Qt::Key_Left, Qt::AltModifier);
  EXPECT_TRUE(wait([&] { return view_->currentPage() == 0; }));
  QTest::keyClick(view_.get(), Qt::Key_Right, Qt::AltModifier);
  EXPECT_TRUE(wait([&] { return view_->currentPage() == 15; }));
}

TEST_F(DocumentViewTest, EveryPageIsReachedByKeyboard) {
  openLighthouse();
  canvas().setFocus();
  QTest::keyClick(&canvas(), Qt::Key_End, Qt::ControlModifier);
  EXPECT_EQ(canvas().currentUnit(), 17);
  QTest::keyClick(&canvas(), Qt::Key_Home, Qt::ControlModifier);
  EXPECT_EQ(canvas().currentUnit(), 0);
  const int before = canvas().verticalScrollBar()->value();
  QTest::keyClick(&canvas(), Qt::Key_Space);
  EXPECT_GT(canvas().verticalScrollBar()->value(), before);
  QTest::keyClick(&canvas(), Qt::Key_PageUp);
  EXPECT_EQ(canvas().verticalScrollBar()->value(), before);
}

TEST_F(DocumentViewTest, ZoomingKeepsThePage) {
  openLighthouse();
  view_->showUnit(7);
  const double before = canvas().zoom();
  QTest::keyClick(view_.get(), Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_GT(canvas().zoom(), before);
  EXPECT_FALSE(canvas().fitsWidth());
  EXPECT_EQ(canvas().place().unit, 7);
  QWheelEvent wheel({200, 200}, {200, 200}, {}, {0, -120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
  QApplication::sendEvent(canvas().viewport(), &wheel);
  EXPECT_NEAR(canvas().place().unit, 7, 1);
  view_->actions().fitWidth->trigger();
  EXPECT_NEAR(canvas().zoom(), before, 1e-9);
}

TEST_F(DocumentViewTest, RotatingTurnsThePages) {
  openLighthouse();
  const double upright = canvas().zoom();
  view_->actions().rotate->trigger();
  EXPECT_EQ(canvas().quarterTurns(), 1);
  EXPECT_LT(canvas().zoom(), upright);  // a wider page in the same width
}

TEST_F(DocumentViewTest, DraggingSelectsWordsThatAreCopiedAsText) {
  openLighthouse();
  view_->showUnit(5);
  ASSERT_TRUE(wait([&] { return textOf(5); }));
  const auto target = canvas().viewport();
  QTest::mousePress(target, Qt::LeftButton, {}, {150, 80});
  QTest::mouseMove(target, {700, 400});
  QMouseEvent move(QEvent::MouseMove, QPointF(700, 400), target->mapToGlobal(QPointF(700, 400)), Qt::NoButton,
                   Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(target, &move);
  QTest::mouseRelease(target, Qt::LeftButton, {}, {700, 400});
  ASSERT_TRUE(canvas().hasSelection());
  QApplication::clipboard()->clear();
  ASSERT_TRUE(wait([&] { return view_->actions().copy->isEnabled(); }));
  canvas().setFocus();
  QTest::keyClick(&canvas(), Qt::Key_C, Qt::ControlModifier);
  ASSERT_TRUE(wait([&] { return !QApplication::clipboard()->text().isEmpty(); }));
  const auto source = core::openSource(kLighthouse, {"", LATTE_BIN_DIR "/docworker"});
  source->seek(5);
  const auto text = QString::fromStdString(std::get<core::Page>(*source->next({})).text);
  EXPECT_TRUE(text.contains(QApplication::clipboard()->text()));
  EXPECT_GT(QApplication::clipboard()->text().size(), 40);
}

TEST_F(DocumentViewTest, FindingCountsAllHitsAndGoesThroughThem) {
  openLighthouse();
  QTest::keyClick(view_.get(), Qt::Key_F, Qt::ControlModifier);
  auto* words = named<QLineEdit>("Words to find");
  ASSERT_TRUE(words->isVisible());
  QTest::keyClicks(words, QStringLiteral("LAMP"));
  ASSERT_TRUE(wait([&] {
    return label("Hits").startsWith(QStringLiteral("1 of ")) && !label("Hits").contains(QStringLiteral("so far"));
  }));
  const int page = view_->currentPage();
  for (int i = 0; i < 200 && view_->currentPage() == page; ++i) {
    QTest::keyClick(words, Qt::Key_Return);
    QTest::qWait(5);
  }
  EXPECT_NE(view_->currentPage(), page);
  QTest::keyClick(words, Qt::Key_Escape);
  EXPECT_FALSE(words->isVisible());
}

TEST_F(DocumentViewTest, AQuoteIsMarkedOnItsPageAndAWrongOneIsNot) {
  openLighthouse();
  const auto source = core::openSource(kLighthouse, {"", LATTE_BIN_DIR "/docworker"});
  source->seek(9);
  const auto page = std::get<core::Page>(*source->next({}));
  const core::PageAnchor place{9, 9, page.words.at(30).begin, page.words.at(60).end};
  const auto words = page.text.substr(page.words.at(35).begin, page.words.at(45).end - page.words.at(35).begin);
  const auto accent = view_->palette().color(QPalette::Highlight);
  view_->showPlace(place, QStringLiteral("words that nobody wrote"));
  ASSERT_TRUE(wait([&] { return textOf(9); }));
  const int unmarked = accented(shown(), accent);
  view_->showPlace(place, QString::fromStdString(words));
  EXPECT_TRUE(wait([&] { return accented(shown(), accent) > unmarked + 500; }));
  QTest::keyClick(view_.get(), Qt::Key_Left, Qt::AltModifier);
  EXPECT_TRUE(wait([&] { return view_->currentPage() != 9 || canvas().verticalScrollBar()->value() >= 0; }));
}

TEST_F(DocumentViewTest, AQuoteOverTwoPagesIsMarkedOnBoth) {
  const char* flat = "/MediaBox [0 0 400 100]";
  const auto path = folder_.write("two.pdf", PdfBuilder()
                                                 .page(::show("The lamp was lit", 20, 50), flat)
                                                 .page(::show("at dusk every day.", 20, 50), flat)
                                                 .bytes());
  open(path);
  ASSERT_TRUE(wait([&] { return view_->pages() == 2 && label("This page").contains(QStringLiteral("text")); }));
  const auto accent = view_->palette().color(QPalette::Highlight);
  const auto marked = [&](bool second) {
    const auto image = shown();
    const int page = image.width() / 4;  // as high as that
    return accented(image.copy(0, second ? page + 8 : 0, image.width(), page - 8), accent);
  };
  view_->showPlace(core::PageAnchor{0, 1, 4, 7}, QStringLiteral("lamp was lit\nat dusk"));
  EXPECT_TRUE(wait([&] { return marked(false) > 300 && marked(true) > 300; }));
}

TEST_F(DocumentViewTest, TheOutlineAndThumbnailsLeadToPages) {
  openLighthouse();
  ASSERT_TRUE(wait([&] { return view_->actions().outline->isEnabled(); }));
  view_->actions().outline->trigger();
  auto* tree = named<QTreeWidget>("Contents");
  ASSERT_TRUE(wait([&] { return tree->isVisible() && tree->viewport()->width() > 50; }));
  auto* item = tree->topLevelItem(0);
  for (auto* next = item; next != nullptr; next = tree->itemBelow(next)) item = next;
  tree->scrollToItem(item);
  QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(item).center());
  EXPECT_TRUE(wait([&] { return view_->currentPage() > 3; }));
  view_->actions().thumbnails->trigger();
  auto* list = named<QListView>("Thumbnails");
  ASSERT_TRUE(list->isVisible());
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Home);
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_TRUE(wait([&] { return view_->currentPage() == 0; }));
}

TEST_F(DocumentViewTest, AnEncryptedDocumentAsksForItsPassword) {
  QSignalSpy asked(view_.get(), &ui::DocumentView::needsPassword);
  const std::string path = LATTE_SOURCE_DIR "/tests/data/encrypted.pdf";
  open(path);
  ASSERT_TRUE(wait([&] { return asked.count() == 1; }));
  EXPECT_FALSE(asked.at(0).at(0).toBool());
  open(path, "wrong");
  ASSERT_TRUE(wait([&] { return asked.count() == 2; }));
  EXPECT_TRUE(asked.at(1).at(0).toBool());
  open(path, "lantern");
  EXPECT_TRUE(wait([&] { return view_->pages() > 0; }));
}

TEST_F(DocumentViewTest, AFileThatIsGoneIsOneSentence) {
  QSignalSpy problem(view_.get(), &ui::DocumentView::problem);
  open(folder_.path() + "/gone.pdf");
  ASSERT_TRUE(wait([&] { return problem.count() == 1; }));
  EXPECT_TRUE(problem.at(0).at(0).toString().contains(QStringLiteral("gone.pdf")));
}

TEST_F(DocumentViewTest, ManyDocumentsOneAfterTheOtherShowTheLast) {
  for (int i = 0; i < 5; ++i) {
    open(kLighthouse);
    open(kMeeting);
  }
  openLighthouse();
  EXPECT_EQ(view_->pages(), 18);
}

TEST_F(DocumentViewTest, WhatTheLibraryKeepsOfPagesIsWhatIsFound) {
  const auto source = core::openSource(kLighthouse, {"", LATTE_BIN_DIR "/docworker"});
  std::vector<core::Page> pages;
  while (auto unit = source->next({})) pages.push_back(std::get<core::Page>(*unit));
  pages[6].text = "xylophone";
  pages[6].words = {{0, 9, {100, 100, 180, 112}}};
  auto library = core::Library::openForWriting(services_.options.paths.library());
  const auto id = library->addDocument(source->info());
  const auto reading = library->startReading(id, "key", "model");
  const core::Checkpoint checkpoint{1, pages.size(), "{}", core::Bytes(8)};
  core::Progress progress{.passages = {},
                          .evidence = {},
                          .masses = {},
                          .pages = pages,
                          .checkpoint = checkpoint,
                          .coverage = source->coverage(),
                          .finished = true};
  library->saveProgress(reading, progress);
  document_.path = kLighthouse;
  document_.report = core::reportOf(source->info(), *library->currentReading(id), true);
  document_.finished = true;
  view_->open(document_);
  ASSERT_TRUE(wait([&] { return view_->pages() == 18; }));
  EXPECT_TRUE(wait([&] { return label("What was read") == QStringLiteral("read all 18 pages"); }));
  QTest::keyClick(view_.get(), Qt::Key_F, Qt::ControlModifier);
  QTest::keyClicks(named<QLineEdit>("Words to find"), QStringLiteral("xylophone"));
  EXPECT_TRUE(wait([&] { return label("Hits") == QStringLiteral("1 of 1"); }));
  EXPECT_TRUE(wait([&] { return view_->currentPage() == 6; }));
}

TEST_F(DocumentViewTest, WhileItIsReadTheLineBelowTellsAndThePlaceStays) {
  openLighthouse();
  view_->showUnit(9);
  ASSERT_TRUE(wait([&] { return textOf(9); }));
  const int place = canvas().verticalScrollBar()->value();
  document_.report.emplace();
  document_.report->document.kind = core::DocumentKind::Pdf;
  document_.report->document.pages = 18;
  document_.report->coverage = {11, 10, 0, {{9, core::PageVerdict::Empty, "a picture without a text layer"}}};
  document_.labels = QStringList{QStringLiteral("i")};
  view_->actions().goToPage->trigger();
  QTest::keyClicks(named<QLineEdit>("Page"), QStringLiteral("1"));
  view_->update(document_);
  EXPECT_EQ(named<QLineEdit>("Page")->text(), QStringLiteral("1"));
  EXPECT_TRUE(wait([&] { return label("This page") == QStringLiteral("p. 6: empty: pictures only"); }));
  EXPECT_EQ(label("What was read"), QStringLiteral("read 10 of 18 pages; 1 without text: p. 6"));
  EXPECT_EQ(canvas().verticalScrollBar()->value(), place);
  view_->showUnit(14);
  EXPECT_TRUE(wait([&] { return label("This page").endsWith(QStringLiteral("not read yet")); }));
}

TEST_F(DocumentViewTest, FittingTheWidthComesToRestAtEveryHeight) {
  PdfBuilder pdf;
  pdf.page(::show("wide", 20, 100), "/MediaBox [0 0 400 250]").page("", "/MediaBox [0 0 600 250]");
  open(folder_.write("wide.pdf", pdf.bytes()));
  ASSERT_TRUE(wait([&] { return view_->pages() == 2; }));
  QSignalSpy zoomed(&canvas(), &ui::PageCanvas::zoomed);
  for (int height = 500; height < 760; height += 4) {
    view_->resize(900, height);
    QTest::qWait(5);
    zoomed.clear();
    QTest::qWait(10);
    EXPECT_LE(zoomed.count(), 1) << height;
  }
}

TEST_F(DocumentViewTest, EverythingThatTakesFocusHasAName) {
  openLighthouse();
  view_->actions().find->trigger();
  for (const auto* widget : view_->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) continue;
    const auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    ASSERT_NE(interface, nullptr);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
        << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
}

}  // namespace
