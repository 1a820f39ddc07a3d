// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/page_pictures.h"

#include <utility>

#include "app/docworker/content_walk.h"
#include "app/docworker/pdf_document.h"
#include "app/docworker/qpdf_file.h"

namespace app {

PagePictures::PagePictures(int fd, std::string password) : fd_(fd), password_(std::move(password)) {}
PagePictures::~PagePictures() = default;

std::vector<core::Box> PagePictures::on(std::uint32_t page) try {
  if (failed_) return {};
  if (!pdf_) {
    failed_ = true;
    auto pdf = std::make_unique<QPDF>();
    pdf->setAttemptRecovery(false);
    openQpdf(*pdf, fd_, password_);
    pdf_ = std::move(pdf);
    failed_ = false;
  }
  const auto& pages = pdf_->getAllPages();
  if (page >= pages.size()) return {};
  const PageSpace space{QPDFPageObjectHelper(pages[page])};
  Extent paper;
  for (const PagePoint& corner :
       space.corners({0, 0, static_cast<float>(space.width()), static_cast<float>(space.height())}))
    paper.add(corner);
  ContentWalk walk(paper, core::kMaxPictures);
  walk.follow(pages[page]);
  std::vector<core::Box> boxes;
  for (const Extent& picture : walk.take()) boxes.push_back(space.displayed(picture.least, picture.most));
  return boxes;
} catch (const Refused&) {
  return {};
} catch (const std::exception&) {
  return {};
}

}  // namespace app
