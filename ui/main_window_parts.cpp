// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QDockWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

#include "ui/ask/ask_view.h"
#include "ui/attention/attention_panel.h"
#include "ui/attention/attention_ribbon.h"
#include "ui/batch/batch_view.h"
#include "ui/document/document_view.h"
#include "ui/library/library_panel.h"
#include "ui/library/reading_desk.h"
#include "ui/summary/summary_view.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"
#include "ui/window/export_dialog.h"
#include "ui/window/notice_bar.h"
#include "ui/window/password_bar.h"

/// What the parts of the window want, and who does it.
namespace ui {

void MainWindow::connectLibrary() {
  connect(desk_, &ReadingDesk::restored, this, [this] {
    Q_EMIT restored();
    const auto newest = std::ranges::max_element(model_.entries(), {}, &LibraryEntry::key);
    if (shown_ == 0 && newest != model_.entries().end()) choose(newest->key);
  });
  connect(desk_, &ReadingDesk::opened, this, &MainWindow::choose);
  connect(desk_, &ReadingDesk::merged, this, [this](int gone, int kept) {
    if (shown_ == gone) choose(kept);
  });
  connect(&services_.notices, &Notices::told, this,
          [this](const std::string& sentence) { notice_->show(coreText(sentence)); });
  connect(desk_, &ReadingDesk::problem, this, [this](const QString& sentence) { notice_->show(sentence); });
  connect(desk_, &ReadingDesk::removed, this, [this](const QString& name) {
    notice_->show(
        tr("%1 was removed.").arg(name), tr("Undo"), [this] { desk_->undoRemove(); }, 8);
  });
  connect(&model_, &LibraryModel::entryChanged, this, &MainWindow::entryChanged);
  connect(library_, &LibraryPanel::chosen, this, &MainWindow::choose);
  connect(library_, &LibraryPanel::placeChosen, this, [this](int key, const core::Anchor& place, const QString& quote) {
    choose(key);
    document_->showPlace(place, quote);
  });
  connect(library_, &LibraryPanel::selectionChanged, this, [this] { ask_->setDocuments(documentsToAsk()); });
  connect(library_, &LibraryPanel::openWanted, this, &MainWindow::chooseFiles);
  connect(library_, &LibraryPanel::openFolderWanted, this, &MainWindow::chooseFolder);
  connect(library_, &LibraryPanel::pauseWanted, desk_, &ReadingDesk::pause);
  connect(library_, &LibraryPanel::resumeWanted, desk_, &ReadingDesk::resume);
  connect(library_, &LibraryPanel::retryWanted, desk_, &ReadingDesk::retry);
  connect(library_, &LibraryPanel::readAgainWanted, desk_, &ReadingDesk::readAgain);
  connect(library_, &LibraryPanel::removeWanted, desk_, &ReadingDesk::remove);
  connect(library_, &LibraryPanel::summariseWanted, this, [this](const QString& folder) {
    batch_->setFolder(folder);
    pages_->setCurrentWidget(batch_);
  });
}

void MainWindow::connectDocument() {
  connect(document_, &DocumentView::problem, this, [this](const QString& sentence) { notice_->show(sentence); });
  connect(document_, &DocumentView::needsPassword, this, [this](bool) {
    if (const auto entry = model_.find(shown_)) askPassword(*entry);
  });
  connect(password_, &PasswordBar::given, this, [this](int key, const QString& password) {
    desk_->unlock(key, password.toStdString());
    if (const auto entry = model_.find(key); entry && key == shown_) showDocument(*entry);
  });
}

void MainWindow::connectAsking() {
  connect(ask_, &AskView::citationChosen, this, [this](int key, const core::Citation& citation) {
    choose(key);
    document_->showPlace(citation.anchor, QString::fromStdString(citation.quote));
    lookAtQuote(citation);
  });
  ask_->setMarking([this](int key) { return key == shown_ ? document_->marked() : std::nullopt; });
  connect(ask_, &AskView::problem, this, [this](const QString& sentence) { notice_->show(sentence); });
  connect(summary_, &SummaryView::placeChosen, document_, &DocumentView::showPlace);
  connect(document_, &DocumentView::placeChanged, summary_, &SummaryView::showSentenceOn);
  connect(summary_, &SummaryView::exportWanted, this, &MainWindow::exportAs);
  connect(export_, &ExportDialog::problem, this, [this](const QString& sentence) { notice_->show(sentence); });
  connect(export_, &ExportDialog::written, this,
          [this](const QString& path) { notice_->show(tr("Written: %1").arg(path), 8); });
  connect(batch_, &BatchView::problem, this, [this](const QString& sentence) { notice_->show(sentence); });
  connect(batch_, &BatchView::documentWanted, this, [this](const QString& path) {
    pages_->setCurrentWidget(split_);
    open({path});
  });
}

void MainWindow::connectAttention() {
  connect(ask_, &AskView::exchangeChosen, this, [this](const QString& question, const QString& answer) {
    if (answer.isEmpty())
      attention_->setQuestion(question);
    else
      attention_->setAnswer(question, answer);
  });
  connect(ask_, &AskView::wordPointed, this, [this](int word, qsizetype begin, qsizetype) {
    attention_->setAnswerWord(word < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(begin)));
  });
  connect(attention_, &AttentionPanel::ribbonChanged, ribbon_, &AttentionRibbon::setShares);
  connect(attention_, &AttentionPanel::passageChosen, this, &MainWindow::showPassage);
  connect(ribbon_, &AttentionRibbon::passageChosen, this, &MainWindow::showPassage);
  connect(document_, &DocumentView::visiblePartChanged, ribbon_, &AttentionRibbon::setVisibleRange);
}

}  // namespace ui
