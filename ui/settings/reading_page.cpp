// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reading_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTextDocument>
#include <algorithm>
#include <array>

#include "ui/settings/model_import_form.h"
#include "ui/settings/page_parts.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kMostThreads = 1024;
constexpr std::array kWindows = {128, 256, 512, 1024, 2048};
constexpr int kProblemRole = Qt::UserRole + 1;

}  // namespace

ReadingPage::ReadingPage(Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      model_(new QComboBox),
      device_(new QComboBox),
      window_(new QComboBox),
      threads_(new QSpinBox),
      running_(plainLabel(tr("Looking …"))),
      reason_(noteLabel()),
      reads_(plainLabel()),
      restart_(noteLabel(tr("What was changed here counts when Latte Reader is started again."))),
      problem_(plainLabel()),
      import_(new ModelImportForm(services.options)) {
  model_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  model_->setMinimumContentsLength(24);
  model_->addItem(tr("The one that came with the program"), QString());
  device_->addItem(tr("The graphics processor where there is one"), QStringLiteral("auto"));
  device_->addItem(tr("The processor"), QStringLiteral("cpu"));
  device_->addItem(tr("The graphics processor (CUDA)"), QStringLiteral("cuda"));
  threads_->setRange(0, kMostThreads);
  threads_->setSpecialValueText(tr("One for each core"));
  threads_->setKeyboardTracking(false);
  window_->addItem(tr("The model's own"), 0);
  for (const int tokens : kWindows) addWindow(tokens);
  for (auto* hidden : {reason_, reads_, problem_}) hidden->hide();
  auto* form = settingsForm(this);
  form->addRow(tr("&Model"), model_);
  form->addRow(problem_);
  form->addRow(tr("&Device"), device_);
  form->addRow(tr("&Threads"), threads_);
  form->addRow(tr("Near &window"), window_);
  form->addRow(noteLabel(
      tr("So many tokens before each word are read exactly; what is older, from sums. A larger window follows "
         "the text more closely, but reads more slowly and keeps larger states, and every document is read "
         "again with it.")));
  form->addRow(restart_);
  form->addRow(headingLabel(tr("Now reading with")));
  for (auto* line : {running_, reason_, reads_}) form->addRow(line);
  form->addRow(headingLabel(tr("Import a model")));
  form->addRow(import_);
  const auto choose = [this] {
    tellRestart();
    Q_EMIT changed();
  };
  for (auto* box : {model_, device_, window_}) connect(box, &QComboBox::currentIndexChanged, this, choose);
  connect(threads_, &QSpinBox::valueChanged, this, choose);
  connect(import_, &ModelImportForm::imported, this, &ReadingPage::listModels);
  tellRestart();
}

void ReadingPage::setSettings(const Settings& settings) {
  const QSignalBlocker quiet(this);
  select(settings.model);
  device_->setCurrentIndex(std::max(0, device_->findData(settings.device)));
  threads_->setValue(settings.threads);
  if (window_->findData(settings.window) < 0) addWindow(settings.window);
  window_->setCurrentIndex(window_->findData(settings.window));
  tellRestart();
}

void ReadingPage::apply(Settings& settings) const {
  settings.model = model_->currentData().toString();
  settings.device = device_->currentData().toString();
  settings.threads = threads_->value();
  settings.window = window_->currentData().toInt();
}

void ReadingPage::addWindow(int tokens) { window_->addItem(tr("%1 tokens").arg(QLocale().toString(tokens)), tokens); }

void ReadingPage::lookUp() {
  listModels();
  services_.engine.post(
      this, Urgency::Work, [](core::Engine& engine, std::stop_token) { return engine.model(); },
      [this](const core::ModelStatus& status) { describe(status); },
      [this](const core::Error& error) { running_->setText(coreText(error.what())); });
}

void ReadingPage::listModels() {
  services_.shelf.post(
      this, Urgency::Question,
      [paths = services_.options.paths](Shelf&, std::stop_token) { return core::listModels(paths); },
      [this](const std::vector<core::ListedModel>& models) { fill(models); },
      [this](const core::Error& error) {
        problem_->setText(coreText(error.what()));
        problem_->show();
      });
}

void ReadingPage::fill(const std::vector<core::ListedModel>& models) {
  const QSignalBlocker quiet(this);
  const auto chosen = model_->currentData().toString();
  while (model_->count() > 1) model_->removeItem(1);
  for (std::size_t i = 0; i < models.size(); ++i) {
    const auto& [place, problem] = models[i];
    const auto name = lineText(place.name);
    // The first is the one that an empty name finds.
    if (i == 0)
      model_->setItemText(0, tr("%1 (came with the program)").arg(name));
    else
      model_->addItem(name, QString::fromStdString(place.name));
    setProblem(static_cast<int>(i),
               problem.empty() ? QString() : tr("%1: %2", "model, why it cannot be used").arg(name, coreText(problem)));
  }
  select(chosen);
  tellProblem();
}

/// Greys an entry that cannot be chosen and says why.
void ReadingPage::setProblem(int index, const QString& problem) {
  const bool usable = problem.isEmpty();
  if (!usable) model_->setItemText(index, tr("%1 – cannot be used", "a model").arg(model_->itemText(index)));
  model_->setItemData(index, problem, kProblemRole);
  model_->setItemData(index, usable ? QString() : Qt::convertFromPlainText(problem), Qt::ToolTipRole);
  if (auto* items = qobject_cast<QStandardItemModel*>(model_->model())) items->item(index)->setEnabled(usable);
}

/// Of every model that cannot be used, a tooltip being out of reach of the keyboard.
void ReadingPage::tellProblem() {
  QStringList problems;
  for (int i = 0; i < model_->count(); ++i)
    if (const auto problem = model_->itemData(i, kProblemRole).toString(); !problem.isEmpty()) problems << problem;
  problem_->setText(problems.join(u'\n'));
  problem_->setVisible(!problems.isEmpty());
}

/// Adds a folder that was chosen by other means.
void ReadingPage::select(const QString& model) {
  if (model_->findData(model) < 0) model_->addItem(lineText(model.toStdString()), model);
  model_->setCurrentIndex(model_->findData(model));
}

void ReadingPage::describe(const core::ModelStatus& status) {
  running_->setText(tr("%1 on %2, %3", "model, device, number format")
                        .arg(lineText(status.name), lineText(status.device), lineText(status.dtype)));
  reason_->setText(tr("Not on the graphics processor: %1").arg(coreText(status.deviceReason)));
  reason_->setVisible(!status.deviceReason.empty());
  const QLocale locale;
  reads_->setText(tr("Window of %1 tokens, %2 latent slots, %3 million parameters")
                      .arg(locale.toString(status.window), locale.toString(status.slots),
                           locale.toString(static_cast<double>(status.parameters) / 1e6, 'f', 0)));
  reads_->show();
}

/// What was said on the command line counts as the choice that runs.
void ReadingPage::tellRestart() {
  const auto& running = services_.options;
  Settings chosen;
  apply(chosen);
  restart_->setVisible(chosen.model.toStdString() != running.model || chosen.device.toStdString() != running.device ||
                       chosen.threads != running.threads || chosen.window != running.window);
}

}  // namespace ui
