// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/model_import_form.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/settings/page_parts.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
ModelImportForm::ModelImportForm(const core::EngineOptions& options, QWidget* parent)
    : QWidget(parent),
      options_(options),
      path_(new QLineEdit),
      name_(new QLineEdit),
      start_(new QPushButton(tr("&Import"))),
      cancel_(new QPushButton(tr("C&ancel"))),
      progress_(new QProgressBar),
      message_(plainLabel()) {
  arrange();
  connect(path_, &QLineEdit::textChanged, this, &ModelImportForm::proposeName);
  for (auto* line : {path_, name_}) connect(line, &QLineEdit::textChanged, this, &ModelImportForm::describe);
  connect(start_, &QPushButton::clicked, this, &ModelImportForm::start);
  connect(cancel_, &QPushButton::clicked, this, [this] {
    if (task_) task_->cancel();
    message_->setText(tr("Stopping …"));
  });
  describe();
}

void ModelImportForm::arrange() {
  auto* file = new QPushButton(tr("File …"));
  file->setAccessibleName(tr("Choose the file of a model"));
  auto* folder = new QPushButton(tr("Folder …"));
  folder->setAccessibleName(tr("Choose the folder of a model"));
  connect(file, &QPushButton::clicked, this, [this] { choose(false); });
  connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
  auto* from = new QLabel(tr("A Llama-family model: a GGUF &file or a Hugging Face folder"));
  from->setWordWrap(true);
  from->setBuddy(path_);
  auto* called = new QLabel(tr("&Name it will have"));
  called->setBuddy(name_);
  progress_->setAccessibleName(tr("Progress of the import"));
  auto* where = new QHBoxLayout;
  where->addWidget(path_, 1);
  where->addWidget(file);
  where->addWidget(folder);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(name_, 1);
  buttons->addWidget(start_);
  buttons->addWidget(cancel_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(from);
  layout->addLayout(where);
  layout->addWidget(called);
  layout->addLayout(buttons);
  layout->addWidget(progress_);
  layout->addWidget(message_);
}

void ModelImportForm::choose(bool folder) {
  auto* dialog = new QFileDialog(this, folder ? tr("Choose the folder of a model") : tr("Choose the file of a model"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
  if (!folder) dialog->setNameFilters({tr("Models (*.gguf)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, path_, &QLineEdit::setText);
  dialog->open();
}

/// "/models/My model.Q8_0.gguf" → "My-model.Q8_0"; what was typed as a name stays.
void ModelImportForm::proposeName() {
  if (name_->isModified()) return;
  static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9_.-]+"));
  auto name = QFileInfo(path_->text().trimmed()).fileName();
  if (name.endsWith(QStringLiteral(".gguf"), Qt::CaseInsensitive)) name.chop(5);
  name_->setText(name.replace(strange, QStringLiteral("-")));
}

void ModelImportForm::start() {
  const auto report = worker_.reporter<Progress>(this, [this](const Progress& progress) { showProgress(progress); });
  progress_->setRange(0, 0);
  message_->setText(tr("Reading the model …"));
  core::ImportRequest request;
  request.base = path_->text().trimmed().toStdString();
  request.name = name_->text().trimmed().toStdString();
  request.device = {options_.device, options_.threads};
  task_ = worker_.post(
      this, Urgency::Work,
      [paths = options_.paths, request, report](Nothing&, std::stop_token stop) {
        const auto watch = [&](core::ImportStep step, std::int64_t done, std::int64_t of) { report({step, done, of}); };
        return core::importModel(paths, request, watch, std::move(stop));
      },
      [this](const core::ModelPlace& place) {
        const auto made = QString::fromStdString(place.name);
        finish(tr("%1 can be chosen as the model now.").arg(made));
        Q_EMIT imported(made);
      },
      [this](const core::Error& error) {
        finish(error.failure() == core::Failure::Interrupted ? tr("The import was stopped; nothing was kept.")
                                                             : coreText(error.what()));
      });
  describe();
  cancel_->setFocus(Qt::OtherFocusReason);
}

void ModelImportForm::showProgress(const Progress& progress) {
  if (!task_ || task_->cancelled()) return;
  const auto done = static_cast<int>(progress.done), of = static_cast<int>(progress.of);
  progress_->setRange(0, of);
  progress_->setValue(done);
  const QLocale locale;
  message_->setText(
      progress.step == core::ImportStep::Slots
          ? tr("Latent slots: layer %1 of %2").arg(locale.toString(done), locale.toString(of))
          : tr("Heads that find passages: %1 of %2 tokens").arg(locale.toString(done), locale.toString(of)));
}

void ModelImportForm::finish(const QString& sentence) {
  task_.reset();
  message_->setText(sentence);
  describe();
}

void ModelImportForm::describe() {
  const bool busy = task_.has_value();
  for (auto* line : {path_, name_}) line->setReadOnly(busy);
  start_->setVisible(!busy);
  start_->setEnabled(!path_->text().trimmed().isEmpty() && !name_->text().trimmed().isEmpty());
  cancel_->setVisible(busy);
  progress_->setVisible(busy);
  message_->setVisible(!message_->text().isEmpty());
}

}  // namespace ui
