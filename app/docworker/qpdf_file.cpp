// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/qpdf_file.h"

#include <unistd.h>

#include <cstdio>
#include <qpdf/QPDFExc.hh>

#include "app/docworker/pdf_document.h"

namespace app {

using core::Refusal;

void openQpdf(QPDF& pdf, int fd, const std::string& password) try {
  FILE* file = fdopen(dup(fd), "rb");
  if (file == nullptr) throw Refused{{Refusal::Kind::Damaged, "it cannot be read"}};
  pdf.setSuppressWarnings(true);
  pdf.processFile("document", file, true, password.c_str());
} catch (const QPDFExc& error) {
  if (error.getErrorCode() != qpdf_e_password) throw;
  throw Refused{{password.empty() ? Refusal::Kind::NeedsPassword : Refusal::Kind::WrongPassword, error.what()}};
}

}  // namespace app
