// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storage_page.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

#include "ui/settings/page_parts.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kMostGigabytes = 10'000;

struct Kind {
  std::uint64_t core::LibrarySizes::*bytes;
  QString name;
};

std::vector<Kind> kinds() {
  using Sizes = core::LibrarySizes;
  return {{&Sizes::text, StoragePage::tr("Text")},
          {&Sizes::evidence, StoragePage::tr("Index for finding passages")},
          {&Sizes::masses, StoragePage::tr("Where the latents looked")},
          {&Sizes::checkpoints, StoragePage::tr("States of reading")},
          {&Sizes::answers, StoragePage::tr("Answers and summaries")},
          {&Sizes::used, StoragePage::tr("All of the library")}};
}

}  // namespace

StoragePage::StoragePage(Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      quota_(new QSpinBox),
      room_(new QPushButton(tr("&Make room now"))),
      clear_(new QPushButton(tr("&Clear cache …"))),
      message_(plainLabel()) {
  auto* form = settingsForm(this);
  addPlace(form);
  addSizes(form);
  addQuota(form);
  connect(quota_, &QSpinBox::valueChanged, this, [this] {
    describe();
    tellEngine();
    Q_EMIT changed();
  });
  connect(room_, &QPushButton::clicked, this, [this] { makeRoom(libraryBytes(quota_->value())); });
  connect(clear_, &QPushButton::clicked, this, &StoragePage::askToClear);
  describe();
}

void StoragePage::addPlace(QFormLayout* form) {
  const auto folder = QString::fromStdString(services_.options.paths.data.string());
  auto* path = plainLabel(folder);
  path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  path->setAccessibleName(tr("Folder of the library"));
  auto* open = new QPushButton(tr("&Open folder"));
  connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  form->addRow(headingLabel(tr("Library")));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(path, 1);
  row->addWidget(open);
  form->addRow(tr("Folder"), row);
}

void StoragePage::addSizes(QFormLayout* form) {
  for (const auto& kind : kinds()) {
    auto* amount = plainLabel(QStringLiteral("–"));
    amounts_.push_back(amount);
    form->addRow(kind.name, amount);
  }
  QFont bold;
  bold.setBold(true);
  amounts_.back()->setFont(bold);
}

void StoragePage::addQuota(QFormLayout* form) {
  quota_->setRange(0, kMostGigabytes);
  quota_->setSpecialValueText(tr("No limit"));
  quota_->setSuffix(tr(" GB"));
  quota_->setKeyboardTracking(false);
  form->addRow(headingLabel(tr("Room for the library")));
  form->addRow(tr("&At most"), quota_);
  form->addRow(
      noteLabel(tr("A larger library gives up maps of attention and early states of reading, the oldest "
                   "documents first: after each reading, or now. Texts and answers stay.")));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(room_);
  buttons->addWidget(clear_);
  buttons->addStretch(1);
  form->addRow(buttons);
  form->addRow(message_);
}

void StoragePage::setSettings(const Settings& settings) {
  const QSignalBlocker quiet(this);
  quota_->setValue(settings.libraryGigabytes);
}

void StoragePage::apply(Settings& settings) const { settings.libraryGigabytes = quota_->value(); }

void StoragePage::lookUp() {
  services_.shelf.post(
      this, Urgency::Work,
      [](Shelf& shelf, std::stop_token) {
        const auto* library = shelf.library();
        return library != nullptr ? library->sizes() : core::LibrarySizes();
      },
      [this](const core::LibrarySizes& sizes) {
        sizes_ = sizes;
        describe();
      },
      [this](const core::Error& error) { message_->setText(coreText(error.what())); });
}

/// What the readings to come are held to.
void StoragePage::tellEngine() {
  services_.engine.post(
      this, Urgency::Question,
      [bytes = libraryBytes(quota_->value())](core::Engine& engine, std::stop_token) { engine.setLibraryBytes(bytes); },
      [] {});
}

void StoragePage::describe() {
  const auto all = kinds();
  for (std::size_t i = 0; i < all.size(); ++i) amounts_[i]->setText(bytesText(sizes_.*all[i].bytes));
  const auto allowed = libraryBytes(quota_->value());
  room_->setEnabled(allowed > 0 && sizes_.used > allowed);
  clear_->setEnabled(sizes_.masses + sizes_.checkpoints > 0);
}

void StoragePage::askToClear() {
  auto* box = new QMessageBox(
      QMessageBox::Question, tr("Clear cache"),
      tr("Maps of attention and early states of reading are removed for all documents "
         "that were read to their end, and come back only by reading them again. Texts, answers and summaries stay."),
      QMessageBox::Cancel, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  auto* clear = box->addButton(tr("Clear"), QMessageBox::AcceptRole);
  connect(clear, &QPushButton::clicked, this, [this] { makeRoom(0); });
  box->open();
}

void StoragePage::makeRoom(std::uint64_t bytes) {
  message_->setText(tr("Making room …"));
  services_.engine.post(
      this, Urgency::Work,
      [bytes](core::Engine& engine, std::stop_token stop) {
        return engine.libraryForWriting(std::move(stop)).enforceQuota(bytes).bytes;
      },
      [this](std::uint64_t freed) {
        message_->setText(tr("%1 were freed.", "an amount such as 11 MB").arg(bytesText(freed)));
        lookUp();
      },
      [this](const core::Error& error) { message_->setText(coreText(error.what())); });
}

}  // namespace ui
