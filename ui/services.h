// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <filesystem>
#include <optional>

#include "core/engine.h"
#include "ui/threads/worker.h"

namespace ui {

/// A connection to what is kept that never writes and never waits for those who do.
class Shelf {
 public:
  explicit Shelf(std::filesystem::path file) : file_(std::move(file)) {}

  /// Null as long as nothing was ever kept. Throws core::Error where it cannot be opened.
  const core::Library* library() {
    if (!library_) library_ = core::Library::openForReading(file_);
    return library_ ? &*library_ : nullptr;
  }

 private:
  std::filesystem::path file_;
  std::optional<core::Library> library_;
};

/// What the engine has to say beside its results, told in the window's thread.
class Notices : public QObject {
  Q_OBJECT
 Q_SIGNALS:
  void told(const std::string& sentence);
};

/// What every part of the window works with. Made by the program, outlives the window.
struct Services {
  Notices notices;
  core::EngineOptions options;
  Worker<core::Engine> engine{[this] { return std::make_unique<core::Engine>(options); }};
  Worker<Shelf> shelf{[this] { return std::make_unique<Shelf>(options.paths.library()); }};

  explicit Services(core::EngineOptions engineOptions) : options(std::move(engineOptions)) {
    options.notice =
        engine.reporter<std::string>(&notices, [this](const std::string& sentence) { Q_EMIT notices.told(sentence); });
  }
  Services(const Services&) = delete;
  Services& operator=(const Services&) = delete;
};

}  // namespace ui
