// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_access.h"

#include <chrono>
#include <thread>

#include "core/error.h"

namespace core {

using namespace std::chrono_literals;

bool LibraryAccess::exists() const {
  std::error_code unreachable;
  return std::filesystem::exists(file_, unreachable);
}

/// A reader makes way for the writer it becomes; what it saw is in the file.
bool LibraryAccess::openForWriting() {
  auto opened = Library::openForWriting(file_);
  if (!opened) return false;
  library_ = std::move(opened);
  writing_ = true;
  if (const auto aside = library_->damagedFileSetAside(); aside && notice_)
    notice_("The library was damaged: it was set aside as " + aside->string() +
            ", and documents are read again when they are needed.");
  return true;
}

void LibraryAccess::open() try {
  if (!openForWriting()) library_ = Library::openForReading(file_);
  if (!library_)
    throw Error(Failure::Failed,
                "The library " + file_.string() + " is being made by another Latte Reader: try again.");
} catch (const Error&) {
  // A place that cannot be written may still be read.
  if (exists()) library_ = Library::openForReading(file_);
  if (!library_) throw;
}

const Library& LibraryAccess::library() {
  if (!library_) open();
  return *library_;
}

bool LibraryAccess::mayWrite() {
  if (!library_) open();
  return writing_;
}

Library& LibraryAccess::forWriting(std::stop_token stop) {
  if (writing_ || openForWriting()) return *library_;
  if (notice_)
    notice_("Another Latte Reader is writing " + file_.string() +
            ": waiting until it has finished. With --no-cache there is no need to wait.");
  while (!openForWriting()) {
    if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped while waiting for another Latte Reader.");
    std::this_thread::sleep_for(200ms);
  }
  return *library_;
}

}  // namespace core
