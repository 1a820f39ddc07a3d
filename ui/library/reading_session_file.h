// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <filesystem>
#include <optional>

namespace ui {

/// What of the library list is not in the library when the program last had something to remember: a small file of
/// paths. A file of an earlier version lacks some of it.
class SessionFile {
 public:
  struct Content {
    QStringList waiting;  ///< in the order in which they are to be read
    QStringList paused;
    QStringList locked;           ///< wait for their password
    QStringList failed, reasons;  ///< could not be read, and the sentence for each
    QStringList folders;          ///< the one added last first
    QStringList folded;           ///< of these, whose documents are not shown
    friend bool operator==(const Content&, const Content&) = default;
  };

  explicit SessionFile(std::filesystem::path file) : file_(std::move(file)) {}

  /// Empty where there is none or it is damaged.
  Content load() const;
  /// Writes when something changed. What cannot be written is forgotten: documents that were begun are in the library.
  void save(const Content& content);

 private:
  std::filesystem::path file_;
  std::optional<Content> saved_;
};

}  // namespace ui
