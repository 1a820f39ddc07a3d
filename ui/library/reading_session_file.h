// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <filesystem>

namespace ui {

/// What was waiting to be read when the program last had something to remember: a small file of paths.
class SessionFile {
 public:
  struct Content {
    QStringList waiting;  ///< in the order in which they are to be read
    QStringList paused;
    friend bool operator==(const Content&, const Content&) = default;
  };

  explicit SessionFile(std::filesystem::path file) : file_(std::move(file)) {}

  /// Empty where there is none or it is damaged.
  Content load() const;
  /// Writes when something changed. What cannot be written is forgotten: documents that were begun are in the library.
  void save(const Content& content);

 private:
  std::filesystem::path file_;
  Content saved_;
};

}  // namespace ui
