// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/summary/summary_text.h"

namespace ui {
namespace {

constexpr core::SummaryLevel kLevels[] = {core::SummaryLevel::Line, core::SummaryLevel::Short,
                                          core::SummaryLevel::Section, core::SummaryLevel::Bullets};
constexpr core::BatchFormat kFormats[] = {core::BatchFormat::Csv, core::BatchFormat::Markdown,
                                          core::BatchFormat::JsonLines};

}  // namespace

BatchForm::BatchForm(QWidget* parent) : QWidget(parent) {
  auto* const form = new QFormLayout(this);
  form->setContentsMargins({});
  form->setRowWrapPolicy(QFormLayout::WrapAllRows);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  folder_ = addFolder(form, tr("Fo&lder of documents"), tr("Choose the folder of documents"));
  form->addRow(recursive_ = new QCheckBox(tr("The folders in &it, too")));
  form->addRow(tr("&Questions for each document, one on a line"), questions_ = new QPlainTextEdit);
  questions_->setTabChangesFocus(true);
  questions_->setPlaceholderText(tr("Who signed it?\nWhat does it cost?"));
  questions_->setMinimumHeight(4 * fontMetrics().lineSpacing() + 4 * questions_->frameWidth());
  form->addRow(tr("Su&mmary of each document"), level_ = new QComboBox);
  level_->addItem(tr("None"));
  for (const auto level : kLevels) level_->addItem(levelText(level));
  output_ = addFolder(form, tr("Folder for the &results"), tr("Choose the folder for the results"));
  form->addRow(tr("F&ormat of the results"), format_ = new QComboBox);
  format_->addItems({tr("Table (CSV)"), tr("Text (Markdown)"), tr("For programs (JSON lines)")});
  form->addRow(watch_ = new QCheckBox(tr("Go on &with files that come or change")));
  for (auto* const line : {folder_, output_}) connect(line, &QLineEdit::textChanged, this, &BatchForm::changed);
  for (auto* const box : {level_, format_})
    connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(); });
  for (auto* const box : {recursive_, watch_}) connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT changed(); });
  connect(questions_, &QPlainTextEdit::textChanged, this, &BatchForm::changed);
  setSettings({});
}

QLineEdit* BatchForm::addFolder(QFormLayout* form, const QString& name, const QString& choosing) {
  auto* const row = new QHBoxLayout;
  auto* const line = new QLineEdit;
  auto* const button = new QPushButton(tr("Choose …"));
  button->setAccessibleName(choosing);
  row->addWidget(line, 1);
  row->addWidget(button);
  auto* const label = new QLabel(name);
  label->setBuddy(line);
  form->addRow(label, row);
  connect(button, &QPushButton::clicked, this, [this, line, choosing] { choose(line, choosing); });
  return line;
}

void BatchForm::choose(QLineEdit* folder, const QString& title) {
  auto* const dialog = new QFileDialog(this, title, folder->text());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, folder, &QLineEdit::setText);
  dialog->open();
}

BatchSettings BatchForm::settings() const {
  BatchSettings settings;
  settings.folder = folder_->text().trimmed();
  settings.output = output_->text().trimmed();
  settings.recursive = recursive_->isChecked();
  for (const auto& line : questions_->toPlainText().split(u'\n'))
    if (const auto question = line.simplified(); !question.isEmpty()) settings.questions << question;
  settings.level.reset();
  if (level_->currentIndex() > 0) settings.level = kLevels[level_->currentIndex() - 1];
  settings.format = kFormats[format_->currentIndex()];
  settings.watch = watch_->isChecked();
  return settings;
}

void BatchForm::setSettings(const BatchSettings& settings) {
  folder_->setText(settings.folder);
  output_->setText(settings.output);
  recursive_->setChecked(settings.recursive);
  questions_->setPlainText(settings.questions.join(u'\n'));
  int index = 0;
  for (int i = 0; settings.level && i < static_cast<int>(std::size(kLevels)); ++i)
    if (kLevels[i] == *settings.level) index = i + 1;
  level_->setCurrentIndex(index);
  for (int i = 0; i < static_cast<int>(std::size(kFormats)); ++i)
    if (kFormats[i] == settings.format) format_->setCurrentIndex(i);
  watch_->setChecked(settings.watch);
}

QString BatchForm::missing() const {
  const auto now = settings();
  if (now.folder.isEmpty()) return tr("Choose a folder of documents.");
  if (now.questions.isEmpty() && !now.level) return tr("Write a question, or choose a summary.");
  if (now.output.isEmpty()) return tr("Choose a folder for the results.");
  return {};
}

}  // namespace ui
