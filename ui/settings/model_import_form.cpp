// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/model_import_form.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/reading/model_import.h"
#include "ui/settings/page_parts.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

QString stepText(const std::string& step) {
  if (step == "latent slots, layer by layer") return ModelImportForm::tr("Latent slots, layer by layer");
  if (step == "retrieval heads") return ModelImportForm::tr("Heads that find passages");
  return lineText(step);
}

}  // namespace

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
    message_->setText(tr("Stopping after this step …"));
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
  const auto base = path_->text().trimmed().toStdString(), name = name_->text().trimmed().toStdString();
  const auto report = worker_.reporter<Step>(this, [this](const Step& step) {
    if (!task_ || task_->cancelled()) return;
    progress_->setRange(0, step.done > 0 ? 1000 : 0);  // with nothing done, that it is busy is all there is to say
    progress_->setValue(static_cast<int>(1000 * step.done));
    message_->setText(stepText(step.name));
  });
  progress_->setRange(0, 0);
  message_->setText(tr("Reading the model …"));
  task_ = worker_.post(
      this, Urgency::Work,
      [options = options_, base, name, report](Nothing&, const std::stop_token& stop) {
        const auto watch = [&](const std::string& step, double done) {
          if (stop.stop_requested()) throw core::Error(core::Failure::Interrupted, "The import was stopped.");
          report({step, done});
        };
        return core::importModel(options.paths, base, name, "slots", {options.device, options.threads}, watch);
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
