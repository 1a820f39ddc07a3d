// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/device_label.h"

#include <QLocale>

#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
DeviceLabel::DeviceLabel(Services& services, QWidget* parent) : ElidedLabel(parent), services_(services) {
  setContentsMargins(8, 0, 8, 0);
  setAccessibleName(tr("Model and device"));
}

void DeviceLabel::lookUp() {
  services_.engine.post(
      this, Urgency::Work, [](core::Engine& engine, std::stop_token) { return engine.model(); },
      [this](core::ModelStatus status) {
        status_ = std::move(status);
        describe();
      },
      [this](const core::Error& error) { setText(coreText(error.what())); });
}

void DeviceLabel::setSpeed(std::optional<double> tokensPerSecond) {
  speed_ = tokensPerSecond;
  describe();
}

void DeviceLabel::describe() {
  if (!status_) return;
  QStringList parts{lineText(status_->name), QString(lineText(status_->device) + u' ' + lineText(status_->dtype))};
  if (!status_->deviceReason.empty()) parts << coreText(status_->deviceReason);
  if (speed_) parts << tr("%1 tokens/s").arg(QLocale().toString(*speed_, 'f', 0));
  setText(parts.join(QStringLiteral(" · ")));
  setAccessibleDescription(text());
}

}  // namespace ui
