// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/ask/ask_view.h"
#include "ui/attention/attention_panel.h"
#include "ui/attention/attention_ribbon.h"
#include "ui/batch/batch_view.h"
#include "ui/document/document_view.h"
#include "ui/library/library_panel.h"
#include "ui/library/reading_desk.h"
#include "ui/settings/settings_dialog.h"
#include "ui/summary/summary_view.h"
#include "ui/text/place_text.h"
#include "ui/window/command_palette.h"
#include "ui/window/device_label.h"
#include "ui/window/export_dialog.h"
#include "ui/window/notice_bar.h"
#include "ui/window/password_bar.h"
#include "ui/window/shortcut_editor.h"
#include "ui/window/welcome_page.h"

namespace ui {
namespace {

using State = LibraryEntry::State;

std::filesystem::path sessionFile(const core::Paths& paths) { return paths.state / "session.ini"; }
QString windowFile(const core::Paths& paths) { return QString::fromStdString((paths.state / "window.ini").string()); }

/// What the parts of the window can do depends on this alone; progress within it does not concern them.
QString signatureOf(const LibraryEntry& entry, const QStringList& labels) {
  return QStringLiteral("%1 %2 %3 %4 %5")
      .arg(entry.key)
      .arg(entry.report ? entry.report->passages : -1)
      .arg(entry.state == State::Ready)
      .arg(entry.stale)
      .arg(labels.size());
}

}  // namespace

MainWindow::MainWindow(Services& services, QWidget* parent)
    : QMainWindow(parent),
      services_(services),
      desk_(new ReadingDesk(services, model_, sessionFile(services.options.paths), this)),
      library_(new LibraryPanel(services, model_)),
      document_(new DocumentView(services)),
      ask_(new AskView(services)),
      summary_(new SummaryView(services)),
      attention_(new AttentionPanel(services)),
      ribbon_(new AttentionRibbon),
      batch_(new BatchView(services)),
      pages_(new QStackedWidget),
      export_(new ExportDialog(services, this)),
      dock_(new QDockWidget(tr("Latent attention"))),
      side_(new QTabWidget),
      reading_(new QMainWindow),
      shelves_(new QSplitter),
      split_(new QSplitter),
      notice_(new NoticeBar),
      password_(new PasswordBar),
      welcome_(new WelcomePage),
      palette_(new CommandPalette(this)),
      shortcuts_(new ShortcutEditor(*this, services.options.paths)),
      settings_(new SettingsDialog(services, this)),
      device_(new DeviceLabel(services)) {
  setAcceptDrops(true);
  arrange();
  connectLibrary();
  connectDocument();
  connectAsking();
  connectAttention();
  connectWelcome();
  addCommands();
  addSettings();
  desk_->restore();
  device_->lookUp();
}

void MainWindow::arrange() {
  side_->addTab(ask_, tr("Ask"));
  side_->addTab(summary_, tr("Summary"));
  side_->setDocumentMode(true);
  auto* centre = new QWidget;
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addWidget(notice_);
  layout->addWidget(password_);
  layout->addWidget(welcome_, 1);
  layout->addWidget(document_, 1);
  shelves_->addWidget(library_);
  shelves_->addWidget(centre);
  shelves_->setStretchFactor(1, 1);
  // Attention lies below the document, so that answers beside it keep their height.
  reading_->setWindowFlags(Qt::Widget);
  reading_->setCentralWidget(shelves_);
  split_->addWidget(reading_);
  split_->addWidget(side_);
  split_->setStretchFactor(0, 1);
  for (auto* split : {shelves_, split_}) split->setChildrenCollapsible(false);
  pages_->addWidget(split_);
  pages_->addWidget(batch_);
  setCentralWidget(pages_);
  document_->setRibbon(ribbon_);
  dock_->setObjectName(QStringLiteral("attention"));
  dock_->setWidget(attention_);
  reading_->addDockWidget(Qt::BottomDockWidgetArea, dock_);
  dock_->hide();
  statusBar()->addPermanentWidget(device_);
  resize(QSize(1400, 880).boundedTo(screen()->availableSize()));
  // Larger letters need more room, but most of it stays with the document.
  const int letters = fontMetrics().averageCharWidth();
  const int left = std::min(34 * letters, width() * 22 / 100), right = std::min(54 * letters, width() / 3);
  split_->setSizes({width() - right, right});
  shelves_->setSizes({left, width() - left - right});
  reading_->resizeDocks({dock_}, {std::min(26 * fontMetrics().height(), height() * 11 / 20)}, Qt::Vertical);
  QSettings kept(windowFile(services_.options.paths), QSettings::IniFormat);
  restoreGeometry(kept.value(QStringLiteral("geometry")).toByteArray());
  split_->restoreState(kept.value(QStringLiteral("side")).toByteArray());
  shelves_->restoreState(kept.value(QStringLiteral("library")).toByteArray());
  reading_->restoreState(kept.value(QStringLiteral("attention")).toByteArray());
  ask_->propose(kept.value(QStringLiteral("question")).toString());
  setWindowTitle(tr("Latte Reader"));
}

void MainWindow::exportAs(const QString& format) {
  if (const auto entry = model_.find(shown_)) export_->open(documentOf(*entry), format);
}

void MainWindow::lookUpPassage(int passage, std::function<void(const core::Passage&)> then) {
  const auto entry = model_.find(shown_);
  if (!entry || !entry->report) return;
  services_.shelf.post(
      this, Urgency::Question,
      [reading = entry->report->reading, passage](Shelf& shelf, std::stop_token) {
        const auto* library = shelf.library();
        return library != nullptr ? library->passages(reading, passage, 1) : std::vector<core::PassageRow>();
      },
      [then = std::move(then)](const std::vector<core::PassageRow>& rows) {
        if (!rows.empty()) then(rows.front().passage);
      });
}

void MainWindow::showPassage(int passage) {
  lookUpPassage(passage, [this](const core::Passage& found) { document_->showPlace(found.anchor); });
}

void MainWindow::lookAtQuote(const core::Citation& citation) {
  lookUpPassage(citation.passage, [this, quote = citation.quote](const core::Passage& found) {
    const auto begin = found.text.find(quote);
    if (begin != std::string::npos) attention_->setSentence(found.index, {begin, begin + quote.size()});
  });
}

void MainWindow::open(const QStringList& paths) { desk_->open(paths); }

OpenDocument MainWindow::documentOf(const LibraryEntry& entry) const {
  return {entry.key,
          entry.path,
          entry.password,
          entry.report,
          entry.state == State::Ready,
          entry.stale,
          entry.key == shown_ ? labels_ : QStringList()};
}

std::vector<OpenDocument> MainWindow::documentsToAsk() const {
  std::vector<OpenDocument> documents;
  if (const auto entry = model_.find(shown_)) documents.push_back(documentOf(*entry));
  for (const int key : library_->selectedAll())
    if (const auto entry = model_.find(key); entry && key != shown_ && entry->report)
      documents.push_back(documentOf(*entry));
  return documents;
}

void MainWindow::choose(int key) {
  const auto entry = model_.find(key);
  if (!entry) return;
  library_->select(key);
  if (key == shown_) return;
  shown_ = key;
  labels_.clear();
  showDocument(*entry);
}

void MainWindow::showDocument(const LibraryEntry& entry) {
  drawn_ = signatureOf(entry, labels_);
  setWindowTitle(tr("%1 – Latte Reader").arg(fileName(entry.path)));
  const auto document = documentOf(entry);
  document_->open(document);
  ask_->setDocuments(documentsToAsk());
  ask_->suggest(sampleQuestion(QString::fromStdString(entry.path)));
  summary_->setDocument(document);
  attention_->setDocument(document);
  if (entry.state == State::Locked) askPassword(entry);
  if (entry.report) loadLabels(entry.key, entry.report->id);
}

void MainWindow::askPassword(const LibraryEntry& entry) {
  password_->ask(entry.key, fileName(entry.path), !entry.password.empty());
}

void MainWindow::loadLabels(int key, core::DocumentId document) {
  services_.shelf.post(
      this, Urgency::Question,
      [document](Shelf& shelf, std::stop_token) {
        const auto* library = shelf.library();
        return library != nullptr ? library->pageLabels(document) : std::vector<std::string>();
      },
      [this, key](const std::vector<std::string>& labels) {
        if (key != shown_) return;
        labels_.clear();
        for (const auto& label : labels) labels_ << lineText(label);
        entryChanged(key);
      });
}

void MainWindow::entryChanged(int key) {
  const auto entry = model_.find(key);
  if (!entry) return;
  if (entry->state == State::Reading && entry->progress) device_->setSpeed(entry->progress->tokensPerSecond);
  if (key != shown_) return;
  if (entry->state == State::Locked && password_->isHidden()) askPassword(*entry);
  const auto signature = signatureOf(*entry, labels_);
  if (signature == drawn_) return;
  const bool readingChanged = drawn_.section(u' ', 0, 3) != signature.section(u' ', 0, 3);
  drawn_ = signature;
  const auto document = documentOf(*entry);
  document_->update(document);
  ask_->setDocuments(documentsToAsk());
  summary_->setDocument(document);
  attention_->setDocument(document);
  if (readingChanged && entry->report) loadLabels(key, entry->report->id);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList paths;
  for (const auto& url : event->mimeData()->urls())
    if (url.isLocalFile())
      paths << url.toLocalFile();
    else
      notice_->show(tr("Only files of this computer can be opened: save “%1” first, then open the file.")
                        .arg(lineText(url.toDisplayString().toStdString())));
  event->acceptProposedAction();
  if (!paths.isEmpty()) open(paths);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  desk_->close();
  QSettings kept(windowFile(services_.options.paths), QSettings::IniFormat);
  kept.setValue(QStringLiteral("geometry"), saveGeometry());
  kept.setValue(QStringLiteral("side"), split_->saveState());
  kept.setValue(QStringLiteral("library"), shelves_->saveState());
  kept.setValue(QStringLiteral("attention"), reading_->saveState());
  kept.setValue(QStringLiteral("question"), ask_->unanswered());
  QMainWindow::closeEvent(event);
}

}  // namespace ui
