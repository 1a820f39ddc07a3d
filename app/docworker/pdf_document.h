// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler.h>

#include <string>
#include <vector>

#include "app/docworker/glib_handles.h"
#include "core/ingest/protocol.h"

namespace app {

/// The worker cannot do what was asked; carries the refusal that goes back.
struct Refused {
  core::Refusal refusal;
};

/// Size as displayed and printed number.
core::PageFormat formatOf(PopplerPage* page);

/// An open PDF. Throws Refused for what cannot be opened.
class PdfDocument {
 public:
  /// `fd` stays the caller's: Poppler gets a duplicate.
  PdfDocument(int fd, const std::string& password);

  core::OpenedDocument opened() const;

  /// Depth first, cut at kMaxOutlineDepth levels and kMaxOutlineItems items.
  std::vector<core::OutlineItem> outline() const;

  /// Size and label of a page; without size when the page is not there.
  core::PageFormat format(std::uint32_t index) const;

  /// Throws Refused when the page is not there, whatever the page count says.
  GObjectPtr<PopplerPage> page(std::uint32_t index) const;

 private:
  GObjectPtr<PopplerDocument> document_;
};

}  // namespace app
