// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_view.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/batch/batch_form.h"
#include "ui/batch/batch_model.h"
#include "ui/batch/batch_text.h"
#include "ui/layout/flow_layout.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

QLabel* plainLabel() {
  auto* const label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

/// As wide as it must be, as high as there is room.
QScrollArea* scrolling(QWidget* widget) {
  auto* const area = new QScrollArea;
  area->setWidget(widget);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setMinimumWidth(widget->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
  return area;
}

}  // namespace

BatchView::BatchView(Services& services, QWidget* parent)
    : QWidget(parent), run_(new BatchRun(services, this)), model_(new BatchModel(*run_, this)) {
  auto* const row = new QHBoxLayout(this);
  auto* const halves = new QSplitter;
  halves->addWidget(makeLeft());
  halves->addWidget(makeRight());
  halves->setStretchFactor(1, 1);
  halves->setChildrenCollapsible(false);
  row->addWidget(halves);
  connect(run_, &BatchRun::stateChanged, this, &BatchView::refresh);
  connect(run_, &BatchRun::stateChanged, this, &BatchView::startNext, Qt::QueuedConnection);
  connect(run_, &BatchRun::filesChanged, this, &BatchView::refresh);
  connect(run_, &BatchRun::fileChanged, this, &BatchView::refreshProgress);
  connect(run_, &BatchRun::remembered, this, &BatchView::offer);
  refresh();
  run_->remember();
}

QWidget* BatchView::makeLeft() {
  auto* const inside = new QWidget;
  auto* const column = new QVBoxLayout(inside);
  const auto margins = column->contentsMargins();
  column->setContentsMargins(0, 0, margins.right(), 0);
  column->addWidget(goOn_ = new QPushButton);
  goOn_->hide();
  connect(goOn_, &QPushButton::clicked, this, [this] { run_->start(form_->settings()); });
  column->addWidget(form_ = new BatchForm);
  connect(form_, &BatchForm::changed, this, [this] {
    goOn_->hide();
    refresh();
  });
  column->addWidget(hint_ = plainLabel());
  auto* const buttons = new FlowLayout;
  buttons->addWidget(start_ = new QPushButton(tr("St&art")));
  buttons->addWidget(pause_ = new QPushButton(tr("&Pause")));
  buttons->addWidget(stop_ = new QPushButton(tr("S&top")));
  column->addLayout(buttons);
  column->addWidget(next_ = plainLabel());
  column->addWidget(leaveOut_ = new QPushButton(tr("Leave out what is ne&xt")), 0, Qt::AlignLeft);
  connect(leaveOut_, &QPushButton::clicked, this, [this] {
    run_->setNext({});
    refreshNext();
  });
  refreshNext();
  column->addStretch();
  connect(start_, &QPushButton::clicked, this, [this] { run_->start(form_->settings()); });
  connect(pause_, &QPushButton::clicked, this, [this] {
    if (run_->state() == BatchRun::State::Paused)
      run_->resume();
    else
      run_->pause();
  });
  connect(stop_, &QPushButton::clicked, run_, &BatchRun::stop);
  return scrolling(inside);
}

QWidget* BatchView::makeRight() {
  auto* const half = new QWidget;
  auto* const column = new QVBoxLayout(half);
  column->setContentsMargins(column->contentsMargins().left(), 0, 0, 0);
  column->addWidget(status_ = plainLabel());
  column->addWidget(bar_ = new QProgressBar);
  bar_->setAccessibleName(tr("Documents done"));
  bar_->setTextVisible(false);
  column->addWidget(table_ = makeTable(), 1);
  column->addWidget(remark_ = plainLabel());
  auto* const buttons = new FlowLayout;
  buttons->addWidget(document_ = new QPushButton(tr("Open the &document")));
  buttons->addWidget(results_ = new QPushButton(tr("Open the r&esults")));
  column->addLayout(buttons);
  connect(results_, &QPushButton::clicked, this, &BatchView::openResults);
  connect(document_, &QPushButton::clicked, this, [this] { openDocument(table_->currentIndex().row()); });
  return half;
}

QTableView* BatchView::makeTable() {
  auto* const table = new QTableView;
  table->setAccessibleName(tr("Files of the batch"));
  table->setModel(model_);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setTabKeyNavigation(false);
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->setAlternatingRowColors(true);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
  auto* const header = table->horizontalHeader();
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setStretchLastSection(true);
  const auto letters = fontMetrics().averageCharWidth();
  const int widths[] = {28, 27, 16, 13, 26};
  for (int i = 0; i < static_cast<int>(std::size(widths)); ++i) table->setColumnWidth(i, widths[i] * letters);
  connect(table, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { openDocument(at.row()); });
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchView::refreshRow);
  connect(model_, &QAbstractItemModel::modelReset, this, &BatchView::refreshRow);
  return table;
}

void BatchView::refresh() {
  const bool isRunning = run_->isRunning(), isPaused = run_->state() == BatchRun::State::Paused;
  const auto missing = form_->missing();
  form_->setEnabled(!isRunning);
  goOn_->setEnabled(!isRunning);
  start_->setEnabled(!isRunning && missing.isEmpty());
  pause_->setEnabled(isRunning && run_->state() != BatchRun::State::Watching);
  pause_->setText(isPaused ? tr("&Go on") : tr("&Pause"));
  stop_->setEnabled(isRunning);
  hint_->setText(missing);
  hint_->setVisible(!missing.isEmpty() && !isRunning);
  if (isRunning) goOn_->hide();
  refreshProgress();
}

void BatchView::refreshProgress() {
  const auto counts = run_->batch().counts();
  const bool isIdle = run_->state() == BatchRun::State::Idle;
  status_->setText(isIdle ? tr("The files will be listed here.") : runText(*run_));
  bar_->setRange(0, run_->state() == BatchRun::State::Starting ? 0 : static_cast<int>(counts.documents()));
  bar_->setValue(static_cast<int>(counts.done + counts.failed));
  bar_->setVisible(!isIdle);
  results_->setEnabled(counts.done + counts.failed > 0);
  refreshRow();
}

void BatchView::refreshRow() {
  const int row = table_->currentIndex().row();
  const bool isRow = row >= 0 && row < model_->rowCount();
  document_->setEnabled(isRow && model_->isDocument(row));
  remark_->setText(isRow ? model_->remarkAt(row) : QString());
  remark_->setVisible(!remark_->text().isEmpty());
}

void BatchView::setFolder(const QString& folder) {
  if (run_->isRunning()) return addNext(folder);
  auto settings = form_->settings();
  if (settings.output.isEmpty()) settings.output = folder;
  settings.folder = folder;
  settings.recursive = true;
  if (!settings.level) settings.level = core::SummaryLevel::Short;
  form_->setSettings(settings);
  (settings.output.isEmpty() ? form_ : static_cast<QWidget*>(start_))->setFocus();
}

/// Its results come to lie in the folder, where they are not mixed up with those of the present batch.
void BatchView::addNext(const QString& folder) {
  auto next = run_->settings().next;
  if (next.contains(folder)) return;
  run_->setNext(next << folder);
  refreshNext();
}

void BatchView::startNext() {
  auto next = run_->settings().next;
  if (run_->isRunning() || next.isEmpty()) return;
  if (!run_->failure().isEmpty()) Q_EMIT problem(run_->failure());
  auto settings = form_->settings();
  settings.folder = settings.output = next.takeFirst();
  settings.recursive = true;
  settings.watch = false;
  settings.questions.clear();
  if (!settings.level) settings.level = core::SummaryLevel::Short;
  run_->setNext(next);
  form_->setSettings(settings);
  run_->start(settings);
  refreshNext();
}

void BatchView::refreshNext() {
  QStringList folders;
  for (const auto& folder : run_->settings().next) {
    BatchSettings one;
    one.folder = folder;
    folders << tr("“%1”").arg(lineText(one.folderName()));
  }
  next_->setText(tr("Next, as soon as this batch has ended or is stopped: %1").arg(folders.join(QStringLiteral(", "))));
  next_->setHidden(folders.isEmpty());
  leaveOut_->setHidden(folders.isEmpty());
}

/// The settings of the last batch are there again; one that was not finished can go on at once.
void BatchView::offer(const BatchSettings& settings) {
  if (form_->settings() != BatchSettings{}) return;
  form_->setSettings(settings);
  run_->setNext(settings.next);
  refreshNext();
  if (!settings.unfinished) return;
  goOn_->setText(tr("Go on with “%1”").arg(lineText(settings.folderName())));
  goOn_->setVisible(true);
}

void BatchView::openResults() {
  QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(run_->settings().results().string())));
}

void BatchView::openDocument(int row) {
  if (row < 0 || row >= model_->rowCount() || !model_->isDocument(row)) return;
  Q_EMIT documentWanted(QString::fromStdString(model_->pathAt(row)));
}

}  // namespace ui
