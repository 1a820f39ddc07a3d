// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/document/document.h"

class QPDF;

namespace app {

/// Where photographs and other pictures stand on the pages of a PDF. Poppler's own answer is wrong for pictures and
/// pages that are turned, so the pages' content is followed here.
class PagePictures {
 public:
  /// `fd` stays the caller's. Opens nothing yet.
  PagePictures(int fd, std::string password);
  ~PagePictures();

  /// In points of the page as displayed, within it and within what clips them, at most kMaxPictures. Stencils and
  /// pictures of one bit are left out: they are letters and lines. Never throws: none where the content cannot be
  /// followed, or not soon.
  std::vector<core::Box> on(std::uint32_t page);

 private:
  int fd_;
  std::string password_;
  std::unique_ptr<QPDF> pdf_;
  bool failed_ = false;  ///< to open
};

}  // namespace app
