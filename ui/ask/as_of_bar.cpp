// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/as_of_bar.h"

#include <QCheckBox>
#include <QSlider>
#include <algorithm>

#include "ui/layout/flow_layout.h"
#include "ui/text/place_text.h"

namespace ui {

AsOfBar::AsOfBar(QWidget* parent) : QWidget(parent), use_(new QCheckBox), slider_(new QSlider(Qt::Horizontal)) {
  slider_->setAccessibleName(tr("The last page or time that counts"));
  auto* layout = new FlowLayout(this);
  layout->addWidget(use_);
  layout->addWidget(slider_);
  connect(use_, &QCheckBox::toggled, this, &AsOfBar::updateText);
  connect(slider_, &QSlider::valueChanged, this, &AsOfBar::updateText);
  setDocument({});
}

void AsOfBar::setDocument(const std::optional<OpenDocument>& document) {
  const bool same = document_ && document && document_->key == document->key && document_->report && document->report;
  document_ = document;
  const int last = lastRead();
  const bool atEnd = slider_->value() == slider_->maximum();
  setVisible(last > 0);
  if (!same) use_->setChecked(false);
  slider_->setRange(0, last);
  if (!same || atEnd) slider_->setValue(last);
  updateText();
}

/// Pages that were not read yet cannot be the last that counts.
int AsOfBar::lastRead() const {
  if (!document_ || !document_->report) return 0;
  const auto& info = document_->report->document;
  if (info.pages > 0) return std::max(0, (document_->finished ? info.pages : document_->report->coverage.pages) - 1);
  return info.durationMs > 1000 ? static_cast<int>(info.durationMs / 1000) : 0;
}

QString AsOfBar::placeAt(int position) const {
  if (!document_ || !document_->report) return {};
  if (document_->report->document.pages > 0) return pageLabel(document_->labels, position);
  return clockText(std::int64_t{position} * 1000);
}

QString AsOfBar::place() const {
  return use_->isChecked() && isVisibleTo(parentWidget()) ? placeAt(slider_->value()) : QString();
}

void AsOfBar::updateText() {
  slider_->setEnabled(use_->isChecked());
  const bool pages = document_ && document_->report && document_->report->document.pages > 0;
  const auto place = placeAt(slider_->value());
  use_->setText(!use_->isChecked() ? tr("As if read only in part")
                : pages            ? tr("As of page %1").arg(place)
                                   : tr("As of %1").arg(place));
}

}  // namespace ui
