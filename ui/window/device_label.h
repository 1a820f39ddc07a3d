// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "ui/layout/elided.h"
#include "ui/services.h"

namespace ui {

/// What reads, where, and why not on the GPU: at the right end of the status bar.
class DeviceLabel : public ElidedLabel {
  Q_OBJECT
 public:
  explicit DeviceLabel(Services& services, QWidget* parent = nullptr);

  /// Loads the model if nothing has done that yet.
  void lookUp();
  void setSpeed(std::optional<double> tokensPerSecond);

 private:
  void describe();

  Services& services_;
  std::optional<core::ModelStatus> status_;
  std::optional<double> speed_;
};

}  // namespace ui
